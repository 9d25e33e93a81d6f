import type { Effect } from '@/lib/core/decoded.ts';
import type { Call } from './calldata.ts';
import { noteIn } from './note.ts';
import type { Decoder } from './request.ts';
import { coinsToldApart } from './selectors.ts';

/** The chain's own coins that leave with a call, perhaps with a few words. Most other effects of a call carry their amount themselves. */
const decoder: Decoder = {
  id: 'native-transfer',
  decodeCall,
};
export default decoder;

function decodeCall(call: Call): Effect[] {
  const note = noteIn(call);
  if (call.value === 0n && (call.data !== '' || call.to === undefined)) return [];
  if (call.data !== '' && note === undefined && !coinsToldApart(call.selector)) return [];
  const effect: Effect = {
    kind: 'native-transfer',
    by: decoder.id,
    amount: call.value.toString(),
    oddities: [...call.oddities],
  };
  if (call.to) effect.to = call.to;
  if (call.from) effect.from = call.from;
  if (note !== undefined) effect.text = note;
  return [effect];
}
