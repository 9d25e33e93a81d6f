import { useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from '../AddForm.module.css';
import { Button } from '../Button.tsx';
import { Said } from '../Said.tsx';
import type { ReadingModeProps } from './ReadingModes.tsx';

type Props = Pick<ReadingModeProps, 'sites' | 'onAddSite' | 'onRemoveSite' | 'onAskSite'>;

/** The sites on which pages are read by themselves. */
export function AllowedSites({ sites, onAddSite, onRemoveSite, onAskSite }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          const why = onAddSite(typed);
          setWrong(why);
          if (!why) setTyped('');
        }}
      >
        <label class={css.label}>
          {say('Allow a site')}
          <input
            value={typed}
            placeholder="example.com"
            aria-invalid={wrong !== ''}
            aria-describedby="allowed-wrong"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <Button type="submit">{say('Allow')}</Button>
        <p id="allowed-wrong" class={css.wrong} role="status">
          {told(wrong)}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class={css.none}>{say('No site is on the list, so nothing is read by itself.')}</p>
      ) : (
        <ul class={css.list}>
          {sites.map(({ host, withheld }) => (
            <li key={host} class={css.item}>
              <span>
                {withheld ? (
                  <Said text="{host}: the browser does not let Receipts in" gaps={{ host: <bdi>{host}</bdi> }} />
                ) : (
                  <bdi>{host}</bdi>
                )}
              </span>
              {withheld && (
                <Button
                  look="quiet"
                  label={say('Ask the browser for {host}', { host })}
                  onPress={() => onAskSite(host)}
                >
                  {say('Ask the browser')}
                </Button>
              )}
              <Button
                look="quiet"
                label={say('Take off the list: {host}', { host })}
                onPress={() => onRemoveSite(host)}
              >
                {say('Take off the list')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
