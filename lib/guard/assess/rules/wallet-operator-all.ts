import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { knownToken } from '../../clear/known-tokens.ts';
import { receiverNamed } from '../receiver-named.ts';
import { promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { amountWords, isNamed, plain, shortAddress } from '../words.ts';

/** Every item of a collection for an operator, or a sale order that brings nothing or next to nothing back. */
const rule: WalletRule = {
  id: 'wallet-operator-all',
  ask: en('Why does this need every item I hold, or my items for this price?'),
  clears: en('The operator’s address documented by the marketplace, and a price that you set yourself.'),
  look: (situation) =>
    situation.decoded.effects.flatMap((effect) => {
      if (effect.kind === 'operator') return [operator(effect, situation)];
      return effect.kind === 'order' ? [order(effect, situation)] : [];
    }),
};
export default rule;

type Seen = { effect: Effect; severity: Severity; say: string };

/** Operators of lending markets, vaults and tokens of one kind: there are no items to move. */
const WHOLE_ACCOUNT: ReadonlySet<string> = new Set(['account-operator', 'operator-signature']);

function operator(effect: Effect, situation: Situation): Seen {
  const severity = tellsStory(situation) ? 'danger' : 'warning';
  const gaps = { address: shortAddress(effect.to), token: shortAddress(effect.token) };
  const say = WHOLE_ACCOUNT.has(effect.by)
    ? en('This lets {address} act with all that you hold in {token}, now and later.', gaps)
    : en('This lets {address} move every item you hold in {token}, now and later.', gaps);
  return { effect, severity, say };
}

function order(effect: Effect, situation: Situation): Seen {
  const item = itemOf(effect, situation);
  if (effect.text === 'hidden price') {
    const severity = promisesGain(situation) ? 'danger' : 'warning';
    return { effect, severity, say: en('This signs a sale whose price is inside a hash and cannot be read here.') };
  }
  if (effect.amount === undefined) {
    const severity = promisesGain(situation) ? 'warning' : 'info';
    return { effect, severity, say: en('This signs an order ({~item}) that brings items to you.', { item }) };
  }
  const price = amountWords(effect, situation.chainId);
  if (effect.amount === '0') {
    return {
      effect,
      severity: 'danger',
      say: en('This signs away items ({~item}) and brings nothing back to you.', { item }),
    };
  }
  if (isDust(effect, situation)) {
    return {
      effect,
      severity: 'danger',
      say: en('This signs a sale ({~item}) that brings you only {~price}.', { item, price }),
    };
  }
  const receiver = receiverNamed(effect);
  if (receiver !== undefined) {
    const gaps = { item, price, address: shortAddress(receiver) };
    const say = en('This signs a sale ({~item}) whose {~price} goes to another address, {address}.', gaps);
    return { effect, severity: promisesGain(situation) ? 'danger' : 'caution', say };
  }
  const severity = promisesGain(situation) ? 'warning' : isOddMoney(effect, situation) ? 'caution' : 'info';
  return { effect, severity, say: en('This signs a sale ({~item}) that brings you {~price}.', { item, price }) };
}

/** Items sold for a token that is not among the known ones: anybody can make one, and as much of it as they like. */
function isOddMoney(effect: Effect, { chainId }: Situation): boolean {
  const sellsItems = !UNITS.test(effect.text ?? '');
  return sellsItems && effect.token !== undefined && !isNamed(chainId, effect.token);
}

/** How the decoders tell how much of a token is offered. */
const UNITS = /^(\d{1,78}) units offered$/;

/** "2 offered of the collection 0x12ab…9f01"; of one token for another, how much of it: "2,500 USDC offered". */
function itemOf(effect: Effect, { chainId }: Situation): string {
  const units = UNITS.exec(effect.text ?? '')?.[1];
  if (units !== undefined && effect.to !== undefined)
    return en('{~amount} offered', {
      amount: amountWords({ kind: 'transfer', by: effect.by, token: effect.to, amount: units, oddities: [] }, chainId),
    });
  const items = plain(effect.text ?? en('items'), 60);
  return effect.to ? en('{~items} of the collection {address}', { items, address: shortAddress(effect.to) }) : items;
}

/** Next to nothing: less than 0.001 of ether or bitcoin, less than one dollar coin, or under 1,000 of the smallest units. */
function isDust(effect: Effect, { chainId }: Situation): boolean {
  const amount = BigInt(effect.amount ?? '0');
  const known = knownToken(chainId, effect.token);
  if (!known) return amount < 1_000n;
  const unit = 10n ** BigInt(known.decimals);
  return amount * (known.large >= 100_000n ? 1n : 1_000n) < unit;
}
