import { en } from '@/lib/words/en.ts';
/** One call that a request makes: a transaction, an item of a batch, or calldata found inside another call. */
export interface Call {
  from?: string;
  /** Absent when the transaction would create a contract. */
  to?: string;
  value: bigint;
  /** Lower-case hex without 0x. */
  data: string;
  /** First four bytes, eight hex digits; empty when there are fewer. */
  selector: string;
  oddities: string[];
  /** How deep inside other calls it was found; 0 is the request itself. */
  depth: number;
  /** Which call of a batch it is, or is inside of, from 0; absent when there is only one. */
  at?: number;
  /** The code at `to` runs as `from` itself (delegatecall): it may do anything that `from` can. */
  delegated?: boolean;
}

/** The 32-byte word at `index` of the arguments; a missing end is read as zeros, as the EVM does. */
export function wordAt(data: string, index: number): string {
  const start = 8 + index * 64;
  return data.slice(start, start + 64).padEnd(64, '0');
}

export function numberAt(data: string, index: number): bigint {
  return numberIn(data, 8 + index * 64);
}

/** The address in a word, lower case with 0x. */
export function addressAt(data: string, index: number): string {
  return addressIn(data, 8 + index * 64);
}

/** The address in the word at a position of `hex`, in hex digits; a missing end is read as zeros. */
export function addressIn(hex: string, at: number): string {
  return `0x${hex.slice(at + 24, at + 64).padEnd(40, '0')}`;
}

/** The number in the word at a position of `hex`, in hex digits; a missing end is read as zeros. */
export function numberIn(hex: string, at: number): bigint {
  return BigInt(`0x${hex.slice(at, at + 64).padEnd(64, '0')}`);
}

/** True when the arguments end before `words` words. */
export function isShort(data: string, words: number): boolean {
  return data.length < 8 + words * 64;
}

/** What is odd about the arguments of a fixed-length call: cut short, or dirty bytes in an address word. */
export function oddArguments(data: string, words: number, addresses: readonly number[]): string[] {
  const oddities: string[] = [];
  if (isShort(data, words)) oddities.push(en('the arguments are cut short'));
  if (addresses.some((index) => !/^0{24}/.test(wordAt(data, index)))) {
    oddities.push(en('an address has extra bytes in front'));
  }
  return oddities;
}

/** The byte offset or count in a word, as a number; undefined when it cannot point inside `data`. */
function smallAt(hex: string, start: number): number | undefined {
  const word = hex.slice(start, start + 64);
  if (word.length < 64 || !/^0{54}/.test(word)) return undefined;
  const value = Number.parseInt(word, 16);
  return value * 2 <= hex.length ? value : undefined;
}

/** Dynamic `bytes` whose offset word is at `slot` (hex position), offsets counted from `base`; all in hex digits. */
export function bytesAt(hex: string, base: number, slot: number): string | undefined {
  const offset = smallAt(hex, slot);
  if (offset === undefined) return undefined;
  const start = base + offset * 2;
  const length = smallAt(hex, start);
  if (length === undefined) return undefined;
  return hex.slice(start + 64, start + 64 + length * 2);
}

/** Where the items of a dynamic array start, and how many there are (at most `limit`). */
export function arrayAt(
  hex: string,
  base: number,
  slot: number,
  limit: number,
): { base: number; count: number; more: boolean } | undefined {
  const offset = smallAt(hex, slot);
  if (offset === undefined) return undefined;
  const start = base + offset * 2;
  const count = smallAt(hex, start);
  if (count === undefined) return undefined;
  return { base: start + 64, count: Math.min(count, limit), more: count > limit };
}

/** Offset word of item `index` of an array of dynamic items, in hex digits from the array's base. */
export function itemStart(hex: string, base: number, index: number): number | undefined {
  const offset = smallAt(hex, base + index * 64);
  return offset === undefined ? undefined : base + offset * 2;
}
