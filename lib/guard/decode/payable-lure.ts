import type { Effect } from '@/lib/core/decoded.ts';
import type { Call } from './calldata.ts';
import type { Decoder } from './request.ts';
import { LURES } from './selectors.ts';

/** A function with no arguments whose name promises something, called while coins are sent along. */
const decoder: Decoder = {
  id: 'payable-lure',
  decodeCall,
};
export default decoder;

function decodeCall(call: Call): Effect[] {
  const name = Object.hasOwn(LURES, call.selector) ? LURES[call.selector] : undefined;
  if (!name) return [];
  const effect: Effect = { kind: 'call', by: decoder.id, text: name, oddities: [...call.oddities] };
  if (call.to) effect.to = call.to;
  if (call.value > 0n) effect.amount = call.value.toString();
  return [effect];
}
