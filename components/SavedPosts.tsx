import { useState } from 'preact/hooks';
import { changesOf, type SavedPost } from '@/lib/core/saved-post.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { SavedPostItem } from './SavedPostItem.tsx';
import css from './SavedPosts.module.css';

/** The posts kept with a project, the one saved last first, as far as they are known yet. */
export type KeptPosts =
  | { is: 'loading' }
  | { is: 'failed'; why: string }
  | { is: 'ready'; posts: readonly SavedPost[]; unreadable: number };

export interface SavedPostEvents {
  onRemovePost: (post: SavedPost) => void;
  /** Puts text on the clipboard; false when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Posts drawn at once; the rest comes on demand. */
const PAGE = 20;

/** The posts kept with a project. Records of the same post stand together, the newest first. */
export function SavedPosts({ posts, ...events }: { posts: KeptPosts } & SavedPostEvents) {
  const [shown, setShown] = useState(PAGE);
  if (posts.is === 'loading') return <p role="status">{say('Opening the saved posts…')}</p>;
  if (posts.is === 'failed')
    return (
      <Notice tone="failed" title={say('The saved posts could not be opened.')}>
        <p>{told(posts.why)}</p>
      </Notice>
    );
  if (posts.posts.length === 0 && posts.unreadable === 0) return null;
  const groups = groupsOf(posts.posts);
  return (
    <section class={css.posts} aria-labelledby="saved-posts-title">
      <h2 class={css.title} id="saved-posts-title">
        {say('Saved posts')}
      </h2>
      {posts.unreadable > 0 && (
        <Notice tone="unknown">
          <p>
            {sayCount(
              posts.unreadable,
              '{n} saved post could not be read. Nothing was deleted.',
              '{n} saved posts could not be read. Nothing was deleted.',
            )}
          </p>
        </Notice>
      )}
      <p class={css.quiet}>
        {say('{posts}. Each is as it was on the page when it was saved.', {
          posts: postsWords(groups.length, posts.posts.length),
        })}
      </p>
      <ul class={css.list}>
        {groups.slice(0, shown).map((group) => (
          <li key={group[0]?.id} class={css.group} data-post={group[0]?.post}>
            <Records group={group} {...events} />
          </li>
        ))}
      </ul>
      {shown < groups.length && (
        <Button onPress={() => setShown(shown + PAGE)}>
          {say('Show {more} more of {all}', { more: Math.min(PAGE, groups.length - shown), all: groups.length })}
        </Button>
      )}
    </section>
  );
}

function postsWords(posts: number, records: number): string {
  const count = sayCount(posts, '{n} post', '{n} posts');
  if (posts === records) return count;
  return say('{posts}, {saved}', { posts: count, saved: sayCount(records, 'saved {n} time', 'saved {n} times') });
}

function Records({ group, ...events }: { group: readonly SavedPost[] } & SavedPostEvents) {
  return (
    <>
      {group.length > 1 && (
        <p class={css.changed}>
          <b>
            {sayCount(
              group.length,
              'Saved {n} time, with changes in between.',
              'Saved {n} times, with changes in between.',
            )}
          </b>
        </p>
      )}
      {group.map((post, index) => {
        const before = group[index + 1];
        const changed = before ? changesOf(before, post) : undefined;
        return <SavedPostItem key={post.id} post={post} changed={changed} {...events} />;
      })}
    </>
  );
}

/** Records by the post that they are of, in the order of the newest of each. */
function groupsOf(posts: readonly SavedPost[]): SavedPost[][] {
  const groups = new Map<string, SavedPost[]>();
  for (const post of posts) {
    const group = groups.get(post.post);
    if (group) group.push(post);
    else groups.set(post.post, [post]);
  }
  return [...groups.values()];
}
