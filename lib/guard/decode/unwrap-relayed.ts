import { addressAt, addressIn, arrayAt, bytesAt, type Call, itemStart, numberIn } from './calldata.ts';
import { insideOf } from './inside-of.ts';

const ARGUMENTS = 8;
const WORD = 64;

/** executeMetaTransaction(user, functionSignature, …): calldata for the same contract, in the user's name. */
export function metaTransaction(call: Call): Call[] {
  const data = bytesAt(call.data, ARGUMENTS, ARGUMENTS + WORD);
  return data === undefined ? [] : [insideOf(call, { to: call.to, data, from: addressAt(call.data, 0) })];
}

/** A forwarder's execute((from, to, value, gas, …, data), …): ERC-2771, GSN and OpenZeppelin; data is the sixth field. */
export function forwarded(call: Call): Call[] {
  const { data } = call;
  const start = itemStart(data, ARGUMENTS, 0);
  const inner = start === undefined ? undefined : bytesAt(data, start, start + 5 * WORD);
  if (start === undefined || inner === undefined) return [];
  const to = addressIn(data, start + WORD);
  const value = numberIn(data, start + 2 * WORD);
  return [insideOf(call, { to, value, data: inner, from: addressIn(data, start) })];
}

/** Biconomy's executeEIP712((from, to, token, …, data), …): the fee is paid in a token; data is the ninth field. */
export function forwardedForToken(call: Call): Call[] {
  const { data } = call;
  const start = itemStart(data, ARGUMENTS, 0);
  const inner = start === undefined ? undefined : bytesAt(data, start, start + 8 * WORD);
  if (start === undefined || inner === undefined) return [];
  return [insideOf(call, { to: addressIn(data, start + WORD), data: inner, from: addressIn(data, start) })];
}

/** handleOps((sender, nonce, initCode, callData, …)[], …) of ERC-4337, old and packed: each account calls itself. */
export function userOperations(call: Call, most: number): Call[] {
  const list = arrayAt(call.data, ARGUMENTS, ARGUMENTS, most);
  const found: Call[] = [];
  for (let index = 0; list && index < list.count; index++) {
    const start = itemStart(call.data, list.base, index);
    const data = start === undefined ? undefined : bytesAt(call.data, start, start + 3 * WORD);
    if (start === undefined || data === undefined) continue;
    const sender = addressIn(call.data, start);
    found.push(insideOf(call, { to: sender, data, from: sender }));
  }
  return found;
}
