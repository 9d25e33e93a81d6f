import * as z from 'zod/mini';
import type { Session } from './session.ts';
import type { Tabs } from './tabs/tabs.ts';

export interface UnguardedEdges {
  session: Session;
  tabs: Tabs;
  /** Tabs with a web page. */
  openTabs(): Promise<number[]>;
  /** When the document that a tab shows began, epoch milliseconds; undefined where the browser does not let us ask. */
  begunAt(tab: number): Promise<number | undefined>;
  /** When this worker began, epoch milliseconds: right after the extension was put in, when that is why it began. */
  startedAt: number;
}

/**
 * Milliseconds before that for which nothing is claimed: a page that began while the browser was putting us in may have
 * its guard.
 */
const UNSURE = 10_000;

const KEY = 'unguarded';
const Kept = z.object({ since: z.number(), tabs: z.array(z.int()) });

/**
 * Pages that were open when the extension was put in or renewed: no guard of this version stands before their wallet, and
 * what they ask for is not seen. The tab says so until its page is loaded anew. A page that moves on by script keeps
 * its document, so each move is looked at by the age of the document.
 */
export function createUnguarded({ session, tabs, openTabs, begunAt, startedAt }: UnguardedEdges) {
  async function isOlder(tab: number, since: number): Promise<boolean> {
    const begun = await begunAt(tab);
    return begun !== undefined && begun < since;
  }

  const mark = (tab: number) => tabs.change(tab, (known) => ({ ...known, unguarded: true }));

  return {
    async installed(): Promise<void> {
      const since = startedAt - UNSURE;
      const old: number[] = [];
      for (const tab of await openTabs()) if (await isOlder(tab, since)) old.push(tab);
      await session.update(KEY, Kept, () => ({ since, tabs: old }));
      for (const tab of old) await mark(tab);
    },

    /** A tab moved on: is it another document by now? */
    async moved(tab: number): Promise<void> {
      const kept = await session.read(KEY, Kept);
      if (!kept?.tabs.includes(tab)) return;
      if (await isOlder(tab, kept.since)) await mark(tab);
      else await session.update(KEY, Kept, (known) => without(known ?? kept, tab));
    },
  };
}

function without({ since, tabs }: z.infer<typeof Kept>, tab: number) {
  return { since, tabs: tabs.filter((one) => one !== tab) };
}
