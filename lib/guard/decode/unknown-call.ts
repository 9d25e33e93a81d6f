import type { Effect } from '@/lib/core/decoded.ts';
import type { Call } from './calldata.ts';
import { isWrapper } from './inner-calls.ts';
import type { Decoder } from './request.ts';
import { isKnown, SELECTORS } from './selectors.ts';

/** Calls that no other decoder reads: said as what they are, a call of a function of which only the number is known. */
const decoder: Decoder = {
  id: 'unknown-call',
  decode: (request) => request.calls.flatMap(decodeCall),
};
export default decoder;

/** Selectors that are known by name and still change something no other decoder tells. */
const NAMED: ReadonlySet<string> = new Set(['f2fde38b', '610b5925']);

function decodeCall(call: Call): Effect[] {
  if (call.data === '' && call.to !== undefined) return [];
  if (isKnown(call.selector) && !NAMED.has(call.selector) && !isWrapper(call.selector)) return [];
  const effect: Effect = { kind: 'call', by: decoder.id, oddities: [...call.oddities], text: nameOf(call) };
  if (call.to) effect.to = call.to;
  if (call.from) effect.from = call.from;
  if (call.value > 0n && !isKnown(call.selector)) effect.amount = call.value.toString();
  return [effect];
}

function nameOf(call: Call): string {
  if (call.to === undefined) return 'new contract';
  return SELECTORS[call.selector] ?? `0x${call.selector || call.data.slice(0, 8)}`;
}
