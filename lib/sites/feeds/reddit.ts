import type { Post, PostLabel } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';
import { joinTexts } from './join-texts.ts';
import { hashText, type PostText, readPostText } from './post-text.ts';
import { areasOf, authorOf, given, givenWhole, partIn, partsIn, submissionOf, timeOf } from './reddit-parts.ts';
import { REDDIT_SELECTORS as PARTS } from './reddit-selectors.ts';

const BASE = 'https://www.reddit.com/';
/** Addresses without posts: settings, messages, forms, sign-in, rules. */
const NO_POSTS =
  /^\/(?:settings|prefs|message|chat|notifications|submit|login|register|account|policies|premium|coins|wiki)(?:\/|$)|^\/r\/\w{1,30}\/(?:submit|wiki|about)(?:\/|$)/;
/** Reddit's own hosts: a submission that leads there has no link of its own. */
const OWN_HOST = /(?:^|\.)(?:reddit\.com|redd\.it)$/;
/** The account that removes and reminds, by a moderator's rules. */
const ROBOT = 'AutoModerator';

export const REDDIT: FeedAdapter = {
  id: 'reddit',
  selectors: PARTS,
  nests: true,
  looksLike: (document) => findPart(document, PARTS.site) !== undefined,
  expectsPosts: ({ pathname }) => !NO_POSTS.test(pathname),
  read: readPost,
  print: printOf,
  chipPlace: (post) => partIn(areasOf(post), PARTS.chip) ?? post,
};

/** Reads one submission or comment; never throws. An account that is gone, or that a search does not show, is ''. */
function readPost(post: Element): PostReading {
  try {
    return readParts(post);
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readParts(post: Element): PostReading {
  const areas = areasOf(post);
  const isComment = isPart(post, PARTS.comment);
  const handle = authorOf(post, areas);
  const title = isComment ? '' : titleOf(post, areas);
  const words = withTitle(title, bodyOf(areas), isComment ? undefined : targetOf(post));
  const missing = [
    ...(handle === '' && !mayLackAuthor(post, areas) ? ['author'] : []),
    ...(isComment && words.text === '' ? ['text'] : []),
    ...(!isComment && title === '' ? ['title'] : []),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const url = addressOf(post, areas);
  const shown: Post = {
    id: idOf(post, url) || `h${hashText(`${handle}\n${words.text}`)}`,
    site: 'reddit',
    url,
    // Display names are shown on profiles only: the handle is what stands beside a post.
    author: { handle, name: handle },
    ...words,
    media: readMedia(areas),
    time: timeOf(post, areas),
    relation: isComment ? 'reply' : 'post',
    counters: countersOf(post, areas),
    ...(partIn(areas, PARTS.more) ? { truncated: true } : {}),
  };
  const extra = isComment ? threadOf(post, areas, handle) : originOf(post, title);
  const labels = [...labelsOf(post, areas, handle), ...(extra.labels ?? [])];
  return { ok: true, post: { ...shown, ...extra, ...(labels.length > 0 ? { labels } : {}) } };
}

/** Changes with the address, the title and the words; only this post's own areas are looked at. */
function printOf(post: Element): string {
  const text = partIn(areasOf(post), PARTS.text)?.textContent ?? '';
  const address = givenWhole(post, 'address', 1_000) || post.id;
  return `${address.slice(0, 300)} ${given(post, 'title')} ${text.length} ${hashText(text.slice(0, 30_000))}`;
}

/** "[deleted]" stands where an account was; search results show none. */
function mayLackAuthor(post: Element, areas: readonly Element[]): boolean {
  const gone = given(post, 'author') || wordsOf(partIn(areas, PARTS.gone), 20);
  return gone.startsWith('[') || isPart(post, PARTS.found);
}

function titleOf(post: Element, areas: readonly Element[]): string {
  const part = partIn(areas, PARTS.title);
  return given(post, 'title') || wordsOf(part) || attribute(part, 'aria-label');
}

function bodyOf(areas: readonly Element[]): PostText {
  const place = partIn(areas, PARTS.text);
  return place && !partAround(place, PARTS.origin) ? readWords(place) : { text: '', links: [] };
}

/** Words without what stands among them and is shown apart: "Read more", pictures. */
function readWords(place: Element): PostText {
  return readPostText(place, BASE, LONGEST_POST, (part) => isPart(part, PARTS.aside));
}

/** Title on a line of its own; it is the link, where the submission is one. */
function withTitle(title: string, body: PostText, target: string | undefined): PostText {
  const own = target === undefined || title === '' ? [] : [{ text: title, href: target, start: 0, end: title.length }];
  return joinTexts([{ text: title, links: own }, body]);
}

/** Where a link submission leads, when that is not Reddit. */
function targetOf(post: Element): string | undefined {
  const href = absolute(givenWhole(post, 'target', 4_000), BASE);
  if (href === undefined || !/^https?:/.test(href)) return undefined;
  return OWN_HOST.test(new URL(href).hostname) ? undefined : href;
}

/** The site's own number; a search result has it in its address only. */
function idOf(post: Element, address: string): string {
  const id = given(post, 'id');
  if (/^(?:t[1-6]_)?\w{2,20}$/.test(id)) return id;
  const number = isPart(post, PARTS.comment) ? undefined : /\/comments\/(\w{1,20})/.exec(address)?.[1];
  return number === undefined ? '' : `t3_${number}`;
}

function addressOf(post: Element, areas: readonly Element[]): string {
  const link = partIn(areas, PARTS.address)?.getAttribute('href') ?? '';
  const address = givenWhole(post, 'address', 1_000) || (link.length <= 1_000 ? link : '');
  return address === '' ? '' : (absolute(address, BASE) ?? '');
}

function readMedia(areas: readonly Element[]): Post['media'] {
  const images = partsIn(areas, PARTS.image).map((image) => ({
    kind: 'image' as const,
    src: absolute(image.getAttribute('src') ?? '', BASE) ?? '',
    alt: attribute(image, 'alt'),
  }));
  const videos = partsIn(areas, PARTS.video).map((video) => ({
    kind: 'video' as const,
    src: absolute(video.getAttribute('poster') ?? video.getAttribute('src') ?? '', BASE) ?? '',
    alt: attribute(video, 'aria-label'),
  }));
  return [...images, ...videos].slice(0, 20);
}

/** As shown; search results have two numbers in a row. */
function countersOf(post: Element, areas: readonly Element[]): Record<string, string> {
  const row = partIn(areas, PARTS.counterRow);
  const [first, second] = row ? findParts(row, PARTS.number) : [];
  const score = given(post, 'score') || shownNumber(first ?? partIn(areas, PARTS.score));
  const comments = given(post, 'comments') || shownNumber(second ?? partIn(areas, PARTS.talk));
  return { ...(score === '' ? {} : { score }), ...(comments === '' ? {} : { comments }) };
}

function shownNumber(part: Element | undefined): string {
  if (!part) return '';
  return given(part, 'number') || (/^-?\d[\d.,]{0,9}[km]?/i.exec(wordsOf(part, 40))?.[0] ?? '');
}

type Extra = Pick<Post, 'thread' | 'quoted' | 'card' | 'labels'>;

/** Who wrote the submission that a comment answers, and whether that is the same account. */
function threadOf(comment: Element, areas: readonly Element[], handle: string): Extra {
  const submission = submissionOf(comment);
  const author = submission ? authorOf(submission, areasOf(submission)) : '';
  const isAuthor = partIn(areas, PARTS.op) !== undefined || (author !== '' && author === handle);
  return {
    ...(author === '' ? {} : { thread: { handle: author, name: author } }),
    ...(isAuthor ? { labels: ['author'] } : {}),
  };
}

/** A link submission shows the domain; a crosspost shows another submission, which is somebody else's words. */
function originOf(post: Element, title: string): Extra {
  const target = targetOf(post);
  const domain = given(post, 'domain').toLowerCase();
  const quoted = quotedOf(post);
  return {
    ...(target !== undefined && domain !== '' ? { card: { domain, href: target, title } } : {}),
    ...(quoted ? { quoted } : {}),
  };
}

function quotedOf(post: Element): Post['quoted'] {
  const known = given(post, 'originTitle');
  if (known !== '') return { handle: given(post, 'originAuthor'), name: given(post, 'originCommunity'), text: known };
  const target = givenWhole(post, 'target', 4_000);
  const isCrosspost = /^(?:https:\/\/(?:www|old)\.reddit\.com)?\/(?:r|user)\/[\w-]{1,30}\/comments\//.test(target);
  const box = isCrosspost && !samePlace(target, post) ? findPart(post, PARTS.origin) : undefined;
  if (!box) return undefined;
  const title = wordsOf(findPart(box, PARTS.originTitle));
  const words = findPart(box, PARTS.originText);
  const below = words ? readWords(words).text : '';
  const author = wordsOf(findPart(box, PARTS.author), 60).replace(/^\/?u\//, '');
  const text = [title, below].filter((line) => line !== '').join('\n');
  return text === '' ? undefined : { handle: author, name: wordsOf(findPart(box, PARTS.originCommunity), 60), text };
}

/** A submission of words gives its own address as its target. */
function samePlace(target: string, post: Element): boolean {
  const numberIn = (address: string) => /\/comments\/(\w{1,20})/.exec(address)?.[1];
  return numberIn(target) === numberIn(givenWhole(post, 'address', 1_000));
}

function labelsOf(post: Element, areas: readonly Element[], handle: string): PostLabel[] {
  const isPaid = isPart(post, PARTS.paid) || partAround(post, PARTS.paid) !== undefined;
  const isPinned = isPart(post, PARTS.pinned) || partIn(areas, PARTS.pinned) !== undefined;
  return [
    ...(isPaid ? (['ad'] as const) : []),
    ...(handle === ROBOT ? (['bot'] as const) : []),
    ...(partIn(areas, PARTS.staff) ? (['staff'] as const) : []),
    ...(isPinned ? (['pinned'] as const) : []),
  ];
}
