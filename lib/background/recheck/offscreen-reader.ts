import { browser } from 'wxt/browser';
import { closeOffscreenPage, openOffscreenPage } from '../offscreen-page.ts';
import { type ReadSource, SourceAnswer } from './read-source.ts';

/** Longest wait for one page to be read, in ms. A page of 5 MB takes a few seconds on a slow machine. */
const PATIENCE = 60_000;

/** What the worker says to the page that reads for it. */
export interface ToOffscreen {
  to: 'offscreen';
  source: Parameters<ReadSource>[0];
}

/** A reader of source, for all who read in the worker. */
export interface SourceReader {
  read: ReadSource;
  /** Nothing is read any more for now; what others are reading is read to its end. */
  close(): Promise<void>;
}

/** A reader where the worker has no parser (Chromium): an invisible page of the extension that has one, made on need. */
export function createOffscreenReader(): SourceReader {
  let reading = 0;
  let isUnwanted = false;
  return {
    async read(source) {
      reading += 1;
      isUnwanted = false;
      try {
        await openOffscreenPage();
        const message: ToOffscreen = { to: 'offscreen', source };
        const answer = SourceAnswer.safeParse(await within(PATIENCE, browser.runtime.sendMessage(message)));
        return answer.success ? answer.data : undefined;
      } catch (error) {
        console.error('receipts: a page could not be read', error);
        // One that hangs or is gone is of no use to the pages after it.
        await closeOffscreenPage().catch(() => {});
        return undefined;
      } finally {
        reading -= 1;
        if (reading === 0 && isUnwanted) await closeOffscreenPage().catch(() => {});
      }
    },
    async close() {
      if (reading > 0) isUnwanted = true;
      else await closeOffscreenPage();
    },
  };
}

function within<Value>(patience: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
