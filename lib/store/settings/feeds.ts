import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { FeedRecord, type FeedRecords } from '@/lib/core/feed-record.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** Records that are kept, at most: any host can be built like a feed. Those that count towards nothing go first. */
const MOST_RECORDS = 60;

const item = storage.defineItem<unknown>('local:feeds');
const inTurn = takeTurns('receipts-feeds');
const Kept = z.record(z.string().check(z.maxLength(300)), z.unknown());

/** What is kept of each feed that failed, by its key; a record that cannot be read counts as absent. */
export async function getFeeds(): Promise<FeedRecords> {
  return readFeeds(await item.getValue());
}

/**
 * Changes the record of one feed; undefined forgets it. Read, change and write are one turn, and one write: a worker
 * that dies in between leaves the old record. Nothing is written where nothing changed.
 */
export function changeFeed(
  key: string,
  change: (record: FeedRecord | undefined) => FeedRecord | undefined,
): Promise<Stored<FeedRecords>> {
  return inTurn(() =>
    attempt(async () => {
      const feeds = await getFeeds();
      const next = change(feeds[key]);
      if (next === feeds[key]) return feeds;
      const { [key]: _old, ...others } = feeds;
      const kept = next === undefined ? others : { ...bounded(others), [key]: next };
      await item.setValue(kept);
      return kept;
    }),
  );
}

/** Calls back after each change, wherever it was made. Returns the way to stop. */
export function watchFeeds(listener: (feeds: FeedRecords) => void): () => void {
  return item.watch((value) => listener(readFeeds(value)));
}

function bounded(feeds: FeedRecords): FeedRecords {
  const all = Object.entries(feeds);
  if (all.length < MOST_RECORDS) return feeds;
  const off = all.filter(([, { off }]) => off);
  const counting = all.filter(([, { off }]) => !off);
  return Object.fromEntries([...counting, ...off].slice(all.length - MOST_RECORDS + 1));
}

function readFeeds(value: unknown): FeedRecords {
  const kept = Kept.safeParse(value ?? {});
  if (!kept.success) return {};
  return Object.fromEntries(
    Object.entries(kept.data).flatMap(([key, record]) => {
      const parsed = FeedRecord.safeParse(record);
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );
}
