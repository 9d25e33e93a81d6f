import type { QuestionId } from '@/lib/core/answer.ts';
import type { RowState } from '@/lib/core/checklist.ts';
import type { ClaimKind } from '@/lib/core/claim.ts';
import type { RowId } from '@/lib/core/row.ts';

/** A question that the reader answered about a page, and where a Report answers it. */
export interface PageQuestion {
  /** Its name in the data. */
  id: string;
  /** Its name in a Report. */
  question: QuestionId;
  row: RowId;
  /** Any one of these answers "yes". */
  states: readonly RowState[];
  rules: readonly string[];
  claims: readonly ClaimKind[];
  why: string;
}

/** A row says "yes, it is there" when something is explained or backed. */
const SHOWN: readonly RowState[] = ['partly', 'explained'];

/** The ten questions, in the order of the rows. */
export const QUESTIONS: readonly PageQuestion[] = [
  {
    id: 'why_crypto_sentence',
    question: 'why-crypto',
    row: 'why-crypto',
    states: SHOWN,
    rules: ['why-crypto-clear'],
    claims: [],
    why: 'A sentence that says what the chain is for makes the row partly or fully explained.',
  },
  {
    id: 'real_usage_metrics',
    question: 'outcome-metric',
    row: 'numbers',
    states: [],
    rules: ['outcome-metric-receipted'],
    claims: ['demand', 'reliability', 'data', 'provenance', 'integrity'],
    why: 'Figures of work done are claims of these kinds, with or without a receipt.',
  },
  {
    id: 'vanity_metrics',
    question: 'vanity-metric',
    row: 'numbers',
    states: [],
    rules: ['vanity-only-metrics', 'audience-as-traction', 'testnet-as-traction', 'holders-counted-as-users'],
    claims: ['audience', 'signup', 'money', 'supply', 'ally'],
    why: 'Figures of audience, sign-ups, money, capacity and partners are claims of these kinds.',
  },
  {
    id: 'verification_method_stated',
    question: 'verification-method',
    row: 'ai',
    states: SHOWN,
    rules: ['verification-explained', 'fake-work-handled', 'offchain-artifacts-anchored'],
    claims: [],
    why: 'How work is checked makes the row partly or fully explained.',
  },
  {
    id: 'decentralization_everything_claim',
    question: 'decentralized-everything',
    row: 'control',
    states: [],
    rules: ['decentralized-absolute', 'decentralized-single-switch'],
    claims: ['control'],
    why: 'The rules look for exactly this claim.',
  },
  {
    id: 'concrete_security_details',
    question: 'security-detail',
    row: 'security',
    states: SHOWN,
    rules: ['guardrails-documented', 'audit-on-auditor-site', 'disclosure-channel'],
    claims: [],
    why: 'Limits, reports and channels make the row partly or fully explained.',
  },
  {
    id: 'price_return_promise',
    question: 'price-promise',
    row: 'token',
    states: [],
    rules: ['guaranteed-return', 'yield-number-no-source', 'price-prophecy', 'ai-beats-market', 'presale-pressure'],
    claims: ['return'],
    why: 'A promised price or return is a claim of this kind.',
  },
  {
    id: 'incentives_explained',
    question: 'who-pays',
    row: 'token',
    states: SHOWN,
    rules: ['payer-and-revenue-shown', 'tokenomics-complete'],
    claims: [],
    why: 'Who is paid for what makes the row partly or fully explained.',
  },
  {
    id: 'privacy_specifics',
    question: 'privacy-detail',
    row: 'data',
    states: SHOWN,
    rules: ['consent-and-lifecycle-clear'],
    claims: [],
    why: 'What is collected, seen, kept and deleted makes the row partly or fully explained.',
  },
  {
    id: 'airdrop_claim_points_push',
    question: 'claim-push',
    row: 'requests',
    states: [],
    rules: [
      'claim-needs-wallet',
      'claim-domain-unlinked',
      'deadline-pressure',
      'engage-to-win',
      'presale-pressure',
      'recovery-phrase-request',
      'referral-ladder',
      'rewards-are-the-product',
      'send-to-receive',
    ],
    claims: [],
    why: 'These rules look for claims, points, tasks and hurry.',
  },
];

const NAMES = new Map(QUESTIONS.map(({ id, question }) => [question, id]));

/** Under which name the data has a question of a Report. */
export function dataNameOf(question: QuestionId): string {
  return NAMES.get(question) ?? '';
}
