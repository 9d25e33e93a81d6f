import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { knownToken } from '../../clear/known-tokens.ts';
import { endWords, isDated, isSigned } from '../lasting.ts';
import { promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { amountWords, shortAddress } from '../words.ts';

const DAY = 86_400;

/** Credit that is handed to another: the debt token names what is owed. */
const BORROWS = 'borrow-delegation';

/** Somebody may spend a token: without limit, without end, a large sum, or what the page's promise does not need. */
const rule: WalletRule = {
  id: 'wallet-token-allowance',
  ask: en('Why does this need my permission to spend, for how much, and whose address is that?'),
  clears: en(
    'The spender’s address listed in the project’s docs with verified source; an exact amount; a short end date.',
  ),
  look: (situation) =>
    situation.decoded.effects
      .filter((effect) => effect.kind === 'allowance')
      .map((effect) => ({ effect, severity: levelOf(effect, situation), say: sayOf(effect, situation) })),
};
export default rule;

function levelOf(effect: Effect, situation: Situation): Severity {
  const wide = isAll(effect, situation) || isEndless(effect, situation) || isLarge(effect, situation);
  if (wide) return tellsStory(situation) ? 'danger' : 'warning';
  if (promisesGain(situation)) return 'warning';
  if (tellsStory(situation)) return isSigned(situation.decoded) ? 'warning' : 'caution';
  return isSigned(situation.decoded) || daysLeft(effect, situation) > 30 ? 'caution' : 'info';
}

/** Without limit, or more of a known token than there can be for one person. */
function isAll(effect: Effect, { chainId }: Situation): boolean {
  const known = knownToken(chainId, effect.token);
  if (effect.unlimited || !known) return effect.unlimited === true;
  return BigInt(effect.amount ?? '0') >= known.beyond * 10n ** BigInt(known.decimals);
}

/** A large sum of a well-known token, by signature alone. */
function isLarge(effect: Effect, situation: Situation): boolean {
  const known = knownToken(situation.chainId, effect.token);
  if (!known || !isSigned(situation.decoded)) return false;
  return BigInt(effect.amount ?? '0') >= known.large * 10n ** BigInt(known.decimals);
}

/** No date until which it has to be handed in or used, or one more than a year away: nobody remembers it by then. */
function isEndless(effect: Effect, situation: Situation): boolean {
  return isDated(effect, isSigned(situation.decoded)) && daysLeft(effect, situation) > 365;
}

function daysLeft(effect: Effect, situation: Situation): number {
  if (!isDated(effect, isSigned(situation.decoded))) return 0;
  const { now } = situation;
  return effect.expires === undefined ? Number.POSITIVE_INFINITY : (Number(effect.expires) - now / 1000) / DAY;
}

function sayOf(effect: Effect, situation: Situation): string {
  const { chainId, now } = situation;
  const until = endWords(effect, now, isSigned(situation.decoded));
  const how = isSigned(situation.decoded) ? en('Signing this') : en('This');
  if (effect.by === BORROWS)
    return en('{~how} lets {address} borrow {~amount}, and the debt is yours, {~until}.', {
      how,
      address: shortAddress(effect.to),
      amount: borrowed(effect, chainId),
      until,
    });
  return en('{~how} lets {address} spend {~amount}, {~until}; it is not a login.', {
    how,
    address: shortAddress(effect.to),
    amount: amountWords(effect, chainId),
    until,
  });
}

function borrowed(effect: Effect, chainId: string | undefined): string {
  return effect.unlimited ? en('without limit') : en('up to {~amount}', { amount: amountWords(effect, chainId) });
}
