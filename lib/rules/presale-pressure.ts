import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

/** Sale words of their own kind: these need no other sign. */
const SALE = pattern(
  String.raw`\b(?:next (?:stage|round|phase|tier) price|presale (?:is )?(?:ending|almost|closing|live|selling|now)|(?:whitelist|allowlist|presale|seed) spots? left|before (?:the )?(?:listing|launch|tge)(?: price)?\b{{GAP20}}\b(?:buy|price|secure)|price (?:rises|increases|goes up|jumps) to\b{{GAP15}}\b(?:in|at|for|with) the next|before (?:the )?presale (?:ends|closes)|buy before (?:the )?(?:listing|launch|price)|(?:lowest|cheapest|best) (?:price )?(?:it|you|we) (?:will|'ll) ever)\b`,
);
/** Pressure words that shops and events use too: they need a token sale around them. */
const PRESSURE = pattern(
  String.raw`\b(?:price (?:increases?|goes up|rises|doubles) (?:soon|in \d|at (?:midnight|stage|round)|every (?:day|hour|\d|stage|round)|after (?:stage|round|the (?:presale|sale|launch|listing)))|before the price (?:increases|rises|goes up|doubles)|listing price|early[- ]bird bonus|bonus tokens|(?:vip|allocation) spots? left|almost sold out|selling out fast|last chance)\b|{{PCT}}\s(?:[a-z]{1,10}\s)?bonus\b`,
);
const TOKEN_SALE =
  /\b(?:presale|pre-sale|ico|tge|whitelist|allowlist|token sale|public sale|private sale|seed round|buy (?:now|tokens?|\$[a-z]{2,8})|tokens?|coins?)\b|\$[a-z]{2,8}\b/i;
const SELLING = /\b(?:presale|pre-sale|token sale|ico|tge|buy|purchase|whitelist|allowlist|stage \d|round \d)\b/i;

import { isMentioned } from './lexicon/page-words.ts';

const rule: SentenceRule = {
  id: 'presale-pressure',
  row: 'token',
  severity: 'caution',
  kind: 'claim',
  title: 'Hurry to buy a token',
  say: 'This page uses stages, bonuses or scarcity to hurry a token purchase.',
  ask: 'What is the cap, what does each stage cost, and who got tokens before this sale?',
  clears: 'The sale contract on-chain with its caps and price steps, and a full table of who holds what.',
  source: ['SEC-HOWEY', 'FCA-PS236', 'DARKPATTERNS'],
  pages: CLAIM_PAGES,
  cues: [
    'price',
    'presale',
    'spot',
    'listing',
    'launch',
    'tge',
    'lowest',
    'cheapest',
    'best',
    'bonus',
    'sold',
    'selling',
    'chance',
  ],
  find({ text }, view) {
    const sale = firstSpan(text, [SALE]);
    if (sale) return sale;
    const pressure = firstSpan(text, [PRESSURE]);
    if (!pressure) return undefined;
    return isMentioned(view, TOKEN_SALE) && isMentioned(view, SELLING) ? pressure : undefined;
  },
  examples: {
    flags: [
      'Presale ending: next stage price 0.042.',
      'Only 37 whitelist spots left, buy before the listing price.',
      'Get a 25% bonus on every purchase today.\n\nThe token sale is open.',
      'Buy before the listing, the price doubles after stage 3.',
      'The presale is almost sold out.',
      'Only 2 days left before the presale closes.',
      'Today is the lowest price you will ever see for the coin.',
      { text: 'Last chance to buy $LOOM, the listing price is higher.', as: 'post' },
    ],
    passes: [
      'There is no presale and no early-bird bonus.',
      'According to the archive, its presale page had claimed that the round was almost sold out for five weeks.',
      'The conference has 37 spots left.',
      'Winter jackets are almost sold out, last chance to buy.',
      'Employees get a 10% bonus in December.',
      'Be careful when a site says that the presale is ending soon.',
    ],
  },
};
export default rule;
