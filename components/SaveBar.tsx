import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import css from './SaveBar.module.css';

/** What became of the last press on Save, in this popup. */
export type Saving = { is: 'idle' } | { is: 'busy' } | { is: 'done'; why?: string } | { is: 'failed'; why: string };

interface Props {
  /** There is a Report to save. */
  canSave: boolean;
  /** This project is on the list already. */
  saved: boolean;
  /** It is there for its posts alone: no page of it was read. */
  unread?: boolean;
  saving: Saving;
  /** A picture of what is on the screen is kept with it. Not offered where nobody can take one. */
  withPicture?: boolean;
  onWithPicture?: (on: boolean) => void;
  onSave: () => void;
  onProjects: () => void;
  onDecisions: () => void;
  /** Left out where the page for it is not at hand. */
  onDecode?: (() => void) | undefined;
  onOptions: () => void;
  /** Opens the panel beside the page; left out where there is none, or where this is the panel. */
  onPanel?: (() => void) | undefined;
}

/** Save, what became of it, and the ways out of the popup. */
export function SaveBar({ canSave, saved, unread = false, saving, onSave, ...props }: Props) {
  const { withPicture = false, onWithPicture, onProjects, onDecisions, onDecode, onOptions, onPanel } = props;
  const again = saved && !unread;
  return (
    <footer class={css.bar}>
      {canSave && (
        <Button look={again ? 'plain' : 'main'} busy={saving.is === 'busy'} onPress={onSave}>
          {again ? say('Save again as a new review') : say('Save this project')}
        </Button>
      )}
      {canSave && onWithPicture && (
        <label class={css.picture}>
          <input
            type="checkbox"
            checked={withPicture}
            onChange={(event) => onWithPicture(event.currentTarget.checked)}
          />
          {say('with a screenshot')}
        </label>
      )}
      <p class={saving.is === 'failed' ? css.failed : css.said} role="status">
        {said(saving, saved && canSave, unread)}
      </p>
      <nav class={css.ways} aria-label={say('Receipts')}>
        <Button look="quiet" onPress={onProjects}>
          {say('Saved projects')}
        </Button>
        <Button look="quiet" onPress={onOptions}>
          {say('Options')}
        </Button>
        <details class={css.more}>
          <summary>{say('More')}</summary>
          <ul>
            <Way words={say('Wallet requests')} onPress={onDecisions} />
            <Way words={say('Decode a request')} onPress={onDecode} />
            <Way words={say('Beside the page')} onPress={onPanel} />
          </ul>
        </details>
      </nav>
    </footer>
  );
}

/** One of the ways that are asked for less often; nothing where it is not at hand. */
function Way({ words, onPress }: { words: string; onPress: (() => void) | undefined }) {
  return onPress ? (
    <li>
      <Button look="quiet" onPress={onPress}>
        {words}
      </Button>
    </li>
  ) : null;
}

function said(saving: Saving, saved: boolean, unread: boolean): string {
  if (saving.is === 'busy') return say('Saving…');
  if (saving.is === 'failed') return say('Not saved. {why}', { why: told(saving.why) });
  if (saving.is === 'done') return told(saving.why ?? '') || say('Saved just now.');
  if (saved && unread) return say('On your list for its posts, not read yet.');
  return saved ? say('On your list.') : '';
}
