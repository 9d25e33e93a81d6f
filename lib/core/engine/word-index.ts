/** Where words begin in a text, looked up by their first letters. */
export interface WordIndex {
  /** Offsets of all words that begin with one of the cues, and of the signs among them, ascending. */
  placesOf(cues: readonly string[]): Iterable<number>;
}

const LETTERS = 37;
/** Buckets for two letters, a letter being a–z, 0–9 or none of them, and one for each sign. */
const SIGNS = '$%#@+₩₫₹₺₽₿';
const BUCKETS = LETTERS * LETTERS + SIGNS.length;
const UNDERSCORE = 0x5f;
const [FIRST_CURRENCY, LAST_CURRENCY] = [0x20a0, 0x20bf];

/** For each ASCII code 1–36 for a small letter or digit, from `LETTERS` on for a sign, 0 for all else. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(String.fromCharCode(code)) + 1;
  return letter > 0 ? letter : signAt(code);
});

/** `LETTERS` and the place among the signs, 0 for none. */
function signAt(code: number): number {
  const sign = SIGNS.indexOf(String.fromCharCode(code));
  return sign < 0 ? 0 : LETTERS + sign;
}

function letterOf(code: number): number {
  const kind = code < 0x80 ? (KINDS[code] ?? 0) : 0;
  return kind < LETTERS ? kind : 0;
}

/**
 * Reads a folded text (`foldLetters`) once and sorts its word beginnings by their first two letters, so that a pattern
 * is tried only where it can begin. Linear; four bytes for each word.
 */
export function createWordIndex(folded: string): WordIndex {
  const { count, places: found, buckets } = beginningsIn(folded);
  const ends = new Int32Array(BUCKETS + 1);
  for (let nth = 0; nth < count; nth += 1) ends[(buckets[nth] ?? 0) + 1]! += 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) ends[bucket + 1]! += ends[bucket] ?? 0;
  const starts = ends.slice();
  const places = new Int32Array(count);
  for (let nth = 0; nth < count; nth += 1) {
    const bucket = buckets[nth] ?? 0;
    places[starts[bucket] ?? 0] = found[nth] ?? 0;
    starts[bucket]! += 1;
  }

  const collect = (cue: string, into: number[]): void => {
    const [first, last] = bucketsOf(cue);
    const to = ends[last + 1] ?? 0;
    for (let index = ends[first] ?? 0; index < to; index += 1) {
      const at = places[index] ?? 0;
      if (cue.length <= 2 || folded.startsWith(cue, at)) into.push(at);
    }
  };
  return {
    placesOf(cues) {
      const collected: number[] = [];
      for (const cue of cues) collect(cue, collected);
      return isAscending(collected) ? collected : Int32Array.from(collected).sort();
    },
  };
}

function isAscending(places: readonly number[]): boolean {
  for (let nth = 1; nth < places.length; nth += 1) if ((places[nth - 1] ?? 0) > (places[nth] ?? 0)) return false;
  return true;
}

/** Where words and signs begin, in order, and the bucket of each. */
function beginningsIn(folded: string): { count: number; places: Int32Array; buckets: Int16Array } {
  // Nothing but signs in a row has a beginning at every character.
  let room = (folded.length >> 1) + 1;
  let places = new Int32Array(room);
  let buckets = new Int16Array(room);
  let count = 0;
  let inWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const kind = code < 0x80 ? (KINDS[code] ?? 0) : code >= FIRST_CURRENCY && code <= LAST_CURRENCY ? signAt(code) : 0;
    const isLetter = kind > 0 && kind < LETTERS;
    if (kind > 0 && !(isLetter && inWord)) {
      if (count === room) {
        room = folded.length;
        places = grown(places, new Int32Array(room));
        buckets = grown(buckets, new Int16Array(room));
      }
      places[count] = at;
      buckets[count] = isLetter
        ? kind * LETTERS + letterOf(folded.charCodeAt(at + 1))
        : LETTERS * LETTERS + kind - LETTERS;
      count += 1;
    }
    inWord = isLetter || code === UNDERSCORE;
  }
  return { count, places, buckets };
}

function grown<Numbers extends Int32Array | Int16Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
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
