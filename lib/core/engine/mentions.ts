import type { PageType } from '../page-type.ts';
import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import type { Frame } from '../text/frame.ts';

export type Mention = NonNullable<Report['mentions']>[number];

/** Pages that talk about claims of others. Source: the specification, sections 3 and 8. */
const TALKS_OF_CLAIMS: ReadonlySet<PageType> = new Set(['news', 'education']);
const MOST_MENTIONS = 20;

/**
 * On an article or a lesson, rules about a project's own claims run too: what they match is mentioned and not noted,
 * unless the sentence itself calls for money ("Stake now"), which the frame gate then takes for the page's own.
 */
export function mentionsOnly(rule: Rule, pageType: PageType): boolean {
  return TALKS_OF_CLAIMS.has(pageType) && rule.kind === 'claim' && rule.pages.includes('landing');
}

/** Would the page make this claim, or report it, if it were no article? Warnings, quotes and denials mention none. */
export function isMention(asIfOwn: Frame): boolean {
  return asIfOwn.asserted || asIfOwn.why === 'reported';
}

/** Adds one, unless the same words are there already or there are twenty. */
export function addMention(mentions: Mention[], mention: Mention): void {
  if (mentions.length >= MOST_MENTIONS) return;
  if (!mentions.some(({ rule, quote }) => rule === mention.rule && quote === mention.quote)) mentions.push(mention);
}
