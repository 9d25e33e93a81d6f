import type { Finding } from '@/lib/core/finding.ts';
import type { Item } from './item.ts';
import { familyOf, holds } from './label-map.ts';

/** Shortest marked words that two texts must share to be the same statement, in characters. */
const SHORTEST = 12;

/** One form for quotes of readers and of the program: letters and digits of lower case, single spaces. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$]+/gu, ' ')
    .trim();
}

/** Is one of the two quotes a part of the other? Cut quotes ("… words …") are compared without the dots. */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= Math.min(SHORTEST, long.length) && long.includes(short);
}

/**
 * Would a careful reader of this item agree with what the rule noted? Yes when a label of the rule's family holds, or
 * when a flag quotes words that the reader marked as a claim without a receipt.
 */
export function agrees(item: Item, finding: Pick<Finding, 'rule' | 'quote' | 'severity'>): boolean {
  const family = familyOf(finding.rule);
  if (family && holds(family.agrees, item.tags)) return true;
  if (finding.severity === 'good')
    return item.claims.some(({ href, quote }) => href && sameWords(quote, finding.quote));
  return item.claims.some(({ href, quote }) => !href && sameWords(quote, finding.quote));
}
