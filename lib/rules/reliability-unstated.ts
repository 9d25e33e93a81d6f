import type { PageRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { HOME_PAGES } from './lexicon/page-types.ts';
import { isProjectHome, WHOLE_PAGE } from './lexicon/project-page.ts';
import { mentioned } from './lexicon/questions.ts';

/** The project sells computing or storage. */
const SELLS_COMPUTE = pattern(
  String.raw`\b(?:rent (?:out )?(?:a |your |our )?(?:gpus?|compute|servers?|storage)|(?:gpu|compute|storage|inference) (?:marketplace|rental|cloud|api)|deploy (?:your )?(?:models?|agents?|containers?)|run (?:your )?(?:models?|inference|workloads))\b`,
);
const STATED = mentioned(
  'reliability-unstated.stated',
  /\b(?:uptime|sla|status page|latency|p50|p95|p99|time to first token|failure rate|retr(?:y|ies|ied)|refund(?:s|ed)?|regions?|availability|failover|redundan\w{2,3}|milliseconds|\d{1,4} ?ms)\b/i,
);
const STATED_ELSEWHERE =
  /\b(?:docs?|documentation|status|sla|pricing|faq|support|developers?|how it works|network|white ?paper|lite ?paper)\b/i;
const PROMISES_MORE = /\b(?:enterprise(?:[- ](?:ready|grade))?|production[- ]ready|mission[- ]critical)\b/i;

const rule: PageRule = {
  id: 'reliability-unstated',
  row: 'numbers',
  severity: 'info',
  kind: 'absence',
  title: 'Reliability is not said',
  say: 'We did not find uptime, latency or failed-job information on the pages checked.',
  ask: 'How often did a job fail last month, and what did the customer get then?',
  clears: 'A status page, a service agreement, published latency figures, or a refund rule.',
  source: ['SEED', 'AKASH', 'DEPIN-NINJA'],
  pages: HOME_PAGES,
  elsewhere: STATED_ELSEWHERE,
  questions: [STATED],
  check(view) {
    if (!isProjectHome(view) || !view.said(SELLS_COMPUTE)) return [];
    if (view.stated(STATED)) return [];
    return [PROMISES_MORE.test(view.visibleText) ? { ...WHOLE_PAGE, severity: 'caution' } : WHOLE_PAGE];
  },
  examples: {
    flags: [
      examplePage('Deploy your models on idle cards in one click.'),
      examplePage('A GPU marketplace for the rest of us, paid by the second.'),
      examplePage('Mission-critical inference API, open to all since May.'),
      examplePage('Rent GPUs by the hour and pay in tokens.'),
      examplePage('An enterprise-ready inference API for every team.'),
      examplePage('Our storage marketplace rewards those who share a disk.'),
    ],
    passes: [
      examplePage('Deploy your models in four regions with automatic failover.'),
      examplePage('We rent bicycles and lend umbrellas.'),
      examplePage('Rent GPUs by the hour. Uptime last month: 99.2%.'),
      examplePage('Rent GPUs by the hour. Jobs are retried twice; unfinished jobs are refunded.'),
      examplePage('Rent GPUs by the hour. [Status](https://brightloom.example/status)'),
      examplePage('We issue content credentials and sell no machines.'),
    ],
  },
};
export default rule;
