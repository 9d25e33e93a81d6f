import type { ClaimKind } from '@/lib/core/claim.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { PageRule, Spot } from '@/lib/core/rule.ts';
import type { MetricClaim } from '@/lib/core/text/metrics.ts';
import { distinctMetrics, isWorkedExample, speaksAsProject, spotOf } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

/** A share of these is a term ("fees: 4%"), not a count of work; a share of capacity or of time is. */
const SHARE_OF_USE = /leas|rent|utili|busy|in use|uptime|availab|latency|rate|p\d\d/;
const isUsage = (kind: ClaimKind): boolean => kind === 'demand' || kind === 'reliability';
/** "Two jobs", "5 requests" describe a set-up, not traction. *(guess)* */
const SMALLEST = 10;
/** Prices, limits and plans carry the same nouns but are not claims about the past. */
const A_TERM =
  /\b(?:plans?|tier|limit(?:s|ed)?|allows?|includes?|up to|quota|free|per (?:second|minute|hour|request|job|month)|rate limit|maximum|max|will|target|goal)\b/i;

function severityOf(metric: MetricClaim, view: PageView): Spot['severity'] {
  return view.pageType === 'post' || view.hasReceiptNear(metric.sentence.block, 'R2') ? 'info' : 'caution';
}

const rule: PageRule = {
  id: 'metric-no-receipt',
  row: 'numbers',
  severity: 'caution',
  kind: 'aggregate',
  title: 'Usage number without a link',
  say: 'We found no link next to this number that lets a reader check it.',
  ask: 'Where can I open this number, and for which period is it?',
  clears:
    'An explorer, public dashboard, signed report, status page or a page of the other party that carries the same number or lets you work it out.',
  source: ['FTC-AI', 'SEC-DELPHIA', 'CRED', 'CHECKWORTHY'],
  pages: CLAIM_PAGES,
  check(view) {
    if (!speaksAsProject(view)) return [];
    return distinctMetrics(view, isUsage)
      .filter((metric) => {
        const { unit, value, sentence, noun } = metric;
        if (unit === 'percent' && !SHARE_OF_USE.test(noun)) return false;
        if ((unit === 'count' && value < SMALLEST) || A_TERM.test(sentence.text)) return false;
        return !isWorkedExample(sentence, view) && !view.hasReceiptNear(sentence.block, 'R3');
      })
      .map((metric) => ({ ...spotOf(metric), severity: severityOf(metric, view) }));
  },
  examples: {
    flags: [
      'Our network has completed 12 million inference jobs.',
      '$8M in annual recurring revenue.',
      '99.99% uptime since day one.',
      'We serve 1,400 paying customers.',
      '3.2 million GPU-hours sold so far.',
      'Users paid $740,000 in fees last quarter.',
    ],
    passes: [
      '12 million jobs completed; every job id is on [the explorer](https://etherscan.io/address/0x52908400098527886E0F7030069857D2E4169EE7).',
      'According to a press report, the firm has 300 customers.',
      'The Pro plan allows 1,000 requests per minute.',
      'Each worker keeps 4 jobs in memory.',
      'Service fees: 4%.',
      'If a node finishes 120 jobs, its score goes up.',
      'If a project claims 12 million inference jobs, ask for the explorer.',
    ],
  },
};
export default rule;
