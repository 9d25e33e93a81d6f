import type { RowId } from '@/lib/core/row.ts';

/**
 * Which labels of the data tell whether a rule spoke rightly. A condition is one or more tags that must hold together,
 * `!` before a tag that must not hold; of a list, one condition is enough. What `Item.tags` holds is told there.
 */
export interface Family {
  id: string;
  row: RowId;
  rules: readonly string[];
  /** A careful reader of such an item agrees with a note of these rules. */
  agrees: readonly string[];
  /** Items on which one of these rules is wanted: what recall is counted over. Empty: no label asks for it. */
  wanted: readonly string[];
  /** Why these labels belong to these rules. */
  why: string;
}

/** Posts that push, sell or deceive, by their class; a more careful label stands instead of the class where there is one. */
export const PUSHING_POSTS: readonly string[] = [
  'cls:scam',
  'cls:promo_spam',
  'reader:danger',
  'reader:push',
  'reader:hype',
  'reader:promo',
];

/** Posts that a reader marked as taking people's assets: what the gate on recall is about. */
export const DANGER_POSTS: readonly string[] = ['cls:scam', 'reader:danger'];

/** Posts on which any danger, and nearly any warning, is a false alarm. */
export const BENIGN_POSTS: readonly string[] = ['cls:clean', 'cls:crypto_ok', 'cls:crypto_ai_ok', 'reader:ok'];

/** Pages on which the reader wanted a note. */
export const WARNED_SITES: readonly string[] = ['warn:caution', 'warn:danger', 'overall:hype'];

/** Wallet requests that should be held. */
export const BAD_REQUESTS: readonly string[] = [
  'request:malicious',
  'request:dangerous-by-shape',
  'request:solana-dangerous',
];

/** What any note of a flag may rest on, beside the labels of its own family. */
const ANY_FLAG: readonly string[] = [...PUSHING_POSTS, ...WARNED_SITES];

/** Missing facts are rightly missed only where the reader looked for them in vain, and not on a page called solid. */
const missing = (question: string): string => `${question}:n subject:y !overall:solid`;

export const FAMILIES: readonly Family[] = [
  {
    id: 'asks for assets',
    row: 'requests',
    rules: [
      'blocklisted-domain',
      'claim-domain-unlinked',
      'claim-link-in-post',
      'claim-needs-wallet',
      'command-paste',
      'countdown-resets',
      'deadline-pressure',
      'fee-to-unlock',
      'hidden-or-lookalike-text',
      'lookalike-domain',
      'presale-pressure',
      'recovery-phrase-request',
      'send-to-receive',
      'young-domain-asks-wallet',
    ],
    agrees: [...ANY_FLAG, 'airdrop_claim_points_push:y'],
    wanted: ['label:phishing', 'subclass:airdrop_claim_mint', 'airdrop_claim_points_push:y', 'warn:danger'],
    why: 'Posts labelled phishing or as a claim, and pages that push a claim, points or an airdrop, ask for something now.',
  },
  {
    id: 'recovery services',
    row: 'speaker',
    rules: ['recovery-service-offer'],
    agrees: ANY_FLAG,
    wanted: ['label:recovery_scam', 'subclass:recovery_scam'],
    why: 'The label names exactly what the rule looks for.',
  },
  {
    id: 'paid attention',
    row: 'users',
    rules: ['engage-to-win', 'referral-ladder', 'rewards-are-the-product'],
    agrees: [...ANY_FLAG, 'airdrop_claim_points_push:y'],
    wanted: ['subclass:giveaway_engagement', 'label:giveaway', 'label:engagement_bait', 'airdrop_claim_points_push:y'],
    why: 'Giveaways, bait for replies and points pages reward attention or recruiting instead of use.',
  },
  {
    id: 'promised gain',
    row: 'token',
    rules: [
      'ai-beats-market',
      'coordinated-buy-call',
      'guaranteed-return',
      'price-prophecy',
      'regulator-blessing',
      'yield-number-no-source',
    ],
    agrees: [...ANY_FLAG, 'price_return_promise:y'],
    wanted: ['label:lead_gen', 'subclass:lead_gen', 'reader:push', 'price_return_promise:y'],
    why: 'Lead generation sells a promised gain; the page question asks for a price or return promise.',
  },
  {
    id: 'who is speaking',
    row: 'speaker',
    rules: [
      'account-lookalike',
      'media-credentials-problem',
      'partner-claim-one-sided',
      'promo-undisclosed',
      'reply-link-under-official',
      'testimonial-or-celebrity',
    ],
    agrees: ANY_FLAG,
    wanted: ['cls:promo_spam', 'reader:promo', 'label:affiliate', 'label:impersonation'],
    why: 'Promotion, referral and impersonation labels are about who speaks and who pays for it.',
  },
  {
    id: 'big words',
    row: 'why-crypto',
    rules: [
      'announcement-no-artifact',
      'buzzword-stack',
      'grand-promise',
      'token-is-innovation',
      'why-crypto-values-only',
    ],
    agrees: [...ANY_FLAG, 'overall:mixed'],
    wanted: ['overall:hype', 'reader:hype'],
    why: 'The reader called the page or post hype; puffery on a mixed page is fairly noted at info.',
  },
  {
    id: 'why crypto is missing',
    row: 'why-crypto',
    rules: ['token-bolted-on', 'why-crypto-unstated'],
    agrees: [...ANY_FLAG, missing('why_crypto_sentence')],
    wanted: [],
    why: 'The reader found no sentence that says why a chain is needed. Most pages of the set are docs, which need not say it, so nothing is wanted.',
  },
  {
    id: 'why crypto is said',
    row: 'why-crypto',
    rules: ['why-crypto-clear'],
    agrees: ['why_crypto_sentence:y', 'overall:solid'],
    wanted: ['why_crypto_sentence:y'],
    why: 'The reader quoted the sentence.',
  },
  {
    id: 'numbers that show interest, not use',
    row: 'numbers',
    rules: [
      'audience-as-traction',
      'capacity-not-usage',
      'growth-no-base-or-date',
      'holders-counted-as-users',
      'testnet-as-traction',
      'vanity-only-metrics',
    ],
    agrees: [...ANY_FLAG, 'vanity_metrics:y'],
    wanted: ['vanity_metrics:y'],
    why: 'The question asks for figures of audience, sign-ups, money or capacity.',
  },
  {
    id: 'numbers without a receipt',
    row: 'numbers',
    rules: [
      'ai-accuracy-no-eval',
      'benchmark-no-method',
      'metric-no-receipt',
      'money-metric-no-source',
      'reliability-unstated',
    ],
    agrees: ANY_FLAG,
    wanted: [],
    why: 'No label asks for one; the words that the reader marked as a claim without a receipt decide.',
  },
  {
    id: 'use that can be opened',
    row: 'numbers',
    rules: ['outcome-metric-receipted'],
    agrees: ['real_usage_metrics:y', 'overall:solid'],
    wanted: ['real_usage_metrics:y'],
    why: 'The question asks for figures of work done.',
  },
  {
    id: 'users are missing',
    row: 'users',
    rules: ['users-unstated'],
    agrees: [...ANY_FLAG, missing('real_usage_metrics')],
    wanted: [],
    why: 'Nearest question: no figure of use was found. Docs need not say who uses it, so nothing is wanted.',
  },
  {
    id: 'AI without a check',
    row: 'ai',
    rules: ['ai-undefined', 'model-on-chain', 'verification-unexplained'],
    agrees: [...ANY_FLAG, missing('verification_method_stated')],
    wanted: [],
    why: 'The reader found no method by which the work is checked.',
  },
  {
    id: 'checking is explained',
    row: 'ai',
    rules: ['fake-work-handled', 'offchain-artifacts-anchored', 'verification-explained'],
    agrees: ['verification_method_stated:y', 'overall:solid'],
    wanted: ['verification_method_stated:y'],
    why: 'The reader quoted the method.',
  },
  {
    id: 'who pays is missing',
    row: 'token',
    rules: [
      'emissions-fund-rewards',
      'fake-work-unaddressed',
      'risk-statement-missing',
      'self-contradiction',
      'tokenomics-gaps',
      'who-pays-unstated',
    ],
    agrees: [...ANY_FLAG, missing('incentives_explained')],
    wanted: [],
    why: 'The reader found no account of the incentives.',
  },
  {
    id: 'who pays is said',
    row: 'token',
    rules: ['payer-and-revenue-shown', 'tokenomics-complete'],
    agrees: ['incentives_explained:y', 'overall:solid'],
    wanted: ['incentives_explained:y'],
    why: 'The reader quoted how incentives work.',
  },
  {
    id: 'decentralised everything',
    row: 'control',
    rules: ['control-unstated', 'decentralized-absolute', 'decentralized-single-switch'],
    agrees: [...ANY_FLAG, 'decentralization_everything_claim:y'],
    wanted: ['decentralization_everything_claim:y'],
    why: 'The question asks for a claim that everything is decentralised.',
  },
  {
    id: 'limits and control are said',
    row: 'control',
    rules: ['control-disclosed', 'limits-admitted'],
    agrees: ['overall:solid', 'decentralization_everything_claim:n concrete_security_details:y'],
    wanted: [],
    why: 'No question asks for it; on a solid page, or one with concrete security and no grand claim, a reader agrees.',
  },
  {
    id: 'security in words only',
    row: 'security',
    rules: [
      'agent-autonomy-boast',
      'agent-custody-unstated',
      'agent-guardrails-missing',
      'audit-scope-mismatch',
      'audited-no-report',
      'contract-address-missing',
      'security-contact-missing',
      'trust-us-security',
    ],
    agrees: [...ANY_FLAG, missing('concrete_security_details')],
    wanted: [],
    why: 'The reader found nothing concrete about security.',
  },
  {
    id: 'security that can be checked',
    row: 'security',
    rules: ['audit-on-auditor-site', 'disclosure-channel', 'guardrails-documented'],
    agrees: ['concrete_security_details:y', 'overall:solid'],
    wanted: ['concrete_security_details:y'],
    why: 'The reader quoted concrete security details.',
  },
  {
    id: 'data in words only',
    row: 'data',
    rules: [
      'browsing-history-for-rewards',
      'consent-nudge',
      'data-lifecycle-unstated',
      'data-reward-terms-missing',
      'privacy-contradiction',
      'privacy-decoration',
    ],
    agrees: [...ANY_FLAG, missing('privacy_specifics')],
    wanted: [],
    why: 'The reader found nothing specific about data.',
  },
  {
    id: 'data is explained',
    row: 'data',
    rules: ['consent-and-lifecycle-clear'],
    agrees: ['privacy_specifics:y', 'overall:solid'],
    wanted: ['privacy_specifics:y'],
    why: 'The reader quoted what is collected or protected.',
  },
  {
    id: 'the speaker shows themselves',
    row: 'speaker',
    rules: ['media-credentials-valid', 'promo-disclosed'],
    agrees: [],
    wanted: [],
    why: 'No label of the set tells a disclosed promotion or a valid credential: not measured.',
  },
  {
    id: 'wallet requests',
    row: 'requests',
    rules: [
      'wallet-batch-outflow',
      'wallet-blind-sign',
      'wallet-code-delegation',
      'wallet-odd-form',
      'wallet-operator-all',
      'wallet-revocation',
      'wallet-session-unbounded',
      'wallet-signin-mismatch',
      'wallet-solana-authority',
      'wallet-token-allowance',
      'wallet-unknown-call',
      'wallet-unprompted',
    ],
    agrees: [...BAD_REQUESTS, 'request:solana-caution'],
    wanted: BAD_REQUESTS,
    why: 'Counted where a request would be held (warning or danger): quiet notes on ordinary approvals are meant.',
  },
];

const BY_RULE = new Map(FAMILIES.flatMap((family) => family.rules.map((rule) => [rule, family] as const)));

/** The family of a rule; undefined for one that nobody has put into the map yet. */
export function familyOf(rule: string): Family | undefined {
  return BY_RULE.get(rule);
}

/** Does one of the conditions hold for these tags? */
export function holds(conditions: readonly string[], tags: ReadonlySet<string>): boolean {
  return conditions.some((condition) =>
    condition.split(' ').every((tag) => (tag.startsWith('!') ? !tags.has(tag.slice(1)) : tags.has(tag))),
  );
}
