import { en } from '@/lib/words/en.ts';
import { isObject } from './json.ts';

/** A value read with tolerance; `oddities` says in words what was not in canonical form. */
export interface Read<T> {
  value: T | undefined;
  oddities: string[];
}

const DIGITS = /^[0-9]{1,80}$/;
const HEX = /^[0-9a-f]*$/;
const MAX_WORD = 2n ** 256n;

/**
 * An unsigned number from JSON: number, decimal text, hex with or without 0x. `bare` says how text without 0x is read
 * (`hex` in transactions, as wallets add the 0x; `decimal` in typed data). A negative number wraps as encoders do.
 */
export function readNumber(raw: unknown, bare: 'hex' | 'decimal', name: string): Read<bigint> {
  if (typeof raw === 'number') return readJsNumber(raw, bare, name);
  if (typeof raw !== 'string') return { value: undefined, oddities: [] };
  const oddities: string[] = [];
  let text = raw.slice(0, 200).trim();
  if (text !== raw) oddities.push(en('{~name} has spaces around it', { name }));
  if (text.startsWith('-')) return wrapNegative(text.slice(1), name, oddities);
  const lower = text.toLowerCase();
  if (lower.startsWith('0x')) {
    if (text.startsWith('0X')) oddities.push(en('{~name} is written with 0X', { name }));
    text = lower.slice(2);
    if (text.length > 1 && text.startsWith('0')) oddities.push(en('{~name} is padded with zeros', { name }));
    return { value: hexToBigInt(text), oddities };
  }
  if (bare === 'decimal' && DIGITS.test(text)) {
    if (text.length > 1 && text.startsWith('0')) oddities.push(en('{~name} is padded with zeros', { name }));
    return { value: BigInt(text) % MAX_WORD, oddities };
  }
  if (text !== '' && HEX.test(lower)) {
    oddities.push(en('{~name} is written without 0x', { name }));
    return { value: hexToBigInt(lower), oddities };
  }
  return { value: undefined, oddities };
}

function readJsNumber(raw: number, bare: 'hex' | 'decimal', name: string): Read<bigint> {
  if (!Number.isFinite(raw) || !Number.isInteger(raw))
    return { value: undefined, oddities: [en('{~name} is not whole', { name })] };
  const oddities: string[] = [];
  if (!Number.isSafeInteger(raw)) oddities.push(en('{~name} is a number too large to be exact', { name }));
  else if (bare === 'hex') oddities.push(en('{~name} is a plain number, not hex', { name }));
  const value = BigInt(raw);
  if (value < 0n) return { value: MAX_WORD + (value % MAX_WORD), oddities: [en('{~name} is negative', { name })] };
  return { value: value % MAX_WORD, oddities };
}

function wrapNegative(digits: string, name: string, oddities: string[]): Read<bigint> {
  if (!DIGITS.test(digits)) return { value: undefined, oddities };
  oddities.push(en('{~name} is negative', { name }));
  const value = BigInt(digits) % MAX_WORD;
  return { value: value === 0n ? 0n : MAX_WORD - value, oddities };
}

function hexToBigInt(digits: string): bigint | undefined {
  if (digits === '') return 0n;
  if (digits.length > 200 || !HEX.test(digits)) return undefined;
  return BigInt(`0x${digits}`) % MAX_WORD;
}

/** An address in lower case with 0x, from text in any case, without 0x, too long or too short, or from an integer. */
export function readAddress(raw: unknown, name: string): Read<string> {
  if (typeof raw === 'string') {
    const text = raw.slice(0, 200).trim();
    const lower = text.toLowerCase();
    const body = lower.startsWith('0x') ? lower.slice(2) : lower;
    if (body.length === 40 && HEX.test(body)) return { value: `0x${body}`, oddities: spellingOf(text, raw, name) };
    if (lower.startsWith('0x') && body.length > 0 && body.length <= 64 && HEX.test(body)) {
      return { value: tailAddress(body), oddities: [en('{~name} is an address of another length', { name })] };
    }
  }
  const read = readNumber(raw, 'decimal', name);
  if (read.value === undefined) return { value: undefined, oddities: [] };
  return { value: tailAddress(read.value.toString(16)), oddities: [en('{~name} is given as a number', { name })] };
}

function spellingOf(text: string, raw: string, name: string): string[] {
  const oddities: string[] = [];
  if (text !== raw) oddities.push(en('{~name} has spaces around it', { name }));
  if (!/^0x/i.test(text)) oddities.push(en('{~name} is written without 0x', { name }));
  if (text.startsWith('0X')) oddities.push(en('{~name} is written with 0X', { name }));
  return oddities;
}

function tailAddress(hex: string): string {
  return `0x${hex.slice(-40).padStart(40, '0')}`;
}

/**
 * Calldata read in one request, in hex digits (256 KiB of bytes): bounded work on hostile input. Source of the size: nodes
 * pass on transactions of at most 128 KiB (geth's transaction pool).
 */
export const MAX_DATA = 524_288;

/** Calldata as lower-case hex without 0x; `cut` when only the first part was read. */
export interface Data extends Read<string> {
  cut: boolean;
  /** The number of hex digits was odd; the caller decides on which side the missing nibble belongs. */
  odd: boolean;
}

/** Reads calldata from text or a list of bytes: at most `room` hex digits of it. */
export function readData(raw: unknown, room = MAX_DATA): Data {
  const oddities: string[] = [];
  const whole = typeof raw === 'string' ? raw : bytesToHex(raw, room);
  if (whole === undefined) return { value: undefined, oddities, cut: false, odd: false };
  if (typeof raw !== 'string') oddities.push(en('the data is a list of bytes, not hex'));
  let text = whole.slice(0, room + 2).trim();
  if (/^\s|\s$/.test(whole.slice(0, 1) + whole.slice(-1))) oddities.push(en('the data has spaces around it'));
  if (text.startsWith('0X')) oddities.push(en('the data is written with 0X'));
  const prefixed = /^0x/i.test(text);
  if (prefixed) text = text.slice(2);
  else if (text !== '') oddities.push(en('the data is written without 0x'));
  const lower = text.toLowerCase();
  if (/^[0-9]{0,64}[A-F]/.test(text) && text.toUpperCase() === text) oddities.push(en('the data is all upper case'));
  if (!HEX.test(lower)) return { value: undefined, oddities, cut: false, odd: false };
  const cut = whole.length > room + 2;
  const odd = lower.length % 2 === 1;
  if (odd && !cut) oddities.push(en('the data has an odd number of hex digits'));
  return { value: lower, oddities, cut, odd: odd && !cut };
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes that went through JSON: an array, a Buffer, or a typed array's object of indexes. */
function bytesToHex(raw: unknown, room: number): string | undefined {
  let list: unknown[] | undefined;
  if (Array.isArray(raw)) list = raw;
  else if (isObject(raw) && Array.isArray(raw.data)) list = raw.data;
  else if (isObject(raw) && Object.hasOwn(raw, '0')) list = Object.values(raw);
  if (!list) return undefined;
  const digits: string[] = [];
  for (const item of list.slice(0, room / 2 + 2)) {
    if (typeof item !== 'number' || !Number.isInteger(item) || item < 0 || item > 255) return undefined;
    digits.push(BYTES[item] ?? '00');
  }
  return `0x${digits.join('')}`;
}
