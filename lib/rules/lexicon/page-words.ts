import type { PageView } from '@/lib/core/page-view.ts';

/** Longest text that is looked at around a block, in UTF-16 units. */
const LONGEST_AROUND = 2000;

/** Does anything a person can see match, whoever asserts it? More forgiving than `view.said`: for clearing only. */
export function isMentioned(view: PageView, pattern: RegExp): boolean {
  return pattern.test(view.visibleText);
}

/** Visible text of a block and of its neighbours, `reach` blocks each way, one a line. */
export function textAround(view: PageView, block: number, reach: number): string {
  const lines: string[] = [];
  for (let index = Math.max(0, block - reach); index <= block + reach; index += 1) {
    const neighbour = view.doc.blocks[index];
    if (neighbour && !neighbour.hidden) lines.push(view.text(index));
  }
  return lines.join('\n').slice(0, LONGEST_AROUND);
}
