import { FEED_SITES } from '@/lib/core/feed-sites.ts';
import css from './AddForm.module.css';
import { Button } from './Button.tsx';

export interface FeedSwitchesProps {
  /** Feeds that turned themselves off. Undefined until they were read. */
  off: readonly { key: string; title: string }[] | undefined;
  onOn: (key: string) => void;
}

const NAMES = new Intl.ListFormat('en').format(FEED_SITES.map(({ name }) => name));

/** The sites whose posts are read, and those where that stopped by itself. */
export function FeedSwitches({ off, onOn }: FeedSwitchesProps) {
  return (
    <>
      <p>
        Posts are read on {NAMES}. Where a site changes so that three pages in a row cannot be read, reading its posts
        stops, until a new version of Receipts or until you turn it on here.
      </p>
      {off === undefined ? (
        <p role="status">Looking…</p>
      ) : off.length === 0 ? (
        <p class={css.none}>Nowhere has it stopped.</p>
      ) : (
        <ul class={css.list}>
          {off.map(({ key, title }) => (
            <li key={key} class={css.item}>
              <span>
                Posts on <bdi>{title}</bdi> are not read
              </span>
              <Button look="quiet" label={`Try again: ${title}`} onPress={() => onOn(key)}>
                Try again
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
