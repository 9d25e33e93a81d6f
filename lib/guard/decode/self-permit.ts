import type { Effect } from '@/lib/core/decoded.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { allowanceOf } from './granted.ts';
import type { Decoder } from './request.ts';

/** selfPermit(token, value, deadline, v, r, s) and its relative that asks only if it has to. */
const BY_AMOUNT: ReadonlySet<string> = new Set(['f3995c67', 'c2e3140a']);
/** selfPermitAllowed(token, nonce, expiry, v, r, s): DAI's form, all or nothing. */
const ALL_OR_NOTHING: ReadonlySet<string> = new Set(['4659a494', 'a4a78f0c']);

/** Routers that take in a permission signed before: the router may spend the caller's token from then on. */
const decoder: Decoder = { id: 'self-permit', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const all = ALL_OR_NOTHING.has(call.selector);
  if ((!all && !BY_AMOUNT.has(call.selector)) || call.to === undefined) return [];
  const amount = all ? 2n ** 256n - 1n : numberAt(call.data, 1);
  const given = { token: addressAt(call.data, 0), to: call.to, from: call.from, amount };
  return [allowanceOf(call, decoder.id, given, oddArguments(call.data, 6, [0]))];
}
