import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { hasLargeNumber, isWorkedExample } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const COUNTED = `(?:wallets?|address(?:es)?|users?|accounts?|transactions|txs?|txns?|nodes?|participants)`;
const TESTING = `(?:testnet|devnet|quests?|points|season d|seasons|campaigns?|incentivi[sz]ed|odyssey)`;
const COUNT_THEN_TEST = pattern(String.raw`{{NUM}}{{GAP30}}\b${COUNTED}\b{{GAP40}}\b${TESTING}\b`);
const TEST_THEN_COUNT = pattern(String.raw`\b${TESTING}\b{{GAP50}}{{NUM}}{{GAP20}}\b${COUNTED}\b`);
const TEST_ACCOUNTS = pattern(String.raw`{{NUM}}\s(?:[a-z]{1,12}\s)?${TESTING}\s(?:[a-z]{1,12}\s)?${COUNTED}\b`);
const WALLETS_AS_PEOPLE = pattern(
  String.raw`{{NUM}}\s(?:(?:unique|active|connected)\s){0,2}(?:wallets|addresses)\b{{GAP40}}\b(?:joined|trust|onboarded|connected|use us|growth|traction|adoption)\b`,
);
/** The sentence itself says how one person with many wallets is counted once. */
const CLEANED = /\b(?:duplicat\w{1,6}|de-?duplicat\w{1,6}|sybils?|per person|one wallet each|restarts?|block)\b/i;
/** A limit or a prize, not a count reached: "the first 500 wallets", "up to 1,000 points per wallet". */
const A_LIMIT =
  /\b(?:first|up to|at least|minimum|maximum|max|limit(?:ed)?|every|each|per|top|earn|get|win|receive|share)\s(?:of\s|the\s)?(?:\S{1,12}\s)?$/i;

const rule: SentenceRule = {
  id: 'testnet-as-traction',
  row: 'numbers',
  severity: 'caution',
  kind: 'claim',
  title: 'Testnet or wallet count shown as traction',
  say: 'Testnet and wallet counts can include many wallets per person, especially when points or rewards are offered.',
  ask: 'How many different people is that, and how were duplicates removed?',
  clears:
    'A published way of removing duplicates (filter report, query on a public dashboard), or the number of paying users.',
  source: ['AIRDROP', 'LINEA', 'SEED'],
  pages: CLAIM_PAGES,
  cues: ['testnet', 'devnet', 'quest', 'point', 'season', 'campaign', 'incentivi', 'odyssey', 'wallet', 'address'],
  claim: 'signup',
  clearedBy: { grade: 'R3' },
  find(sentence, view) {
    const { text } = sentence;
    if (!/\d/.test(text) || CLEANED.test(text) || isWorkedExample(sentence, view)) return undefined;
    const span = firstSpan(text, [COUNT_THEN_TEST, TEST_THEN_COUNT, TEST_ACCOUNTS, WALLETS_AS_PEOPLE]);
    if (!span || !hasLargeNumber(text.slice(span.start, span.end))) return undefined;
    if (A_LIMIT.test(text.slice(Math.max(0, span.start - 30), span.start))) return undefined;
    return view.pageType === 'post' ? { ...span, severity: 'info' } : span;
  },
  examples: {
    flags: [
      '2.3M wallets joined our incentivized testnet.',
      'Testnet season 2: 48 million transactions and counting.',
      '900K unique wallets onboarded, the fastest adoption in AI.',
      'Over 1.1 million users took part in our quest campaign.',
      'Our testnet has passed 310,000 active nodes.',
      '1.2M+ testnet wallets',
      '640,000 wallets trust us already.',
    ],
    passes: [
      'After removing duplicate wallets we count 61,000 testnet users; method and query linked.',
      'Analysts flagged 39% of the testnet wallets as duplicates.',
      'The testnet restarts at block 120,000.',
      'The first 500 wallets of the testnet get a badge.',
      '61,000 wallets joined our testnet, counted by [this query](https://dune.com/queries/4123456/6934567).',
      'Send 10 tokens to your wallet on the testnet.',
      'Each wallet can send 20 transactions a minute.',
    ],
  },
};
export default rule;
