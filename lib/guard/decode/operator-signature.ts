import type { Effect } from '@/lib/core/decoded.ts';
import { asExpiry } from './amounts.ts';
import { firstOf } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField, isNo, numberField } from './typed-fields.ts';

/**
 * Somebody may act with all that an account holds in a contract, by signature: Compound's Authorization {owner, manager,
 * isAllowed, expiry}, Morpho's {authorizer, authorized, isAuthorized, deadline}.
 */
const decoder: Decoder = {
  id: 'operator-signature',
  decode(request) {
    const message = request.typed?.message;
    const flag = firstOf(message, 'isAllowed', 'isAuthorized');
    if (flag === undefined || firstOf(message, 'manager', 'authorized') === undefined) return [];
    const oddities: string[] = [];
    const effect: Effect = { kind: isNo(flag) ? 'revocation' : 'operator', by: decoder.id, oddities };
    const to = addressField(message, oddities, 'manager', 'authorized');
    const from = addressField(message, oddities, 'owner', 'authorizer') ?? request.signer;
    const expires = asExpiry(numberField(message, oddities, 'expiry', 'deadline'));
    if (to) effect.to = to;
    if (from) effect.from = from;
    if (request.typed?.contract) effect.token = request.typed.contract;
    if (expires) effect.expires = expires;
    if (effect.kind === 'operator') effect.unlimited = true;
    return [effect];
  },
};
export default decoder;
