import type { CheckedFile } from '@/lib/core/decision-file.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './DecisionFileCheck.module.css';
import { dateWords } from './date-words.ts';
import { Notice } from './Notice.tsx';
import { Said } from './Said.tsx';

/** What became of the file that was picked last. */
export type FileCheck = { is: 'idle' } | { is: 'checking' } | { is: 'checked'; name: string; file: CheckedFile };

/** Checks an exported file against the hash that stands in it. Nothing of it is added to the list. */
export function DecisionFileCheck({ check, onFile }: { check: FileCheck; onFile: (file: File) => void }) {
  return (
    <section class={css.check} aria-labelledby="file-title">
      <h2 class={css.title} id="file-title">
        {say('Check an exported file')}
      </h2>
      <p>
        {say(
          'The hash in a file tells whether anything in it was changed by accident or by somebody who did not compute the hash anew. It does not tell who made the file.',
        )}
      </p>
      <label class={css.label}>
        {say('A file of decisions')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be picked again after it was changed.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </label>
      <div role="status">
        {check.is === 'checking' && <p>{say('Computing its hash…')}</p>}
        {check.is === 'checked' && <Result {...check} />}
      </div>
    </section>
  );
}

function Result({ name, file }: { name: string; file: CheckedFile }) {
  if (file.is === 'unreadable') {
    return (
      <Notice tone="unknown" title={say('{name} could not be checked.', { name })}>
        <p>{told(file.why)}</p>
      </Notice>
    );
  }
  if (file.is === 'changed') {
    return (
      <Notice tone="failed" title={say('{name}: its hash does not fit.', { name })}>
        <p>{say('Something in it was changed after it was made, or the hash was.')}</p>
        <Hash label={say('Stands in the file')} value={file.stated} />
        <Hash label={say('Computed now')} value={file.found} />
      </Notice>
    );
  }
  return (
    <Notice tone="plain" title={say('{name}: its hash fits.', { name })}>
      <p>
        <Said
          text="{requests}, made {date} by {author}."
          gaps={{
            requests: sayCount(file.count, '{n} request', '{n} requests'),
            date: dateWords(file.made),
            author: <bdi>{file.by.slice(0, 60)}</bdi>,
          }}
        />
      </p>
      <Hash label="SHA-256" value={file.sha256} />
    </Notice>
  );
}

function Hash({ label, value }: { label: string; value: string }) {
  return (
    <p>
      {label}: <code class={css.hash}>{value}</code>
    </p>
  );
}
