import type { Effect } from '@/lib/core/decoded.ts';
import { chainName } from '@/lib/guard/clear/chains.ts';
import { en } from '@/lib/words/en.ts';
import { chainsNamed } from '../chains-named.ts';
import { promisesGain, type Situation, type WalletRule } from '../wallet-rule.ts';

/** What grants or hands over something: on another chain than the one in view, that is easily missed. */
const GRANTS: ReadonlySet<Effect['kind']> = new Set([
  'allowance',
  'operator',
  'order',
  'session',
  'authority',
  'blind',
]);

/** A request for another chain than the one that the wallet shows. */
const rule: WalletRule = {
  id: 'wallet-chain-mismatch',
  ask: en('Why is this for another network than the one my wallet is on?'),
  clears: en('A request for the network that the wallet shows, or words on the page that name the other one.'),
  look(situation) {
    const chains = chainsNamed(situation.decoded);
    if (!chains) return [];
    const say = en('This is for {chain}, while your wallet is on {current}.', {
      chain: chainName(chains.named),
      current: chainName(chains.wallet),
    });
    return [{ severity: levelOf(situation), say }];
  },
};
export default rule;

function levelOf(situation: Situation): 'caution' | 'warning' {
  const grants = situation.decoded.effects.some((effect) => GRANTS.has(effect.kind));
  return grants && promisesGain(situation) ? 'warning' : 'caution';
}
