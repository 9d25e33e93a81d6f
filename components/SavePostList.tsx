import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { authorWords, type PostView, whenWords } from './post-words.ts';
import css from './SavePostList.module.css';

/** The posts on the screen of a tab, as far as they are known yet. */
export type OnScreen = { is: 'loading' } | { is: 'none'; why: string } | { is: 'posts'; posts: readonly PostView[] };

export interface SavePostEvents {
  onScreen: OnScreen;
  onSavePost: (post: string) => void;
  onLookAgain: () => void;
}

/** How much of a post is shown here, in UTF-16 units. */
const BEGINNING = 120;

/** The posts on the screen, with or without notes, each with a way to keep it. */
export function SavePostList({ onScreen, onSavePost, onLookAgain }: SavePostEvents) {
  return (
    <section class={css.list} aria-labelledby="on-screen-title">
      <h2 class={css.title} id="on-screen-title">
        {say('Posts on screen')}
      </h2>
      {onScreen.is === 'loading' && <p role="status">{say('Asking the page…')}</p>}
      {onScreen.is === 'none' && <p class={css.quiet}>{told(onScreen.why)}</p>}
      {onScreen.is === 'posts' && (
        <ul class={css.posts}>
          {onScreen.posts.map((post) => (
            <li key={post.id} class={css.post} data-on-screen={post.id}>
              <div class={css.words}>
                <p>
                  <b>
                    <bdi>{authorWords(post.author)}</bdi>
                  </b>
                </p>
                <p dir="auto">{beginningOf(post)}</p>
                <p class={css.quiet}>
                  <bdi>{whenWords(post)}</bdi>
                </p>
              </div>
              <Button
                label={say('Save the post of {author}: {beginning}', {
                  author: authorWords(post.author),
                  beginning: beginningOf(post).slice(0, 60),
                })}
                onPress={() => onSavePost(post.id)}
              >
                {say('Save')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button look="quiet" onPress={onLookAgain}>
        {say('Look at the screen again')}
      </Button>
    </section>
  );
}

function beginningOf({ text }: PostView): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return say('No words of its own');
  return line.length > BEGINNING ? `${line.slice(0, BEGINNING).trimEnd()} …` : line;
}
