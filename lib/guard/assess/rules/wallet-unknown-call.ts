import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { promisesGain, type Situation, type WalletRule } from '../wallet-rule.ts';
import { amountWords, plain, shortAddress } from '../words.ts';

/** Functions that hand over control of a contract. */
const CONTROL = /^(?:transferOwnership|enableModule)\(/;

/** A call of a contract whose meaning is not known here. */
const rule: WalletRule = {
  id: 'wallet-unknown-call',
  ask: 'What does this function do with what is in my wallet?',
  clears: 'Verified source of the contract, linked from the project’s docs.',
  look: (situation) =>
    situation.decoded.effects
      .filter((effect) => effect.kind === 'call' && !(effect.by === 'payable-lure' && effect.amount !== undefined))
      .map((effect) => ({ effect, severity: levelOf(effect, situation), say: sayOf(effect, situation) })),
};
export default rule;

function levelOf(effect: Effect, situation: Situation): Severity {
  if (CONTROL.test(effect.text ?? '')) return promisesGain(situation) ? 'danger' : 'caution';
  return effect.amount !== undefined && promisesGain(situation) ? 'warning' : 'info';
}

function sayOf(effect: Effect, { chainId, clear }: Situation): string {
  const name = plain(effect.text ?? 'a function', 60);
  if (name === 'new contract') return 'This puts a new contract on the chain.';
  const money = effect.amount === undefined ? '' : ` and sends ${amountWords(effect, chainId)} along`;
  const form = clear.find(({ contract }) => contract !== undefined && contract === effect.to);
  if (!form) return `This calls ${name} of the contract ${shortAddress(effect.to)}${money}.`;
  const title = plain(form.title, 60);
  if (form.known && form.protocol !== undefined)
    return `This calls “${title}” of ${plain(form.protocol, 60)}, at ${shortAddress(effect.to)}${money}.`;
  return `This calls a function with the form of “${title}” at ${shortAddress(effect.to)}${money}.`;
}
