import { say } from '@/lib/words/say.ts';
import css from './AddForm.module.css';
import { AddSite } from './AddSite.tsx';
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
  return (
    <>
      <AddSite id="site-wrong" label={say('Switch off a site')} action={say('Add')} onAdd={onAdd} />
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
