import type { WalletRule } from '../wallet-rule.ts';
import { plain } from '../words.ts';

/** A request written in a way that wallets and checks may read differently. */
const rule: WalletRule = {
  id: 'wallet-odd-form',
  ask: 'Why is this request not written the usual way?',
  clears: 'The same request in its usual form.',
  look({ decoded }) {
    const odd = [...new Set(decoded.effects.flatMap((effect) => effect.oddities))].filter(
      (text) => !text.includes('sign-in') && !text.includes('lookup table'),
    );
    if (odd.length === 0) return [];
    const more = odd.length > 3 ? `, and ${odd.length - 3} more` : '';
    const list = odd.slice(0, 3).map((text) => plain(text, 120));
    return [{ severity: 'caution', say: `This request is written in an unusual way: ${list.join('; ')}${more}.` }];
  },
};
export default rule;
