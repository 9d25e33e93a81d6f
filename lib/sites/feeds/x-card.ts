import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { findPart, findParts, isPart } from './find-parts.ts';
import type { Own } from './x-author.ts';
import { X_SELECTORS } from './x-selectors.ts';

const BASE = 'https://x.com/';
const PLAIN_DOMAIN = /\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i;
/** Letters of any script: a look-alike is written in them. */
const ANY_DOMAIN = /(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24}/u;

/** The link card shows a domain; the address behind it is the platform's own forwarding. A poll is no link card. */
export function readCard(element: Element, own: Own): Post['card'] {
  const box = findPart(element, X_SELECTORS.card, own);
  const link = box && (isPart(box, X_SELECTORS.link) ? box : findPart(box, X_SELECTORS.link));
  const href = absolute(link?.getAttribute('href') ?? '', BASE);
  if (!box || !link || !href) return undefined;
  const lines = detailLines(box);
  const label = attribute(link, 'aria-label');
  const domain = shownDomain(box, label, lines);
  const behind = label.toLowerCase().startsWith(domain.toLowerCase()) ? label.slice(domain.length).trim() : label;
  return { domain: domain.toLowerCase(), href, title: behind || (lines[1] ?? wordsOf(link)) };
}

/** Domain, title and summary, where the card shows them one below the other. */
function detailLines(box: Element): string[] {
  return [...(findPart(box, X_SELECTORS.cardDetail)?.children ?? [])].slice(0, 3).map((line) => wordsOf(line));
}

/**
 * The first line of a small card; below a large one "From …"; else what its label begins with, as the site writes it.
 * Never a domain out of the title, which the page behind the link chose.
 */
function shownDomain(box: Element, label: string, lines: readonly string[]): string {
  const from = findParts(box, X_SELECTORS.link).filter((link) => attribute(link, 'aria-label') === '');
  const below = from.length > 0 && from[0] !== box && lines.length === 0 ? wordsOf(from.at(-1), 120) : '';
  const candidates = [lines[0] ?? '', below, label.split(' ', 1)[0] ?? ''];
  for (const words of candidates) {
    const found = domainIn(words);
    if (found !== '') return found;
  }
  return '';
}

function domainIn(words: string): string {
  const plain = PLAIN_DOMAIN.exec(words)?.[0] ?? '';
  const any = ANY_DOMAIN.exec(words)?.[0] ?? '';
  if (plain === '' || !any.startsWith(plain)) return any;
  // "example.jp" with a word of another script right behind it is one run of letters.
  return /^\p{Script=Latin}/u.test(any.slice(plain.length)) ? any : plain;
}
