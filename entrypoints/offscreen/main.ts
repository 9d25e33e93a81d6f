import { browser } from 'wxt/browser';
import { createBrowserReader } from '@/lib/background/credentials/browser-reader.ts';
import { serveOffscreenCredentials } from '@/lib/background/credentials/offscreen-credentials.ts';
import type { ToOffscreen } from '@/lib/background/recheck/offscreen-reader.ts';
import { readSource } from '@/lib/sites/source.ts';

// Reads source for the worker, which has no parser. Nothing is kept, shown, run or loaded here.
browser.runtime.onMessage.addListener((message: ToOffscreen | undefined, sender, respond) => {
  if (message?.to !== 'offscreen' || sender.id !== browser.runtime.id || sender.tab) return;
  const { text, ...from } = message.source;
  respond(readSource(text, from));
});

serveOffscreenCredentials(createBrowserReader());
