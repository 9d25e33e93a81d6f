import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import css from './Pause.module.css';
import { Failed, PauseNotice, type PauseProps } from './PauseNotice.tsx';

export type MarksFrom = 'caution' | 'warning';

export interface MarksProps {
  pause: PauseProps;
  from: MarksFrom;
  onFrom: (from: MarksFrom) => void;
}

const FROM_WORDS: Record<MarksFrom, string> = {
  caution: en('Caution and worse (as usual)'),
  warning: en('Warning and worse'),
};

/** Which notes are marked on pages, and an hour without any. */
export function MarksSettings({ pause, from, onFrom }: MarksProps) {
  return (
    <div class={css.part}>
      <p>
        {say(
          'At most five notes are marked on a page. Remarks are never marked. The popup and the panel always list all of them, and the banner on a claim page stays as it is.',
        )}
      </p>
      <fieldset class={css.choices}>
        <legend>{say('Mark on pages and posts')}</legend>
        {(Object.keys(FROM_WORDS) as MarksFrom[]).map((one) => (
          <label key={one} class={css.choice}>
            <input type="radio" name="marks-from" value={one} checked={from === one} onChange={() => onFrom(one)} />
            {told(FROM_WORDS[one])}
          </label>
        ))}
      </fieldset>
      {pause.until > 0 ? (
        <PauseNotice pause={pause} />
      ) : (
        <>
          <p class={css.quiet}>
            {say('An hour without marks on all sites. It ends by itself. Wallet requests are still read meanwhile.')}
          </p>
          <Failed why={pause.failed} />
          <Button onPress={pause.onPause}>{say('Pause for an hour')}</Button>
        </>
      )}
    </div>
  );
}
