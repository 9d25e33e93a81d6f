import { rankOf, type Worst, worstOf } from '@/lib/core/severity.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

export interface Badge {
  /** Up to four characters on the icon. */
  text: string;
  /** The reason, in words, for the icon's title. */
  title: string;
  /** CSS colour behind the text. */
  colour: string;
}

const COLOUR: Record<Worst, string> = {
  none: '#3f5064',
  info: '#3f5064',
  caution: '#684900',
  warning: '#893500',
  danger: '#9d111d',
};

/** Behind the mark of a request that was not checked: a colour of its own, which no note has. */
const UNCHECKED = '#55457d';

const STATE_TITLE: Record<TabState['state'], string> = {
  off: en('Receipts is switched off on this site. Wallet requests are still read.'),
  cannot: en('Receipts cannot read this page.'),
  ordinary: en('Receipts: this page does not seem to be about AI and crypto; nothing was read.'),
  reading: en('Receipts is reading this page.'),
  read: '',
  failed: en('Receipts could not read this page.'),
};

const UNGUARDED = en(
  'This page was open before Receipts was here. What it asks your wallet for is not seen until it is reloaded.',
);

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
  if (held > 0)
    return sayCount(
      held,
      'Receipts: {n} wallet request waits for your answer.',
      'Receipts: {n} wallet requests wait for your answer.',
    );
  const missed = state.requests.filter((request) => request.state === 'not-checked').at(-1);
  const rest = pageTitle(state, notes, posts);
  const why = missed ? (missed.why ?? en('A wallet request was not checked.')) : state.unguarded ? UNGUARDED : '';
  const first = told(why);
  return first === '' ? rest : `Receipts: ${first} ${rest.replace(/^Receipts:? ?/, '')}`.trim();
}

function pageTitle(state: TabState, notes: number, posts: number): string {
  if (state.feed) return feedTitle(state.feed, posts);
  const [noted] = state.report ? [] : (state.host?.findings ?? []);
  if (noted) return `Receipts: ${told(noted.say)}`;
  if (state.state !== 'read' || !state.report) return told(STATE_TITLE[state.state]) || 'Receipts';
  const sentence = told(notes === 0 ? state.report.coverage.sentence : state.report.keySentence);
  return notes === 0
    ? say('Receipts: no notes. {sentence}', { sentence })
    : sayCount(notes, 'Receipts: {n} note. {sentence}', 'Receipts: {n} notes. {sentence}', { sentence });
}

/** Posts are shown, and none of them was read. */
function isUnread({ state, seen, read }: NonNullable<TabState['feed']>): boolean {
  return state === 'turned-off' || state === 'none-found' || (seen > 0 && read === 0);
}

const FEED_TITLE = {
  waiting: en('Receipts: no posts read yet.'),
  'no-posts': en('Receipts: no posts are read at this address.'),
  'none-found': en('Receipts: the posts of this page were not found, so none was read.'),
  'turned-off': en('Receipts: posts on this site are not read any more; open Receipts for more.'),
} as const;

function feedTitle({ state, seen, read }: NonNullable<TabState['feed']>, posts: number): string {
  if (state !== 'reading') return told(FEED_TITLE[state]);
  const counted = say('Receipts: {noted} with notes of {read} read.', {
    noted: sayCount(posts, '{n} post', '{n} posts'),
    read: sayCount(read, '{n} post', '{n} posts'),
  });
  if (seen <= read) return counted;
  return `${counted} ${sayCount(seen - read, '{n} post could not be read.', '{n} posts could not be read.')}`;
}
