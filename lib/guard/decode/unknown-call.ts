import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Call } from './calldata.ts';
import { noteIn } from './note.ts';
import type { Decoder } from './request.ts';
import { coinsToldApart, KNOWN, LURES, SELECTORS } from './selectors.ts';

/** Calls that no other decoder reads: said as what they are, a call of a function of which only the number is known. */
const decoder: Decoder = {
  id: 'unknown-call',
  decodeCall,
};
export default decoder;

function decodeCall(call: Call): Effect[] {
  if ((call.data === '' && call.to !== undefined) || noteIn(call) !== undefined) return [];
  const isRead = Object.hasOwn(SELECTORS, call.selector) || Object.hasOwn(LURES, call.selector);
  if (isRead && call.to !== undefined) return [];
  const effect: Effect = { kind: 'call', by: decoder.id, oddities: [...call.oddities], text: nameOf(call) };
  if (call.to) effect.to = call.to;
  if (call.from) effect.from = call.from;
  if (call.value > 0n && !coinsToldApart(call.selector)) effect.amount = call.value.toString();
  return [effect];
}

function nameOf(call: Call): string {
  if (call.to === undefined) return en('new contract');
  return KNOWN[call.selector] ?? `0x${call.selector || call.data.slice(0, 8)}`;
}
