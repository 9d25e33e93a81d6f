import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { FeedSwitchesProps } from '@/components/FeedSwitches.tsx';
import { type FeedRecords, feedTitle, isFeedOff } from '@/lib/core/feed-record.ts';
import { changeFeed, getFeeds, watchFeeds } from '@/lib/store/settings/feeds.ts';

const records = signal<FeedRecords | undefined>(undefined);

/** What the options page shows of feeds that turned themselves off. `failed` gets why a change was not kept. */
export function feedSwitches(failed: Signal<string>): FeedSwitchesProps {
  const { version } = browser.runtime.getManifest();
  const off = records.value && Object.entries(records.value).filter(([, record]) => isFeedOff(record, version));
  return {
    off: off?.map(([key]) => ({ key, title: feedTitle(key) })).sort((a, b) => a.title.localeCompare(b.title)),
    async onOn(key) {
      const kept = await changeFeed(key, () => undefined);
      failed.value = kept.ok ? '' : kept.why;
    },
  };
}

/** Reads what is kept of feeds, and follows what the background and the popup change. */
export async function followFeedSwitches(): Promise<void> {
  watchFeeds((next) => {
    records.value = next;
  });
  records.value = await getFeeds();
}
