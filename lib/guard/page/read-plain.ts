import {
  apply,
  bigToText,
  each,
  isArray,
  isCallable,
  isObject,
  isView,
  keys,
  NativeBytes,
  put,
  stringify,
  stringOf,
  toText,
} from './captured.ts';
import { pinTransaction } from './pin.ts';

/**
 * Limits of one read: UTF-16 units of its JSON, where a value counts as twenty more, and depth. No honest request comes near
 * them, and one that is longer would take more time to look at than a check has.
 */
const MOST_TEXT = 1_000_000;
const VALUE = 20;
const MOST_DEEP = 1_200;

/** Thrown when a value does not fit in the limits, or holds a transaction that cannot be read. */
export const TOO_BIG = {};

/** One read under way. After each value, `made` is the copy of it that is forwarded. */
export interface Reading {
  text: number;
  made: unknown;
  /** A call of Solana's kind: bytes are told apart, objects of its library are pinned, accounts stay themselves. */
  solana: boolean;
  /** JSON text of each run of bytes in it. */
  bytes: string[];
}

/** The objects a value lies in, innermost first. */
interface Above {
  object: object;
  deep: number;
  above: Above | undefined;
}

/** A read of nothing yet. One may serve several values; its limits hold for all of them together. */
export function newReading(solana: boolean): Reading {
  return { text: 0, made: undefined, solana, bytes: [] };
}

/**
 * Reads any page value into JSON text, each getter and Proxy trap once, and leaves in `reading.made` what to forward: the
 * same data in new objects that the page does not hold. Out: JSON text, or undefined where JSON has nothing (functions,
 * undefined). Throws TOO_BIG, or whatever page code throws while it is read.
 * Own writer, since the built-in one calls `Object.prototype.toJSON`, which the page may set: what is assessed would not
 * be what is forwarded. BigInt becomes a hex quantity and a cycle null, so that neither is a way round the reader.
 */
export function readPlain(value: unknown, reading: Reading): string | undefined {
  return write(value, '', undefined, reading);
}

function write(value: unknown, key: string, above: Above | undefined, reading: Reading): string | undefined {
  count(reading, VALUE);
  return isObject(value) && !isCallable(value)
    ? writeObject(value, key, above, reading)
    : writePrimitive(value, reading);
}

function count(reading: Reading, units: number): void {
  reading.text += units;
  if (reading.text > MOST_TEXT) throw TOO_BIG;
}

function writePrimitive(value: unknown, reading: Reading): string | undefined {
  reading.made = value;
  if (typeof value === 'string') {
    const json = stringify(value);
    count(reading, json.length);
    return json;
  }
  if (typeof value === 'boolean' || (typeof value === 'number' && value - value === 0)) return toText(value);
  if (typeof value === 'bigint') {
    reading.made = value < 0n ? `-0x${bigToText(-value, 16)}` : `0x${bigToText(value, 16)}`;
    return `"${reading.made}"`;
  }
  const isNull = value === null || typeof value === 'number';
  reading.made = isNull ? null : undefined;
  return isNull ? 'null' : undefined;
}

function writeObject(value: object, key: string, above: Above | undefined, reading: Reading): string | undefined {
  const deep = above ? above.deep + 1 : 0;
  if (deep > MOST_DEEP) throw TOO_BIG;
  for (let at = above; at; at = at.above) if (at.object === value) return writePrimitive(null, reading);
  const here: Above = { object: value, deep, above };
  if (isView(value)) return writeBytes(value as Uint8Array, here, reading);
  if (reading.solana && isCallable((value as { serialize?: unknown }).serialize)) {
    const { bytes, standIn } = pinned(value);
    const text = writeBytes(bytes, here, reading);
    reading.made = standIn;
    return text;
  }
  const toJson = (value as { toJSON?: unknown }).toJSON;
  if (isCallable(toJson)) {
    const plain: unknown = apply(toJson, value, [key]);
    // Sui's wallets await it: what will come out is not known yet.
    if (isCallable((plain as { then?: unknown } | undefined)?.then)) throw TOO_BIG;
    return isObject(plain) && !isCallable(plain) ? writeMembers(plain, here, reading) : writePrimitive(plain, reading);
  }
  const boxed = unboxText(value);
  return boxed === undefined ? writeMembers(value, here, reading) : writePrimitive(boxed, reading);
}

/** Bytes become a list of numbers for the check, and new bytes for the wallet. */
function writeBytes(given: Uint8Array, here: Above, reading: Reading): string {
  const made = new NativeBytes(given);
  const text = writeMembers(made, here, reading, true);
  put(reading.bytes, reading.bytes.length, text);
  reading.made = made;
  return text;
}

function pinned(value: object): ReturnType<typeof pinTransaction> {
  try {
    return pinTransaction(value);
  } catch {
    throw TOO_BIG;
  }
}

/** The text of a String object, which wallets treat as the text itself. */
function unboxText(value: object): string | undefined {
  try {
    return stringOf(value as unknown as string);
  } catch {
    return undefined;
  }
}

function writeMembers(value: object, here: Above, reading: Reading, isList = isArray(value)): string {
  let text = '';
  const made = isList ? [] : {};
  each(isList ? (value as unknown[]) : keys(value), (item, at) => {
    const name = isList ? toText(at) : (item as string);
    count(reading, name.length);
    const given: unknown = isList ? item : (value as Record<string, unknown>)[name];
    // Wallets compare the account with their own by identity.
    if (reading.solana && name === 'account') return put(made, name, given);
    const member = write(given, name, here, reading) ?? (isList ? writePrimitive(null, reading) : undefined);
    if (member === undefined) return;
    text += `${text && ','}${isList ? '' : `${stringify(name)}:`}${member}`;
    put(made, name, reading.made);
  });
  reading.made = made;
  return isList ? `[${text}]` : `{${text}}`;
}
