import { firstOf, itemsOf } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField } from './typed-fields.ts';

/**
 * ERC-7710 Delegation {delegate, delegator, authority, caveats}: the delegate may act as the account, within caveats
 * whose terms are bytes for contracts that we do not know. Without caveats there is no limit at all.
 */
const decoder: Decoder = {
  id: 'erc7710-delegation',
  decode(request) {
    const message = request.typed?.message;
    const caveats = firstOf(message, 'caveats');
    if (firstOf(message, 'delegate') === undefined || !Array.isArray(caveats)) return [];
    const oddities: string[] = [];
    const to = addressField(message, oddities, 'delegate');
    const from = addressField(message, oddities, 'delegator') ?? request.signer;
    const count = itemsOf(caveats).length;
    const text =
      count === 0 ? 'acting as your account' : `acting as your account within ${count} rules that could not be read`;
    return [
      {
        kind: 'session',
        by: decoder.id,
        unlimited: true,
        text,
        oddities,
        ...(to ? { to } : {}),
        ...(from ? { from } : {}),
      },
    ];
  },
};
export default decoder;
