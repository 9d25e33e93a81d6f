import { useState } from 'preact/hooks';
import type { Finding } from '@/lib/core/finding.ts';
import { wellFormed } from '@/lib/core/well-formed.ts';
import { wrongNoteText } from '@/lib/core/wrong-note.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Said } from '../Said.tsx';
import css from './WrongNote.module.css';

export interface WrongNoteWays {
  version: string;
  ruleset: string;
  /** Of the page; empty where it is not known. */
  host: string;
  onCopy: (text: string) => Promise<boolean>;
}

interface Props extends WrongNoteWays {
  finding: Finding;
}

const COPY_WORDS = { no: en('Copy the text'), yes: en('Copied'), refused: en('Could not copy') } as const;
/** Longest address of a mail that browsers hand on without cutting it. */
const MOST_MAIL = 1_900;

/** A text about a note that the person thinks is wrong. They see all of it, change it, and send it themselves. */
export function WrongNote(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class={css.report} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('This note is wrong')}</summary>
      {open && <Text {...props} />}
    </details>
  );
}

function Text({ finding, version, ruleset, host, onCopy }: Props) {
  const [withHost, setWithHost] = useState(false);
  const first = wrongNoteText({ finding, version, ruleset });
  const [text, setText] = useState(first);
  const [copied, setCopied] = useState<keyof typeof COPY_WORDS>('no');
  const write = (next: string) => {
    setText(next);
    setCopied('no');
  };
  const line = `Site: ${host}\n`;
  const turnHost = (on: boolean) => {
    setWithHost(on);
    const before = `Receipts ${version}, rules `;
    // Put in before the line of the version, where that is still there: what the person wrote stays.
    if (!on) write(text.replace(line, ''));
    else write(text.includes(before) ? text.replace(before, () => `${line}${before}`) : `${text}\n${line}`);
  };
  const mail = `mailto:?subject=${encodeURIComponent(`Receipts: ${finding.rule}`)}&body=${encodeURIComponent(wellFormed(text))}`;
  return (
    <div class={css.inside}>
      <p class={css.quiet}>
        {say('This is the whole text. Nothing is sent: copy it, or open it as a mail that you send yourself.')}
      </p>
      <label class={css.label}>
        {say('Your report')}
        <textarea
          class={css.text}
          rows={9}
          maxLength={4_000}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      {host !== '' && (
        <label class={css.host}>
          <input type="checkbox" checked={withHost} onChange={(event) => turnHost(event.currentTarget.checked)} />
          <span>
            <Said text="with the name of the site ({host})" gaps={{ host: <bdi>{host}</bdi> }} />
          </span>
        </label>
      )}
      <div class={css.ways}>
        <Button onPress={async () => setCopied((await onCopy(text)) ? 'yes' : 'refused')}>
          {told(COPY_WORDS[copied])}
        </Button>
        {mail.length <= MOST_MAIL ? (
          <a href={mail} target="_blank" rel="noreferrer">
            {say('Open as a mail')}
          </a>
        ) : (
          <span class={css.quiet}>{say('Too long to be opened as a mail.')}</span>
        )}
        {text !== first && (
          <Button
            look="quiet"
            onPress={() => {
              setWithHost(false);
              write(first);
            }}
          >
            {say('As it was at first')}
          </Button>
        )}
      </div>
      <p class={css.quiet} role="status">
        {copied === 'no' ? '' : told(COPY_WORDS[copied])}
      </p>
    </div>
  );
}
