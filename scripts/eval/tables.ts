import { type Halves, spokenOf, type Tally, wantedOf } from './tally.ts';
import { wilson } from './wilson.ts';

/** Rows of cells as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** "0.86 (0.65–0.95) · 12 of 14", or that nothing was there to measure. */
export function shareCell(k: number, n: number): string {
  if (n === 0) return 'not measured';
  const { low, high } = wilson(k, n);
  return `${(k / n).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}) · ${k} of ${n}`;
}

/** "6/7 · 6/7": both halves side by side, so that tuning shows as a gap. */
function halvesCell(halves: Halves, k: (tally: Tally) => number, n: (tally: Tally) => number): string {
  return `${k(halves.dev)}/${n(halves.dev)} · ${k(halves.held)}/${n(halves.held)}`;
}

const right = ({ right }: Tally) => right;
const found = ({ found }: Tally) => found;

/** Heads that `precisionCells` and `recallCells` fill. */
export const PRECISION_HEAD = ['precision (90 %)', 'dev · held out'] as const;
export const RECALL_HEAD = ['recall (90 %)', 'dev · held out'] as const;

export function precisionCells(halves: Halves): string[] {
  return [shareCell(right(halves.all), spokenOf(halves.all)), halvesCell(halves, right, spokenOf)];
}

export function recallCells(halves: Halves): string[] {
  return [shareCell(found(halves.all), wantedOf(halves.all)), halvesCell(halves, found, wantedOf)];
}
