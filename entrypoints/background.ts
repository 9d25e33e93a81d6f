import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followImageMenu } from '@/lib/background/credentials/menu.ts';
import { followTabs } from '@/lib/background/follow-tabs.ts';
import { startReceipts } from '@/lib/background/look-ups/start-receipts.ts';
import { createOffscreenReader, type SourceReader } from '@/lib/background/recheck/offscreen-reader.ts';
import { startRechecks } from '@/lib/background/recheck/start.ts';
import { followFeeds, followSettings, startPages } from '@/lib/background/start.ts';
import { startRequests } from '@/lib/background/start-requests.ts';
import { serve } from '@/lib/messaging/server.ts';
import { readSource } from '@/lib/sites/source.ts';

export default defineBackground(() => {
  const { handlers, ...pages } = startPages();
  const { tabs, session, hostCheckOf, saved, rechecks, engine } = pages;
  const requests = startRequests({ session, tabs, hostCheckOf, saved });
  // Firefox's background is a page and has a parser; Chromium's worker has none.
  const reader: SourceReader = import.meta.env.FIREFOX
    ? { read: async ({ text, ...from }) => readSource(text, from), close: async () => {} }
    : createOffscreenReader();
  const receipts = startReceipts({ tabs, reader, ...engine });
  followTabs(pages);
  followSettings(tabs);
  followFeeds(pages.feeds);
  followImageMenu();
  serve(browser.runtime, browser.runtime.getURL('/'), {
    ...{ ...handlers, ...requests.handlers },
    ...receipts.handlers,
    ...startRechecks({ ...rechecks, reader, openForRun: receipts.openForRun }),
  });
});
