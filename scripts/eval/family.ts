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
const PUSHING_POSTS: readonly string[] = [
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
const WARNED_SITES: readonly string[] = ['warn:caution', 'warn:danger', 'overall:hype'];

/** Wallet requests that should be held. */
export const BAD_REQUESTS: readonly string[] = [
  'request:malicious',
  'request:dangerous-by-shape',
  'request:solana-dangerous',
];

/** What any note of a flag may rest on, beside the labels of its own family. */
export const ANY_FLAG: readonly string[] = [...PUSHING_POSTS, ...WARNED_SITES];

/** Missing facts are rightly missed only where the reader looked for them in vain, and not on a page called solid. */
export const missing = (question: string): string => `${question}:n subject:y !overall:solid`;
