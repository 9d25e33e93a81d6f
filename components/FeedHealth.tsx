import { feedTitle } from '@/lib/core/feed-record.ts';
import type { PostReport } from '@/lib/core/report.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './FeedHealth.module.css';
import { type FeedMending, FeedReportCopy } from './FeedReportCopy.tsx';
import { FindingItem } from './FindingItem.tsx';
import { Notice } from './Notice.tsx';
import { Shortened } from './Shortened.tsx';
import type { FeedView } from './tab-view.ts';

interface Props {
  feed: FeedView;
  posts: readonly PostReport[];
  /** Called with the post's id and the finding's index in it. */
  onJump?: (post: string, finding: number) => void;
  /** The report to copy and the way to try again; without it neither is offered. */
  mending?: FeedMending | undefined;
}

/** A feed: how many posts could be read, what could not, and the posts that have notes. */
export function FeedHealth({ feed, posts, onJump, mending }: Props) {
  const flagged = posts.filter(({ findings }) => findings.length > 0);
  return (
    <section class={css.feed} aria-labelledby="feed-title">
      <h2 class={css.title} id="feed-title">
        {titleOf(feed)}
      </h2>
      <Unread feed={feed} mending={mending} />
      {feed.state === 'reading' && <p class={css.quiet}>{notesWords(feed.read, flagged.length)}</p>}
      <Shortened
        class={css.posts}
        items={flagged}
        first={6}
        name={(n) => sayCount(n, 'Show all {n} post', 'Show all {n} posts')}
        render={(post) => (
          <li key={post.id} class={css.post} data-post={post.id}>
            {post.findings.map((finding, index) => (
              <FindingItem
                key={`${finding.rule}:${finding.start}`}
                finding={finding}
                onJump={onJump && (() => onJump(post.id, index))}
              />
            ))}
          </li>
        )}
      />
    </section>
  );
}

function titleOf({ key, state, seen, read }: FeedView): string {
  const name = feedTitle(key);
  switch (state) {
    case 'waiting':
      return say('{name}: looking for posts', { name });
    case 'no-posts':
      return say('{name}: no posts at this address', { name });
    case 'none-found':
      return say('{name}: no posts found', { name });
    case 'turned-off':
      return say('{name}: posts are not read', { name });
    case 'reading':
      return sayCount(seen, '{name}: {read} of {n} post read', '{name}: {read} of {n} posts read', { name, read });
  }
}

/** What was not read, and what can be done about it. Nothing here looks like "no notes". */
function Unread({ feed, mending }: Pick<Props, 'feed' | 'mending'>) {
  const name = feedTitle(feed.key);
  const unread = feed.seen - feed.read;
  const report = mending && <FeedReportCopy feed={feed} mending={mending} />;
  switch (feed.state) {
    case 'waiting':
      return <p class={css.quiet}>{say('None was read yet, so nothing is checked yet.')}</p>;
    case 'no-posts':
      return (
        <p class={css.quiet}>
          {say('None is expected here, so nothing was checked. When some are shown, they are read.')}
        </p>
      );
    case 'none-found':
      return (
        <Notice tone="unknown">
          <p>{say('This page should show posts. Receipts found none, so nothing on it was checked.')}</p>
          {report}
        </Notice>
      );
    case 'turned-off':
      return (
        <Notice tone="unknown">
          <p>
            {say(
              'Receipts stopped reading posts on {name}: on three pages in a row it could not find their parts. The site has probably changed.',
              { name },
            )}
          </p>
          <p>{say('Nothing here is checked. A new version of Receipts tries again by itself.')}</p>
          {report}
        </Notice>
      );
    case 'reading':
      return unread <= 0 && feed.missing.length === 0 ? null : (
        <Notice tone="unknown">
          {unread > 0 && (
            <p>
              {sayCount(
                unread,
                '{n} post could not be read, so nothing was checked there.',
                '{n} posts could not be read, so nothing was checked there.',
              )}
            </p>
          )}
          {feed.missing.length > 0 && <p>{say('Missing: {parts}.', { parts: feed.missing.map(told).join(', ') })}</p>}
          {unread > 0 && report}
        </Notice>
      );
  }
}

function notesWords(read: number, flagged: number): string {
  if (flagged > 0) return sayCount(flagged, '{n} post with notes.', '{n} posts with notes.');
  return read === 0
    ? say('No post was checked.')
    : sayCount(read, 'No notes on the {n} post that could be read.', 'No notes on the {n} posts that could be read.');
}
