import { addressParts } from '../page-address.ts';
import type { PageDoc } from '../page-doc.ts';
import type { PageType } from '../page-type.ts';

/** Pages whose sentences are the project's own word. Legal text is evidence, other pages speak about projects. */
const OWN_WORD: ReadonlySet<PageType> = new Set(['landing', 'docs', 'whitepaper', 'claim', 'legal']);
/** Parts of an address where users write. */
const USERS_WRITE =
  /^(?:forums?|community|discuss(?:ions?)?|discourse|gov|proposals?|comments?|issues|pulls?|questions?|feedback|reviews?|users?|profiles?|u)$/;
/** Parts of an address where something was true on its day. */
const DATED =
  /^(?:blog|news|newsroom|press|media|announcements?|change-?log|releases?|release-notes|updates?|posts?|articles?|stories|archive|events?|20[12]\d)$/;

/** Each repository is a thing of its own: what its README says of its code does not hold for the project's other code. */
const REPOSITORY =
  /^https?:\/\/(?:www\.|gist\.|raw\.)?(?:github\.com|githubusercontent\.com|gitlab\.com|codeberg\.org|bitbucket\.org|huggingface\.co)\//i;

export function isRepository(address: string): boolean {
  return REPOSITORY.test(address);
}

/**
 * Does this page state what holds for the project today, in its own words? Not where users write, and not on a page with
 * a day of its own: a blog post of last year says what was planned then.
 */
export function isOwnWord(doc: PageDoc, pageType: PageType): boolean {
  if (!OWN_WORD.has(pageType)) return false;
  if (pageType !== 'docs' && doc.meta.published !== '' && doc.meta.byline !== '') return false;
  return !addressParts(doc.url).some((part) => USERS_WRITE.test(part) || DATED.test(part));
}
