import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry } from './amounts.ts';
import { firstOf } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField, isNo, numberField } from './typed-fields.ts';

/** Permission over NFTs by signature: ERC-4494 {spender, tokenId, deadline} for one, PermitForAll {operator, approved} for all. */
const decoder: Decoder = {
  id: 'nft-permit',
  decode(request) {
    const message = request.typed?.message;
    const one = firstOf(message, 'tokenId');
    const all = firstOf(message, 'approved');
    if (firstOf(message, 'spender', 'operator') === undefined || (one === undefined && all === undefined)) return [];
    const oddities: string[] = [];
    const taken = one === undefined && isNo(all);
    const kind = taken ? 'revocation' : one === undefined ? 'operator' : 'allowance';
    const effect: Effect = { kind, by: decoder.id, oddities };
    const to = addressField(message, oddities, 'spender', 'operator');
    const expires = asExpiry(numberField(message, oddities, 'deadline', 'expiry'));
    if (to) effect.to = to;
    if (request.signer) effect.from = request.signer;
    if (request.typed?.contract) effect.token = request.typed.contract;
    if (expires) effect.expires = expires;
    if (kind === 'operator') effect.unlimited = true;
    if (kind === 'allowance') {
      effect.amount = '1';
      const item = numberField(message, oddities, 'tokenId');
      effect.text = item === undefined ? en('item that could not be read') : en('item {item}', { item });
    }
    return [effect];
  },
};
export default decoder;
