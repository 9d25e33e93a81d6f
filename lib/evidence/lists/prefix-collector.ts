import { PREFIX_BYTES } from './host-list.ts';

/** Prefixes kept together until they are sorted: plain numbers in arrays of fixed size leave the collector nothing to do. */
const PIECE = 32_768;
/** Heaps by the first twelve bits: of a million prefixes each holds some hundred, so that no sort is long. */
const HEAPS = 4_096;
const TWO_36 = 2 ** 36;
const TWO_24 = 2 ** 24;
/** Prefixes that are sorted and written in one slice of work, a millisecond or so. */
const SLICE = 4_000;

export interface PrefixCollector {
  add(prefix: number): void;
  /** How many were added; those that were added twice count twice. */
  count(): number;
  /** Sorts them, drops what stands twice, and writes six bytes each. Yields between slices; the collector is empty then. */
  pack(): Generator<void, Uint8Array, void>;
}

/** Gathers prefixes of 48 bits (whole numbers) in any order and packs them as a HostList has them. Linear but for small sorts. */
export function createPrefixCollector(): PrefixCollector {
  let pieces: Float64Array[] = [];
  let length = 0;
  return {
    add(prefix) {
      const at = length % PIECE;
      if (at === 0) pieces.push(new Float64Array(PIECE));
      (pieces.at(-1) as Float64Array)[at] = prefix;
      length += 1;
    },
    count: () => length,
    *pack() {
      const filled = pieces.map((piece, nth) => piece.subarray(0, Math.min(PIECE, length - nth * PIECE)));
      pieces = [];
      length = 0;
      return yield* packPieces(filled);
    },
  };
}

function* packPieces(pieces: readonly Float64Array[]): Generator<void, Uint8Array, void> {
  const ends = new Uint32Array(HEAPS);
  for (const piece of pieces) {
    for (const prefix of piece) ends[heapOf(prefix)] = (ends[heapOf(prefix)] ?? 0) + 1;
    yield;
  }
  let sum = 0;
  for (let heap = 0; heap < HEAPS; heap += 1) {
    const held = ends[heap] ?? 0;
    ends[heap] = sum;
    sum += held;
  }
  const all = new Float64Array(sum);
  for (const piece of pieces) {
    for (const prefix of piece) {
      const heap = heapOf(prefix);
      const at = ends[heap] ?? 0;
      all[at] = prefix;
      ends[heap] = at + 1;
    }
    yield;
  }
  return yield* writeHeaps(all, ends);
}

function* writeHeaps(all: Float64Array, ends: Uint32Array): Generator<void, Uint8Array, void> {
  const bytes = new Uint8Array(all.length * PREFIX_BYTES);
  let [at, last, from, rested] = [0, -1, 0, 0];
  for (const end of ends) {
    const heap = all.subarray(from, end).sort();
    for (const prefix of heap) {
      if (prefix === last) continue;
      writePrefix(bytes, at, prefix);
      at += PREFIX_BYTES;
      last = prefix;
    }
    from = end;
    if (from - rested < SLICE) continue;
    rested = from;
    yield;
  }
  return at === bytes.length ? bytes : bytes.slice(0, at);
}

function heapOf(prefix: number): number {
  return Math.floor(prefix / TWO_36);
}

/** Writes one prefix at a place in bytes, most significant byte first. */
export function writePrefix(bytes: Uint8Array, at: number, prefix: number): void {
  const high = Math.floor(prefix / TWO_24);
  const low = prefix - high * TWO_24;
  bytes[at] = high >>> 16;
  bytes[at + 1] = high >>> 8;
  bytes[at + 2] = high;
  bytes[at + 3] = low >>> 16;
  bytes[at + 4] = low >>> 8;
  bytes[at + 5] = low;
}
