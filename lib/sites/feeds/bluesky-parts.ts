import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import type { Own } from './bluesky-author.ts';
import { BLUESKY_SELECTORS as PARTS } from './bluesky-selectors.ts';
import { findPart, findParts } from './find-parts.ts';

/** A domain in any script, and nothing else. */
const DOMAIN = /^(?:[\p{L}\p{M}\d-]{1,63}\.){1,6}[\p{L}\p{M}\d-]{2,63}$/u;

/** The link card: title and, as its last line, the host. The address may be the app's own forwarding. */
export function readCard(element: Element, base: string, outside: Own): Post['card'] {
  const box = findPart(element, PARTS.card, outside);
  const href = absolute(box?.getAttribute('href') ?? '', base);
  if (!box || !href) return undefined;
  const lines = findParts(box, PARTS.cardPiece)
    .map((line) => wordsOf(line))
    .filter((line) => line !== '');
  const domain = DOMAIN.exec(lines.at(-1) ?? '')?.[0] ?? '';
  return { domain: domain.toLowerCase(), href, title: attribute(box, 'aria-label') || (lines[0] ?? '') };
}

/** Pictures and videos of the post itself; the picture of a link card belongs to the page behind it. */
export function readMedia(element: Element, base: string, outside: Own): Post['media'] {
  const card = findPart(element, PARTS.card, outside);
  const isOwn: Own = (part) => outside(part) && !card?.contains(part);
  const images = findParts(element, PARTS.photo, isOwn).map((image) => ({
    kind: 'image' as const,
    src: absolute(image.getAttribute('src') ?? '', base) ?? '',
    alt: attribute(image, 'alt'),
  }));
  const videos = findParts(element, PARTS.video, isOwn).map((video) => ({
    kind: 'video' as const,
    src: absolute(video.getAttribute('poster') ?? video.getAttribute('src') ?? '', base) ?? '',
    alt: attribute(video, 'aria-label') || wordsOf(video.parentElement && findPart(video.parentElement, PARTS.caption)),
  }));
  return [...images, ...videos];
}

/** Numbers as shown; "12 likes" on a post's own page without its word. */
export function readCounters(element: Element): Record<string, string> {
  const counters: Record<string, string> = {};
  for (const name of ['replies', 'reposts', 'quotes', 'likes'] as const) {
    const shown = wordsOf(findPart(element, PARTS[name]), 30).split(' ', 1)[0] ?? '';
    if (/^\d/.test(shown)) counters[name] = shown;
  }
  return counters;
}
