import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import type { Own } from './farcaster-author.ts';
import { FARCASTER_SELECTORS as PARTS } from './farcaster-selectors.ts';
import { findPart, findParts, partAround } from './find-parts.ts';

/** A domain in any script, and nothing else. */
const DOMAIN = /^(?:[\p{L}\p{M}\d-]{1,63}\.){1,6}[\p{L}\p{M}\d-]{2,63}$/u;

/** The link card: the host on its first line, the title on the next. */
export function readCard(element: Element, base: string, outside: Own): Post['card'] {
  const cover = findPart(element, PARTS.cardCover, outside);
  const box = cover?.parentElement;
  const href = absolute(cover?.getAttribute('href') ?? '', base);
  if (!box || !href) return undefined;
  const lines = findParts(box, PARTS.cardLine)
    .map((line) => wordsOf(line))
    .filter((line) => line !== '');
  const domain = DOMAIN.exec(lines[0] ?? '')?.[0] ?? '';
  return { domain: domain.toLowerCase(), href, title: (domain === '' ? lines[0] : lines[1]) ?? '' };
}

/** Pictures of the post itself, of a mini app too: those of accounts and channels are links, those of a card the page's. */
export function readMedia(element: Element, base: string, outside: Own): Post['media'] {
  const card = findPart(element, PARTS.cardCover, outside)?.parentElement;
  const isOwn: Own = (part) => outside(part) && !card?.contains(part) && !partAround(part, PARTS.account);
  const images = findParts(element, PARTS.photo, isOwn).map((image) => ({
    kind: 'image' as const,
    src: absolute(image.getAttribute('src') ?? '', base) ?? '',
    alt: attribute(image, 'alt'),
  }));
  const videos = findParts(element, PARTS.video, isOwn).map((video) => ({
    kind: 'video' as const,
    src: absolute(video.getAttribute('poster') ?? video.getAttribute('src') ?? '', base) ?? '',
    alt: attribute(video, 'aria-label'),
  }));
  return [...images, ...videos];
}

/** Icons from the end of a post that are looked at, and boxes around each: the row of controls stands last. */
const MOST_ICONS = 8;
const MOST_BOXES = 4;

/** Numbers beside the three pictures of the last row that has nothing but pictures and numbers. */
export function readCounters(element: Element, outside: Own): Record<string, string> {
  const icons = findParts(element, PARTS.icon, outside).slice(-MOST_ICONS).reverse();
  const counters: Record<string, string> = {};
  for (const icon of icons) {
    const row = rowAround(icon, element);
    if (!row) continue;
    for (const [index, name] of (['replies', 'recasts', 'likes'] as const).entries()) {
      const shown = wordsOf(row.children[index], 20);
      if (/^\d/.test(shown)) counters[name] = shown;
    }
    break;
  }
  return counters;
}

function rowAround(icon: Element, post: Element): Element | undefined {
  let box = icon.parentElement;
  for (let step = 0; box && box !== post && step < MOST_BOXES; step++, box = box.parentElement) {
    const three = [...box.children].slice(0, 3);
    const isRow = three.length === 3 && three.every((control) => findPart(control, PARTS.icon));
    if (isRow && /^[\d.,KMB\s]{0,40}$/.test(wordsOf(box, 60)) && !findPart(box, PARTS.link)) return box;
  }
  return undefined;
}
