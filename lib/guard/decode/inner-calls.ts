import { addressAt, arrayAt, bytesAt, type Call, itemStart, numberAt } from './calldata.ts';

/** Calls looked at in one request, inner ones included: bounded work. */
export const MAX_CALLS = 200;
const MAX_DEPTH = 4;

/** A call and every call that its calldata carries, outermost first; `more` when the limits cut it. */
export function withInner(call: Call): { calls: Call[]; more: boolean } {
  const calls: Call[] = [call];
  let more = false;
  for (let at = 0; at < calls.length; at++) {
    const outer = calls[at]!;
    const inner = innerOf(outer);
    if (inner.length === 0) continue;
    if (outer.depth >= MAX_DEPTH || calls.length + inner.length > MAX_CALLS) more = true;
    if (outer.depth < MAX_DEPTH) calls.push(...inner.slice(0, MAX_CALLS - calls.length));
  }
  return { calls, more };
}

/** True for calls whose meaning is in the calls that they carry. */
export function isWrapper(selector: string): boolean {
  return Object.hasOwn(UNWRAP, selector);
}

const UNWRAP: Readonly<Record<string, (call: Call) => Call[]>> = {
  ac9650d8: (call) => sameTarget(call, 8),
  '5ae401dc': (call) => sameTarget(call, 8 + 64),
  '1f0464d1': (call) => sameTarget(call, 8 + 64),
  '82ad56cb': (call) => tuples(call, 2),
  '252dba42': (call) => tuples(call, 1),
  '6a761202': single,
  b61d27f6: single,
  '47e1da2a': (call) => parallel(call, true),
  '18dfb3c7': (call) => parallel(call, false),
};

function innerOf(call: Call): Call[] {
  return Object.hasOwn(UNWRAP, call.selector) ? (UNWRAP[call.selector]?.(call) ?? []) : [];
}

function make(outer: Call, to: string | undefined, value: bigint, data: string): Call {
  const inner: Call = { value, data, selector: data.slice(0, 8), oddities: [], depth: outer.depth + 1 };
  if (data.length < 8) inner.selector = '';
  if (outer.from) inner.from = outer.from;
  if (to) inner.to = to;
  return inner;
}

/** multicall: each item is calldata for the same contract. */
function sameTarget(call: Call, slot: number): Call[] {
  const list = arrayAt(call.data, 8, slot, MAX_CALLS);
  const found: Call[] = [];
  for (let index = 0; list && index < list.count; index++) {
    const data = bytesAt(call.data, list.base, list.base + index * 64);
    if (data !== undefined) found.push(make(call, call.to, 0n, data));
  }
  return found;
}

/** An array of tuples that start with the target and hold the calldata in word `bytesWord`. */
function tuples(call: Call, bytesWord: number): Call[] {
  const list = arrayAt(call.data, 8, 8, MAX_CALLS);
  const found: Call[] = [];
  for (let index = 0; list && index < list.count; index++) {
    const start = itemStart(call.data, list.base, index);
    if (start === undefined) continue;
    const data = bytesAt(call.data, start, start + bytesWord * 64);
    const to = `0x${call.data.slice(start + 24, start + 64)}`;
    if (data !== undefined) found.push(make(call, to, 0n, data));
  }
  return found;
}

/** (address to, uint256 value, bytes data, …): a Safe's or an account's execute. */
function single(call: Call): Call[] {
  const data = bytesAt(call.data, 8, 8 + 128);
  return data === undefined ? [] : [make(call, addressAt(call.data, 0), numberAt(call.data, 1), data)];
}

/** Arrays side by side: targets, (values,) calldata. */
function parallel(call: Call, withValues: boolean): Call[] {
  const targets = arrayAt(call.data, 8, 8, MAX_CALLS);
  const values = withValues ? arrayAt(call.data, 8, 8 + 64, MAX_CALLS) : undefined;
  const datas = arrayAt(call.data, 8, withValues ? 8 + 128 : 8 + 64, MAX_CALLS);
  const found: Call[] = [];
  for (let index = 0; targets && datas && index < Math.min(targets.count, datas.count); index++) {
    const data = bytesAt(call.data, datas.base, datas.base + index * 64);
    if (data === undefined) continue;
    const at = targets.base + index * 64;
    const word = values && index < values.count ? call.data.slice(values.base + index * 64).slice(0, 64) : '';
    found.push(
      make(call, `0x${call.data.slice(at + 24, at + 64)}`, word.length === 64 ? BigInt(`0x${word}`) : 0n, data),
    );
  }
  return found;
}
