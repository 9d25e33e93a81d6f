import type { Post } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { LONGEST_POST } from './adapter.ts';
import { findPart, findParts, isPart } from './find-parts.ts';
import { joinTexts } from './join-texts.ts';
import { type PostText, readPostText } from './post-text.ts';
import type { TelegramTable } from './telegram-front.ts';

type Own = (part: Element) => boolean;

const BASE = 'https://t.me/';
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/i;
/** Files, answers and buttons of one message that are read. Telegram allows 12 answers and 100 buttons. */
const MOST_LINES = 120;

/** Everything that a message says: its words, a poll, names of files, and the buttons below it with where they lead. */
export function textOf(element: Element, table: TelegramTable, own: Own): PostText {
  const words = findPart(element, table.text, own);
  const parts = words ? [readPostText(words, BASE, LONGEST_POST, (part) => isPart(part, table.leave))] : [];
  for (const name of ['poll', 'document', 'button'] as const) {
    parts.push(...findParts(element, table[name], own).slice(0, MOST_LINES).map(lineOf));
  }
  return joinTexts(parts);
}

function lineOf(element: Element): PostText {
  const text = wordsOf(element);
  const href = absolute(element.getAttribute('href') ?? '', BASE);
  return { text, links: href && text !== '' ? [{ text, href, start: 0, end: text.length }] : [] };
}

/** The preview of a linked page. Most show the name of a site; a domain only where the name is one. */
export function cardOf(box: Element | undefined, table: TelegramTable): Post['card'] {
  const link = box && (isPart(box, table.link) ? box : findPart(box, table.link));
  const href = absolute(link?.getAttribute('href') ?? '', BASE);
  if (!box || !href) return undefined;
  const site = wordsOf(findPart(box, table.cardSite), 100);
  const title = wordsOf(findPart(box, table.cardTitle)) || site;
  return { domain: DOMAIN.test(site) ? site.toLowerCase() : '', href, title };
}

export function mediaOf(element: Element, table: TelegramTable, own: Own): Post['media'] {
  const read = (kind: 'image' | 'video') => (part: Element) => ({
    kind,
    src: sourceOf(part),
    alt: attribute(part, 'alt') || attribute(part, 'aria-label'),
  });
  return [
    ...findParts(element, table.photo, own).map(read('image')),
    ...findParts(element, table.video, own).map(read('video')),
  ].slice(0, 20);
}

/** Previews show pictures as backgrounds. What exists only in this tab (`blob:`, `data:`) has no address. */
function sourceOf(part: Element): string {
  const given = part.getAttribute('src') ?? part.getAttribute('poster') ?? '';
  const style = (part.getAttribute('style') ?? '').slice(0, 2_000);
  const shown = /background-image:\s{0,5}url\(\s{0,5}["']?([^"')]{1,1500})/i.exec(style)?.[1];
  return absolute(given || (shown ?? ''), BASE) ?? '';
}
