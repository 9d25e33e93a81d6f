import type { PageType } from './page-type.ts';
import type { Severity } from './severity.ts';

/**
 * Rules of words that may speak louder than `caution` on a post, because what they quote takes assets at once: the
 * words behind a wallet, a command to run, coins to be sent first, a wallet in public, buying at one moment. Everything
 * else is worded alike by honest and bad authors. Source: the specification, rules of posts.
 */
export const LOUD_BY_ACTION: readonly string[] = [
  'command-paste',
  'coordinated-buy-call',
  'engage-to-win',
  'fee-to-unlock',
  'recovery-phrase-request',
  'send-to-receive',
];

/** Rules that rest on more than the words of a post: on hosts, accounts, addresses, what a page did. */
export const LOUD_BY_EVIDENCE: readonly string[] = [
  'account-lookalike',
  'address-of-another',
  'blocklisted-domain',
  'card-lands-elsewhere',
  'hidden-or-lookalike-text',
  'link-shows-another-host',
  'lookalike-domain',
  'media-credentials-problem',
  'reply-link-under-official',
];

const LOUD = new Set([...LOUD_BY_ACTION, ...LOUD_BY_EVIDENCE]);

/** The severity that a rule may have there: on a post at most `caution`, unless the rule is on one of the two lists. */
export function limitedOnPost(severity: Severity, rule: string, pageType: PageType): Severity {
  if (pageType !== 'post' || LOUD.has(rule)) return severity;
  return severity === 'warning' || severity === 'danger' ? 'caution' : severity;
}
