import type { Effect } from '@/lib/core/decoded.ts';
import { resembledBy } from '../resembles.ts';
import type { WalletRule } from '../wallet-rule.ts';
import { plain, shortAddress } from '../words.ts';

/** What the other party of an effect is called. */
const PARTY: Readonly<Partial<Record<Effect['kind'], string>>> = {
  allowance: 'The spender',
  operator: 'The operator',
  transfer: 'The receiver',
  'native-transfer': 'The receiver',
  authority: 'The new holder of control',
  session: 'Who may act for you',
  delegation: 'The code',
  durable: 'Who may send it',
};

/** An address that begins and ends like one of an earlier request and is another one: how people are led to pay a copy. */
const rule: WalletRule = {
  id: 'wallet-address-lookalike',
  ask: 'Which of the two addresses did I mean, compared character by character?',
  clears: 'The whole address, taken from the project’s docs or from the person who is paid, not from a history list.',
  look: ({ decoded, context }) =>
    decoded.effects.flatMap((effect) => {
      const party = PARTY[effect.kind];
      const seen = party === undefined ? undefined : resembledBy(effect.to, context);
      if (!seen || effect.to === undefined) return [];
      const where = seen.host === '' ? '' : ` on ${plain(seen.host, 80)}`;
      const say = `${party} ${shortAddress(effect.to)} resembles an address seen before${where}, and is not the same: only the ends are alike.`;
      return [{ effect, severity: 'warning' as const, say }];
    }),
};
export default rule;
