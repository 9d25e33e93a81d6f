import type { ClaimKind } from '../claim.ts';

export interface MetricNoun {
  kind: ClaimKind;
  /** Pattern of the noun phrase, without anchors. Bounded. */
  noun: string;
  /** Units in which it is counted. */
  units: readonly ('count' | 'percent' | 'money' | 'duration')[];
  /** Smallest number that reads as a claim about the project, not as an ordinary sentence ("five members"). */
  least: number;
}

/**
 * What a number counts, most telling first: the first noun that fits decides.
 * Source: the specification, section 4 (head nouns and classes); smallest numbers are our judgement.
 */
export const ENGLISH_METRIC_NOUNS: readonly MetricNoun[] = [
  {
    kind: 'integrity',
    noun: String.raw`(?:of )?(?:(?:all )?(?:jobs?|tasks|results|outputs|inferences) (?:are |were |is )?(?:re-?checked|re-?run|re-?executed|sampled|double-?checked|verified)|disputes?\b|of (?:jobs|tasks|results|requests) (?:were |are )?disputed|slash(?:es|ings?)|slashed|sybils?\b(?: (?:addresses|wallets|accounts))?(?: (?:were )?(?:removed|excluded|filtered|banned))?|(?:spoofed|duplicate|fake) (?:gpus?|nodes?|wallets|uploads) (?:were )?(?:removed|excluded|rejected)|(?:nodes?|validators|miners|providers|operators|workers) (?:(?:were|have been|are) )?(?:slashed|penali[sz]ed|banned|jailed))`,
    units: ['count', 'percent'],
    least: 1,
  },
  {
    kind: 'reliability',
    noun: '(?:uptime|availability|sla|(?:p50|p90|p95|p99|median|average|mean|tail)(?: inference)? latency|latency|p50|p90|p95|p99|time[- ]to[- ]first[- ]token|ttft|(?:failure|retry|error|success|completion) rate|refunds?(?: rate)?|(?:response|inference|settlement|finality|start-?up|queue) time|time to finality|of (?:(?:all )?(?:jobs|requests|tasks|calls|runs)) (?:fail(?:ed)?|succeed(?:ed)?|(?:were |are )?(?:retried|refunded)))',
    units: ['percent', 'count', 'duration'],
    least: 0,
  },
  {
    kind: 'data',
    noun: '(?:licen[cs]es (?:were )?sold|(?:datasets|images|recordings|works) (?:were )?licen[cs]ed|payouts?(?: to (?:contributors|creators|data owners|artists))?|paid (?:out )?to (?:contributors|creators|data owners|artists|providers)|withdrawals? (?:requests )?(?:honou?red|completed|processed)|to (?:our )?(?:contributors|creators|data owners|artists|annotators)|people (?:gave|have given) consent|consents (?:given|recorded))',
    units: ['count', 'money'],
    least: 10,
  },
  {
    kind: 'provenance',
    noun: '(?:(?:items|images|photos|files|documents|videos|articles|assets) (?:have been |were )?(?:signed|certified|verified|authenticated|registered|anchored|timestamped|hashed|watermarked)|signed (?:items|images|photos|files|documents|videos)|verifications?(?: performed)?|credentials issued|attestations(?: issued)?)',
    units: ['count'],
    least: 10,
  },
  {
    kind: 'demand',
    noun: '(?:(?:gpus?|nodes?|machines|cards|capacity|supply)(?: (?:are|is|were|currently|now)){0,2} (?:leased|rented|utili[sz]ed|in use|busy)|leased|leases?(?: active)?|utili[sz](?:ation|ed))',
    units: ['count', 'percent'],
    least: 10,
  },
  {
    kind: 'demand',
    noun: '(?:(?:gpu|cpu|compute|node|machine)[- ]hours?|(?:inference |compute |render |ai |training )?jobs?|inferences?|renders?|frames|calls|requests|tasks|prompts|queries|api calls|(?:images|videos|tokens|answers) (?:generated|served|rendered)|transcriptions|orders|transactions|txs?|deployments|models trained|customers|clients|paying (?:users|teams|subscribers)|(?:daily |monthly |weekly )?active users|daus?|maus?|renters|subscribers paying|(?:teams|studios|companies|people|users|labs) (?:pay|paying|rent|who pay|that pay)|revenue|arr|mrr|fees|sales|earnings|paid by (?:customers|users|clients|studios))',
    units: ['count', 'money'],
    least: 10,
  },
  {
    kind: 'money',
    noun: '(?:tvl|total value (?:locked|secured|staked)|(?:trading |daily |24h |monthly |dex ){0,3}volumes?|market[- ]?cap(?:itali[sz]ation)?|fdv|fully diluted (?:valuation|value)|valuation|staked|locked|bridged|raised|funding|(?:seed|pre-?seed|series [a-e]|strategic|private) (?:round|funding)|series [a-e]|traded|treasury|assets under management|aum|deposits)',
    units: ['money', 'count'],
    least: 1000,
  },
  {
    kind: 'signup',
    noun: '(?:(?:people |users |names )?on (?:the|our) (?:waitlist|waiting list)|people (?:have )?(?:already )?(?:signed up|registered|joined)|waitlist(?:ed)?(?: (?:users|members|sign-?ups))?|sign-?ups|pre-?registrations|registrations|registered users|downloads|installs|installations|(?:connected |unique |active ){0,3}(?:wallets?|addresses)|accounts|(?:testnet|beta|early) (?:users|testers|participants|transactions|txs?)|testers|participants|users|quests?(?: completed)?|points(?: (?:earned|distributed))?(?! (?:by|on|in|of|off|from|per|each|ago|behind|ahead|for)\\b))',
    units: ['count'],
    least: 100,
  },
  {
    kind: 'audience',
    noun: '(?:followers?|subscribers?|(?:community |discord |telegram |team )?members|community|fans|(?:token ?)?holders|stakers|impressions|views|likes|mentions|mindshare|readers|strong\\b|(?:github )?stars|people (?:follow|following|watch)|supporters|believers|developers|builders|creators|contributors|trainers|annotators|(?:ai )?agents? (?:deployed|launched|created|minted|built|live)|(?:deployed|launched|created) (?:ai )?agents?)',
    units: ['count'],
    least: 100,
  },
  {
    kind: 'ally',
    noun: '(?:partners?|partnerships|integrations|backers|investors|logos|collaborations|alliances|exchange listings|listings|companies|enterprises|organi[sz]ations|brands|exchanges|ecosystem (?:projects|apps|dapps))',
    units: ['count'],
    least: 5,
  },
  {
    kind: 'supply',
    noun: '(?:gpus?|cpus?|tpus?|(?:h100|h200|a100|b200|gb200|l40s?|rtx ?\\d{4}|[34]090)s|nodes?|validators|devices?|(?:smart)?phones|miners?|machines|servers|(?:compute |storage |node |gpu )?providers|operators|t(?:era)?flops|peta?flops|pflops|exaflops|petabytes|pb|countries|regions|cities|data ?cent(?:er|re)s)',
    units: ['count'],
    least: 10,
  },
];

/** A verb right before a number says what it counts: "raised $12M", "followed by 40,000 people". */
export interface MetricVerb {
  kind: ClaimKind;
  /** Pattern of the verb, without anchors. Bounded. */
  verb: string;
  units: MetricNoun['units'];
  least: number;
}

/** Source of the classes: the specification, section 4. */
export const ENGLISH_METRIC_VERBS: readonly MetricVerb[] = [
  { kind: 'money', verb: 'raised|secured|valued at', units: ['money'], least: 1000 },
  { kind: 'audience', verb: 'followed by|loved by', units: ['count'], least: 100 },
  { kind: 'signup', verb: 'used by|trusted by|chosen by', units: ['count'], least: 100 },
  {
    kind: 'demand',
    verb: '(?:customers|users|clients|studios|renters|teams) (?:have )?(?:paid|spent)(?: us)?',
    units: ['money'],
    least: 10,
  },
  {
    kind: 'data',
    verb: '(?:contributors|creators|artists|data owners|annotators) (?:have )?(?:received|earned)',
    units: ['money'],
    least: 100,
  },
];

/** Platforms whose bare number ("Discord 210k") counts an audience. */
export const ENGLISH_PLATFORMS = 'discord|telegram|twitter|youtube|tiktok|instagram|facebook|reddit|medium|linkedin';

const VANITY: ReadonlySet<ClaimKind> = new Set(['audience', 'signup', 'money', 'supply', 'ally']);
const OUTCOME: ReadonlySet<ClaimKind> = new Set(['demand', 'reliability', 'data', 'provenance', 'integrity']);

/** Counts attention, interest, capital, capacity or association; says nothing about work done. */
export function isVanity(kind: ClaimKind): boolean {
  return VANITY.has(kind);
}

/** Counts work done, paid, checked or delivered. */
export function isOutcome(kind: ClaimKind): boolean {
  return OUTCOME.has(kind);
}
