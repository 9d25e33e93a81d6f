import type { Decoded, Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { deadlineWords } from './words.ts';

/** Permissions that a transaction gives and that never carry an end date: they hold until they are taken back. */
const UNDATED: ReadonlySet<string> = new Set([
  'erc20-approve',
  'permit-call',
  'self-permit',
  'solana-token',
  'borrow-delegation',
]);

/** Signed permissions whose date only says until when they may be handed in; what they give has no end. Source: ERC-2612. */
const HANDED_IN: ReadonlySet<string> = new Set(['erc2612-permit', 'dai-permit', 'nft-permit', 'borrow-delegation']);

/** False for a permission of a kind that has no date at all. */
export function isDated(effect: Effect, signed: boolean): boolean {
  return effect.expires !== undefined || signed || !UNDATED.has(effect.by);
}

/**
 * How long a permission holds: "until 2 June 2026 (1 day)", "until you take it back", "with no end date"; for one that is
 * handed in until then, that it stays afterwards.
 */
export function lastingWords(effect: Effect, now: number, signed: boolean): string {
  if (!isDated(effect, signed)) return en('until you take it back');
  const { by, expires } = effect;
  const until = deadlineWords(expires, now);
  const isAhead = expires !== undefined && Number(expires) * 1000 > now;
  return isAhead && HANDED_IN.has(by) ? en('until you take it back, if it is handed in {~until}', { until }) : until;
}

/** The same in the first sentence that people read, without the day until which something may be handed in. */
export function endWords(effect: Effect, now: number, signed: boolean): string {
  const isAhead = Number(effect.expires) * 1000 > now;
  return isAhead && HANDED_IN.has(effect.by) ? en('until you take it back') : lastingWords(effect, now, signed);
}

/** True for a permission that a signature alone gives: no fee, no trace in the wallet's history until it is used. */
export function isSigned({ method }: Pick<Decoded, 'method'>): boolean {
  return method.startsWith('eth_signTypedData');
}
