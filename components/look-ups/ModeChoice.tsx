import { type LookUpId, LookUpMode } from '@/lib/core/look-up.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { MODE_WORDS } from './look-up-words.ts';
import css from './ModeChoice.module.css';

interface Props {
  id: LookUpId;
  /** Of the look-up, for who hears the page. */
  title: string;
  mode: LookUpMode;
  /** All look-ups are turned off by the switch above: the choice is kept, and cannot be changed now. */
  locked: boolean;
  onMode: (mode: LookUpMode) => void;
}

/** Off, when pressed, or by itself: one of three, with the arrow keys as any choice of the browser's own. */
export function ModeChoice({ id, title, mode, locked, onMode }: Props) {
  return (
    <fieldset class={css.choice} disabled={locked}>
      <legend class={css.legend}>{say('When: {title}', { title })}</legend>
      {LookUpMode.options.map((one) => (
        <label key={one} class={css.one}>
          <input
            type="radio"
            name={id}
            value={one}
            data-choice={one}
            checked={mode === one}
            onChange={(event) => {
              showAgain(event.currentTarget, mode);
              onMode(one);
            }}
          />
          {told(MODE_WORDS[one])}
        </label>
      ))}
    </fieldset>
  );
}

/** What is shown is what is kept: the old choice, until the new one was kept, and on where it was not. */
function showAgain(pressed: HTMLInputElement, mode: LookUpMode): void {
  for (const input of pressed.closest('fieldset')?.querySelectorAll('input') ?? []) {
    if (input.value === mode) input.checked = true;
  }
}
