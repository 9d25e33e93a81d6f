import { rankOf, type Worst, worstOf } from '@/lib/core/severity.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';

export interface Badge {
  /** Up to four characters on the icon. */
  text: string;
  /** The reason, in words, for the icon's title. */
  title: string;
  /** CSS colour behind the text. */
  colour: string;
}

const COLOUR: Record<Worst, string> = {
  none: '#5b6472',
  info: '#5b6472',
  caution: '#8a5a00',
  warning: '#a8430b',
  danger: '#a3123a',
};

/** Behind the mark of a request that was not checked: a colour of its own, which no note has. */
const UNCHECKED = '#5b4a86';

const STATE_TITLE: Record<TabState['state'], string> = {
  off: 'Receipts is switched off on this site. Wallet requests are still read.',
  cannot: 'Receipts cannot read this page.',
  ordinary: 'Receipts: this page does not seem to be about AI and crypto; nothing was read.',
  reading: 'Receipts is reading this page.',
  read: '',
  failed: 'Receipts could not read this page.',
};

const UNGUARDED =
  'This page was open before Receipts was here. What it asks your wallet for is not seen until it is reloaded.';

function plural(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

/** What the icon shows of a tab: how many notes of `caution` or worse, and why, in words. */
export function badgeOf(state: TabState): Badge {
  const notes =
    (state.report ?? state.host)?.findings.filter((finding) => rankOf(finding.severity) >= rankOf('caution')) ?? [];
  const posts = state.posts.filter((post) => rankOf(post.worst) >= rankOf('caution'));
  const held = state.requests.filter((request) => request.state === 'held');
  const unseen =
    state.unguarded === true ||
    (state.feed !== undefined && isUnread(state.feed)) ||
    state.requests.some((request) => request.state === 'not-checked');
  const count = notes.length + posts.length + held.length;
  const worst = worstOf([
    ...notes.map((finding) => finding.severity),
    ...posts.flatMap((post) => (post.worst === 'none' ? [] : [post.worst])),
    ...held.flatMap(({ assessment }) => (assessment && assessment.worst !== 'none' ? [assessment.worst] : [])),
  ]);
  return {
    // What nobody looked at is no note, but the icon must not look as if there had been none.
    text: count === 0 ? (unseen ? '?' : '') : count > 99 ? '99+' : String(count),
    title: titleOf(state, notes.length, posts.length, held.length),
    colour: count === 0 && unseen ? UNCHECKED : COLOUR[worst],
  };
}

function titleOf(state: TabState, notes: number, posts: number, held: number): string {
  if (held > 0) return `Receipts: ${plural(held, 'wallet request')} waits for your answer.`;
  const missed = state.requests.filter((request) => request.state === 'not-checked').at(-1);
  const rest = pageTitle(state, notes, posts);
  const first = missed ? (missed.why ?? 'A wallet request was not checked.') : state.unguarded ? UNGUARDED : '';
  return first === '' ? rest : `Receipts: ${first} ${rest.replace(/^Receipts:? ?/, '')}`.trim();
}

function pageTitle(state: TabState, notes: number, posts: number): string {
  if (state.feed) return feedTitle(state.feed, posts);
  const [noted] = state.report ? [] : (state.host?.findings ?? []);
  if (noted) return `Receipts: ${noted.say}`;
  if (state.state !== 'read' || !state.report) return STATE_TITLE[state.state] || 'Receipts';
  const first = notes === 0 ? state.report.coverage.sentence : state.report.keySentence;
  return notes === 0 ? `Receipts: no notes. ${first}` : `Receipts: ${plural(notes, 'note')}. ${first}`;
}

/** Posts are shown, and none of them was read. */
function isUnread({ state, seen, read }: NonNullable<TabState['feed']>): boolean {
  return state === 'turned-off' || state === 'none-found' || (seen > 0 && read === 0);
}

const FEED_TITLE = {
  waiting: 'no posts read yet.',
  'no-posts': 'no posts are read at this address.',
  'none-found': 'the posts of this page were not found, so none was read.',
  'turned-off': 'posts on this site are not read any more; open Receipts for more.',
} as const;

function feedTitle({ state, seen, read }: NonNullable<TabState['feed']>, posts: number): string {
  if (state !== 'reading') return `Receipts: ${FEED_TITLE[state]}`;
  const unread = seen > read ? ` ${plural(seen - read, 'post')} could not be read.` : '';
  return `Receipts: ${plural(posts, 'post')} with notes of ${plural(read, 'post')} read.${unread}`;
}
