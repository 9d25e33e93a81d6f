import { useState } from 'preact/hooks';
import type { Finding } from '@/lib/core/finding.ts';
import type { Block } from '@/lib/core/page-doc.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { say } from '@/lib/words/say.ts';
import { FindingItem } from '../FindingItem.tsx';
import css from './FirstRunPage.module.css';
import { marksIn } from './marks-in.ts';

interface Props {
  blocks: readonly Block[];
  /** What the rules say of it, as on any page. */
  findings: readonly Finding[];
}

/** A small page that was read by the real rules: its words, marked, and the note that a mark opens. */
export function DemoPage({ blocks, findings }: Props) {
  const placed = findings.filter(({ block, quote }) => block >= 0 && quote !== '');
  const [open, setOpen] = useState(0);
  const shown = placed[open] ?? placed[0];
  return (
    <div class={css.demo}>
      <article class={css.page} aria-label={say('The page of the demo')}>
        {blocks.map(({ text }, at) => (
          <p key={`${at} ${text.slice(0, 20)}`} class={at === 0 ? css.headline : undefined}>
            {marksIn(text, at, placed).map(({ words, finding }) =>
              finding === undefined ? (
                words
              ) : (
                <Mark
                  severity={placed[finding]?.severity ?? 'info'}
                  isOpen={finding === open}
                  onOpen={() => setOpen(finding)}
                >
                  {words}
                </Mark>
              ),
            )}
          </p>
        ))}
      </article>
      <div id="demo-note" aria-live="polite">
        {shown && <FindingItem finding={shown} />}
      </div>
    </div>
  );
}

interface MarkProps {
  severity: Severity;
  isOpen: boolean;
  onOpen: () => void;
  children: string;
}

/** Marked words. No button of HTML: that is one box, which does not wrap with the words around it. */
function Mark({ severity, isOpen, onOpen, children }: MarkProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not wrap inside
    <span
      role="button"
      tabIndex={0}
      class={`${css.mark} ${css[severity]}`}
      aria-pressed={isOpen}
      aria-controls="demo-note"
      onClick={onOpen}
      onKeyDown={press}
    >
      {children}
    </span>
  );
}
