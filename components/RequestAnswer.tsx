import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import css from './RequestAnswer.module.css';

interface Props {
  danger: boolean;
  /** Grows when what is on screen moved; then a press may be meant for something else, and sending waits again. */
  calm: number;
  onBack: () => void;
  onSend: () => void;
}

const TICK = 1_000;
/** Milliseconds before a request can be sent on: time to read one sentence, and for a press meant for the page to end. */
const READ_FIRST = { danger: 3 * TICK, other: TICK } as const;

/**
 * "Go back" and "Send it to my wallet anyway". A dangerous request can be sent only after three seconds, and asks a second
 * time; that question waits a second as well, so that a double press sends nothing. So does every move on the screen.
 */
export function RequestAnswer({ danger, calm, onBack, onSend }: Props) {
  // An object and not a number: waiting again for the second that is left begins that second anew.
  const [wait, setWait] = useState<{ left: number }>({ left: danger ? READ_FIRST.danger : READ_FIRST.other });
  const [sure, setSure] = useState(false);
  useLayoutEffect(() => setWait((before) => ({ left: Math.max(before.left, TICK) })), [calm]);
  const { left } = wait;
  useEffect(() => {
    if (wait.left <= 0) return;
    const timer = setTimeout(() => setWait({ left: wait.left - TICK }), TICK);
    return () => clearTimeout(timer);
  }, [wait]);

  const waiting = left > 0;
  const send = () => {
    if (waiting) return;
    if (sure || !danger) return onSend();
    setSure(true);
    setWait({ left: TICK });
  };
  return (
    <div class={css.answer}>
      <button type="button" class={css.back} data-go-back onClick={onBack}>
        {say('Go back, sign nothing')}
      </button>
      <button type="button" class={css.send} data-send aria-disabled={waiting || undefined} onClick={send}>
        {sure ? say('Yes, send it to my wallet') : say('Send it to my wallet anyway')}{' '}
        <span class={waiting ? css.left : css.over}>
          {say('(in {seconds} s)', { seconds: Math.ceil(left / TICK) })}
        </span>
      </button>
      <p class={css.sure} role="alert">
        {sure && say('Your wallet will ask you next. Once it is signed there, this view cannot take it back.')}
      </p>
    </div>
  );
}
