import type { CDPSession, Page } from 'puppeteer-core';

/** A record as it lies in the store. */
// biome-ignore lint/suspicious/noExplicitAny: it was read without our schemas
export type Raw = any;
export type RawStores = Record<string, Raw[]>;

/** Everything in the database as it lies there, by store. Reads without our code. */
export function readRaw(page: Page): Promise<{ version: number; stores: RawStores }> {
  return page.evaluate(async () => {
    // A method: the runner's names for functions mean nothing inside a page.
    const wait = {
      asked<Value>(request: IDBRequest<Value>): Promise<Value> {
        return new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      },
    };
    const database = await wait.asked(indexedDB.open('receipts'));
    const stores: Record<string, Record<string, unknown>[]> = {};
    for (const name of database.objectStoreNames) {
      const kept = await wait.asked(database.transaction(name).objectStore(name).getAll());
      // Packed bytes need not cross to the test.
      stores[name] = kept.map((record) => ({ ...record, gzip: undefined }));
    }
    database.close();
    return { version: database.version, stores };
  });
}

export async function rawStores(page: Page): Promise<RawStores> {
  return (await readRaw(page)).stores;
}

/** The room that the extension may take. */
export interface Room {
  /** Fills it until the browser takes nothing more. Out: bytes that went in. */
  fill(): Promise<number>;
  /** As much as before. The filling stays. */
  lift(): Promise<void>;
}

/** Bytes that the extension may take while its room is small, what the browser counts of its scripts included. */
const SMALL = 20_000_000;

/**
 * Chromium counts what is written against the quota, and refuses in earnest: nothing here is played. To be called before
 * anything is stored, because it remembers for half a minute how much room it once found.
 */
export async function roomOf(seat: Page): Promise<Room> {
  const session: CDPSession = await seat.createCDPSession();
  // A URL's own `origin` is "null" here: the scheme is none that Node knows.
  const origin = `chrome-extension://${new URL(seat.url()).host}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: SMALL });
  return {
    async fill() {
      const bytes = await fillUp(seat);
      // The last free bytes: from now on no write is small enough.
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      return bytes;
    },
    async lift() {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

/** Writes noise into another database, in ever smaller pieces, until not even the smallest is taken. Out: bytes. */
function fillUp(seat: Page): Promise<number> {
  return seat.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('filling', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('noise', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    let bytes = 0;
    for (let size = 1_000_000; size >= 10; size /= 10) {
      for (let refused = false; !refused && bytes < 100_000_000; bytes += refused ? 0 : size) {
        const noise = new Uint8Array(size);
        for (let at = 0; at < size; at += 50_000) crypto.getRandomValues(noise.subarray(at, at + 50_000));
        refused = await new Promise<boolean>((resolve) => {
          const writing = database.transaction('noise', 'readwrite');
          writing.objectStore('noise').add(noise);
          writing.oncomplete = () => resolve(false);
          writing.onabort = () => resolve(true);
        });
      }
    }
    database.close();
    return bytes;
  });
}
