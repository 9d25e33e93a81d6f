import { countWords } from './count-words.ts';
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
    <section class={css.bar} aria-label="All requests">
      <p role="status">
        {countWords(waiting, 'request')} {waiting === 1 ? 'waits' : 'wait'}.
        {later > 0 &&
          ` ${later === 1 ? 'One' : later} came in since; ${later === 1 ? 'it stands' : 'they stand'} last.`}
      </p>
      {failed !== undefined && <p role="alert">That did not arrive: {failed} Try again.</p>}
      {waiting > 1 && (
        <button type="button" class={css.all} data-go-back-all onClick={onBackOnAll}>
          Go back on all {waiting}
        </button>
      )}
    </section>
  );
}
