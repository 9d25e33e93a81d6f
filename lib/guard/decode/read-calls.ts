import { en } from '@/lib/words/en.ts';
import type { Call } from './calldata.ts';
import { besidesOf } from './capabilities.ts';
import { readAddress, readData, readNumber } from './hex.ts';
import { MAX_CALLS, withInner } from './inner-calls.ts';
import { firstOf, isObject, itemsOf, type JsonObject, memberOf } from './json.ts';
import type { Normal } from './request.ts';
import { isKnown } from './selectors.ts';

/** Reads a transaction object into `normal`: its call, the calls inside it, who signs, and the chain. */
export function readTransaction(normal: Normal, raw: unknown): void {
  if (!isObject(raw)) {
    normal.unread.push(en('the transaction is not an object'));
    return;
  }
  readChain(normal, memberOf(raw, 'chainId'), 'hex');
  addCalls(normal, raw, memberOf(raw, 'from'));
}

/** Reads the batch of wallet_sendCalls (EIP-5792), each item like a transaction. */
export function readBatch(normal: Normal, raw: unknown): void {
  if (!isObject(raw)) {
    normal.unread.push(en('the batch is not an object'));
    return;
  }
  readChain(normal, memberOf(raw, 'chainId'), 'hex');
  const list = memberOf(raw, 'calls');
  const calls = itemsOf(list, MAX_CALLS);
  if (!Array.isArray(list)) normal.unread.push(en('the batch has no list of calls'));
  else if (list.length > MAX_CALLS)
    normal.unread.push(en('only the first {most} of {count} calls were read', { most: MAX_CALLS, count: list.length }));
  calls.forEach((item, at) => {
    const place = calls.length > 1 ? { at } : {};
    if (isObject(item)) addCalls(normal, item, firstOf(item, 'from') ?? memberOf(raw, 'from'), place);
    else normal.unread.push(en('a call of the batch could not be read'));
  });
  normal.also.push(...besidesOf(raw));
}

/** Reads a user operation (ERC-4337) that was signed before: its account calls itself. */
export function readUserOperation(normal: Normal, raw: unknown): void {
  const sender = memberOf(raw, 'sender');
  const data = memberOf(raw, 'callData');
  if (sender === undefined || data === undefined) normal.unread.push(en('the user operation could not be read'));
  else addCalls(normal, { to: sender, data }, sender);
}

/** Adds a call found elsewhere, such as in typed data that wraps a transaction; `more` is what the call is besides. */
export function addCalls(
  normal: Normal,
  raw: JsonObject,
  rawFrom: unknown,
  more: Pick<Call, 'at' | 'delegated'> = {},
): void {
  const oddities: string[] = [];
  const to = readAddress(memberOf(raw, 'to'), en('the target'));
  const from = readAddress(rawFrom, en('the sender'));
  const value = readNumber(memberOf(raw, 'value'), 'hex', en('the value'));
  oddities.push(...to.oddities, ...from.oddities, ...value.oddities);
  if (value.value === undefined && memberOf(raw, 'value') != null)
    normal.unread.push(en('the value could not be read'));
  if (to.value === undefined && typeof memberOf(raw, 'to') === 'string' && memberOf(raw, 'to') !== '') {
    normal.unread.push(en('the target is not an address'));
  }
  if (from.value) normal.signer ??= from.value;
  for (const data of datasOf(normal, raw, oddities)) {
    const call: Call = { value: value.value ?? 0n, data, selector: '', oddities: [...oddities], depth: 0, ...more };
    if (data.length >= 8) call.selector = data.slice(0, 8);
    if (to.value) call.to = to.value;
    if (from.value) call.from = from.value;
    push(normal, call);
  }
}

/** Adds one call with everything inside it, within the limit of calls. */
function push(normal: Normal, call: Call): void {
  const room = Math.max(0, MAX_CALLS - normal.calls.length);
  const { calls, more } = room === 0 ? { calls: [call], more: true } : withInner(call);
  if (more || calls.length > room) normal.unread.push(en('the calls inside this call go deeper than was read'));
  normal.calls.push(...calls.slice(0, room));
}

/** `data` and `input` may both be there and differ: wallets disagree on which one counts, so both are read. */
function datasOf(normal: Normal, raw: JsonObject, oddities: string[]): string[] {
  const found: string[] = [];
  for (const name of ['data', 'input']) {
    const member = memberOf(raw, name);
    if (member === undefined || member === null) continue;
    const read = readData(member, normal.room);
    normal.room -= read.value?.length ?? 0;
    oddities.push(...read.oddities);
    if (read.value === undefined) normal.unread.push(en('the data of the call could not be read'));
    else found.push(read.odd ? evenOut(read.value) : read.value);
    if (read.cut) normal.unread.push(en('the data is very long; only its first part was read'));
  }
  if (found.length === 2 && found[0] !== found[1]) {
    oddities.push(en('data and input are both given and differ'));
    return found;
  }
  return [found[0] ?? ''];
}

/**
 * Odd-length hex lost one digit. Wallets put a zero in front, which also restores a selector that starts with one;
 * only when that gives no known function and the digits as they stand do, the end is completed.
 */
function evenOut(hex: string): string {
  const front = `0${hex}`;
  if (isKnown(front.slice(0, 8)) || !isKnown(hex.slice(0, 8))) return front;
  return `${hex}0`;
}

/** Sets the chain when it can be read; tells a second chain that differs from the first. */
export function readChain(normal: Normal, raw: unknown, bare: 'hex' | 'decimal'): void {
  if (raw === undefined || raw === null || raw === '') return;
  const text = typeof raw === 'string' && /^eip155:\d{1,20}$/.test(raw) ? raw.slice(7) : raw;
  // Chain ids without 0x are told, and read as decimal: that is what every wallet that takes them does.
  const plain = typeof text === 'string' && /^\s{0,5}\d{1,20}\s{0,5}$/.test(text);
  const read = readNumber(text, plain || typeof text === 'number' ? 'decimal' : bare, en('the chain id'));
  normal.oddities.push(...read.oddities);
  if (plain && bare === 'hex') normal.oddities.push(en('the chain id is written without 0x'));
  if (read.value === undefined) {
    normal.oddities.push(en('the chain id could not be read'));
    return;
  }
  const chainId = read.value.toString();
  if (normal.chainId !== undefined && normal.chainId !== chainId) {
    normal.oddities.push(
      en('the request names chain {chainId}, the wallet was on chain {chainIdB}', {
        chainId,
        chainIdB: normal.chainId,
      }),
    );
  }
  normal.chainId = chainId;
}
