import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followSync } from '@/lib/background/follow-sync.ts';
import { startHabits } from '@/lib/background/habits/start.ts';
import { followLanguage } from '@/lib/background/language.ts';
import { startReceipts } from '@/lib/background/look-ups/start-receipts.ts';
import { createOffscreenReader, type SourceReader } from '@/lib/background/recheck/offscreen-reader.ts';
import { startRechecks } from '@/lib/background/recheck/start.ts';
import { startRequests } from '@/lib/background/requests/start.ts';
import { followFeeds, startPages } from '@/lib/background/start.ts';
import { followPause } from '@/lib/background/tabs/follow-pause.ts';
import { followTabs } from '@/lib/background/tabs/follow-tabs.ts';
import { followSettings } from '@/lib/background/tabs/switch-tabs.ts';
import { serve } from '@/lib/messaging/server.ts';
import { readSource } from '@/lib/sites/source.ts';

export default defineBackground(() => {
  const language = followLanguage();
  const started = startPages();
  const { handlers, ...pages } = started;
  const { tabs, session, hostCheckOf, saved, rechecks, engine } = pages;
  const requests = startRequests({ session, tabs, hostCheckOf, saved });
  // Firefox's background is a page and has a parser; Chromium's worker has none.
  const reader: SourceReader = import.meta.env.FIREFOX
    ? { read: async ({ text, ...from }) => readSource(text, from), close: async () => {} }
    : createOffscreenReader();
  const receipts = startReceipts({ tabs, reader, ...engine });
  followTabs(pages);
  followSettings(tabs);
  followPause(pages);
  followSync();
  followFeeds(pages.feeds);
  serve(browser.runtime, browser.runtime.getURL('/'), {
    ...{ ...handlers, ...requests.handlers },
    ...receipts.handlers,
    ...startHabits(started, language),
    ...language.handlers,
    ...startRechecks({ ...rechecks, reader, openForRun: receipts.openForRun }),
  });
});
