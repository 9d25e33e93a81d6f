import { TabState } from '@/lib/messaging/protocol.ts';
import type { Session } from '../session.ts';
import { type Badge, badgeOf } from './badge.ts';

export interface TabEdges {
  session: Session;
  paint(tab: number, badge: Badge): void;
}

/** What is known of each open tab, in storage.session under `tab:<id>`, with the icon kept in step. */
export interface Tabs {
  get(tab: number): Promise<TabState | undefined>;
  change(tab: number, change: (state: TabState) => TabState): Promise<TabState>;
  /** Paints the icon again from what is known, for when something outside changed. */
  repaint(tab: number): Promise<void>;
  forget(tab: number): Promise<void>;
}

/** A tab of which nothing is known yet. */
export function freshTab(tab: number, url = ''): TabState {
  return { tab, url, state: 'ordinary', why: '', posts: [], requests: [], saved: false };
}

export function createTabs({ session, paint }: TabEdges): Tabs {
  const key = (tab: number) => `tab:${tab}`;
  return {
    get: (tab) => session.read(key(tab), TabState),
    async change(tab, change) {
      const state = await session.update(key(tab), TabState, (known) => change(known ?? freshTab(tab)));
      paint(tab, badgeOf(state ?? freshTab(tab)));
      return state ?? freshTab(tab);
    },
    async repaint(tab) {
      paint(tab, badgeOf((await session.read(key(tab), TabState)) ?? freshTab(tab)));
    },
    forget: (tab) => session.remove(key(tab)),
  };
}
