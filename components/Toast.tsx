import { useEffect, useRef } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import css from './Toast.module.css';

export interface ToastProps {
  /** What happened, in a sentence; also what tells one removal from the next. */
  sentence: string;
  /** Brings back what was removed, when that is what happened. */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
}

/** Says what happened and offers to undo it. Stays until it is answered: nobody has to be quick. */
export function Toast({ sentence, onUndo, onDismiss }: ToastProps) {
  const toast = useRef<HTMLDivElement>(null);
  const canUndo = onUndo !== undefined;
  useEffect(() => {
    // The row that had the focus is gone; without this a keyboard starts again at the top of the page.
    if (canUndo && sentence) toast.current?.querySelector('button')?.focus();
  }, [sentence, canUndo]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement;
      if (onUndo && !typing && event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        onUndo();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onUndo]);
  return (
    <section class={css.toast} ref={toast} aria-label={say('What happened')}>
      <p role="status">{told(sentence)}</p>
      {onUndo && (
        <Button look="main" onPress={onUndo}>
          {say('Undo')}
        </Button>
      )}
      <Button onPress={onDismiss}>{say('Close')}</Button>
    </section>
  );
}
