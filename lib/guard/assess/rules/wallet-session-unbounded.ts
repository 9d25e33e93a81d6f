import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { amountWords, deadlineWords, plain, shortAddress } from '../words.ts';

const MONTH = 30 * 86_400;

/** A key or an agent that may spend without asking again: how much, how often, until when. */
const rule: WalletRule = {
  id: 'wallet-session-unbounded',
  ask: 'How much can it spend, how often, until when, and how do I take it back?',
  clears: 'An end within 30 days, a capped amount, and a named recipient or contract.',
  look: (situation) =>
    situation.decoded.effects
      .filter((effect) => effect.kind === 'session')
      .map((effect) => ({ effect, severity: levelOf(effect, situation), say: sayOf(effect, situation) })),
};
export default rule;

function levelOf(effect: Effect, situation: Situation): Severity {
  const left = effect.expires === undefined ? Number.POSITIVE_INFINITY : Number(effect.expires) - situation.now / 1000;
  if (effect.unlimited || left > MONTH) return tellsStory(situation) ? 'danger' : 'warning';
  return promisesGain(situation) ? 'warning' : 'info';
}

function sayOf(effect: Effect, { chainId, now }: Situation): string {
  const kind = plain(effect.text ?? '', 80);
  const amount = effect.unlimited ? 'any amount' : `up to ${amountWords(effect, chainId)}`;
  return `This lets ${shortAddress(effect.to)} spend ${amount} (${kind}), ${deadlineWords(effect.expires, now)}, without asking you again.`;
}
