import { ROW_STATES } from '@/lib/core/checklist.ts';
import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { RowStateShape } from './RowStateShape.tsx';
import css from './RowStates.module.css';
import { ROW_STATE_WORD, rowStateOf } from './row-state-words.ts';
import { Unseen } from './Unseen.tsx';

/** The ten rows of a saved project as small shapes, always in the same order, each with its words. */
export function RowStates({ states }: { states: Record<string, string> }) {
  return (
    <ul class={css.states} aria-label={say('Checklist')}>
      {ROWS.map((row) => {
        const state = rowStateOf(Object.hasOwn(states, row) ? states[row] : undefined);
        const words = `${told(ROW_TEXT[row].title)}: ${told(ROW_STATE_WORD[state])}`;
        return (
          <li key={row} title={words} data-state={state}>
            <RowStateShape state={state} />
            <Unseen>{words}</Unseen>
          </li>
        );
      })}
    </ul>
  );
}

/** What the shapes mean. */
export function RowStatesLegend() {
  return (
    <ul class={css.legend} aria-label={say('What the shapes mean')}>
      {ROW_STATES.map((state) => (
        <li key={state}>
          <RowStateShape state={state} />
          {told(ROW_STATE_WORD[state])}
        </li>
      ))}
    </ul>
  );
}
