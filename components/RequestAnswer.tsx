import { useEffect, useState } from 'preact/hooks';
import css from './RequestPanel.module.css';

interface Props {
  danger: boolean;
  onBack: () => void;
  onSend: () => void;
}

const TICK = 1_000;
/** Milliseconds before a request can be sent on: time to read one sentence, and for a press meant for the page to end. */
const READ_FIRST = { danger: 3 * TICK, other: TICK } as const;

/**
 * "Go back" and "Send it to my wallet anyway". A dangerous request can be sent only after three seconds, and asks a second
 * time; that question waits a second as well, so that a double press sends nothing.
 */
export function RequestAnswer({ danger, onBack, onSend }: Props) {
  const [left, setLeft] = useState<number>(danger ? READ_FIRST.danger : READ_FIRST.other);
  const [sure, setSure] = useState(false);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - TICK), TICK);
    return () => clearTimeout(timer);
  }, [left]);

  const waiting = left > 0;
  const send = () => {
    if (waiting) return;
    if (sure || !danger) return onSend();
    setSure(true);
    setLeft(TICK);
  };
  return (
    <div class={css.answer}>
      {sure && (
        <p class={css.sure} role="alert">
          Your wallet will ask you next. Once it is signed there, this view cannot take it back.
        </p>
      )}
      <button type="button" class={css.back} data-go-back onClick={onBack}>
        Go back, sign nothing
      </button>
      <button type="button" class={css.send} data-send aria-disabled={waiting || undefined} onClick={send}>
        {sure ? 'Yes, send it to my wallet' : 'Send it to my wallet anyway'}
        {waiting && <span class={css.left}> (in {Math.ceil(left / TICK)} s)</span>}
      </button>
    </div>
  );
}
