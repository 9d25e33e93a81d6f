import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { promisesGain, type Situation, type WalletRule } from '../wallet-rule.ts';
import { amountWords, shortAddress } from '../words.ts';

/** Permissions that honest pages give to contracts. */
const TO_CONTRACTS: ReadonlySet<Effect['kind']> = new Set(['allowance', 'operator']);

/**
 * A permission, or a call with coins, for an address where a node found no contract: whoever holds its key acts at will.
 * Silent while that is not known.
 */
const rule: WalletRule = {
  id: 'wallet-plain-account',
  ask: en('Why does a person’s own account get this, and not a contract whose code can be read?'),
  clears: en('The address of a contract with verified source, named in the project’s docs.'),
  look: (situation) =>
    situation.decoded.effects.flatMap((effect) => {
      const say = sayOf(effect, situation);
      if (say === undefined) return [];
      return [{ effect, severity: promisesGain(situation) ? ('danger' as const) : ('warning' as const), say }];
    }),
};
export default rule;

function sayOf(effect: Effect, { context, chainId }: Situation): string | undefined {
  if (effect.to === undefined || context.hasCode?.(effect.to) !== false) return undefined;
  const who = shortAddress(effect.to);
  if (TO_CONTRACTS.has(effect.kind)) {
    return en(
      '{who} is a plain account, not a contract: whoever holds its key could use this permission at any time.',
      { who },
    );
  }
  if (effect.kind !== 'call' || effect.amount === undefined) return undefined;
  return en('There is no contract at {who}: no function runs there, and {~amount} goes to whoever holds its key.', {
    who,
    amount: amountWords(effect, chainId),
  });
}
