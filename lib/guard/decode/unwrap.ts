import { addressAt, addressIn, arrayAt, bytesAt, type Call, itemStart, numberAt, numberIn } from './calldata.ts';
import { insideOf } from './inside-of.ts';
import { executionsOf } from './unwrap-execution.ts';
import { forwarded, forwardedForToken, metaTransaction, userOperations } from './unwrap-relayed.ts';

/** Where the first argument word is, in hex digits after the selector, and how long a word is. */
const ARGUMENTS = 8;
const WORD = 64;

type Reader = (call: Call, most: number) => Call[];

/** How each function of `WRAPPERS` carries its calls. */
const READERS: Readonly<Record<string, Reader>> = {
  ac9650d8: (call, most) => sameTarget(call, 0, most),
  '5ae401dc': (call, most) => sameTarget(call, 1, most),
  '1f0464d1': (call, most) => sameTarget(call, 1, most),
  d2423b51: (call, most) => sameTarget(call, 0, most),
  '2c2abd1e': (call, most) => sameTarget(call, 0, most),
  '63fb0b96': (call, most) => sideBySide(call, false, most),
  '252dba42': (call, most) => listed(call, { list: 0, data: 1 }, most),
  bce38bd7: (call, most) => listed(call, { list: 1, data: 1 }, most),
  c3077fa9: (call, most) => listed(call, { list: 0, data: 1 }, most),
  '399542e9': (call, most) => listed(call, { list: 1, data: 1 }, most),
  '82ad56cb': (call, most) => listed(call, { list: 0, data: 2 }, most),
  '174dea71': (call, most) => listed(call, { list: 0, data: 3, value: 2 }, most),
  '3f707e6b': (call, most) => listed(call, { list: 0, data: 2, value: 1 }, most),
  '34fcd5be': (call, most) => listed(call, { list: 0, data: 2, value: 1 }, most),
  '6a761202': (call) => single(call, true),
  '468721a7': (call) => single(call, true),
  '5229073f': (call) => single(call, true),
  '2213bc0b': allowanceHeld,
  '7bb37428': (call) => single(call, true),
  '51945447': (call) => single(call, true),
  b61d27f6: (call) => single(call, false),
  '9e5d4c49': (call) => single(call, false),
  '0000189a': (call) => single(call, false),
  '1cff79cd': borrowedCode,
  '47e1da2a': (call, most) => sideBySide(call, true, most),
  '18dfb3c7': (call, most) => sideBySide(call, false, most),
  a516a5bf: (call, most) => sideBySide(call, true, most),
  '912ccaa3': (call, most) => sideBySide(call, true, most),
  '00004680': (call, most) => sideBySide(call, true, most),
  '8d80ff0a': packed,
  e9ae5c53: executionsOf,
  d691c964: executionsOf,
  '0c53c51c': metaTransaction,
  df905caf: forwarded,
  '47153f82': forwarded,
  e024dc7f: forwarded,
  '41706c4e': forwardedForToken,
  '765e827f': userOperations,
  '1fad948c': userOperations,
};

/** The calls directly inside a call, at most `most` of them; none when it carries none, or its offsets point outside. */
export function innerOf(call: Call, most: number): Call[] {
  return Object.hasOwn(READERS, call.selector) ? (READERS[call.selector]?.(call, most) ?? []) : [];
}

/** multicall: each item is calldata for the same contract, in the name of who called it. */
function sameTarget(call: Call, word: number, most: number): Call[] {
  const list = arrayAt(call.data, ARGUMENTS, ARGUMENTS + word * WORD, most);
  const found: Call[] = [];
  for (let index = 0; list && index < list.count; index++) {
    const data = bytesAt(call.data, list.base, list.base + index * WORD);
    if (data !== undefined) found.push(insideOf(call, { to: call.to, data, from: call.from }));
  }
  return found;
}

/** An array of tuples that start with the target, with calldata and value in the words given. */
function listed(call: Call, words: { list: number; data: number; value?: number }, most: number): Call[] {
  const list = arrayAt(call.data, ARGUMENTS, ARGUMENTS + words.list * WORD, most);
  const found: Call[] = [];
  for (let index = 0; list && index < list.count; index++) {
    const start = itemStart(call.data, list.base, index);
    if (start === undefined) continue;
    const data = bytesAt(call.data, start, start + words.data * WORD);
    const value = words.value === undefined ? 0n : numberIn(call.data, start + words.value * WORD);
    if (data !== undefined) found.push(insideOf(call, { to: addressIn(call.data, start), value, data }));
  }
  return found;
}

/** (address to, uint256 value, bytes data, uint8 operation): operation 1 runs the target's code as the account. */
function single(call: Call, hasOperation: boolean): Call[] {
  const data = bytesAt(call.data, ARGUMENTS, ARGUMENTS + 2 * WORD);
  if (data === undefined) return [];
  const delegated = hasOperation && numberAt(call.data, 3) === 1n;
  return [insideOf(call, { to: addressAt(call.data, 0), value: numberAt(call.data, 1), data, delegated })];
}

/** exec(operator, token, amount, target, data) of 0x: the target is told who called, and acts in that name. */
function allowanceHeld(call: Call): Call[] {
  const data = bytesAt(call.data, ARGUMENTS, ARGUMENTS + 4 * WORD);
  return data === undefined ? [] : [insideOf(call, { to: addressAt(call.data, 3), data, from: call.from })];
}

/** (address target, bytes data): a proxy of one's own that runs the target's code as itself. */
function borrowedCode(call: Call): Call[] {
  const data = bytesAt(call.data, ARGUMENTS, ARGUMENTS + WORD);
  return data === undefined ? [] : [insideOf(call, { to: addressAt(call.data, 0), data, delegated: true })];
}

/** Arrays side by side: targets, (values,) calldata. */
function sideBySide(call: Call, withValues: boolean, most: number): Call[] {
  const { data } = call;
  const targets = arrayAt(data, ARGUMENTS, ARGUMENTS, most);
  const values = withValues ? arrayAt(data, ARGUMENTS, ARGUMENTS + WORD, most) : undefined;
  const datas = arrayAt(data, ARGUMENTS, ARGUMENTS + (withValues ? 2 : 1) * WORD, most);
  const found: Call[] = [];
  for (let index = 0; targets && datas && index < Math.min(targets.count, datas.count); index++) {
    const inner = bytesAt(data, datas.base, datas.base + index * WORD);
    if (inner === undefined) continue;
    const value = values && index < values.count ? numberIn(data, values.base + index * WORD) : 0n;
    found.push(insideOf(call, { to: addressIn(data, targets.base + index * WORD), value, data: inner }));
  }
  return found;
}

/** MultiSend's bytes: operation (1 byte), target (20), value (32), length (32), calldata, one after the other. */
function packed(call: Call, most: number): Call[] {
  const all = bytesAt(call.data, ARGUMENTS, ARGUMENTS) ?? '';
  const found: Call[] = [];
  for (let at = 0; at + 170 <= all.length && found.length < most; ) {
    const length = Number(numberIn(all, at + 106)) * 2;
    if (!(at + 170 + length <= all.length)) break;
    const to = `0x${all.slice(at + 2, at + 42)}`;
    const value = numberIn(all, at + 42);
    const data = all.slice(at + 170, at + 170 + length);
    found.push(insideOf(call, { to, value, data, delegated: all.slice(at, at + 2) === '01' }));
    at += 170 + length;
  }
  return found;
}
