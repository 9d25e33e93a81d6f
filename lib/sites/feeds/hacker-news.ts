import type { Post, PostLabel, PostLink } from '@/lib/core/post.ts';
import { absolute } from '../addresses.ts';
import { attribute, wordsOf } from '../names.ts';
import { type FeedAdapter, LONGEST_POST, type PostReading } from './adapter.ts';
import { findPart, findParts, partAround } from './find-parts.ts';
import { HACKER_NEWS_SELECTORS as PARTS } from './hacker-news-selectors.ts';
import { joinTexts } from './join-texts.ts';
import { hashText, type PostText, readPostText } from './post-text.ts';
import { printOf } from './print-of.ts';

const BASE = 'https://news.ycombinator.com/';
/** Addresses without stories or comments: accounts, sign-in, forms, and the pages about the site. */
const NO_POSTS =
  /^\/(?:user|login|submit|reply|changepw|leaders|lists|security|newsguidelines\.html|newsfaq\.html|showhn\.html|bookmarklet\.html)$/;
/** Most choices of a poll that are read. */
const MOST_CHOICES = 30;

export const HACKER_NEWS: FeedAdapter = {
  id: 'hacker-news',
  selectors: PARTS,
  looksLike: (document) => findPart(document, PARTS.site) !== undefined,
  expectsPosts: ({ pathname }) => !NO_POSTS.test(pathname),
  read: readPost,
  print: (post) => printOf(post, PARTS),
  // A row shows no children but cells.
  chipPlace: (post) => partAround(findPart(post, PARTS.text) ?? post, PARTS.cell) ?? lastCell(post),
};

/** Reads one story or comment; never throws. A job has no author on this site. */
function readPost(post: Element): PostReading {
  try {
    const comment = findPart(post, PARTS.comment);
    return comment ? readComment(post, comment) : readStory(post);
  } catch {
    return { ok: false, missing: ['post'] };
  }
}

function readComment(post: Element, comment: Element): PostReading {
  const words = readPostText(comment, BASE, LONGEST_POST);
  const handle = wordsOf(findPart(post, PARTS.author), 50);
  const missing = [...(handle === '' ? ['author'] : []), ...(words.text === '' ? ['text'] : [])];
  if (missing.length > 0) return { ok: false, missing };
  const thread = threadOf(post);
  const labels: PostLabel[] = thread?.handle === handle ? ['author'] : [];
  return {
    ok: true,
    post: {
      ...frameOf(post, post, handle, words),
      relation: 'reply',
      counters: countersOf(post),
      ...(thread ? { thread } : {}),
      ...(labels.length > 0 ? { labels } : {}),
    },
  };
}

/** A story is two rows; on its own page a third one holds its text. */
function readStory(post: Element): PostReading {
  const title = findPart(post, PARTS.title);
  const below = post.nextElementSibling ?? post;
  const handle = wordsOf(findPart(below, PARTS.author), 50);
  const headline = wordsOf(title);
  if (!title || headline === '') return { ok: false, missing: ['title'] };
  const words = withHeadline(headline, title, storyText(post));
  const domain = wordsOf(findPart(post, PARTS.domain), 100).split('/', 1)[0] ?? '';
  const href = words.links.find(({ start }) => start === 0)?.href;
  return {
    ok: true,
    post: {
      ...frameOf(post, below, handle, words),
      relation: 'post',
      counters: countersOf(below),
      ...(domain !== '' && href ? { card: { domain: domain.toLowerCase(), href, title: headline } } : {}),
    },
  };
}

function frameOf(post: Element, details: Element, handle: string, words: PostText) {
  const id = /^\d{1,20}$/.test(post.id) ? post.id : '';
  const address = findPart(details, PARTS.address)?.getAttribute('href') ?? (id === '' ? '' : `item?id=${id}`);
  return {
    id: id || `h${hashText(`${handle}\n${words.text}`)}`,
    site: 'hacker-news',
    url: absolute(address, BASE) ?? '',
    // There are no display names: the handle is what is shown.
    author: { handle, name: handle },
    ...words,
    media: [],
    time: timeOf(details),
  } satisfies Partial<Post>;
}

/** Title first; its link is the story's, unless it leads to the story's own page. */
function withHeadline(headline: string, title: Element, rest: PostText): PostText {
  const href = absolute(title.getAttribute('href') ?? '', BASE);
  const leadsOut = href !== undefined && !href.startsWith(`${BASE}item?`);
  const own: PostLink[] = leadsOut ? [{ text: headline, href, start: 0, end: headline.length }] : [];
  return joinTexts([{ text: headline, links: own }, rest]);
}

/** Text of a story and the choices of a poll; they stand only on its own page. */
function storyText(post: Element): PostText {
  const main = partAround(post, PARTS.main);
  const place = main && findPart(main, PARTS.storyText);
  const words = place ? readPostText(place, BASE, LONGEST_POST) : { text: '', links: [] };
  const choices = main ? findParts(main, PARTS.choice).slice(0, MOST_CHOICES) : [];
  return joinTexts([words, ...choices.map((choice) => ({ text: wordsOf(choice, 200), links: [] }))]);
}

/** The item that a page is about stands over everything else on it; looking for it goes through the whole page. */
const mains = new WeakMap<Document, Element | null>();

function mainOf(document: Document): Element | null {
  const known = mains.get(document);
  if (known === null || known?.isConnected) return known;
  const main = findPart(document, PARTS.main) ?? null;
  mains.set(document, main);
  return main;
}

/** Who wrote what this page is about; undefined for that itself, and in lists of comments. */
function threadOf(post: Element): Post['thread'] {
  const main = mainOf(post.ownerDocument);
  if (!main || main.contains(post)) return undefined;
  const handle = wordsOf(findPart(main, PARTS.author), 50);
  return handle === '' ? undefined : { handle, name: handle };
}

/** "2025-06-15T14:30:00 1750000000", the time in UTC without saying so. */
function timeOf(details: Element): string {
  const shown = attribute(findPart(details, PARTS.age), 'title').split(' ', 1)[0] ?? '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(shown) ? `${shown}Z` : shown;
}

/** Numbers as shown, without the word behind them. */
function countersOf(details: Element): Record<string, string> {
  const points = numberIn(wordsOf(findPart(details, PARTS.points), 40));
  const talk = findParts(details, PARTS.below).findLast((link) => /^\d[\d,.]{0,9}\scomments?$/.test(wordsOf(link, 40)));
  const comments = numberIn(wordsOf(talk, 40));
  return { ...(points === '' ? {} : { points }), ...(comments === '' ? {} : { comments }) };
}

function numberIn(words: string): string {
  return /^\d[\d,.]{0,9}/.exec(words)?.[0] ?? '';
}

function lastCell(post: Element): Element {
  return post.lastElementChild ?? post;
}
