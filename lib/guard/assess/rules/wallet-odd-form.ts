import { en } from '@/lib/words/en.ts';
import { tellsChain } from '../chains-named.ts';
import { tellsReceiver } from '../receiver-named.ts';
import type { Situation, WalletRule } from '../wallet-rule.ts';
import { plain } from '../words.ts';

/** A request written in a way that wallets and checks may read differently. */
const rule: WalletRule = {
  id: 'wallet-odd-form',
  ask: en('Why is this request not written the usual way?'),
  clears: en('The same request in its usual form.'),
  look(situation) {
    const odd = [...new Set(situation.decoded.effects.flatMap((effect) => effect.oddities))].filter(
      (text) =>
        !text.includes('sign-in') && !text.includes('lookup table') && !tellsChain(text) && !tellsReceiver(text),
    );
    if (odd.length === 0) return [];
    const more = odd.length - 3;
    const first = odd.slice(0, 3).map((text) => plain(text, 120));
    const list = first.join('; ');
    const severity = odd.some((text) => isTwoFold(text, situation)) ? 'warning' : 'caution';
    return [
      {
        severity,
        say:
          more > 0
            ? en('This request is written in an unusual way: {~list}, and {more} more.', { list, more })
            : en('This request is written in an unusual way: {~list}.', { list }),
      },
    ];
  },
};
export default rule;

/**
 * Forms that two readers take for two different requests: cut hex that wallets fill up at either end, two datas of which
 * one counts, an amount that is one number in hex and another in decimal. No common library writes any of them.
 */
const TWO_FOLD = /^(?:the data has an odd number of hex digits|data and input are both given and differ)$/;

function isTwoFold(oddity: string, { decoded }: Situation): boolean {
  if (TWO_FOLD.test(oddity)) return true;
  // Up to nine a number is the same in both.
  return (
    oddity === 'the value is written without 0x' && decoded.effects.some(({ amount }) => BigInt(amount ?? '0') > 9n)
  );
}
