import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { byteWords } from './byte-words.ts';
import css from './keep.module.css';

/** What became of the last press. `of` is 0 until it is known how many reviews there are. */
export type ExportState =
  | { is: 'idle' }
  | { is: 'busy'; done: number; of: number }
  | { is: 'failed'; why: string }
  | { is: 'done'; name: string; bytes: number; unreadable: number };

interface Props {
  state: ExportState;
  /** Projects that were chosen on the list. */
  chosen: number;
  onExport: (what: 'projects' | 'chosen' | 'everything') => void;
  onTable: () => void;
  onCancel: () => void;
}

/** The ways to take what is kept along. */
export function ExportPanel({ state, chosen, onExport, onTable, onCancel }: Props) {
  const busy = state.is === 'busy';
  return (
    <div class={css.part}>
      <p>
        {say(
          'A file holds every review with its quotes, pages, times and hashes. It goes where your browser puts downloads, and nowhere else.',
        )}
      </p>
      <p class={css.row}>
        {chosen > 0 && (
          <Button look="main" busy={busy} onPress={() => onExport('chosen')}>
            {sayCount(chosen, 'Export the {n} chosen project', 'Export the {n} chosen projects')}
          </Button>
        )}
        <Button look={chosen > 0 ? 'plain' : 'main'} busy={busy} onPress={() => onExport('projects')}>
          {say('Export all projects')}
        </Button>
        <Button busy={busy} onPress={() => onExport('everything')}>
          {say('Export everything about me')}
        </Button>
        <Button busy={busy} onPress={onTable}>
          {chosen > 0 ? say('List of the chosen as a table (CSV)') : say('List as a table (CSV)')}
        </Button>
      </p>
      <p class={css.quiet}>
        {say(
          '“Everything about me” adds wallet requests with what became of them, re-checks and settings. A table has one line for each project, for a spreadsheet.',
        )}
      </p>
      {busy && (
        <div class={css.progress}>
          <Progress name={say('Writing the file')} done={state.done} of={state.of} />
          <span>
            {state.of > 0
              ? sayCount(state.of, '{done} of {n} review', '{done} of {n} reviews', { done: state.done })
              : say('Writing…')}
          </span>
          <Button onPress={onCancel}>{say('Cancel')}</Button>
        </div>
      )}
      <div role="status">{said(state)}</div>
    </div>
  );
}

function said(state: ExportState) {
  if (state.is === 'failed') {
    return (
      <Notice tone="failed" title={say('No file was written.')}>
        <p>{told(state.why)}</p>
      </Notice>
    );
  }
  if (state.is !== 'done') return null;
  return (
    <>
      <p>{say('{name} was written: {size}.', { name: state.name, size: byteWords(state.bytes) })}</p>
      {state.unreadable > 0 && (
        <Notice tone="unknown">
          <p>
            {sayCount(
              state.unreadable,
              '{n} record could not be read and is not in the file. Nothing was deleted.',
              '{n} records could not be read and are not in the file. Nothing was deleted.',
            )}
          </p>
        </Notice>
      )}
    </>
  );
}

/** A bar that tells how far long work has come; it moves without a value while that is not known. */
export function Progress({ name, done, of }: { name: string; done: number; of: number }) {
  return of > 0 ? <progress aria-label={name} max={of} value={done} /> : <progress aria-label={name} />;
}
