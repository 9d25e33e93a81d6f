import type { PageRule } from '@/lib/core/rule.ts';
import { isOutcome } from '@/lib/core/text/metrics.ts';
import { distinctMetrics, isWorkedExample, spotOf } from './lexicon/metric-spots.ts';

const rule: PageRule = {
  id: 'outcome-metric-receipted',
  row: 'numbers',
  severity: 'good',
  kind: 'aggregate',
  title: 'Work done, with a source to open',
  say: 'This number measures work done and links to a source you can open.',
  ask: 'Does the source show the same number for the same period?',
  clears: 'The source itself: explorer, public dashboard, status page, analytics by somebody else.',
  source: ['AKASH', 'DEPIN-NINJA', 'TVL-VERIFY'],
  pages: ['landing', 'dashboard', 'docs', 'whitepaper', 'post'],
  check(view) {
    return distinctMetrics(view, isOutcome)
      .filter(({ sentence }) => view.hasReceiptNear(sentence.block, 'R3') && !isWorkedExample(sentence, view))
      .map(spotOf);
  },
  examples: {
    flags: [
      'Customers paid 18,400 USDC in fees last month ([address](https://etherscan.io/address/0x8617E340B3D01FA5F11F306F4090FD50E238070D)).',
      '9,200 renders completed in week 44: [query](https://dune.com/queries/3912399/6581299).',
      '[41,800 jobs finished in October](https://etherscan.io/address/0x52908400098527886E0F7030069857D2E4169EE7).',
      '61% of GPUs leased now, see [the public query](https://dune.com/queries/3912345/6581234).',
      '$212k paid by customers in Q3 ([query](https://dune.com/queries/3912346/6581235)).',
      'We served 1,400 paying customers; fees are on [the protocol page](https://defillama.com/protocol/brightloom).',
    ],
    passes: [
      '9,200 followers in week 44: [query](https://dune.com/queries/3912399/6581299).',
      '9,200 renders completed, see [our channel](https://t.me/brightloom).',
      'Millions of jobs finished.',
      '41,800 jobs finished in October, as [our blog](https://brightloom.example/blog/october) says.',
      '41,800 jobs finished in October. ![dashboard](https://brightloom.example/shot.png)',
      '41,800 followers, see [the explorer](https://etherscan.io/address/0x52908400098527886E0F7030069857D2E4169EE7).',
      '41,800 jobs finished in October ([explorer](https://etherscan.io/)).',
    ],
  },
};
export default rule;
