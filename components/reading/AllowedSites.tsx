import { say } from '@/lib/words/say.ts';
import css from '../AddForm.module.css';
import { AddSite } from '../AddSite.tsx';
import { Button } from '../Button.tsx';
import { Said } from '../Said.tsx';
import type { ReadingModeProps } from './ReadingModes.tsx';

type Props = Pick<ReadingModeProps, 'sites' | 'onAddSite' | 'onRemoveSite' | 'onAskSite'>;

/** The sites on which pages are read by themselves. */
export function AllowedSites({ sites, onAddSite, onRemoveSite, onAskSite }: Props) {
  return (
    <>
      <AddSite id="allowed-wrong" label={say('Allow a site')} action={say('Allow')} onAdd={onAddSite} />
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
