import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { resembledBy } from '../resembles.ts';
import type { WalletRule } from '../wallet-rule.ts';
import { plain, shortAddress } from '../words.ts';

/** What the other party of an effect is called. */
const PARTY: Readonly<Partial<Record<Effect['kind'], string>>> = {
  allowance: en('The spender'),
  operator: en('The operator'),
  transfer: en('The receiver'),
  'native-transfer': en('The receiver'),
  authority: en('The new holder of control'),
  session: en('Who may act for you'),
  delegation: en('The code'),
  durable: en('Who may send it'),
};

/** An address that begins and ends like one of an earlier request and is another one: how people are led to pay a copy. */
const rule: WalletRule = {
  id: 'wallet-address-lookalike',
  ask: en('Which of the two addresses did I mean, compared character by character?'),
  clears: en(
    'The whole address, taken from the project’s docs or from the person who is paid, not from a history list.',
  ),
  look: ({ decoded, context }) =>
    decoded.effects.flatMap((effect) => {
      const party = PARTY[effect.kind];
      const seen = party === undefined ? undefined : resembledBy(effect.to, context);
      if (!seen || effect.to === undefined) return [];
      const gaps = { party, address: shortAddress(effect.to), host: plain(seen.host, 80) };
      const say =
        seen.host === ''
          ? en(
              '{~party} {address} resembles an address seen before, and is not the same: only the ends are alike.',
              gaps,
            )
          : en(
              '{~party} {address} resembles an address seen before on {host}, and is not the same: only the ends are alike.',
              gaps,
            );
      return [{ effect, severity: 'warning' as const, say }];
    }),
};
export default rule;
