import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { hasLargeNumber, isWorkedExample, speaksAsProject } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const FIGURE = `(?:tvl|total value locked|(?:trading |daily |24h |transaction )?volume|market ?cap(?:itali[sz]ation)?|fdv|valuation|staked|locked)`;
const MONEY_FIRST = pattern(String.raw`{{MONEY}}{{GAP30}}\b${FIGURE}\b`);
const FIGURE_FIRST = pattern(
  String.raw`\b(?:tvl|total value locked|trading volume|daily volume|24h volume|market ?cap|fdv)\b{{GAP25}}{{MONEY}}`,
);
const RAISED = pattern(
  String.raw`\braised\s(?:over |more than |a |an |another )?{{MONEY}}|{{MONEY}}\s(?:[a-z]{1,12}\s){0,2}raised\b`,
);
/** Limits, conditions and losses are not figures of success. */
const NOT_SUCCESS =
  /\b(?:at least|minimum|below|fell|falls|drops?|dropped|lost|stolen|drained|up to|limit|cap of|requires?|must|fee)\b/i;

const rule: SentenceRule = {
  id: 'money-metric-no-source',
  row: 'numbers',
  severity: 'caution',
  kind: 'claim',
  title: 'Money figure without a source',
  say: 'This figure has no link to a source that shows how it was computed.',
  ask: 'Who computed this figure, from which contracts or accounts, and on what day?',
  clears:
    'A link to a computation by somebody else or on-chain (aggregator page with its method, public query, list of addresses).',
  source: ['TVL-VERIFY', 'TVL-VEIL', 'WASH'],
  pages: CLAIM_PAGES,
  cues: ['tvl', 'total', 'volume', 'market', 'marketcap', 'fdv', 'valuation', 'staked', 'locked', 'raised'],
  claim: 'money',
  clearedBy: { grade: 'R3' },
  find(sentence, view) {
    const { text } = sentence;
    if (!/\d/.test(text) || NOT_SUCCESS.test(text) || isWorkedExample(sentence, view) || !speaksAsProject(view))
      return undefined;
    const span = firstSpan(text, [MONEY_FIRST, FIGURE_FIRST]);
    if (span && !hasLargeNumber(text.slice(span.start, span.end))) return undefined;
    if (span) return view.pageType === 'post' ? { ...span, severity: 'info' } : span;
    const raised = firstSpan(text, [RAISED]);
    return raised && { ...raised, severity: 'info' };
  },
  examples: {
    flags: [
      '$480M TVL and climbing.',
      'Over $2 billion in trading volume shows the demand for our agents.',
      'Market cap: $95M in just three weeks.',
      'More than $60M staked by the community.',
      'We raised $12M from angels.',
      'Total value locked has passed $310 million.',
    ],
    passes: [
      '$12.4M TVL, computed by [this public query](https://dune.com/queries/3912345/6581234).',
      "According to exchange data, the token's market cap fell below $4 million on Tuesday.",
      'We do not report TVL; see fees paid by users instead.',
      'A pool opens when at least $5,000 is staked.',
      'For example, with $10M TVL the fee is 0.2%.',
      'The buyer’s 0.5 ETH stays locked until the job is done.',
      'Turn the volume down and save your notes for $3 a month.',
    ],
  },
};
export default rule;
