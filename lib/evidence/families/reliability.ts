import { type ClaimFamily, patterns, promising } from './family.ts';

const MANY =
  '(?:{{NUM}}|thousands|millions|billions|hundreds|tens of thousands|hundreds of thousands|unlimited|any number)';

const family: ClaimFamily = {
  id: 'reliability',
  kind: 'reliability',
  cues: [
    'reliab',
    'performance',
    'fault',
    'unlimited',
    'infinite',
    'industry',
    'unmatched',
    'uptime',
    'availab',
    'latency',
    'sla',
    'instant',
    'second',
    'millisecond',
    'finality',
    'scal',
    'throughput',
    'downtime',
    'offline',
    'tps',
    'handle',
    'processes',
    'serves',
    'designed',
    'capable',
    'able',
    'engineered',
    'ultra',
    'lightning',
    'minutes',
  ],
  patterns: patterns(
    String.raw`\b(?:guaranteed|high|{{PCT}}|continuous|maximum|enterprise)\s(?:\w[\w-]{1,14}\s){0,2}?(?:uptime|availability)\b`,
    String.raw`\b(?:uptime|availability|latency|throughput)\s(?:guarantees?|slas?|of|under|below|is)\b`,
    String.raw`\b(?:zero|no)\sdowntime\b|\bnever\s(?:goes|been|went)\s(?:down|offline)\b`,
    String.raw`\b(?:sub[- ]second|near[- ]instant|instant|millisecond|lightning[- ]fast|ultra[- ](?:low|fast)|low)[- ]?(?:\w[\w-]{1,14}\s){0,1}\s?(?:settlement|finality|inference|payouts?|transactions?|responses?|latency|execution|withdrawals?|confirmations?|transfers?|swaps?|payments?)\b`,
    String.raw`\b(?:designed|built|able|capable|ready|optimi[sz]ed|engineered)\s(?:to|of|for)\s(?:\w{2,14}\s){0,1}?(?:handl(?:e|ing)|support(?:ing)?|process(?:ing)?|scal(?:e|ing)|serv(?:e|ing)|stor(?:e|ing))\s(?:\w{1,12}\s){0,3}?${MANY}\b`,
    String.raw`\b(?:handles?|processes|serves|settles|scales to)\s(?:\w{1,12}\s){0,2}?${MANY}\s(?:\w[\w-]{1,16}\s){0,2}?(?:users?|jobs?|requests?|transactions?|tps|tasks?|agents?|nodes?|queries|messages|contributors|calls)\b`,
    String.raw`{{NUM}}\s(?:tps|transactions (?:per|a) second|requests (?:per|a) second|tokens (?:per|a) second|tokens\/s)\b`,
    String.raw`\b(?:infinitely|massively|endlessly|highly|fully)[- ]scalable\b`,
    String.raw`\b(?:settles?|confirm(?:s|ed)?|finali[sz]es?|respond(?:s)?|answers?|complet(?:es?|ed)|finish(?:es)?|delivers?)\s(?:\w{2,12}\s){0,3}?(?:in|within|under)\s(?:(?:under|less than|about|only|just|two|three|five|ten)\s){0,2}(?:{{NUM}}\s?)?(?:ms|milliseconds?|seconds?|minutes?)\b`,
    String.raw`\b(?:unlimited|infinite|massive|endless)\s(?:scalability|throughput|capacity|scale)\b`,
    String.raw`\b(?:industry[- ]leading|best[- ]in[- ]class|unmatched|unrivall?ed|world[- ]class)\s(?:\w[\w-]{1,14}\s){0,1}?(?:uptime|latency|performance|speed|throughput|reliability|security)\b`,
    promising('availability|reliability|scalability|performance|throughput|fault tolerance'),
  ),
  not: /\b(?:requires?|needs?|limit|max|minimum|at most|rate|quota|timeout|time out|wait|retry)\b/i,
  examples: {
    claims: [
      'Our scheduler delivers high performance.',

      'Unlimited scalability.',
      'Industry-leading uptime.',

      'Guaranteed uptime for every node.',
      'Instant withdrawals, day and night.',
      'Designed to handle millions of tasks.',
      'Larkspur is capable of storing 40 petabytes.',
      'The network handles thousands of requests at once.',
      '12,000 transactions per second.',
      'Zero downtime since launch.',
      'Jobs finish within 30 seconds.',
    ],
    others: [
      'The band gave a fine performance.',

      'An unlimited number of invitations can be sent.',

      'The limit is 100 requests per second.',
      'We had downtime in May.',
      'Latency depends on where you are.',
      'Support answers on weekdays.',
      'Wait a few seconds and retry.',
      'How high is the uptime?',
    ],
  },
};
export default family;
