import { registrableDomain } from '../domain.ts';
import type { Asked } from './asked.ts';
import type { Place, ReadTarget } from './target.ts';

const SAYS =
  /\b(?:according to|says|said|claims?|claimed|announced|reported by|reports|told us|press release|in a statement|by their own|self[- ]reported|source:|via)\b/i;

/**
 * Does the place only repeat what the project says of itself: by an attribution, or with the project's own site as the
 * only source that it links? Source: the specification, section 6, test 5.
 */
export function onlyLeadsBack(
  target: ReadTarget,
  { block, sentence }: Place,
  asked: Asked,
  names: RegExp | undefined,
): boolean {
  // The other party's own page may well say what both announced.
  if (asked.claim.kind === 'ally' || asked.receipt.kind === 'own-dashboard') return false;
  const own = registrableDomain(asked.claimant.url);
  const links = target.doc.links.filter((link) => link.block === block.index);
  const isBack = ({ href }: { href: string }) => registrableDomain(href) === own;
  if (links.some((link) => !isBack(link) && /^https?:/i.test(link.href))) return false;
  if (!SAYS.test(sentence.text)) return false;
  return links.some(isBack) || names?.test(sentence.text) === true;
}
