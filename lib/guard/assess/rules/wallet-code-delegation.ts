import { en } from '@/lib/words/en.ts';
import type { WalletRule } from '../wallet-rule.ts';
import { shortAddress } from '../words.ts';

/** EIP-7702: a page asks the account to run somebody's code. The EIP expects no page to suggest one. */
const rule: WalletRule = {
  id: 'wallet-code-delegation',
  ask: en('Whose code would my account run, and why does a page ask for it and not my wallet?'),
  clears: en('None from the page; use the wallet’s own menu.'),
  look: ({ decoded }) =>
    decoded.effects
      .filter((effect) => effect.kind === 'delegation')
      .map((effect) => ({
        effect,
        severity: 'danger' as const,
        say:
          effect.text === 'every chain'
            ? en(
                'This asks your account to run the code at {address} from now on, on every chain; wallets advise doing this only from the wallet’s own menu.',
                { address: shortAddress(effect.to) },
              )
            : en(
                'This asks your account to run the code at {address} from now on; wallets advise doing this only from the wallet’s own menu.',
                { address: shortAddress(effect.to) },
              ),
      })),
};
export default rule;
