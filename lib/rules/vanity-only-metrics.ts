import type { PageRule } from '@/lib/core/rule.ts';
import { isOutcome, isVanity } from '@/lib/core/text/metrics.ts';
import { distinctMetrics, spotOf } from './lexicon/metric-spots.ts';

/** What a system is able to take is not a count of anything reached. */
const CAPABILITY =
  /\b(?:able to|capable|supports?|can|could|up to|designed (?:to|for)|capacity|maximum|minimum|requires?)\b/i;
const rule: PageRule = {
  id: 'vanity-only-metrics',
  row: 'numbers',
  severity: 'caution',
  kind: 'aggregate',
  title: 'Only audience numbers',
  say: 'The numbers on this page count audience or sign-ups; we did not find one that counts work done or customers served.',
  ask: 'How many jobs, paying customers or hours of work did you serve last month, and where can I open that number?',
  clears:
    'At least one number for work done (jobs, paying customers, GPU-hours sold, fees paid by users, uptime), dated, with a source to open.',
  source: ['SEED', 'FTC-465', 'DEPIN-NINJA', 'IONET'],
  pages: ['landing', 'whitepaper', 'claim', 'sponsored'],
  check(view) {
    // One alone is not a traction section. Source: the specification, rule `vanity-only-metrics`.
    const vanity = distinctMetrics(view, isVanity).filter(({ sentence }) => !CAPABILITY.test(sentence.text));
    const first = vanity[0];
    const onlyMachines = vanity.every(({ kind }) => kind === 'supply');
    if (
      !first ||
      vanity.length < view.thresholds['vanity-numbers'] ||
      onlyMachines ||
      distinctMetrics(view, isOutcome).length > 0
    )
      return [];
    return [spotOf(first)];
  },
  examples: {
    flags: [
      '- 1.2M followers\n- 600K community members\n- 90 partners',
      'We have 3M wallets connected and 450K people on the waitlist.',
      '## Traction\n\nOur Discord has 210k members and our posts had 40M impressions.',
      'Join 80,000 subscribers and 25,000 holders.',
      'Backed by 45 partners and loved by 1.1 million fans.',
      'Over 500,000 sign-ups and $20M raised.',
    ],
    passes: [
      '- 210K followers\n- 41,800 jobs completed last month',
      'Write to our 3,000 newsletter subscribers from the dashboard.',
      { text: 'Project A has 1.2M followers and 600K community members.', as: 'news' },
      'The committee has seven members and meets in room 210.',
      'Deploy in 30 regions and 100 countries.',
      'The archive can keep 12 petabytes on 340 nodes.',
      'Our 90 partners process 1,200 inference jobs a day; 300 paying customers renew each month.',
      'We do not publish follower counts because they tell you nothing about usage.',
    ],
  },
};
export default rule;
