import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { isWorkedExample } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const MACHINES = `(?:gpus?|cpus?|nodes?|devices|miners|machines|providers|teraflops|tflops|petaflops|data cent(?:er|re)s)`;
const SUPPLY = pattern(
  String.raw`{{NUM}}\s(?:(?:enterprise[- ]grade|high-end|idle|connected|registered|verified|onboarded|active|distributed|compute|edge)\s){0,2}${MACHINES}\b{{GAP60}}\b(?:connected|registered|onboard(?:ed)?|available|across|worldwide|around the world|network|ready|online|countries|joined|and growing)\b`,
);
const FLEET = pattern(
  String.raw`\b(?:network|fleet|cloud|supercluster|cluster|army) of (?:over |more than |nearly )?{{NUM}}\s(?:[\w-]{1,14}\s){0,2}${MACHINES}\b`,
);
const GATHERED = pattern(
  String.raw`\b(?:aggregat(?:e|es|ed|ing)|unit(?:e|es|ed|ing)|pool(?:s|ed|ing)|harness(?:es|ed|ing)?)\s(?:over |more than |nearly )?{{NUM}}\s(?:[\w-]{1,14}\s){0,2}${MACHINES}\b`,
);
/** The sentence itself says how many are at work. */
const AT_WORK = /\b(?:leased|rented|utili[sz]\w{2,6}|busy|jobs?|hours sold|paid for|per (?:job|task|node))\b/i;
const ABOUT_ONE_JOB =
  /\b(?:each|every|per|one|a single)\s(?:job|task|request|model|run|cluster)\b|\b(?:requires?|needs?|minimum|at least|up to)\b/i;

const rule: SentenceRule = {
  id: 'capacity-not-usage',
  row: 'numbers',
  severity: 'caution',
  kind: 'claim',
  title: 'Machines signed up, work not shown',
  say: 'This counts machines that signed up; it does not show how many are verified, busy or paid for.',
  ask: 'How many of these machines are checked and rented right now?',
  clears: 'Utilisation, leases, finished jobs or a count of checked machines on a public dashboard or explorer.',
  source: ['IONET', 'DEPIN-NINJA', 'AKASH', 'SEED'],
  pages: CLAIM_PAGES,
  cues: ['gpu', 'cpu', 'node', 'device', 'miner', 'machine', 'provider', 'teraflops', 'tflops', 'petaflops', 'data'],
  claim: 'supply',
  clearedBy: { grade: 'R3' },
  find(sentence, view) {
    const { text } = sentence;
    const span = firstSpan(text, [SUPPLY, FLEET, GATHERED]);
    if (!span || !/\d{3}|\d\s?[kmb]\b|million/i.test(text.slice(span.start, span.end))) return undefined;
    if (AT_WORK.test(text) || ABOUT_ONE_JOB.test(text) || isWorkedExample(sentence, view)) return undefined;
    if (view.metrics.some((metric) => metric.kind === 'demand')) return undefined;
    return view.pageType === 'post' ? { ...span, severity: 'info' } : span;
  },
  examples: {
    flags: [
      '500,000 GPUs connected across 130 countries.',
      'A cloud of 80,000 nodes and growing.',
      'Network of over 1.2M devices ready for AI.',
      'More than 45,000 idle GPUs are online worldwide.',
      '12k registered providers around the world.',
      'We aggregate over 1 million GPUs.',
      'A fleet of 9,500 edge devices, ready today.',
    ],
    passes: [
      '433 GPUs online across 59 providers, 61% leased; status of each provider is on [the dashboard](https://stats.example.net/providers).',
      'According to an analysis, of the half million GPUs advertised, about 12,000 were connected.',
      'Each job runs on 8 GPUs with 80 GB of memory.',
      '4,200 GPUs online, and 38,000 jobs completed last month.',
      'Our test network of 3 nodes is online.',
      'The H100 is available in the network.',
      'A validator needs at least 4 machines connected to the network.',
    ],
  },
};
export default rule;
