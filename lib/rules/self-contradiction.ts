import type { PageRule, Spot } from '@/lib/core/rule.ts';
import { CONTRADICTIONS } from './lexicon/contradictions.ts';

const rule: PageRule = {
  id: 'self-contradiction',
  row: 'token',
  severity: 'warning',
  kind: 'contradiction',
  title: 'Two statements do not match',
  say: "Two statements on this project's own pages do not match; both are shown here so you can compare them.",
  ask: 'Which of the two holds, and since when?',
  clears: 'A correction, a change log, or a page that explains the difference (dates, scope).',
  source: ['SEC-PRESTO', 'FTC-AVAST', 'L2BEAT'],
  pages: ['landing', 'docs', 'whitepaper', 'claim', 'sponsored'],
  check(view) {
    const spots: Spot[] = [];
    for (const { one, other } of CONTRADICTIONS) {
      const first = view.said(one);
      const second = first && view.said(other);
      if (!first || !second || first.sentence === second.sentence) continue;
      const start = first.sentence.offset + first.start;
      spots.push({
        block: first.sentence.block,
        start,
        end: start + first.end - first.start,
        against: { quote: second.sentence.text.slice(0, 240), url: view.doc.url },
      });
    }
    return spots;
  },
  examples: {
    flags: [
      'Fair launch, zero insiders.\n\nTeam 18%, seed investors 12%.',
      'Brightloom is fully non-custodial.\n\nSend funds to this address and the agent trades for you.',
      'Use it without holding a token.\n\nYou need to hold 500 LOOM tokens to use the assistant.',
      'The supply is fixed.\n\nNew tokens are minted every epoch to pay for staking.',
      'No KYC, ever.\n\nUpload your passport before you can withdraw.',
      'Profits are guaranteed.\n\nYou may lose all of the money that you deposit.',
    ],
    passes: [
      'Not open source yet; we plan to publish the scheduler in May.',
      'There are no team tokens.\n\nCommunity 100%.',
      'Brightloom is non-custodial: you keep your keys, and you send funds only from your own wallet.',
      'The supply is not fixed.\n\nNew tokens are minted every epoch.',
      { text: 'The site says "fair launch, zero insiders".\n\nIts paper says: team 18%, investors 12%.', as: 'news' },
      'No return is guaranteed.\n\nYou may lose all of the money that you deposit.',
    ],
  },
};
export default rule;
