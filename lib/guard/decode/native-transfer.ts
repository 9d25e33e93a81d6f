import type { Effect } from '@/lib/core/decoded.ts';
import type { Call } from './calldata.ts';
import type { Decoder } from './request.ts';
import { isKnown, LURES } from './selectors.ts';

/** The chain's own coins that leave with a call. Other `call` effects carry their amount themselves. */
const decoder: Decoder = {
  id: 'native-transfer',
  decodeCall,
};
export default decoder;

function decodeCall(call: Call): Effect[] {
  if (call.value === 0n && (call.data !== '' || call.to === undefined)) return [];
  if (call.data !== '' && (!isKnown(call.selector) || Object.hasOwn(LURES, call.selector))) return [];
  const effect: Effect = {
    kind: 'native-transfer',
    by: decoder.id,
    amount: call.value.toString(),
    oddities: [...call.oddities],
  };
  if (call.to) effect.to = call.to;
  if (call.from) effect.from = call.from;
  return [effect];
}
