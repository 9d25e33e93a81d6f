import { useState } from 'preact/hooks';
import { dateWords } from '@/components/date-words.ts';
import { say } from '@/lib/words/say.ts';
import css from './ReviewPicture.module.css';

interface Props {
  /** Address of the picture, of the extension's own. */
  src: string;
  at: number;
  /** Title of the page that it is of. */
  title: string;
}

/** What was on the screen when a review was saved; a press shows it large. */
export function ReviewPicture({ src, at, title }: Props) {
  const [large, setLarge] = useState(false);
  const date = dateWords(at);
  return (
    <figure class={css.picture}>
      <button
        type="button"
        class={css.turn}
        aria-pressed={large}
        aria-label={say('What was on the screen on {date}: show it large', { date })}
        onClick={() => setLarge(!large)}
      >
        <img
          class={large ? css.large : css.small}
          src={src}
          alt={say('What was on the screen on {date}: {title}', { date, title: title.slice(0, 120) })}
        />
      </button>
      <figcaption class={css.quiet}>
        {say('What was on the screen on {date}, taken when the review was saved. It is no receipt by itself.', {
          date,
        })}
      </figcaption>
    </figure>
  );
}
