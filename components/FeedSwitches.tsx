import { FEED_SITES } from '@/lib/core/feed-sites.ts';
import { say, sayList } from '@/lib/words/say.ts';
import css from './AddForm.module.css';
import { Button } from './Button.tsx';
import { Said } from './Said.tsx';

export interface FeedSwitchesProps {
  /** Feeds that turned themselves off. Undefined until they were read. */
  off: readonly { key: string; title: string }[] | undefined;
  onOn: (key: string) => void;
}

/** The sites whose posts are read, and those where that stopped by itself. */
export function FeedSwitches({ off, onOn }: FeedSwitchesProps) {
  return (
    <>
      <p>
        {say(
          'Posts are read on {sites}. Where a site changes so that three pages in a row cannot be read, reading its posts stops, until a new version of Receipts or until you turn it on here.',
          { sites: sayList(FEED_SITES.map(({ name }) => name)) },
        )}
      </p>
      {off === undefined ? (
        <p role="status">{say('Looking…')}</p>
      ) : off.length === 0 ? (
        <p class={css.none}>{say('Nowhere has it stopped.')}</p>
      ) : (
        <ul class={css.list}>
          {off.map(({ key, title }) => (
            <li key={key} class={css.item}>
              <span>
                <Said text="Posts on {site} are not read" gaps={{ site: <bdi>{title}</bdi> }} />
              </span>
              <Button look="quiet" label={say('Try again: {title}', { title })} onPress={() => onOn(key)}>
                {say('Try again')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
