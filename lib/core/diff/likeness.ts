/** Work that is left for one comparison, in steps of the inner loops: hostile pages cannot make it longer. */
export interface Work {
  steps: number;
  readonly most: number;
}

/** Letters of each of two texts that are compared; of longer ones the first and the last. */
const MOST_LETTERS = 400;

/** Work for a comparison; less than a second at the most. */
export function newWork(most = 10_000_000): Work {
  return { steps: 0, most };
}

/**
 * How alike two texts are, 0–1: one less the share of letters that differ (edit distance, counted only as far as
 * `least` allows). 0 for less than `least`, and when no work is left.
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

/** Rows of the table that one whole number holds. */
const BITS = 32;

/** 32 rows of the table: where the column rises and where it falls, bit by bit. */
interface Rows {
  up: Int32Array;
  down: Int32Array;
}

/**
 * Levenshtein distance, counted no further than `limit`; more than that is `limit + 1`. A column of the table is held
 * as bits, 32 rows in one step (the method of Myers, 1999, in blocks as Hyyrö wrote it, 2003).
 */
function boundedDistance(one: string, other: string, limit: number, work: Work): number {
  const [a, b] = withoutEnds(one, other);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (a.length === 0 || b.length === 0) return Math.max(a.length, b.length);
  const blocks = Math.ceil(a.length / BITS);
  const places = placesOf(a, blocks);
  const nowhere = new Int32Array(blocks);
  const rows: Rows = { up: new Int32Array(blocks).fill(-1), down: new Int32Array(blocks) };
  const last = 1 << ((a.length - 1) % BITS);
  let distance = a.length;
  for (let column = 0; column < b.length; column += 1) {
    const found = places.get(b.charCodeAt(column)) ?? nowhere;
    let carry = 1;
    for (let block = 0; block < blocks; block += 1) {
      carry = step(rows, block, found[block]!, carry, block === blocks - 1 ? last : 1 << (BITS - 1));
    }
    distance += carry;
    work.steps += blocks;
    if (distance - (b.length - column - 1) > limit || work.steps >= work.most) return limit + 1;
  }
  return distance;
}

/** For each letter the bits of the rows that it stands in. */
function placesOf(text: string, blocks: number): ReadonlyMap<number, Int32Array> {
  const places = new Map<number, Int32Array>();
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    const bits = places.get(letter) ?? new Int32Array(blocks);
    places.set(letter, bits);
    bits[at >> 5]! |= 1 << (at & 31);
  }
  return places;
}

/** One column of 32 rows. In and out: whether the row above, and the one at `bottom`, rises, stays or falls. */
function step(rows: Rows, block: number, letter: number, carry: number, bottom: number): number {
  const [up, down] = [rows.up[block]!, rows.down[block]!];
  const vertical = letter | down;
  const same = carry < 0 ? letter | 1 : letter;
  const across = (((same & up) + up) ^ up) | same;
  let rises = down | ~(across | up);
  let falls = up & across;
  const out = (rises & bottom) !== 0 ? 1 : (falls & bottom) !== 0 ? -1 : 0;
  rises = (rises << 1) | (carry > 0 ? 1 : 0);
  falls = (falls << 1) | (carry < 0 ? 1 : 0);
  rows.up[block] = falls | ~(vertical | rises);
  rows.down[block] = rises & vertical;
  return out;
}
