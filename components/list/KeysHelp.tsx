import { useEffect, useRef } from 'preact/hooks';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import css from './KeysHelp.module.css';

/** What each key does in the list, in the order in which they are told. */
const KEYS = [
  ['/', en('to the search')],
  [en('Tab'), en('into the list, to the current project; again to what can be done with it')],
  ['↑ ↓', en('to the project before, after; with Shift they are selected, too')],
  ['← →', en('among cards that stand side by side')],
  [en('Page up, Page down'), en('ten further')],
  [en('Home, End'), en('to the first, to the last')],
  [en('Space'), en('selects the project, or not; with Shift all from the one before')],
  [en('Enter'), en('opens the project')],
  [en('Delete'), en('removes the project, or all selected ones if it is among them')],
  [en('Ctrl + Z'), en('brings back what was removed last')],
  [en('Escape'), en('selects none')],
  ['?', en('shows these keys')],
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
        {say('Keys of the list')}
      </h2>
      <dl class={css.keys}>
        {KEYS.map(([key, does]) => (
          <div key={key} class={css.key}>
            <dt>
              <kbd>{told(key)}</kbd>
            </dt>
            <dd>{told(does)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={keys} onChange={(event) => onKeys(event.currentTarget.checked)} />{' '}
        {say('“/” and “?” do this. Switch it off if you speak to your computer.')}
      </label>
      <p>
        {say(
          'Only the projects in view are drawn, so the browser’s own search in the page does not find the others: use the search of the list.',
        )}
      </p>
      <Button look="main" onPress={onClose}>
        {say('Close')}
      </Button>
    </dialog>
  );
}
