import { en } from '@/lib/words/en.ts';
import type { WalletRule } from '../wallet-rule.ts';
import { shortAddress } from '../words.ts';

/** A permission is taken back or lowered: quiet, and told as what it is. */
const rule: WalletRule = {
  id: 'wallet-revocation',
  ask: en('Is this the permission that I want to take back?'),
  clears: en('The spender in the request is the one you mean.'),
  look: ({ decoded }) =>
    decoded.effects
      .filter((effect) => effect.kind === 'revocation')
      .map((effect) => ({
        effect,
        severity: 'info' as const,
        say:
          effect.by === 'delegation'
            ? en('This takes a code delegation of your account back.')
            : effect.to === undefined
              ? en('This takes a permission back.')
              : en('This takes back or lowers what {address} may do.', { address: shortAddress(effect.to) }),
      })),
};
export default rule;
