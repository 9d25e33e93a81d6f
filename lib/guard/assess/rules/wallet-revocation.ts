import type { WalletRule } from '../wallet-rule.ts';
import { shortAddress } from '../words.ts';

/** A permission is taken back or lowered: quiet, and told as what it is. */
const rule: WalletRule = {
  id: 'wallet-revocation',
  ask: 'Is this the permission that I want to take back?',
  clears: 'The spender in the request is the one you mean.',
  look: ({ decoded }) =>
    decoded.effects
      .filter((effect) => effect.kind === 'revocation')
      .map((effect) => ({
        effect,
        severity: 'info' as const,
        say:
          effect.by === 'delegation'
            ? 'This takes a code delegation of your account back.'
            : effect.to === undefined
              ? 'This takes a permission back.'
              : `This takes back or lowers what ${shortAddress(effect.to)} may do.`,
      })),
};
export default rule;
