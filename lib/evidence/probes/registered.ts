import { type Fact, NOT_LOOKED_UP } from '@/lib/core/fact.ts';
import { en } from '@/lib/words/en.ts';

const DAY = 86_400_000;
/**
 * An oldest known certificate younger than this tells nothing: it may have been renewed. Source: the specification, rule
 * young-domain-asks-wallet, which calls a domain young below this age and a renewed certificate no sign.
 */
const TELLS = 30 * DAY;

/**
 * Since when a domain is registered, from what its registry said, else from its oldest known certificate. A certificate
 * is an upper bound only: the domain is at least as old. So an old one tells that a domain is not new, and a young one
 * tells nothing. In: both facts, undefined where nobody looked; `now` and all times in epoch milliseconds.
 */
export function registeredOf(
  age: Fact<number> | undefined,
  certificate: Fact<number> | undefined,
  now: number,
): Fact<number> {
  if (age?.state === 'known') return age;
  if (certificate?.state === 'known') {
    if (now - certificate.value >= TELLS) return certificate;
    const why = en('the oldest certificate that was found is young, which tells nothing of the domain’s age');
    return { state: 'unknown', why: age ? `${age.why}; ${why}` : why };
  }
  return age ?? certificate ?? NOT_LOOKED_UP;
}
