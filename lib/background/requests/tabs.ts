import type { Report } from '@/lib/core/report.ts';
import type { SeenRequest } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import type { Tabs } from '../tabs/tabs.ts';

/** Requests shown for a tab. */
const MOST_SHOWN = 20;

/** What requests have to do with what is known of their tab. */
export function createRequestTabs(tabs: Tabs) {
  return {
    /** Shows a request in its tab, in place of what was shown of it; `onlyIfListed` keeps it out of a page that came after. */
    async show(seen: SeenRequest, onlyIfListed = false): Promise<void> {
      if (onlyIfListed && !(await tabs.get(seen.tab))?.requests.some(({ id }) => id === seen.id)) return;
      await tabs.change(seen.tab, (tab) => {
        const others = tab.requests.filter(({ id }) => id !== seen.id);
        return { ...tab, requests: [...others, seen].slice(-MOST_SHOWN) };
      });
    },

    /** The report of the page that asks, unless the tab shows another page by now. */
    async reportFor(sender: Sender): Promise<Report | undefined> {
      const report = (await tabs.get(sender.tab))?.report;
      const sameSite = report && URL.canParse(sender.tabUrl) && new URL(sender.tabUrl).hostname === report.host;
      return sameSite ? report : undefined;
    },
  };
}
