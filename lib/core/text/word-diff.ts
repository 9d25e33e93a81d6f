/** A piece of two texts: in both, only in the one before, or only in the one after. */
export interface Piece {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** Letters and digits of languages that put spaces between words stand together, and so does a number with its marks; all else is a word of its own. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{N}{1,40}(?:[.,]\p{N}{1,40}){1,8}|[\p{L}\p{N}\p{M}]{1,64}|\s{1,64}|./gsu;

/** Most steps of comparing one pair, and with it the most memory; longer middles are told as one replaced piece. */
const MOST_STEPS = 160_000;

/**
 * What was left out and what was put in, word by word. The `same` and `gone` pieces together are `before`, the `same`
 * and `new` ones are `after`. At most 160,000 steps whatever the texts. Pure.
 */
export function diffWords(before: string, after: string): Piece[] {
  const [a, b] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const pieces: Piece[] = [];
  add(pieces, 'same', a.slice(0, start));
  addMiddle(pieces, a.slice(start, a.length - end), b.slice(start, b.length - end));
  add(pieces, 'same', a.slice(a.length - end));
  return pieces;
}

function addMiddle(pieces: Piece[], a: readonly string[], b: readonly string[]): void {
  if (a.length * b.length > MOST_STEPS || a.length === 0 || b.length === 0) {
    add(pieces, 'gone', a);
    add(pieces, 'new', b);
    return;
  }
  const kept = commonLengths(a, b);
  const width = b.length + 1;
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const down = row < a.length ? (kept[(row + 1) * width + column] ?? 0) : -1;
    const across = column < b.length ? (kept[row * width + column + 1] ?? 0) : -1;
    if (row < a.length && column < b.length && a[row] === b[column]) {
      add(pieces, 'same', [a[row] ?? '']);
      row += 1;
      column += 1;
    } else if (down >= across) {
      add(pieces, 'gone', [a[row] ?? '']);
      row += 1;
    } else {
      add(pieces, 'new', [b[column] ?? '']);
      column += 1;
    }
  }
}

/** For each pair of places the length of the longest common run of words from there on, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[row] === b[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
    }
  }
  return lengths;
}

function add(pieces: Piece[], is: Piece['is'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = pieces.at(-1);
  if (last?.is === is) last.text += words.join('');
  else pieces.push({ is, text: words.join('') });
}
