import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import css from './KeysHelp.module.css';

/** What each key does in the list, in the order in which they are told. */
const KEYS = [
  ['/', 'to the search'],
  ['Tab', 'into the list, to the current project; again to what can be done with it'],
  ['↑ ↓', 'to the project before, after; with Shift they are selected, too'],
  ['← →', 'among cards that stand side by side'],
  ['Page up, Page down', 'ten further'],
  ['Home, End', 'to the first, to the last'],
  ['Space', 'selects the project, or not; with Shift all from the one before'],
  ['Enter', 'opens the project'],
  ['Delete', 'removes the project, or all selected ones if it is among them'],
  ['Ctrl + Z', 'brings back what was removed last'],
  ['Escape', 'selects none'],
  ['?', 'shows these keys'],
] as const;

interface Props {
  /** Do "/" and "?" do something? */
  keys: boolean;
  onKeys: (on: boolean) => void;
  onClose: () => void;
}

/** The keys of the list. */
export function KeysHelp({ keys, onKeys, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog class={css.dialog} ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 class={css.title} id="keys-title">
        Keys of the list
      </h2>
      <dl class={css.keys}>
        {KEYS.map(([key, does]) => (
          <div key={key} class={css.key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={keys} onChange={(event) => onKeys(event.currentTarget.checked)} /> “/” and “?”
        do this. Switch it off if you speak to your computer.
      </label>
      <p>
        Only the projects in view are drawn, so the browser’s own search in the page does not find the others: use the
        search of the list.
      </p>
      <Button look="main" onPress={onClose}>
        Close
      </Button>
    </dialog>
  );
}
