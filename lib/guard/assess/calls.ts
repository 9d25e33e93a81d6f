import type { Assessment } from '@/lib/core/assessment.ts';
import { rankOf, type Worst } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import type { Observation } from './wallet-rule.ts';

type Calls = NonNullable<Assessment['calls']>;

/** Calls of a batch that are told one by one. */
const MAX_CALLS = 60;

/**
 * What each call of a batch would do, in the order in which the wallet would send them: its worst observation. Undefined
 * for a request that is no batch. A call that no decoder gave an effect for is said to be one of which nothing was read.
 */
export function callsOf(
  effects: readonly { call?: number | undefined }[],
  seen: readonly Observation[],
): Calls | undefined {
  const places = effects.flatMap(({ call }) => (call === undefined ? [] : [call]));
  if (places.length === 0) return undefined;
  const many = Math.min(MAX_CALLS, Math.max(...places) + 1);
  return Array.from({ length: many }, (_, at) => {
    const own = seen.filter(({ effect }) => effect?.call === at);
    const first = own.reduce<Observation | undefined>(
      (worst, one) => (worst === undefined || rankOf(one.severity) > rankOf(worst.severity) ? one : worst),
      undefined,
    );
    const sentence = first?.say ?? (places.includes(at) ? NO_NOTES : NOT_READ);
    return { at, sentence, worst: (first?.severity ?? 'none') as Worst };
  });
}

const NO_NOTES = en('There are no notes on this call.');
const NOT_READ = en('Nothing was read in this call.');
