import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followTabs } from '@/lib/background/follow-tabs.ts';
import { startRechecks } from '@/lib/background/recheck/start.ts';
import { followFeeds, followSettings, startPages } from '@/lib/background/start.ts';
import { startRequests } from '@/lib/background/start-requests.ts';
import { serve } from '@/lib/messaging/server.ts';
import { readSource } from '@/lib/sites/source.ts';

export default defineBackground(() => {
  const { handlers, ...pages } = startPages();
  const { tabs, session, hostCheckOf, saved, rechecks } = pages;
  const requests = startRequests({ session, tabs, hostCheckOf, saved });
  followTabs(pages);
  followSettings(tabs);
  followFeeds(pages.feeds);
  serve(browser.runtime, browser.runtime.getURL('/'), {
    ...{ ...handlers, ...requests.handlers },
    // Firefox's background is a page and has a parser; Chromium's worker has none.
    ...startRechecks({
      ...rechecks,
      readHere: import.meta.env.FIREFOX ? async ({ text, ...from }) => readSource(text, from) : undefined,
    }),
  });
});
