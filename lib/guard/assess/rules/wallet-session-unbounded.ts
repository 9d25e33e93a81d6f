import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { knownToken } from '@/lib/guard/clear/known-tokens.ts';
import { en } from '@/lib/words/en.ts';
import { promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { amountWords, deadlineWords, plain, shortAddress } from '../words.ts';

const MONTH = 30 * 86_400;

/** A key or an agent that may act without asking again: how much, how often, where, until when. */
const rule: WalletRule = {
  id: 'wallet-session-unbounded',
  ask: en('How much can it spend, how often, until when, and how do I take it back?'),
  clears: en('An end within 30 days, a capped amount, and a named recipient or contract.'),
  look: (situation) =>
    situation.decoded.effects
      .filter((effect) => effect.kind === 'session')
      .flatMap((effect) => [
        { effect, severity: levelOf(effect, situation), say: sayOf(effect, situation) },
        ...openLimits(effect),
      ]),
};
export default rule;

/** Agents of an exchange, which trade with what lies there and cannot take it out. */
const TRADES = 'hyperliquid';

function levelOf(effect: Effect, situation: Situation): Severity {
  if (effect.by === TRADES) return promisesGain(situation) ? 'danger' : 'caution';
  const wide = effect.unlimited || lasts(effect, situation) || isLarge(effect, situation);
  if (wide) return tellsStory(situation) ? 'danger' : 'warning';
  return promisesGain(situation) ? 'warning' : 'info';
}

function lasts(effect: Effect, { now }: Situation): boolean {
  return effect.expires === undefined || Number(effect.expires) - now / 1000 > MONTH;
}

/** A large sum of a well-known token: a limit that limits nothing for most people. */
function isLarge(effect: Effect, { chainId }: Situation): boolean {
  const known = knownToken(chainId, effect.token);
  return known !== undefined && BigInt(effect.amount ?? '0') >= known.large * 10n ** BigInt(known.decimals);
}

/** What the request leaves open beside amount and end, which the sentence above tells. */
function openLimits(effect: Effect): ReturnType<WalletRule['look']> {
  return (effect.limits ?? []).flatMap(({ id, state, words: said }) => {
    const open = state === 'open' ? OPEN_WORDS[id] : undefined;
    const words = plain(said, 120).replace(/\.{1,3}$/, '');
    return open ? [{ effect, severity: 'caution' as const, say: open(words) }] : [];
  });
}

const OPEN_WORDS: Readonly<Record<string, (words: string) => string>> = {
  where: (words) => en('Where it may spend is left open: {~words}.', { words }),
  'how-often': (words) => en('How often it may spend is left open: {~words}.', { words }),
  'who-approves': (words) => en('Nobody approves each use: {~words}.', { words }),
  'take-back': (words) => en('It cannot be taken back: {~words}.', { words }),
};

function sayOf(effect: Effect, { chainId, now }: Situation): string {
  if (effect.by === TRADES)
    return en('This lets {address} trade with all that you hold on Hyperliquid, {~until}, without asking you again.', {
      address: shortAddress(effect.to),
      until: deadlineWords(effect.expires, now),
    });
  const kind = plain(effect.text ?? '', 80);
  const amount = effect.unlimited ? en('any amount') : en('up to {~amount}', { amount: amountWords(effect, chainId) });
  const turn = /(?:^|, )((?:each|every) [\w ]{1,40})$/.exec(kind)?.[1];
  const until = deadlineWords(effect.expires, now);
  if (turn === undefined && kind !== '')
    return en('This lets {address} spend {~amount} ({~kind}), {~until}, without asking you again.', {
      address: shortAddress(effect.to),
      amount,
      kind,
      until,
    });
  const what = turn === undefined ? amount : `${amount} ${turn}`;
  return en('This lets {address} spend {~what}, {~until}, without asking you again.', {
    address: shortAddress(effect.to),
    what,
    until,
  });
}
