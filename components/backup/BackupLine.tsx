import { say, sayCount } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
import css from '../pause/Pause.module.css';

export interface BackupProps {
  /** What came since the last export; undefined when there is nothing to say. */
  due: { reviews: number; days: number; ever: boolean } | undefined;
  /** The person let it rest just now. */
  rests: boolean;
  exportAddress: string;
  onRest: () => void;
  onUndo: () => void;
}

/** A quiet line where there is something to lose. It never comes by itself anywhere else. */
export function BackupLine({ due, rests, exportAddress, onRest, onUndo }: BackupProps) {
  if (rests) {
    return (
      <p class={css.quiet} role="status">
        {say('You are not reminded of it for half a year.')}{' '}
        <Button look="quiet" onPress={onUndo}>
          {say('Undo')}
        </Button>
      </p>
    );
  }
  if (!due) return null;
  const { reviews, days, ever } = due;
  const ago = sayCount(days, '{n} day ago', '{n} days ago');
  return (
    <p class={css.quiet} data-backup>
      {ever
        ? sayCount(
            reviews,
            '{n} review since the last export {ago} is in no export; it lies in this browser alone.',
            '{n} reviews since the last export {ago} are in no export; they lie in this browser alone.',
            { ago },
          )
        : sayCount(
            reviews,
            '{n} review since the first one {ago} was never exported; it lies in this browser alone.',
            '{n} reviews since the first one {ago} were never exported; they lie in this browser alone.',
            { ago },
          )}{' '}
      <a href={exportAddress}>{say('Export')}</a>{' '}
      <Button look="quiet" onPress={onRest}>
        {say('Not for half a year')}
      </Button>
    </p>
  );
}
