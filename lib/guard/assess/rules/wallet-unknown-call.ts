import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { promisesGain, type Situation, type WalletRule } from '../wallet-rule.ts';
import { amountWords, plain, shortAddress } from '../words.ts';

/** A call of a contract whose meaning is not known here. */
const rule: WalletRule = {
  id: 'wallet-unknown-call',
  ask: en('What does this function do with what is in my wallet?'),
  clears: en('Verified source of the contract, linked from the project’s docs.'),
  look: (situation) =>
    situation.decoded.effects
      .filter((effect) => effect.kind === 'call' && !(effect.by === 'payable-lure' && effect.amount !== undefined))
      .map((effect) => ({ effect, severity: levelOf(effect, situation), say: sayOf(effect, situation) })),
};
export default rule;

/** Programs that no decoder reads: one that is called with a wallet's signature may pass it on while it runs. */
const SIGNED_FOR = 'solana-unknown';

function levelOf(effect: Effect, situation: Situation): Severity {
  if (effect.by === SIGNED_FOR) return promisesGain(situation) ? 'caution' : 'info';
  return effect.amount !== undefined && promisesGain(situation) ? 'warning' : 'info';
}

function sayOf(effect: Effect, { chainId, clear }: Situation): string {
  if (effect.by === SIGNED_FOR && effect.to !== undefined)
    return en('This gives the program {address} your signature: while it runs, it can move your coins and tokens.', {
      address: shortAddress(effect.to),
    });
  const name = plain(effect.text ?? en('a function'), 60);
  if (name === 'new contract') return en('This puts a new contract on the chain.');
  const money =
    effect.amount === undefined ? '' : en(' and sends {~amount} along', { amount: amountWords(effect, chainId) });
  const form = clear.find(({ contract }) => contract !== undefined && contract === effect.to);
  if (!form)
    return en('This calls {~name} of the contract {address}{~money}.', {
      name,
      address: shortAddress(effect.to),
      money,
    });
  const title = plain(form.title, 60);
  if (form.known && form.protocol !== undefined)
    return en('This calls “{title}” of {protocol}, at {address}{~money}.', {
      title,
      protocol: plain(form.protocol, 60),
      address: shortAddress(effect.to),
      money,
    });
  return en('This calls a function with the form of “{title}” at {address}{~money}.', {
    title,
    address: shortAddress(effect.to),
    money,
  });
}
