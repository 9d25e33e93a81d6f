/** Where words begin in a text, looked up by their first letters. */
export interface WordIndex {
  /** Offsets of all words that begin with one of the cues, and of the signs among them, ascending. */
  placesOf(cues: readonly string[]): readonly number[];
}

const LETTERS = 37;
/** Buckets for two letters, a letter being a–z, 0–9 or none of them, and one for each sign. */
const SIGNS = '$%#@+₩₫₹₺₽₿';
const BUCKETS = LETTERS * LETTERS + SIGNS.length;

/** 1–36 for a small letter or digit, 0 for all else. */
function letterOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 27 : 0;
}

/**
 * Reads a folded text (`foldLetters`) once and sorts its word beginnings by their first two letters, so that a pattern
 * is tried only where it can begin. Linear; four bytes for each word.
 */
export function createWordIndex(folded: string): WordIndex {
  const ends = new Int32Array(BUCKETS + 1);
  eachBeginning(folded, (_at, bucket) => {
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
  });
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
  const starts = ends.slice();
  const places = new Int32Array(ends[BUCKETS] ?? 0);
  eachBeginning(folded, (at, bucket) => {
    const next = starts[bucket] ?? 0;
    places[next] = at;
    starts[bucket] = next + 1;
  });

  const collect = (cue: string, into: number[]): void => {
    const [first, last] = bucketsOf(cue);
    for (let index = ends[first] ?? 0; index < (ends[last + 1] ?? 0); index += 1) {
      const at = places[index] ?? 0;
      if (cue.length <= 2 || folded.startsWith(cue, at)) into.push(at);
    }
  };
  return {
    placesOf(cues) {
      const found: number[] = [];
      for (const cue of cues) collect(cue, found);
      return found.sort((a, b) => a - b);
    },
  };
}

function eachBeginning(folded: string, found: (at: number, bucket: number) => void): void {
  let inWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const letter = letterOf(code);
    if (letter > 0 && !inWord) found(at, letter * LETTERS + letterOf(folded.charCodeAt(at + 1)));
    else if (letter === 0 && ((code > 0x20 && code < 0x41) || (code >= 0x20a0 && code <= 0x20bf))) {
      const sign = SIGNS.indexOf(folded.charAt(at));
      if (sign >= 0) found(at, LETTERS * LETTERS + sign);
    }
    inWord = letter > 0 || code === 0x5f;
  }
}

/** First and last bucket of a cue; one of a single letter has all that begin with it. */
function bucketsOf(cue: string): [first: number, last: number] {
  const sign = SIGNS.indexOf(cue);
  if (sign >= 0) return [LETTERS * LETTERS + sign, LETTERS * LETTERS + sign];
  const from = letterOf(cue.charCodeAt(0)) * LETTERS;
  if (cue.length === 1) return [from, from + LETTERS - 1];
  const bucket = from + letterOf(cue.charCodeAt(1));
  return [bucket, bucket];
}
