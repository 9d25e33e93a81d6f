import type { PageView } from '@/lib/core/page-view.ts';
import { firstSpan, type SentenceRule, type Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';
import { isMentioned } from './lexicon/page-words.ts';

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

/** Posts count what is gone, and name the tier that costs more. */
const RUNNING_OUT = pattern(
  String.raw`\b\d[\d,.]{0,8} ?(?:of|out of|\/) ?\d[\d,.]{0,8} (?:\w{1,10} ){0,2}(?:gone|minted|sold|claimed|taken|filled)\b|{{PCT}}\s(?:already )?(?:filled|sold|gone|claimed|full|minted|taken)\b|\b(?:tier|stage|phase|round|batch|wave) (?:\d{1,2}|one|two|three|four|five)\b{{GAP25}}\b(?:(?:nearly|almost) (?:gone|full)|sells? out|selling out|costs {{PCT}} more)|\bsold out (?:its |the |our )?\w{2,8} (?:stage|round|tier|batch|phase) in\b|\b\d[\d,.]{0,8} (?:node )?(?:licen[cs]es?|passes|keys|slots|seats) (?:are )?(?:left|remain(?:ing)?|claimed|gone)\b|\bonly \d[\d,.]{0,8} (?:\w{1,10} )?(?:passes|licen[cs]es|node keys)\b`,
);
const SOLD_IN_POST =
  /\b(?:pre-?sale|token sale|public (?:sale|round)|private round|node (?:sale|licen[cs]es?)|nodes?\b|mint(?:ing|ers?)?|nfts?|(?:founder|genesis|season|og) pass(?:es)?|pre-?deposits?|whitelist|allowlist|tge|tokens?|crypto)\b|\$[a-z]{2,10}\b/i;
/** It is over, or somebody counts it for others; tickets and courses run out as well. */
const OTHER_SALE =
  /\b(?:closed|refund\w{0,3}|will not extend|ended|tickets?|conference|workshop|festival|course|according to|survey|auditors?|deployer|bots?)\b/i;

function runningOut(text: string, view: PageView): Span | undefined {
  const found = view.pageType === 'post' ? firstSpan(text, [RUNNING_OUT]) : undefined;
  const post = view.visibleText.slice(0, 2_000);
  return found && SOLD_IN_POST.test(post) && !OTHER_SALE.test(post) ? found : undefined;
}

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
    'gone',
    'filled',
    'minted',
    'claimed',
    'taken',
    'licen',
    'tier',
    'stage',
    'passes',
    'keys',
  ],
  find({ text }, view) {
    const sale = firstSpan(text, [SALE]);
    if (sale) return sale;
    const pressure = firstSpan(text, [PRESSURE]);
    if (!pressure) return runningOut(text, view);
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
      { text: 'Tier 2 of the node sale is nearly gone.', as: 'post' },
      { text: 'Mint update: 2,900 of 3,333 gone.', as: 'post' },
      { text: 'The public round is 88% filled.', as: 'post' },
      { text: 'Season pass for the token launch: 140 passes left.', as: 'post' },
      { text: 'Last chance to buy $LOOM, the listing price is higher.', as: 'post' },
    ],
    passes: [
      'There is no presale and no early-bird bonus.',
      'According to the archive, its presale page had claimed that the round was almost sold out for five weeks.',
      'The conference has 37 spots left.',
      { text: 'The mint closed with 2,900 of 3,333 sold; the rest is burned.', as: 'post' },
      { text: 'Two nodes are down, 12 nodes left in the set.', as: 'post' },
      { text: 'Tier 2 of our support backlog is nearly gone.', as: 'post' },
      'Winter jackets are almost sold out, last chance to buy.',
      'Employees get a 10% bonus in December.',
      'Be careful when a site says that the presale is ending soon.',
    ],
  },
};
export default rule;
