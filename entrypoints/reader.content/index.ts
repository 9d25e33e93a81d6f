import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import { Reader } from '@/lib/overlay/reader.ts';

/** Remembered in our own world, which the page cannot see: a second injection leaves the first one in charge. */
const world = globalThis as { receiptsReader?: { isAlive(): boolean; stop(): void } };

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  cssInjectionMode: 'manual',
  matches: [],
  main() {
    if (world.receiptsReader?.isAlive()) return;
    // One that an update left behind cannot ask anybody any more; what it drew is ours to take away.
    world.receiptsReader?.stop();
    const reader = new Reader();
    world.receiptsReader = { isAlive: () => Boolean(browser.runtime?.id), stop: () => reader.stop() };
    browser.runtime.onMessage.addListener((message: ToContent, _sender, answer: (heard: unknown) => void) => {
      const heard = reader.hear(message);
      if (heard !== undefined) answer(heard);
    });
    addEventListener('pageshow', (event) => {
      if (event.persisted) reader.comeBack();
    });
    reader.start();
  },
});
