import type { PageView } from '@/lib/core/page-view.ts';
import type { Question } from '@/lib/core/question.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { oncePerPage } from './page-words.ts';

/**
 * What a page should say about people's data, each with content and not only the word.
 * Source: the specification, rules data-lifecycle-unstated and data-reward-terms-missing (GDPR13).
 */
export const DATA_FACETS: readonly (Question & { name: string })[] = [
  {
    id: 'data-facets.collected',
    name: 'what is collected',
    pattern: pattern(
      String.raw`\b(?:we|the (?:app|extension|node|service))\s(?:only |also |may |do not |don't |never )?(?:collect|store|record|log|process|receive|keep)s?\b{{GAP40}}\b(?:data|address(?:es)?|prompts?|files?|messages|logs?|ip|email|name|location|history|nothing|usage)\b|\b(?:data|information) we (?:collect|store|process)\b|\bprocessed (?:locally|on your (?:own )?(?:device|machine|computer))\b`,
    ),
  },
  {
    id: 'data-facets.purpose',
    name: 'what it is used for',
    pattern: pattern(
      String.raw`\b(?:data|prompts?|files?|recordings?|it|them|information)\b{{GAP30}}\b(?:is|are|be)? ?(?:only )?used (?:only )?(?:to|for)\b|\bwe use (?:it|them|your|this|these|the data)\b{{GAP30}}\b(?:to|for)\b|\bfor the purposes? of\b`,
    ),
  },
  {
    id: 'data-facets.recipients',
    name: 'who receives it',
    pattern: pattern(
      String.raw`\b(?:shared? (?:it |them |data )?(?:only )?with|sold to|sell (?:it |them |data )?to|disclosed to|sent to|visible to|buyers? (?:are|is) (?:listed|named)|list of buyers|third part(?:y|ies)|node operators? (?:can(?:not)?|never|do not|see)|providers? (?:can(?:not)?|never) (?:see|read))\b`,
    ),
  },
  {
    id: 'data-facets.kept',
    name: 'how long it is kept',
    pattern: pattern(
      String.raw`\b(?:kept|keep|retained?|retention|stored|deleted?|erased?|removed)\b{{GAP30}}\b(?:for|after|within|until)\b{{GAP12}}\b(?:\d{1,4} ?(?:minutes?|hours?|days?|weeks?|months?|years?)|the (?:answer|session|job)|you (?:delete|close|leave))`,
    ),
  },
  {
    id: 'data-facets.withdraw',
    name: 'how to withdraw or delete it',
    pattern: pattern(
      String.raw`\b(?:withdraw (?:your |the )?consent|withdraw (?:it |them )?(?:at any time|in settings|any time)|delete (?:your|my|the) (?:data|account|files|recordings|history)|opt[- ]out|right to (?:erasure|delete|access)|request deletion)\b`,
    ),
  },
];

/** Names of the facets that no page of the project states. */
export const missingFacets = oncePerPage((view: PageView): readonly string[] =>
  DATA_FACETS.filter((facet) => !view.stated(facet)).map((facet) => facet.name),
);

/** Does the page link to a privacy or data page at all, opened or not? */
export function linksToPrivacy(view: PageView): boolean {
  const words = /privacy|data[- ]?(?:policy|protection|processing|use)|datenschutz|gdpr/i;
  return view.doc.links.some((link) => words.test(link.text) || words.test(link.href));
}
