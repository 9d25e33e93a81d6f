import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './RequestBar.module.css';

interface Props {
  /** Requests that wait for an answer. */
  waiting: number;
  /** How many of those on screen came in after the window was opened. */
  later: number;
  /** Why the last answer or look did not arrive. */
  failed: string | undefined;
  onBackOnAll: () => void;
}

/** Stays at the lower edge, so that news moves nothing above it: what came in since, and one way out of all of them. */
export function RequestBar({ waiting, later, failed, onBackOnAll }: Props) {
  return (
    <section class={css.bar} aria-label={say('All requests')}>
      <p role="status">
        {sayCount(waiting, '{n} request waits.', '{n} requests wait.')}
        {later > 0 &&
          ` ${sayCount(later, 'One came in since; it stands last.', '{n} came in since; they stand last.')}`}
      </p>
      {failed !== undefined && (
        <p role="alert">{say('That did not arrive: {failed} Try again.', { failed: told(failed) })}</p>
      )}
      {waiting > 1 && (
        <button type="button" class={css.all} data-go-back-all onClick={onBackOnAll}>
          {sayCount(waiting, 'Go back on all {n}', 'Go back on all {n}')}
        </button>
      )}
    </section>
  );
}
