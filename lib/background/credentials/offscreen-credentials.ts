import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ReadCredentials } from '@/lib/evidence/credentials/check-image.ts';
import { en } from '@/lib/words/en.ts';
import { fromBase64, toBase64 } from '../../core/base64.ts';
import { openOffscreenPage } from '../offscreen-page.ts';
import type { FromThread } from './thread.ts';

/** What the worker says to the page that reads credentials for it. Messages are JSON, so bytes go as base64. */
export interface ToOffscreenCredentials {
  to: 'offscreen-credentials';
  mime: string;
  bytes: string;
  settings: string;
}

const Answer = z.union([
  z.literal('no-manifest'),
  z.object({ ok: z.literal(true), store: z.unknown() }),
  z.object({ ok: z.literal(false), why: z.string() }),
]);

const GONE: FromThread = { ok: false, why: en('reading it was interrupted') };

/** A reader where the background is a worker, which can start no thread (Chromium): the invisible page starts it. */
export function createOffscreenCredentials(): ReadCredentials {
  async function once(message: ToOffscreenCredentials): Promise<FromThread> {
    try {
      await openOffscreenPage();
      const answer = Answer.safeParse(await browser.runtime.sendMessage(message));
      return answer.success ? answer.data : GONE;
    } catch {
      return GONE;
    }
  }
  return async (mime, bytes, settings) => {
    const message: ToOffscreenCredentials = { to: 'offscreen-credentials', mime, bytes: toBase64(bytes), settings };
    const answer = await once(message);
    // The page may have been closed under it by a re-check that came to its end.
    return answer === GONE ? once(message) : answer;
  };
}

/** In the page: answers what the worker asks, and nothing that comes from a tab. */
export function serveOffscreenCredentials(read: ReadCredentials): void {
  browser.runtime.onMessage.addListener((message: ToOffscreenCredentials | undefined, sender, respond) => {
    if (message?.to !== 'offscreen-credentials' || sender.id !== browser.runtime.id || sender.tab) return;
    const bytes = fromBase64(message.bytes);
    if (!bytes) return;
    void read(message.mime, bytes, message.settings).then(respond);
    return true;
  });
}
