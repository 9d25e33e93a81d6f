import type { CheckedFile } from '@/lib/core/decision-file.ts';
import { countWords } from './count-words.ts';
import css from './DecisionFileCheck.module.css';
import { dateWords } from './date-words.ts';
import { Notice } from './Notice.tsx';

/** What became of the file that was picked last. */
export type FileCheck = { is: 'idle' } | { is: 'checking' } | { is: 'checked'; name: string; file: CheckedFile };

/** Checks an exported file against the hash that stands in it. Nothing of it is added to the list. */
export function DecisionFileCheck({ check, onFile }: { check: FileCheck; onFile: (file: File) => void }) {
  return (
    <section class={css.check} aria-labelledby="file-title">
      <h2 class={css.title} id="file-title">
        Check an exported file
      </h2>
      <p>
        The hash in a file tells whether anything in it was changed by accident or by somebody who did not compute the
        hash anew. It does not tell who made the file.
      </p>
      <label class={css.label}>
        A file of decisions
        <input
          type="file"
          class={css.file}
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
        {check.is === 'checking' && <p>Computing its hash…</p>}
        {check.is === 'checked' && <Result {...check} />}
      </div>
    </section>
  );
}

function Result({ name, file }: { name: string; file: CheckedFile }) {
  if (file.is === 'unreadable') {
    return (
      <Notice tone="unknown" title={`${name} could not be checked.`}>
        <p>{file.why}</p>
      </Notice>
    );
  }
  if (file.is === 'changed') {
    return (
      <Notice tone="failed" title={`${name}: its hash does not fit.`}>
        <p>Something in it was changed after it was made, or the hash was.</p>
        <Hash label="Stands in the file" value={file.stated} />
        <Hash label="Computed now" value={file.found} />
      </Notice>
    );
  }
  return (
    <Notice tone="plain" title={`${name}: its hash fits.`}>
      <p>
        {countWords(file.count, 'request')}, made {dateWords(file.made)} by <bdi>{file.by.slice(0, 60)}</bdi>.
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
