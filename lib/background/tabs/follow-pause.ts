import { browser } from 'wxt/browser';
import { endOver, getPausedUntil, isPaused, watchPause } from '@/lib/store/settings/pause.ts';
import { webTabs } from '../browser-edges.ts';
import { switchTabs } from './switch-tabs.ts';
import type { Tabs } from './tabs.ts';

const ALARM = 'pause-end';

interface Followed {
  tabs: Tabs;
  /** Checks the address of a page that is open, and begins to read where that alone asks for it. */
  checkOpened(tab: number, url: string): Promise<void>;
}

/**
 * Takes marks away when a pause begins and reads again when it ends. The end is an alarm, which outlives the worker; a
 * worker that starts after a missed one, or finds none, makes up for it. Call it before any await.
 */
export function followPause({ tabs, checkOpened }: Followed): void {
  watchPause((until) => void turn(until));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void endOver(Date.now());
  });
  void wake().catch((error) => console.error('receipts: a pause was not followed', error));

  async function wake(): Promise<void> {
    const until = await getPausedUntil();
    if (until === 0) return;
    if (isPaused(until, Date.now())) await browser.alarms.create(ALARM, { when: until });
    else await endOver(Date.now());
  }

  async function turn(until: number): Promise<void> {
    const paused = isPaused(until, Date.now());
    if (paused) await browser.alarms.create(ALARM, { when: until });
    else await browser.alarms.clear(ALARM);
    await switchTabs(tabs);
    for (const { id, url } of await webTabs()) {
      // Sites that are read for their address's sake were passed by when they opened during the pause.
      if (!paused && (await tabs.get(id))?.state === 'ordinary') await checkOpened(id, url);
      await tabs.repaint(id);
    }
  }
}
