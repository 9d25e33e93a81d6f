import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import css from './Shortcuts.module.css';

export interface ShortcutsProps {
  /** Undefined until they were read; empty where the browser has none. */
  keys: readonly { name: string; does: string; key: string }[] | undefined;
  /** What did not work; empty otherwise. */
  said: string;
  /** Opens the browser's own page for keys. */
  onChange: () => void;
}

/** The keys as the browser has them now. Only the browser can change them, so the way there is beside them. */
export function Shortcuts({ keys, said, onChange }: ShortcutsProps) {
  if (keys === undefined) return <p role="status">{say('Reading the keys…')}</p>;
  if (keys.length === 0) return <p>{say('This browser has no keyboard shortcuts for extensions.')}</p>;
  return (
    <>
      <p>
        {say(
          'The browser keeps these keys and changes them on a page of its own. A key that another extension took first is not set here.',
        )}
      </p>
      <table class={css.keys}>
        <thead>
          <tr>
            <th scope="col">{say('What it does')}</th>
            <th scope="col">{say('Key')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ name, does, key }) => (
            <tr key={name}>
              <th scope="row">{told(does)}</th>
              <td>{key === '' ? say('No key set') : <kbd class={css.key}>{key}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {said !== '' && <p role="alert">{told(said)}</p>}
      <Button class={css.change} onPress={onChange}>
        {say('Change the keys')}
      </Button>
    </>
  );
}
