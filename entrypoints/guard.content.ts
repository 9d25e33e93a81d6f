import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '@/lib/guard/page/start.ts';

/** Runs in the page's own world. The bridge has to come before it in the manifest: see wxt.config.ts. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: startGuard,
});
