import { feedName } from '@/lib/core/feed-sites.ts';
import type { PostReport } from '@/lib/core/report.ts';
import { countWords } from './count-words.ts';
import css from './FeedHealth.module.css';
import { FindingItem } from './FindingItem.tsx';
import { Shortened } from './Shortened.tsx';
import type { FeedView } from './tab-view.ts';

interface Props {
  feed: FeedView;
  posts: readonly PostReport[];
  /** Called with the post's id and the finding's index in it. */
  onJump?: (post: string, finding: number) => void;
}

/** A feed: how many posts could be read, what could not, and the posts that have notes. */
export function FeedHealth({ feed, posts, onJump }: Props) {
  const flagged = posts.filter(({ findings }) => findings.length > 0);
  const unread = feed.seen - feed.read;
  return (
    <section class={css.feed} aria-labelledby="feed-title">
      <h2 class={css.title} id="feed-title">
        {feedName(feed.site)}: {feed.read} of {countWords(feed.seen, 'post')} read
      </h2>
      {(unread > 0 || feed.missing.length > 0) && (
        <div class={css.missing}>
          {unread > 0 && <p>{countWords(unread, 'post')} could not be read, so nothing was checked there.</p>}
          {feed.missing.map((what) => (
            <p key={what}>{what}</p>
          ))}
        </div>
      )}
      {flagged.length === 0 ? (
        <p class={css.quiet}>No notes on the {countWords(feed.read, 'post')} that could be read.</p>
      ) : (
        <p class={css.quiet}>{countWords(flagged.length, 'post')} with notes.</p>
      )}
      <Shortened
        class={css.posts}
        items={flagged}
        first={6}
        name="posts"
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
