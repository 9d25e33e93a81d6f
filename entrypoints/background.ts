import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followFeeds, followSettings, followTabs, startPages } from '@/lib/background/start.ts';
import { startRequests } from '@/lib/background/start-requests.ts';
import { serve } from '@/lib/messaging/server.ts';

export default defineBackground(() => {
  const { handlers, ...pages } = startPages();
  const { tabs, session, hostCheckOf, savedHosts } = pages;
  const requests = startRequests({ session, tabs, hostCheckOf, savedHosts });
  followTabs(pages);
  followSettings(tabs);
  followFeeds(pages.feeds);
  serve(browser.runtime, browser.runtime.getURL('/'), { ...handlers, ...requests.handlers });
});
