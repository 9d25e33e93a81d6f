import { firstOf } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField, numberField, spendingEffect } from './typed-fields.ts';

/**
 * ERC-2612 Permit, by its fields and not by its name: {owner, spender, value | amount, deadline | expiry}. The token is
 * the contract that checks the signature.
 */
const decoder: Decoder = {
  id: 'erc2612-permit',
  decode(request) {
    const message = request.typed?.message;
    if (!message || firstOf(message, 'spender') === undefined) return [];
    // The other families of permission have fields of their own, and decoders of their own.
    if (firstOf(message, 'details', 'permitted', 'allowed', 'approved', 'tokenId') !== undefined) return [];
    if (
      firstOf(message, 'value', 'amount', 'wad', 'rawAmount') === undefined &&
      !isPermit(request.typed?.primaryType)
    ) {
      return [];
    }
    const oddities: string[] = [];
    return [
      spendingEffect(decoder.id, {
        token: request.typed?.contract,
        spender: addressField(message, oddities, 'spender'),
        owner: addressField(message, oddities, 'owner') ?? request.signer,
        amount: numberField(message, oddities, 'value', 'amount', 'wad', 'rawAmount'),
        expires: numberField(message, oddities, 'deadline', 'expiry', 'expiration', 'validUntil'),
        oddities,
      }),
    ];
  },
};
export default decoder;

function isPermit(primaryType: string | undefined): boolean {
  return /^permit$/i.test(primaryType ?? '');
}
