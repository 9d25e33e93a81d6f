import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { CRYPTO_CONTEXT } from './lexicon/coins.ts';
import { isMentioned } from './lexicon/page-words.ts';

const PROFIT_STORY = [
  pattern(
    String.raw`\b(?:turned|grew|flipped|made|earned|went from)\b{{GAP25}}{{MONEY}}{{GAP30}}\b(?:into|to|in|from|with)\b{{GAP30}}(?:{{MONEY}}|\b(?:\d{1,3}|one|two|three|four|six|a|an) (?:days?|weeks?|hours?|months?)\b)`,
  ),
];
/** "This bot makes me $300 a day". */
const PAYS_ME = pattern(
  String.raw`\b(?:bot|app|system|platform|ai|agent|strategy|method|signals?)\b{{GAP15}}\b(?:makes?|earns?|pays?|brings?|gives?) (?:me|us|him|her)\b{{GAP12}}{{MONEY}}`,
);
/** Calls that went well, told so that the reader waits for the next one. */
const CALLED = [
  pattern(
    String.raw`\b(?:called|told (?:you|u|everyone)(?: all)?(?: about)?|gave you)\s\$[a-z]\w{1,10}\b{{GAP12}}\bat \$?\d[\d.]{0,6}\s?[kmb]?\b`,
  ),
  pattern(String.raw`\btp ?[2-9]\b`),
  pattern(
    String.raw`\bsame (?:group|team|devs?|people|guys|wallet)\b{{GAP25}}\$[a-z]\w{1,10}\b{{GAP30}}\b(?:behind|launched|in|on)\b{{GAP8}}\$[a-z]|\b(?:wallet|trader|whale) (?:that|who) (?:bought|called|caught)\b{{GAP15}}\b(?:every|all)\b|\b(?:every|each|all) (?:launch(?:es)?|calls?|picks?|signals?)\b{{GAP20}}\b(?:did|made|hit|gave|went)\b{{GAP12}}{{MULT}}`,
  ),
  pattern(
    String.raw`\b(?:members|students|followers)\b{{GAP8}}\b(?:made|cleared|banked|withdrew|took home)\b{{GAP8}}(?:{{MONEY}}|\b\d{1,3}k\b){{GAP12}}\b(?:last|this|in|per|a) (?:day|week|month)`,
  ),
];
/** What the reader is to wait for, join or buy. */
const PULL =
  /\b(?:follow(?! up)|notif\w{1,10}|next (?:one|call|play|gem)|stay tuned|channel|tg|telegram|group|alerts?|my people|members|vip|just bought|allocation|staked|training|ca\b|contract)/i;
const WARNED =
  /\b(?:rug\w{0,6}|scam\w{0,4}|dump(?:ed|s)?|drain\w{0,3}|traced|investigat\w{2,5}|fined|court|claims?|lost)\b/i;

const FAMOUS = [
  pattern(
    String.raw`\b(?:elon musk|vitalik|cz|trump|mrbeast|jensen huang|sam altman|cathie wood|warren buffett|ronaldo|messi)\b{{GAP30}}\b(?:endors(?:es|ed|ing)|backs|backed|supports|invested|recommends|loves|is (?:in|behind)|giveaway|giving away)\b`,
  ),
  pattern(
    String.raw`\b(?:endorsed|backed|recommended|supported|verified|approved) by (?:elon musk|vitalik|cz|trump|mrbeast|jensen huang|sam altman|cathie wood|warren buffett|ronaldo|messi)\b`,
  ),
];

const rule: Rule = {
  id: 'testimonial-or-celebrity',
  row: 'speaker',
  severity: 'caution',
  kind: 'claim',
  claim: 'ally',
  title: 'A success story or a famous name',
  say: 'A success story or a famous name is used here without a link that lets you confirm it.',
  ask: 'Where does this person say so on their own channel, and what did the others earn or lose?',
  clears: "A post or page on the named person's own channel, or typical results with the losses shown.",
  source: ['SEC-HOWEY', 'SEC-CENTRA', 'FTC-CRYPTO', 'ESMA-FINFLU'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored'],
  cues: [
    'turned',
    'grew',
    'flipped',
    'made',
    'earned',
    'went',
    'elon',
    'vitalik',
    'cz',
    'trump',
    'mrbeast',
    'jensen',
    'sam',
    'cathie',
    'warren',
    'ronaldo',
    'messi',
    'make',
    'earn',
    'pay',
    'bring',
    'give',
    'endorsed',
    'verified',
    'approved',
    'backed',
    'recommended',
    'supported',
    'called',
    'told',
    'gave',
    'tp',
    '$',
    'wallet',
    'trader',
    'whale',
    'member',
    'student',
    'follower',
    '10x',
    '5x',
    '3x',
  ],
  clearedBy: { grade: 'R4' },
  find(sentence, view) {
    const { text } = sentence;
    const famous = firstSpan(text, FAMOUS);
    if (famous) return isMentioned(view, CRYPTO_CONTEXT) ? famous : undefined;
    const post = view.pageType === 'post' ? view.visibleText.slice(0, 2_000) : '';
    const called = post && firstSpan(text, CALLED);
    if (called && PULL.test(post) && !WARNED.test(post)) return called;
    const story = firstSpan(text, [...PROFIT_STORY, PAYS_ME]);
    if (!story) return undefined;
    // A company's revenue and a fund round are not somebody's winnings.
    if (/\b(?:revenue|raised|funding|round|grants?|fees|donat\w{1,5}|tvl|volume|treasury|supply)\b/i.test(text))
      return undefined;
    const bait =
      /\b(?:bots?|signals?|ai|agents?|this (?:coin|token|platform)|profits?|deposit|investment|calls?|strategy)\b/i;
    return bait.test(text) ? story : undefined;
  },
  examples: {
    flags: [
      'My agent earned $4,100 in three weeks, and I did nothing.',
      'I turned $300 into $41,000 in 9 days with this bot.',
      'Elon Musk backs our AI token.',
      'This bot makes me $300 a day.',
      'Maria made $12,000 from a $200 deposit in two weeks.',
      { text: 'Our token is endorsed by Cathie Wood', as: 'post' },
      { text: 'Called $LARK at 20k, it trades at 3M. Next one tonight, alerts on.', as: 'post' },
      { text: 'TP2 reached for the whole channel.', as: 'post' },
      { text: 'The same group that started $LARK is behind $LOOM. Join our channel.', as: 'post' },
      { text: 'Our members cleared 7k last month. Free training at nine.', as: 'post' },
    ],
    passes: [
      'Ronaldo scored twice while the agent wrote the report.',
      { text: 'TP1 hit, TP2 open, stop at entry; my own log, day 41.', as: 'post' },
      { text: 'The same team that wrote the $LARK bridge maintains a client.', as: 'post' },
      { text: 'He called $LARK at 20k and never posted the calls that failed.', as: 'post' },
      'We grew revenue from $2M to $5M in a year.',
      { text: 'A video falsely showed Elon Musk endorsing the token.', as: 'news' },
      'Elon Musk has no link to this project.',
      'The team turned a 3-hour job into a 20-minute job.',
      { text: 'The protocol made $2M in fees in six months.', as: 'docs' },
    ],
  },
};
export default rule;
