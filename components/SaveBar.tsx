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
  onOptions: () => void;
}

/** Save, what became of it, and the ways out of the popup. */
export function SaveBar({ canSave, saved, unread = false, saving, onSave, ...props }: Props) {
  const { withPicture = false, onWithPicture, onProjects, onDecisions, onOptions } = props;
  return (
    <footer class={css.bar}>
      {canSave && (
        <Button look="main" busy={saving.is === 'busy'} onPress={onSave}>
          {saved && !unread ? 'Save again as a new review' : 'Save this project'}
        </Button>
      )}
      {canSave && onWithPicture && (
        <label class={css.picture}>
          <input
            type="checkbox"
            checked={withPicture}
            onChange={(event) => onWithPicture(event.currentTarget.checked)}
          />
          with a picture of what is on the screen
        </label>
      )}
      <p class={saving.is === 'failed' ? css.failed : css.said} role="status">
        {said(saving, saved && canSave, unread)}
      </p>
      <nav class={css.ways} aria-label="Receipts">
        <Button look="quiet" onPress={onProjects}>
          Saved projects
        </Button>
        <Button look="quiet" onPress={onDecisions}>
          Wallet requests
        </Button>
        <Button look="quiet" onPress={onOptions}>
          Options
        </Button>
      </nav>
    </footer>
  );
}

function said(saving: Saving, saved: boolean, unread: boolean): string {
  if (saving.is === 'busy') return 'Saving…';
  if (saving.is === 'failed') return `Not saved. ${saving.why}`;
  if (saving.is === 'done') return saving.why || 'Saved just now.';
  if (saved && unread) return 'On your list for its posts, not read yet.';
  return saved ? 'On your list.' : '';
}
