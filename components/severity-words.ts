import type { Severity, Worst } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';

/** What each kind of harm is called where a person reads it. */
export const SEVERITY_WORD: Record<Severity | Worst, string> = {
  none: en('Nothing noted'),
  good: en('Good sign'),
  info: en('Remark'),
  caution: en('Caution'),
  warning: en('Warning'),
  danger: en('Danger'),
};

/** A stored word read as a severity; anything else counts as not known, and is shown as such. */
export function severityOf(word: string): Severity | Worst | undefined {
  return Object.hasOwn(SEVERITY_WORD, word) ? (word as Severity | Worst) : undefined;
}
