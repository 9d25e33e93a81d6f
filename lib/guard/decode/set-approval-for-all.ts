import type { Effect } from '@/lib/core/decoded.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import type { Decoder } from './request.ts';

/** setApprovalForAll (ERC-721, ERC-1155): an operator for every item of a collection, now and later. */
const decoder: Decoder = {
  id: 'set-approval-for-all',
  decodeCall,
};
export default decoder;

function decodeCall(call: Call): Effect[] {
  if (call.selector !== 'a22cb465') return [];
  const approved = numberAt(call.data, 1) !== 0n;
  const effect: Effect = {
    kind: approved ? 'operator' : 'revocation',
    by: decoder.id,
    to: addressAt(call.data, 0),
    oddities: [...call.oddities, ...oddArguments(call.data, 2, [0])],
  };
  if (call.to) effect.token = call.to;
  if (call.from) effect.from = call.from;
  if (approved) effect.unlimited = true;
  return [effect];
}
