import { en } from '@/lib/words/en.ts';
import { firstOf } from './json.ts';
import type { Decoder } from './request.ts';
import { addressField, isNo, numberField, spendingEffect } from './typed-fields.ts';

const ALL = 2n ** 256n - 1n;

/** DAI's permit {holder, spender, nonce, expiry, allowed}: all or nothing. An expiry of 0 means that it never ends. */
const decoder: Decoder = {
  id: 'dai-permit',
  decode(request) {
    const message = request.typed?.message;
    const allowed = firstOf(message, 'allowed');
    if (allowed === undefined || firstOf(message, 'spender', 'operator') === undefined) return [];
    const oddities: string[] = [];
    if (typeof allowed !== 'boolean') oddities.push(en('allowed is not true or false'));
    const expires = numberField(message, oddities, 'expiry', 'deadline');
    return [
      spendingEffect(decoder.id, {
        token: request.typed?.contract,
        spender: addressField(message, oddities, 'spender', 'operator'),
        owner: addressField(message, oddities, 'holder', 'owner') ?? request.signer,
        amount: isNo(allowed) ? 0n : ALL,
        expires: expires === 0n ? undefined : expires,
        oddities,
      }),
    ];
  },
};
export default decoder;
