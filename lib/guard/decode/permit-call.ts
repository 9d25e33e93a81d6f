import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { isUnlimited } from './amounts.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { effectOf } from './granted.ts';
import type { Decoder, Normal } from './request.ts';

/**
 * permit() as a transaction: hands in a permission that somebody signed before. ERC-2612 in both its forms of a signature,
 * DAI's, and for one item of a collection. Their date only says until when they may be handed in, which this does.
 */
const decoder: Decoder = {
  id: 'permit-call',
  decodeCall,
};
export default decoder;

function decodeCall(call: Call, request: Normal): Effect[] {
  if (call.selector === '7ac2ff7b') return [itemPermit(call)];
  const dai = call.selector === '8fcbaf0c';
  if (!dai && call.selector !== 'd505accf' && call.selector !== '9fd5a6cf') return [];
  const owner = addressAt(call.data, 0);
  // Handing in somebody else's permission gives nothing of the signer's away.
  if (call.from && owner !== call.from && owner !== request.signer) {
    const text = en('permit of another account');
    return [{ kind: 'call', by: decoder.id, text, oddities: [...call.oddities], ...(call.to ? { to: call.to } : {}) }];
  }
  const amount = dai ? 2n ** 256n - 1n : numberAt(call.data, 2);
  const granted = dai ? numberAt(call.data, 4) !== 0n : amount > 0n;
  const effect: Effect = {
    kind: granted ? 'allowance' : 'revocation',
    by: decoder.id,
    from: owner,
    to: addressAt(call.data, 1),
    amount: granted ? amount.toString() : '0',
    oddities: [...call.oddities, ...oddArguments(call.data, dai ? 8 : 7, [0, 1])],
  };
  if (call.to) effect.token = call.to;
  if (granted && isUnlimited(amount)) effect.unlimited = true;
  return [effect];
}

/** permit(spender, tokenId, deadline, …) of Uniswap's positions: the owner is who signed it, most often who hands it in. */
function itemPermit(call: Call): Effect {
  const text = en('item {number}', { number: numberAt(call.data, 1) });
  const parties = { token: call.to, to: addressAt(call.data, 0), from: call.from, text };
  const odd = oddArguments(call.data, 6, [0]);
  return { ...effectOf(call, { kind: 'allowance', by: decoder.id, ...parties }, odd), amount: '1' };
}
