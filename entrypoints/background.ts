import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followSettings, followTabs, startPages } from '@/lib/background/start.ts';
import { startRequests } from '@/lib/background/start-requests.ts';
import { serve } from '@/lib/messaging/server.ts';

export default defineBackground(() => {
  const { handlers, tabs, session, notes } = startPages();
  const requests = startRequests({ session, tabs });
  followTabs(tabs, notes);
  followSettings(tabs);
  serve(browser.runtime, browser.runtime.getURL('/'), { ...handlers, ...requests.handlers });
});
