import { useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './AddForm.module.css';
import { Button } from './Button.tsx';

interface Props {
  /** Hosts that are switched off. */
  hosts: readonly string[];
  /** Answers with a sentence when what was typed is not a host. */
  onAdd: (typed: string) => string;
  onRemove: (host: string) => void;
}

/** The sites on which nothing is read. */
export function SiteSwitches({ hosts, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          const why = onAdd(typed);
          setWrong(why);
          if (!why) setTyped('');
        }}
      >
        <label class={css.label}>
          {say('Switch off a site')}
          <input
            value={typed}
            placeholder="example.com"
            aria-invalid={wrong !== ''}
            aria-describedby="site-wrong"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button type="submit">{say('Add')}</Button>
        <p id="site-wrong" class={css.wrong} role="status">
          {told(wrong)}
        </p>
      </form>
      {hosts.length === 0 ? (
        <p class={css.none}>{say('No site is switched off.')}</p>
      ) : (
        <ul class={css.list}>
          {[...hosts].sort().map((host) => (
            <li key={host} class={css.item}>
              <bdi>{host}</bdi>
              <Button look="quiet" label={say('Switch on again: {host}', { host })} onPress={() => onRemove(host)}>
                {say('Switch on again')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
