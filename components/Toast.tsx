import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import css from './Toast.module.css';

interface Props {
  /** What happened, in a sentence; also what tells one removal from the next. */
  sentence: string;
  /** Brings back what was removed, when that is what happened. */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
}

/** Says what happened and offers to undo it. Stays until it is answered: nobody has to be quick. */
export function Toast({ sentence, onUndo, onDismiss }: Props) {
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
    <section class={css.toast} ref={toast} aria-label="What happened">
      <p role="status">{sentence}</p>
      {onUndo && (
        <Button look="main" onPress={onUndo}>
          Undo
        </Button>
      )}
      <Button onPress={onDismiss}>Close</Button>
    </section>
  );
}
