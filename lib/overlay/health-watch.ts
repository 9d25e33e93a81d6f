import type { FeedReport } from '@/lib/core/feed-report.ts';
import type { Asked } from '@/lib/messaging/client.ts';
import type { Asks } from '@/lib/messaging/protocol.ts';
import { readFeedReport } from '@/lib/sites/feeds/feed-report.ts';
import { findRows } from '@/lib/sites/feeds/feed-rows.ts';
import { followPages, type PageVerdicts } from '@/lib/sites/feeds/feed-verdict.ts';
import type { Feed } from '@/lib/sites/feeds/index.ts';
import type { Health } from '@/lib/sites/feeds/watch-feed.ts';

/** How often the counts are looked at, in milliseconds; told only when they changed. */
const LOOK = 1_000;

export interface HealthEdges {
  document: Document;
  feed: Feed;
  /** Counts of the page that is shown; undefined while nothing is read. */
  health(): Health | undefined;
  /** Reading may start, or has to stop and take its chips away. */
  onSwitch(on: boolean): void;
  tell(said: Asks<'feed:health'>): Promise<Asked<'feed:health'>>;
}

export interface HealthWatch {
  /** The background says that reading goes on or stops. Tells the counts again in any case. */
  hear(on: boolean): void;
  /** Another page began in the same document, and with it the counts. */
  turnPage(): void;
  report(): FeedReport;
  stop(): void;
}

/**
 * Asks whether this feed is read at all, switches the reading on, and from then on tells the background how well it
 * goes: once a second while the page is on screen, and only what changed. A verdict is told until it arrived.
 */
export function watchHealth(edges: HealthEdges): HealthWatch {
  const { document, feed, health, onSwitch, tell } = edges;
  const hasRows = () => findRows(document).length > 0;
  const begin = (): PageVerdicts => followPages(feed.adapter.expectsPosts, hasRows);
  const addressNow = () => document.location.href.slice(0, 8_000);
  let pages = begin();
  /** The page that is counted; the document's own address is ahead of the counts for a moment. */
  let address = addressNow();
  let on = false;
  let stopped = false;
  let told = '';
  let sending = false;
  let fails = 0;
  let rest = 0;
  let owed: { verdict: 'good' | 'failing'; address: string } | undefined;

  const turn = (next: boolean) => {
    if (stopped || next === on) return;
    on = next;
    if (on) pages = begin();
    owed = undefined;
    onSwitch(on);
  };
  const send = async () => {
    const { seen, read, missing } = health() ?? { seen: 0, read: 0, missing: [] };
    const state = pages.state();
    const now = JSON.stringify([address, state, seen, read, missing]);
    if (sending || (now === told && !owed) || rest-- > 0) return;
    sending = true;
    const paying = owed;
    const said = { site: feed.adapter.id, seen, read, missing: missing.slice(0, 20), state };
    const answer = await tell({ feed: said, address: paying?.address ?? address, verdict: paying?.verdict ?? 'none' });
    sending = false;
    if (stopped) return;
    fails = answer.ok ? 0 : Math.min(fails + 1, 6);
    // In looks: a background that is gone for good is asked once a minute.
    rest = answer.ok ? 0 : 2 ** fails - 2;
    // No answer: the worker is on its way, or gone with an older version of us. The posts are read meanwhile.
    if (!answer.ok) return turn(told === '' || on);
    told = now;
    if (owed === paying) owed = undefined;
    turn(answer.value.on);
  };
  const look = () => {
    if (document.hidden || stopped) return;
    const counts = on ? health() : undefined;
    const verdict = counts && pages.look(address, counts);
    if (verdict) owed = { verdict, address };
    void send();
  };
  const timer = document.defaultView?.setInterval(look, LOOK);
  void send();
  return {
    hear(next) {
      told = '';
      rest = 0;
      turn(next);
      void send();
    },
    turnPage() {
      address = addressNow();
    },
    report: () => readFeedReport(document, feed),
    stop() {
      stopped = true;
      document.defaultView?.clearInterval(timer);
    },
  };
}
