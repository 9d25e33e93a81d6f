import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { pastForwarding } from '@/lib/core/forwarding.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Post } from '@/lib/core/post.ts';
import { SHOWN_ENDINGS } from '@/lib/core/shown-address.ts';
import { oncePerPage } from './page-words.ts';

/** A host as people write it in a post, with an optional path; common endings only, so that "e.g." is not one. */
const BARE_HOST = new RegExp(
  `(?<![@\\w.-])(?:https?:\\/\\/)?((?:[a-z0-9-]{1,40}\\.){1,4}(?:${SHOWN_ENDINGS}))\\b(\\/[^\\s,;)"']{0,200})?`,
  'gi',
);

/** Places where people talk, read or look up; a link to them is not a claim page. */
const TALK_HOST =
  /(?:^|\.)(?:x\.com|twitter\.com|t\.me|telegram\.me|discord\.gg|discord\.com|youtube\.com|youtu\.be|reddit\.com|medium\.com|mirror\.xyz|substack\.com|github\.com|gitlab\.com|linkedin\.com|instagram\.com|facebook\.com|spotify\.com|apple\.com|google\.com|wikipedia\.org|arxiv\.org|etherscan\.io|solscan\.io|basescan\.org|bscscan\.com|dune\.com|defillama\.com|coingecko\.com|coinmarketcap\.com|coindesk\.com|cointelegraph\.com|theblock\.co|decrypt\.co|bloomberg\.com|reuters\.com|snapshot\.org|pump\.fun|opensea\.io|dexscreener\.com|luma\.com|lu\.ma|forms\.gle|bsky\.app|bsky\.social|mastodon\.social|farcaster\.xyz|warpcast\.com|ycombinator\.com)$/i;

/** Most places of one post that are looked at. */
const MOST = 20;
/** Longest text of a post that is looked through, in UTF-16 units. */
const LONGEST = 20_000;

export interface PostLinkSeen {
  host: string;
  path: string;
}

/** Where a post leads, and where it says so: `words` of its text, a link, its card, or the post that it quotes. */
export interface LinkedPlace extends PostLinkSeen {
  /** As a browser would open it, past the platform's own forwarding. */
  address: string;
  in: 'words' | 'link' | 'card' | 'quote';
}

/** Does people's talk happen there? */
export function isTalkHost(host: string): boolean {
  return TALK_HOST.test(host);
}

/**
 * Every place that a post shows or links to, past the platform's forwarding; at most 20, each once. Forwarding that does
 * not tell where it leads is left out: what the words show stands for it.
 */
export const linkedPlaces: (view: PageView) => readonly LinkedPlace[] = oncePerPage((view) => {
  const found = new Map<string, LinkedPlace>();
  const add = (host: string, path: string, address: string, where: LinkedPlace['in']) => {
    const key = `${host.toLowerCase()}${path}`;
    if (found.size < MOST && !found.has(key)) found.set(key, { host: host.toLowerCase(), path, address, in: where });
  };
  const addWords = (text: string, where: LinkedPlace['in']) => {
    for (const [, host = '', path = ''] of text.slice(0, LONGEST).matchAll(BARE_HOST)) {
      add(host, path, `https://${host.toLowerCase()}${path}`, where);
    }
  };
  const addAddress = (href: string, where: LinkedPlace['in']) => {
    const past = pastForwarding(href);
    if (past === undefined || !canParseUrl(past)) return;
    const { protocol, hostname, pathname, search } = new URL(past);
    if (/^https?:$/.test(protocol)) add(hostname.replace(/\.{1,9}$/, ''), pathname + search, past, where);
  };
  addWords(view.visibleText, 'words');
  const card = view.post?.card;
  for (const { href } of view.doc.links) addAddress(href, href === card?.href ? 'card' : 'link');
  if (card) addWords(card.domain, 'card');
  for (const words of quotedWords(view.post)) addWords(words, 'quote');
  return [...found.values()];
});

function quotedWords(post: Post | undefined): string[] {
  const { quoted } = post ?? {};
  return quoted ? [quoted.text, quoted.quoted?.text ?? ''] : [];
}

/** Hosts with paths that a post shows or links to, without the places where people only talk; at most 20. */
export function outsideLinks(view: PageView): readonly PostLinkSeen[] {
  return linkedPlaces(view).filter((place) => place.in !== 'quote' && !TALK_HOST.test(place.host));
}

/** A link that hides where it goes: a short link of a service that anybody may use, with a path. */
export function hiddenLink(view: PageView): LinkedPlace | undefined {
  const hides = (place: LinkedPlace) => place.path.length > 1 && !TALK_HOST.test(place.host);
  return linkedPlaces(view).find((place) => place.in !== 'quote' && hides(place) && view.isShortLink(place.address));
}

/** The place in the text of a post where a host stands; the whole text where only the link has it. */
export function placeOfHost(view: PageView, host: string): { block: number; start: number; end: number } {
  const text = view.text(0);
  const at = text.toLowerCase().indexOf(host);
  if (at >= 0) return { block: 0, start: at, end: at + host.length };
  const link = view.doc.links.find(({ href, end, start }) => end > start && hostIn(href) === host);
  if (link) return { block: 0, start: link.start, end: Math.min(link.end, text.length) };
  return { block: 0, start: 0, end: text.length };
}

function hostIn(href: string): string {
  const past = pastForwarding(href) ?? '';
  return canParseUrl(past) ? new URL(past).hostname : '';
}

/** Does the link carry the poster's own code (ref=, /r/…, invite)? */
export function carriesReferral({ path }: PostLinkSeen): boolean {
  return /[?&/](?:ref(?:erral)?|start)=\w|[?&](?:ref(?:erral|code|_?id)?|r|invite(?:_?code)?|aff(?:iliate)?(?:_?id)?|via|code)\b|\?referral|\/(?:r|i|ref|referral|invite|join)\/[\w-]{3,40}/i.test(
    path,
  );
}

/** A post that leads somewhere beside the places where people talk. */
export function hasOutsideLink(view: PageView): boolean {
  return view.pageType === 'post' && outsideLinks(view).length > 0;
}
