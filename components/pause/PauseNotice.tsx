import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { timeWords } from '../date-words.ts';
import { Notice } from '../Notice.tsx';
import css from './Pause.module.css';

export interface PauseProps {
  /** When the pause ends, epoch milliseconds; 0 when there is none. */
  until: number;
  /** A sentence when a pause could not be begun or ended; empty otherwise. */
  failed: string;
  onPause: () => void;
  onResume: () => void;
}

/** What is not done during a pause, what goes on, and the way back. */
export function PauseNotice({ pause }: { pause: PauseProps | undefined }) {
  if (!pause || !isPausing(pause)) return null;
  const { until, failed, onResume } = pause;
  return (
    <Notice tone="unknown" title={say('Paused on all sites until {time}.', { time: timeWords(until) })}>
      <p>
        {say(
          'No page is read and nothing is marked. Wallet requests are still read, and held when they deserve a look.',
        )}
      </p>
      <Failed why={failed} />
      <Button onPress={onResume}>{say('Resume now')}</Button>
    </Notice>
  );
}

/** The way into a pause; nothing while there is one. */
export function PauseWay({ pause }: { pause: PauseProps | undefined }) {
  if (!pause || isPausing(pause)) return null;
  const { failed, onPause } = pause;
  return (
    <div class={css.way}>
      <Failed why={failed} />
      <Button look="quiet" onPress={onPause}>
        {say('Pause on all sites for an hour')}
      </Button>
    </div>
  );
}

export const isPausing = (pause: PauseProps | undefined) => pause !== undefined && pause.until > 0;

export function Failed({ why }: { why: string }) {
  return why === '' ? null : <p role="alert">{told(why)}</p>;
}
