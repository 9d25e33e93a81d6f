/** Work that is left for one comparison, in steps of the inner loops: hostile pages cannot make it longer. */
export interface Work {
  steps: number;
  readonly most: number;
}

/** Letters of each of two texts that are compared; of longer ones the first and the last. */
const MOST_LETTERS = 400;

/** Work for a comparison; about a second of a slow machine at the most. */
export function newWork(most = 30_000_000): Work {
  return { steps: 0, most };
}

/**
 * How alike two texts are, 0–1: one less the share of letters that differ (edit distance, counted in a band only as
 * wide as `least` allows). 0 for less than `least`, and when no work is left.
 */
export function likenessOf(one: string, other: string, least: number, work: Work): number {
  if (one === other) return 1;
  const [a, b] = [shortened(one), shortened(other)];
  const longest = Math.max(a.length, b.length);
  const limit = Math.floor((1 - least) * longest);
  if (longest === 0 || work.steps >= work.most) return 0;
  const distance = a === b ? 1 : boundedDistance(a, b, limit, work);
  return distance > limit ? 0 : 1 - distance / longest;
}

function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  return text.slice(0, MOST_LETTERS / 2) + text.slice(-MOST_LETTERS / 2);
}

/** Letters that both begin and end with differ in nothing. */
function withoutEnds(a: string, b: string): [string, string] {
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Levenshtein distance, counted no further than `limit`; more than that is `limit + 1`. */
function boundedDistance(one: string, other: string, limit: number, work: Work): number {
  const [a, b] = withoutEnds(one, other);
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let above = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, over));
  for (let row = 1; row <= a.length; row += 1) {
    const [from, to] = [Math.max(1, row - limit), Math.min(b.length, row + limit)];
    const line = new Array<number>(b.length + 1).fill(over);
    line[0] = Math.min(row, over);
    let best = from === 1 ? line[0] : over;
    for (let column = from; column <= to; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const cost = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + change, over);
      line[column] = cost;
      if (cost < best) best = cost;
    }
    work.steps += b.length + 1;
    if (best >= over || work.steps >= work.most) return over;
    above = line;
  }
  return above[b.length]!;
}
