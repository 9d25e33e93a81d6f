import type { Severity, Worst } from '@/lib/core/severity.ts';

/** What each kind of harm is called where a person reads it. */
export const SEVERITY_WORD: Record<Severity | Worst, string> = {
  none: 'Nothing noted',
  good: 'Good sign',
  info: 'Remark',
  caution: 'Caution',
  warning: 'Warning',
  danger: 'Danger',
};

/** A stored word read as a severity; anything else counts as not known, and is shown as such. */
export function severityOf(word: string): Severity | Worst | undefined {
  return Object.hasOwn(SEVERITY_WORD, word) ? (word as Severity | Worst) : undefined;
}
