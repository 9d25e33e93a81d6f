import type { Severity, Worst } from '@/lib/core/severity.ts';
import { told } from '@/lib/words/told.ts';
import css from './SeverityMark.module.css';
import { SEVERITY_WORD } from './severity-words.ts';

/** The shape of a severity with its word. The shape alone is never enough, and neither is the colour. */
export function SeverityMark({ severity, word }: { severity: Severity | Worst; word?: string }) {
  return (
    <span class={`${css.mark} ${css[severity]}`}>
      <span class={css.shape} aria-hidden="true" />
      <span>{word ?? told(SEVERITY_WORD[severity])}</span>
    </span>
  );
}
