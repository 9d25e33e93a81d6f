import { en } from '@/lib/words/en.ts';
import type { Situation, WalletRule } from '../wallet-rule.ts';

/** Refusals of the same kind of request on this page, after which another one is told. */
const MANY_REFUSALS = 3;

/** A request that nobody asked for: before any press, again after refusals, or from a frame of another site. */
const rule: WalletRule = {
  id: 'wallet-unprompted',
  ask: en('What did I press that needs this?'),
  clears: en('Requests that come only after you press something.'),
  look(situation) {
    // Reading and connecting are not told: only what would be signed, sent or granted.
    if (situation.decoded.effects.length === 0) return [];
    return observations(situation).map((say) => ({ severity: 'caution' as const, say }));
  },
};
export default rule;

function observations({ context, decoded }: Situation): string[] {
  const { request, refusedBefore = 0 } = context;
  const found: string[] = [];
  if (request.pressed === false)
    found.push(en('This wallet request appeared before you pressed anything on the page.'));
  if (refusedBefore >= MANY_REFUSALS) {
    found.push(
      en('A request like this one came back after it was refused {refusedBefore} times on this page.', {
        refusedBefore,
      }),
    );
  }
  const signs = decoded.effects.some((effect) => effect.kind !== 'sign-in');
  if (request.framed && signs)
    found.push(en('This request comes from a frame of another site than the page you opened.'));
  return found;
}
