import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { asExpiry } from './amounts.ts';
import { firstOf, type JsonObject } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, comesBackTo, numberField } from './typed-fields.ts';

/** What a family of orders calls what is given and what comes back. Source: 0x v4, ParaSwap, CoW Protocol, 1inch. */
const FAMILIES: readonly { sells: string; buys: string; out: string; back: string }[] = [
  { sells: 'makerToken', buys: 'takerToken', out: 'makerAmount', back: 'takerAmount' },
  { sells: 'makerAsset', buys: 'takerAsset', out: 'makerAmount', back: 'takerAmount' },
  { sells: 'makerAsset', buys: 'takerAsset', out: 'makingAmount', back: 'takingAmount' },
  { sells: 'sellToken', buys: 'buyToken', out: 'sellAmount', back: 'buyAmount' },
  { sells: 'srcToken', buys: 'destToken', out: 'srcAmount', back: 'destAmount' },
];
const ZERO = /^0x0{40}$/;

/**
 * Signed orders of one token for another: 0x limit, RFQ and OTC orders, and the like. As in other orders `amount` of
 * `token` is what comes back; `to` is the token given, `text` how much of it.
 */
const decoder: Decoder = {
  id: 'token-order',
  decode(request) {
    const message = request.typed?.message;
    if (!message) return [];
    const family = FAMILIES.find((names) => Object.values(names).every((name) => firstOf(message, name) !== undefined));
    // Orders of items (makerAssetId …) are another matter.
    if (!family || firstOf(message, 'makerAssetId', 'takerAssetId') !== undefined) return [];
    return [decodeOrder(request, message, family)];
  },
};
export default decoder;

function decodeOrder(request: Normal, message: JsonObject, family: (typeof FAMILIES)[number]): Effect {
  const oddities: string[] = [];
  const out = numberField(message, oddities, family.out);
  const back = numberField(message, oddities, family.back);
  const text = out === undefined ? en('an amount that could not be read offered') : en('{out} units offered', { out });
  const effect: Effect = { kind: 'order', by: decoder.id, text, amount: (back ?? 0n).toString(), oddities };
  const token = addressField(message, oddities, family.buys);
  const to = addressField(message, oddities, family.sells);
  const from = addressField(message, oddities, 'maker', 'owner') ?? request.signer;
  if (token) effect.token = token;
  if (to) effect.to = to;
  if (from) effect.from = from;
  const expires = asExpiry(endOf(message, oddities));
  if (expires && expires !== '0') effect.expires = expires;
  const receiver = addressField(message, oddities, 'receiver', 'beneficiary');
  if (receiver && !ZERO.test(receiver) && receiver !== from && receiver !== request.signer) {
    oddities.push(comesBackTo(receiver));
  }
  return effect;
}

/** 0x's OTC orders pack the end into the highest bits of expiryAndNonce (64 bits above two numbers). */
function endOf(message: JsonObject, oddities: string[]): bigint | undefined {
  const direct = numberField(message, oddities, 'expiry', 'validTo', 'deadline', 'expiration');
  if (direct !== undefined) return direct;
  const packed = numberField(message, oddities, 'expiryAndNonce');
  return packed === undefined ? undefined : packed >> 192n;
}
