import type { WalletRule } from '../wallet-rule.ts';
import { shortAddress } from '../words.ts';

/** EIP-7702: a page asks the account to run somebody's code. The EIP expects no page to suggest one. */
const rule: WalletRule = {
  id: 'wallet-code-delegation',
  ask: 'Whose code would my account run, and why does a page ask for it and not my wallet?',
  clears: 'None from the page; use the wallet’s own menu.',
  look: ({ decoded }) =>
    decoded.effects
      .filter((effect) => effect.kind === 'delegation')
      .map((effect) => ({
        effect,
        severity: 'danger' as const,
        say: `This asks your account to run the code at ${shortAddress(effect.to)} from now on${
          effect.text === 'every chain' ? ', on every chain' : ''
        }; wallets advise doing this only from the wallet’s own menu.`,
      })),
};
export default rule;
