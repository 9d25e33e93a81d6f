import { base58 } from '@scure/base';
import { firstOf, isObject, itemsOf } from '../json.ts';
import { fromBase58 } from './base58.ts';

/** Longest transaction text that is read. A transaction on the wire has at most 1,232 bytes; wallets pass larger ones. */
const MAX_TEXT = 10_924;
const MAX_BYTES = 8_192;

/**
 * Bytes of a transaction as a page passes them: base64 or base58 text, a list of numbers, an object with numbered keys
 * (a typed array after JSON), or one of these under `transaction` and the like. Text may be both base64 and base58, so
 * there can be two readings; the caller takes the one that is a transaction. Empty when none fits.
 */
export function readBytes(raw: unknown, depth = 0): Uint8Array[] {
  if (typeof raw === 'string') return fromText(raw);
  if (Array.isArray(raw)) return fromNumbers(itemsOf(raw, MAX_BYTES + 1));
  if (!isObject(raw) || depth > 2) return [];
  const inner = firstOf(raw, 'transaction', 'serializedTransaction', 'message', 'data');
  if (inner !== undefined) return readBytes(inner, depth + 1);
  const keys = Object.keys(raw).slice(0, MAX_BYTES + 1);
  return keys.every((key, at) => key === String(at)) ? fromNumbers(keys.map((key) => raw[key])) : [];
}

function fromText(raw: string): Uint8Array[] {
  const text = raw.trim();
  if (text === '' || text.length > MAX_TEXT) return [];
  return [fromBase64(text), fromBase58(text)].filter((bytes) => bytes !== undefined);
}

function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

function fromNumbers(list: readonly unknown[]): Uint8Array[] {
  if (list.length === 0 || list.length > MAX_BYTES) return [];
  const fits = list.every((item) => typeof item === 'number' && Number.isInteger(item) && item >= 0 && item <= 255);
  return fits ? [Uint8Array.from(list as number[])] : [];
}

/** 32 bytes as a Solana address. */
export function addressOf(bytes: Uint8Array): string {
  return base58.encode(bytes);
}

/** An unsigned little-endian number of `size` bytes at `at`; undefined when the bytes end before. */
export function littleEndian(bytes: Uint8Array, at: number, size: number): bigint | undefined {
  if (at + size > bytes.length) return undefined;
  let value = 0n;
  for (let index = size - 1; index >= 0; index -= 1) value = value * 256n + BigInt(bytes[at + index] ?? 0);
  return value;
}
