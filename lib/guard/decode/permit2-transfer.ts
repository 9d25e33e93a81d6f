import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { firstOf, itemsOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, comesBackTo, numberField, spendingEffect } from './typed-fields.ts';

/** Outputs of one order that are read. */
const MOST = 20;

/**
 * Permit2 PermitTransferFrom and PermitBatchTransferFrom, with or without a witness: the spender may move up to
 * {permitted: {token, amount}} once, until the deadline.
 */
const decoder: Decoder = {
  id: 'permit2-transfer',
  decode(request) {
    const permitted = firstOf(request.typed?.message, 'permitted');
    if (permitted === undefined) return [];
    const list = Array.isArray(permitted) ? itemsOf(permitted) : [permitted];
    return [...list.map((item) => decodeItem(request, item)), ...orderIn(request, list)];
  },
};
export default decoder;

function decodeItem(request: Normal, item: unknown): Effect {
  const oddities: string[] = [];
  const message = request.typed?.message;
  const effect = spendingEffect(decoder.id, {
    token: addressField(item, oddities, 'token'),
    spender: addressField(message, oddities, 'spender'),
    owner: request.signer,
    amount: numberField(item, oddities, 'amount'),
    expires: numberField(message, oddities, 'deadline'),
    oddities,
  });
  if (firstOf(message, 'witness') !== undefined) effect.text = en('with an order attached');
  return effect;
}

/**
 * The order that the permission is for (UniswapX and its followers): what comes back stands in its outputs, part of which
 * may be a fee for somebody else. The least of the amounts counts, since the price may fall.
 */
function orderIn(request: Normal, permitted: readonly unknown[]): Effect[] {
  const witness = firstOf(request.typed?.message, 'witness');
  const outputs = itemsOf(firstOf(witness, 'outputs', 'baseOutputs'), MOST);
  const oddities: string[] = [];
  const swapper = addressField(firstOf(witness, 'info'), oddities, 'swapper') ?? request.signer;
  const [given] = permitted;
  const out = numberField(given, oddities, 'amount');
  if (outputs.length === 0 || permitted.length !== 1 || out === undefined || swapper === undefined) return [];
  const read = outputs.map((output) => ({
    token: addressField(output, oddities, 'token'),
    to: addressField(output, oddities, 'recipient'),
    amount: leastOf(output, oddities),
  }));
  const own = read.filter(({ to }) => to === swapper || to === request.signer);
  const [first] = own.length > 0 ? own : read;
  const counted = (own.length > 0 ? own : read).filter(({ token }) => token === first?.token);
  if (own.length === 0 && first?.to) oddities.push(comesBackTo(first.to));
  const amount = counted.reduce((sum, one) => sum + one.amount, 0n).toString();
  const to = addressField(given, oddities, 'token');
  const text = en('{out} units offered', { out });
  const effect: Effect = { kind: 'order', by: decoder.id, text, amount, from: swapper, oddities };
  if (to) effect.to = to;
  if (first?.token) effect.token = first.token;
  return [effect];
}

function leastOf(output: unknown, oddities: string[]): bigint {
  const amounts = ['startAmount', 'endAmount', 'minAmount', 'amount'].map((name) =>
    numberField(output, oddities, name),
  );
  const given = amounts.filter((amount) => amount !== undefined);
  return given.length === 0 ? 0n : given.reduce((least, amount) => (amount < least ? amount : least));
}
