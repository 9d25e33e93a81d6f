import type { Finding } from '../finding.ts';
import type { Block } from '../page-doc.ts';
import type { RowId } from '../row.ts';
import { isPlanned } from '../text/planned.ts';

const DAY = 24 * 60 * 60 * 1000;
/**
 * How long a good sign holds, in days. A receipt counts as fresh for twelve months (the specification, section 6,
 * relevance test 4, freshness); a figure is about a period that ends sooner, so it is looked at again each quarter (a
 * judgement: projects that publish figures do so by quarter).
 */
const HOLDS: { usual: number; figures: number } = { usual: 365, figures: 90 };
/** Rows whose good signs are figures of a period. */
const FIGURES: ReadonlySet<RowId> = new Set(['numbers', 'users']);

/** The finding with the moment after which it has to be looked at again, if it is a good sign. `now` in epoch milliseconds. */
export function withExpiry(finding: Finding, now: number): Finding {
  if (finding.severity !== 'good') return finding;
  const days = FIGURES.has(finding.row) ? HOLDS.figures : HOLDS.usual;
  return { ...finding, until: now + days * DAY };
}

/** Text that nobody sees, the text of an image, and what is still to come earn no good sign. */
export function earnsGood(block: Block | undefined, sentence: string): boolean {
  if (!block || block.hidden || block.veiled || block.kind === 'alt') return false;
  return !isPlanned(sentence);
}
