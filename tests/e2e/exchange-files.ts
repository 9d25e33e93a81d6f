import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { firstLine, lastLine, recordLine } from '@/lib/core/exchange/lines.ts';
import { recordText } from '@/lib/core/review-hash.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { click } from './own-page.ts';

// biome-ignore lint/suspicious/noExplicitAny: records as they lie in the store
type Kept = any;
type Stores = Record<string, Kept[]>;

const HEADER = { format: 'receipts-export', version: 1, made: '2026-11-23T00:00:00.000Z', by: 'a test' } as const;

/** What lies in the stores that an import writes to. Reads without our code; bytes as text, so that all can be compared. */
export function readRaw(page: Page): Promise<Stores> {
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
    const stores: Stores = {};
    for (const name of ['projects', 'reviews', 'parts', 'saved-posts', 'decisions', 'decision-details', 'imports']) {
      const records: Kept[] = await wait.asked(database.transaction(name).objectStore(name).getAll());
      stores[name] = records.map((one) => (one.gzip ? { ...one, gzip: one.gzip.join() } : one));
    }
    database.close();
    return stores;
  });
}

export const asText = ({ imports: _imports, ...stores }: Stores) => JSON.stringify(stores);

/** Puts records into the store as they lie there. */
export function putRaw(page: Page, records: Stores): Promise<void> {
  return page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('receipts');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction(Object.keys(all), 'readwrite');
    for (const [name, each] of Object.entries(all)) for (const one of each) writing.objectStore(name).put(one);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, records);
}

/** Makes a file in the page and gives it to the field, as a drop or a picked file would. */
export function give(page: Page, what: 'many' | 'large'): Promise<void> {
  return page.evaluate(
    (kind, header) => {
      const first = `${JSON.stringify({ ...header, what: 'projects' }).slice(0, -1)},"records":[\n`;
      const pieces: string[] = [first];
      if (kind === 'many') pieces.push('{"kind":"project"}\n', ',{"kind":"project"}\n'.repeat(999_999));
      else {
        const text = 'A word of a page. '.repeat(58_000);
        const line = `${JSON.stringify({ kind: 'part', id: 'not a hash', text })}\n`;
        for (let count = 0; count < 200; count += 1) pieces.push(count === 0 ? line : `,${line}`);
      }
      const counts = kind === 'many' ? { project: 1_000_000 } : { part: 200 };
      pieces.push(`],"counts":${JSON.stringify(counts)},"end":true}\n`);
      const carried = new DataTransfer();
      carried.items.add(new File(pieces, `${kind}.json`));
      const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
      field.files = carried.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    what,
    HEADER,
  );
}

export const fileWith = (records: readonly object[], counts: Record<string, number>) =>
  firstLine({ ...HEADER, what: 'projects' }) +
  records.map((record, at) => recordLine(record, at === 0)).join('') +
  lastLine(counts);

/** A project of 450 reviews, each with a body of its own. */
export function longFile(): string {
  const records: object[] = [
    { kind: 'project', value: sampleProject({ id: 'long', domain: 'long.example', name: 'Long', reviews: 450 }) },
  ];
  for (let at = 1; at <= 450; at += 1) {
    const given = { id: `long-${at}`, project: 'long', at, pages: [], report: { title: `Page ${at}` } };
    const { report, records: pages, ...rest } = sampleReview(given);
    const body = { report, records: pages };
    const id = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    const head = { ...rest, body: id };
    const sha256 = createHash('sha256').update(recordText(head)).digest('hex');
    records.push({ kind: 'part', id, json: body }, { kind: 'review', sha256, value: head });
  }
  return fileWith(records, { project: 1, part: 450, review: 450 });
}

/** From now on a file is read for the most part and then no further, as by a disk that hangs. */
export async function slowDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { stream } = Blob.prototype;
    Blob.prototype.stream = function (this: Blob) {
      const part = stream.call(this.slice(0, Math.floor(this.size * 0.8))).getReader();
      return new ReadableStream({
        async pull(to) {
          const next = await part.read();
          if (next.done) await new Promise(() => {});
          to.enqueue(next.value as never);
        },
      }) as never;
    };
  });
}

/** The text of the file that a press on this button hands over. */
export async function fileOf(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    // The browser itself asks its maker's servers about files of some kinds that are saved; here none is.
    HTMLAnchorElement.prototype.click = () => {};
    const { createObjectURL } = URL;
    Object.assign(globalThis, { handedOver: undefined });
    URL.createObjectURL = (given) => {
      if (given instanceof Blob) void given.text().then((text) => Object.assign(globalThis, { handedOver: text }));
      return createObjectURL.call(URL, given);
    };
  });
  await click(page, button);
  const handed = await page.waitForFunction(() => (globalThis as { handedOver?: string }).handedOver);
  return (await handed.jsonValue()) ?? '';
}
