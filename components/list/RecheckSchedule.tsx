import { Said } from '@/components/Said.tsx';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Moment } from '../Moment.tsx';
import css from './RecheckSchedule.module.css';

type Every = 'never' | 'day' | 'week';

export interface RecheckScheduleProps {
  /** Undefined until they were read. `agreed` and `next` are epoch milliseconds, 0 for never. */
  settings: { agreed: number; every: Every; next: number } | undefined;
  /** Why the last change was not kept; empty when it was. */
  failed: string;
  onEvery: (every: Every) => void;
  onWithdraw: () => void;
}

const CHOICES: readonly { every: Every; words: string }[] = [
  { every: 'never', words: en('Never: only when I press it') },
  { every: 'day', words: en('Once a day') },
  { every: 'week', words: en('Once a week') },
];

/** When all projects are checked again by themselves, and the consent that it needs. */
export function RecheckSchedule({ settings, failed, onEvery, onWithdraw }: RecheckScheduleProps) {
  if (!settings) return <p role="status">{say('Opening your settings…')}</p>;
  const { agreed, every, next } = settings;
  return (
    <div class={css.part}>
      <fieldset class={css.choices}>
        <legend>{say('Check all saved projects again by itself')}</legend>
        {CHOICES.map((choice) => (
          <label key={choice.every} class={css.choice}>
            <input
              type="radio"
              name="recheck-every"
              checked={every === choice.every}
              onClick={(event) => {
                // What is chosen is what was kept, and that waits for the person's consent the first time.
                if (every !== choice.every) event.preventDefault();
                onEvery(choice.every);
              }}
            />
            {told(choice.words)}
          </label>
        ))}
      </fieldset>
      <p class={css.quiet}>
        {every === 'never' || next === 0 ? (
          say('No re-check begins by itself.')
        ) : (
          <Said
            text="The next one begins {time}, or when the browser starts after that. Nothing pops up; the list shows what changed."
            gaps={{ time: <Moment at={next} /> }}
          />
        )}
      </p>
      {agreed > 0 ? (
        <div class={css.agreed}>
          <p>
            <Said
              text="You agreed on {date} that pages of saved projects are asked for."
              gaps={{ date: <Moment at={agreed} day /> }}
            />
          </p>
          <Button onPress={onWithdraw}>{say('Take this back')}</Button>
        </div>
      ) : (
        <p class={css.quiet}>
          {say('You did not agree yet that pages are asked for, so none is. The first re-check asks you.')}
        </p>
      )}
      <p role="alert" class={css.failed}>
        {told(failed)}
      </p>
    </div>
  );
}
