import type { PageView, Sentence } from '@/lib/core/page-view.ts';

/** Longest text that is looked at around a block, in UTF-16 units. */
const LONGEST_AROUND = 2000;

/**
 * A question about the whole page, answered once per page, so that a rule may ask it at every sentence and stay linear.
 */
export function oncePerPage<Answer>(question: (view: PageView) => Answer): (view: PageView) => Answer {
  const known = new WeakMap<PageView, { answer: Answer }>();
  return (view) => {
    const old = known.get(view);
    if (old) return old.answer;
    const answer = question(view);
    known.set(view, { answer });
    return answer;
  };
}

/**
 * Does anything a person can see match, whoever asserts it? More forgiving than `view.said`: for clearing only.
 * `pattern` must be a constant: the answer is kept for it.
 */
export function isMentioned(view: PageView, pattern: RegExp): boolean {
  return view.mentions(pattern);
}

/** The sentence with the two before and the two after it in its block. */
export function passageOf(view: PageView, sentence: Sentence): string {
  const all = view.sentences(sentence.block);
  return all
    .slice(Math.max(0, sentence.nth - 2), sentence.nth + 3)
    .map((one) => one.text)
    .join(' ');
}

/** Visible text of a block and of its neighbours, `reach` blocks each way, one a line. */
export function textAround(view: PageView, block: number, reach: number): string {
  const lines: string[] = [];
  for (let index = Math.max(0, block - reach); index <= block + reach; index += 1) {
    const neighbour = view.doc.blocks[index];
    if (neighbour && !neighbour.hidden) lines.push(view.text(index).slice(0, LONGEST_AROUND));
  }
  return lines.join('\n').slice(0, LONGEST_AROUND);
}
