import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { knownToken } from '../../clear/known-tokens.ts';
import { promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { amountWords, deadlineWords, shortAddress } from '../words.ts';

const DAY = 86_400;
/** Permissions that never carry an end date: a plain approve, and credit given by a transaction. */
const UNDATED: ReadonlySet<string> = new Set(['erc20-approve', 'solana-token', 'borrow-delegation']);

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
  if (tellsStory(situation)) return isSigned(situation) ? 'warning' : 'caution';
  return isSigned(situation) || daysLeft(effect, situation) > 30 ? 'caution' : 'info';
}

/** Given by a signature alone: no fee, no trace in the wallet's history until it is used. */
function isSigned({ decoded }: Situation): boolean {
  return decoded.method.startsWith('eth_signTypedData');
}

function isDated(effect: Effect, situation: Situation): boolean {
  return effect.expires !== undefined || isSigned(situation) || !UNDATED.has(effect.by);
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
  if (!known || !isSigned(situation)) return false;
  return BigInt(effect.amount ?? '0') >= known.large * 10n ** BigInt(known.decimals);
}

/** No end date, or one more than a year away: nobody remembers it by then. */
function isEndless(effect: Effect, situation: Situation): boolean {
  return isDated(effect, situation) && daysLeft(effect, situation) > 365;
}

function daysLeft(effect: Effect, situation: Situation): number {
  if (!isDated(effect, situation)) return 0;
  const { now } = situation;
  return effect.expires === undefined ? Number.POSITIVE_INFINITY : (Number(effect.expires) - now / 1000) / DAY;
}

function sayOf(effect: Effect, situation: Situation): string {
  const { chainId, now } = situation;
  const until = isDated(effect, situation) ? deadlineWords(effect.expires, now) : en('until you take it back');
  const how = isSigned(situation) ? en('Signing this') : en('This');
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
