import type { ClaimKind } from './claim.ts';

/** What to ask for in place of a number that counts attention, interest, capital or capacity. */
export interface AskInstead {
  kind: ClaimKind;
  /** Words of the noun that this pair is about; every noun of the kind when left out. */
  noun?: RegExp;
  ask: string;
}

/**
 * "Ask instead" pairs; the first that fits speaks. Source: the specification, section 4. Issuance coverage is revenue
 * divided by issuance, as DEPIN-NINJA defines it.
 */
export const ASK_INSTEAD: readonly AskInstead[] = [
  {
    kind: 'audience',
    noun: /\b(?:holders?|stakers?)\b/i,
    ask: 'How many people hold or stake, counted once each, and how many of them paid for the product last month?',
  },
  {
    kind: 'audience',
    noun: /\b(?:agents?)\b/i,
    ask: 'How many of these agents did a paid task last month?',
  },
  { kind: 'audience', ask: 'How many paying users are there, and where can that be looked up?' },
  {
    kind: 'signup',
    noun: /\b(?:wallets?|address(?:es)?|accounts|users|testers|participants)\b/i,
    ask: 'How many people are left when wallets of the same person are counted once?',
  },
  { kind: 'signup', ask: 'How many of them used it for a task last month, and how many paid?' },
  {
    kind: 'money',
    noun: /\b(?:raised|secured|funding|rounds?|valuation|treasury)\b/i,
    ask: 'How many months of its cost does revenue from customers cover?',
  },
  {
    kind: 'money',
    noun: /\b(?:tvl|total value|locked|staked|deposits|bridged|assets under management|aum)\b/i,
    ask: 'How much did users pay in fees in the same time?',
  },
  { kind: 'money', ask: 'How much of it is fees that users paid, and where can that be looked up?' },
  {
    kind: 'supply',
    noun: /\b(?:countries|regions|cities)\b/i,
    ask: 'How many of the machines there are leased to a paying customer now?',
  },
  { kind: 'supply', ask: 'How many of them are leased or busy with paid work now?' },
  { kind: 'ally', ask: 'Where does the partner’s own page say this?' },
  {
    kind: 'return',
    ask: 'Which part is paid from revenue and which from new tokens (revenue divided by issuance)?',
  },
];

/** The question to ask in place of such a number, or undefined for kinds that count work done. */
export function askInstead(kind: ClaimKind, noun = ''): string | undefined {
  return ASK_INSTEAD.find((pair) => pair.kind === kind && (pair.noun === undefined || pair.noun.test(noun)))?.ask;
}
