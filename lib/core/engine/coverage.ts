import { en } from '@/lib/words/en.ts';
import type { Report } from '../report.ts';

/** Most reasons that the sentence tells; the rest stands in the list. */
const MOST_REASONS = 3;

type NotRun = Report['coverage']['notRun'];

/** How many checks there are, apply, ran, and could not run and why. `apply` and `exist` are counts of rules. */
export function buildCoverage(exist: number, apply: number, notRun: NotRun): Report['coverage'] {
  const ran = apply - notRun.length;
  const reasons = reasonsIn(notRun);
  const counts = { exist, apply, ran, missing: notRun.length, reasons };
  const sentence =
    reasons === ''
      ? en('{exist} checks exist; {apply} apply here; {ran} ran; {missing} could not run.', counts)
      : en('{exist} checks exist; {apply} apply here; {ran} ran; {missing} could not run ({~reasons}).', counts);
  return { exist, apply, ran, notRun, sentence };
}

/** "3: you turned it off; 2: its domain was not looked up", the most frequent first. */
function reasonsIn(notRun: NotRun): string {
  const counts = new Map<string, number>();
  for (const { why } of notRun) counts.set(plain(why), (counts.get(plain(why)) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const told = sorted.slice(0, MOST_REASONS);
  const rest = sorted.slice(MOST_REASONS).reduce((sum, [, count]) => sum + count, 0);
  const words = told.map(([why, count]) =>
    sorted.length === 1 ? why : en('{checks}: {~why}', { checks: count, why }),
  );
  return [...words, ...(rest > 0 ? [en('{rest} for other reasons', { rest })] : [])].join('; ');
}

/** Without the stop at its end and without the address in it, so that equal reasons are told once. */
function plain(why: string): string {
  return why.replace(/[:,]?\s{0,2}https?:\/\/\S{1,500}/g, '').replace(/[.\s]{1,5}$/, '');
}
