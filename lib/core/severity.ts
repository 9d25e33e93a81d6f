import * as z from 'zod/mini';

/** The kind of harm a finding is about, never how sure we are. Order is rank, mildest first; `good` has no rank. */
export const SEVERITIES = ['good', 'info', 'caution', 'warning', 'danger'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

/** How sure the frame gate, the page type and the language pack leave us. `low` never shows inline. */
export const Confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof Confidence>;

/** The worst severity of a list. Good signs do not count, so a page with only good signs is `none`. */
export const Worst = z.enum(['none', 'info', 'caution', 'warning', 'danger']);
export type Worst = z.infer<typeof Worst>;

/** Rank for sorting: danger 4 … good 0. */
export function rankOf(severity: Severity | Worst): number {
  return severity === 'none' ? 0 : SEVERITIES.indexOf(severity);
}

export function worstOf(severities: Iterable<Severity>): Worst {
  let worst: Worst = 'none';
  for (const severity of severities) {
    if (severity !== 'good' && rankOf(severity) > rankOf(worst)) worst = severity;
  }
  return worst;
}
