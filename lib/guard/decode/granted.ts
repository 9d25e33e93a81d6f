import type { Effect } from '@/lib/core/decoded.ts';
import { asExpiry, isUnlimited } from './amounts.ts';
import type { Call } from './calldata.ts';

/** An effect of a call, with whichever of its parties are known. */
export function effectOf(
  call: Call,
  given: Pick<Effect, 'kind' | 'by'> & Partial<Record<'token' | 'to' | 'from' | 'text', string | undefined>>,
  odd: readonly string[] = [],
): Effect {
  const effect: Effect = { kind: given.kind, by: given.by, oddities: [...call.oddities, ...odd] };
  for (const name of ['token', 'to', 'from', 'text'] as const)
    if (given[name] !== undefined) effect[name] = given[name];
  return effect;
}

/** Control that a call hands over; `whole` when the new holder alone may do all with it. */
export function authorityOf(
  call: Call,
  by: string,
  given: { text: string; from: string | undefined; to: string | undefined; whole?: boolean },
  odd: readonly string[] = [],
): Effect {
  const { whole, ...parties } = given;
  const effect = effectOf(call, { kind: 'authority', by, ...parties }, odd);
  effect.unlimited = whole === true;
  return effect;
}

/** An allowance that a call gives, or takes back when the amount is zero. `until` in seconds. */
export function allowanceOf(
  call: Call,
  by: string,
  given: { token: string | undefined; to: string; from: string | undefined; amount: bigint; until?: bigint },
  odd: readonly string[] = [],
): Effect {
  const { amount, until, ...parties } = given;
  const effect = effectOf(call, { kind: amount > 0n ? 'allowance' : 'revocation', by, ...parties }, odd);
  effect.amount = amount.toString();
  if (isUnlimited(amount)) effect.unlimited = true;
  const expires = asExpiry(until);
  if (amount > 0n && expires !== undefined) effect.expires = expires;
  return effect;
}
