import { BY_LINK_OR_FIGURE, facet } from './facet.ts';

/**
 * Which figures tell of work done, by kind of project. Source: the specification, section 4 (classes OUTCOME_*) and
 * the questions of the row Numbers.
 */
export const NUMBER_FACETS = [
  facet('numbers.work', 'work done, counted', '', BY_LINK_OR_FIGURE, {
    counts: ['demand', 'provenance', 'data', 'integrity'],
  }),
  facet(
    'numbers.latency',
    'how long a job takes',
    'latency time respon p50 p90 p95 p99 cold queue start finish answer',
    String.raw`\b(?:latency|time to first token|response times?|p(?:50|90|95|99)|cold starts?|queue(?:ing)? times?|waiting times?)\b{{GAP40}}\b\d{1,5}(?:\.\d{1,3})? ?(?:ms|milliseconds?|s|secs?|seconds?|minutes?|min)\b|\b(?:jobs?|requests?|nodes?|answers?|renders?|tasks?)\b{{GAP20}}\b(?:starts?|finish(?:es)?|ends?|answers?|respon(?:ds?|ses? arrive))\b{{GAP20}}\b\d{1,5}(?:\.\d{1,3})? ?(?:ms|milliseconds?|s|secs?|seconds?|minutes?|min)\b`,
    { kinds: ['compute', 'model'] },
  ),
  facet(
    'numbers.failures',
    'how much fails',
    'uptime availab success complet fail retr refund % percent',
    String.raw`\b(?:uptime|availability|success rates?|completion rates?|fail(?:ed|ure|ures|s)?(?: (?:rate|jobs))?|retry rate|retries|refund(?:ed|s)?)\b{{GAP30}}{{PCT}}|{{PCT}}{{GAP25}}\b(?:uptime|availability|fail(?:ed|s|ure)?|are re-?run|were re-?run|success rate|refunded)\b`,
    { kinds: ['compute', 'model', 'agents'], counts: ['reliability'] },
  ),
  facet(
    'numbers.utilisation',
    'how much of the capacity is used',
    'utili occupan leas rented busy use',
    String.raw`{{PCT}}{{GAP25}}\b(?:utili[sz]ation|utili[sz]ed|occupancy|leased|rented|in use|busy)\b|\b(?:utili[sz]ation|occupancy)\b{{GAP25}}{{PCT}}|{{NUM}}{{GAP15}}\b(?:active leases?|leases active|gpus? (?:leased|rented|in use))\b`,
    { kinds: ['compute'] },
  ),
  facet(
    'numbers.licences',
    'licences sold',
    'licen sold bought purchas buyer sale',
    String.raw`{{NUM}}{{GAP20}}\b(?:licen[cs]es?|datasets?|data sets?)\b{{GAP15}}\b(?:sold|bought|purchased|granted)\b|\b(?:sold|licen[cs]ed|bought)\b{{GAP15}}{{NUM}}{{GAP10}}\b(?:licen[cs]es?|datasets?|times)\b|{{NUM}}{{GAP10}}\b(?:paying )?(?:data buyers?|licensees)\b`,
    { kinds: ['data'] },
  ),
  facet(
    'numbers.payouts',
    'what contributors were paid',
    'paid pay payout contribut',
    String.raw`{{MONEY}}{{GAP25}}\b(?:paid|payouts?)\b{{GAP25}}\b(?:contributors?|providers?|owners?|people|users)\b|\b(?:paid|payouts? (?:of|to))\b{{GAP25}}{{MONEY}}|\b(?:contributors?|owners?)\b{{GAP25}}\b(?:were paid|received|earned)\b{{GAP15}}{{MONEY}}`,
    { kinds: ['data'] },
  ),
  facet(
    'numbers.signed',
    'items signed or checked',
    'sign anchor regist verif check credential',
    String.raw`{{NUM}}{{GAP20}}\b(?:items?|images?|photos?|videos?|files?|records?|documents?|articles?|works?|credentials?)\b{{GAP20}}\b(?:signed|anchored|registered|verified|checked|sealed|issued)\b|{{NUM}}{{GAP10}}\b(?:verifications|signatures|checks) (?:by|per|a|last|this|so far|from)\b`,
    { kinds: ['provenance'], counts: ['provenance'] },
  ),
];
