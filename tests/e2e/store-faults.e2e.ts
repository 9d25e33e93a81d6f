import type { Page } from 'puppeteer-core';
import { VERSION_3 } from '../fixtures/stored/version-3.ts';
import type { E2E } from './context.ts';
import { click, popupOf, textOf } from './own-page.ts';

/** Everything in the database as it lies there, by store. Reads without our code. */
function readRaw(page: Page): Promise<{ version: number; stores: Record<string, Record<string, unknown>[]> }> {
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

/** The stores of version 3: name, key, indexes (name, path, unique). */
const SHAPE_3: [string, string, [string, string | string[], boolean][]][] = [
  ['projects', 'id', [['by-domain', 'domain', true]]],
  ['reviews', 'id', [['by-order', ['project', 'order'], true]]],
  [
    'decisions',
    'id',
    [
      ['by-order', 'order', false],
      ['by-age', ['answered', 'order'], false],
      ['by-site', ['domain', 'answered', 'order'], false],
    ],
  ],
  ['decision-details', 'id', []],
  ['waiting-decisions', 'id', []],
  [
    'known-addresses',
    'address',
    [
      ['by-order', 'order', false],
      ['by-decision', 'decision', false],
    ],
  ],
  [
    'saved-posts',
    'id',
    [
      ['by-order', ['project', 'order'], true],
      ['by-post', ['project', 'post', 'order'], false],
    ],
  ],
];

/**
 * Puts a list of version 3 in the place of what is there. `inTheWay`: with a store of a name that step 4 makes, so that
 * it fails. `hold`: the connection stays open and lets nobody pass.
 */
function writeVersion3(page: Page, how: { inTheWay: boolean; hold: boolean }): Promise<void> {
  return page.evaluate(
    async (records, shape, { inTheWay, hold }) => {
      // The background may open a list of the newest version in between: then it is deleted once more.
      let old: IDBDatabase | undefined;
      while (!old) {
        indexedDB.deleteDatabase('receipts');
        const request = indexedDB.open('receipts', 3);
        old = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
          request.onerror = () => (request.error?.name === 'VersionError' ? resolve(undefined) : reject(request.error));
          request.onsuccess = () => resolve(request.result);
          request.onupgradeneeded = () => {
            for (const [name, keyPath, indexes] of shape) {
              const store = request.result.createObjectStore(name, { keyPath });
              indexes.forEach(([index, path, unique]) => {
                store.createIndex(index, path, { unique });
              });
            }
            if (inTheWay) request.result.createObjectStore('parts', { keyPath: 'id' });
            const all = Object.entries(records).flatMap(([store, each]) => each.map((record) => ({ store, record })));
            for (const { store, record } of all) request.transaction?.objectStore(store).put(record);
          };
        });
      }
      if (hold) (globalThis as { held?: IDBDatabase }).held = old;
      else old.close();
    },
    VERSION_3 as unknown as Record<string, readonly object[]>,
    SHAPE_3,
    how,
  );
}

/** A step that fails: the old list is shown, its reviews too, it says so, and nothing of it changes. */
async function showOldList(t: E2E, seat: Page): Promise<void> {
  await writeVersion3(seat, { inTheWay: true, hold: false });
  const before = await readRaw(seat);
  const list = await t.extensionPage('projects');
  await t.eventually('a list that could not be upgraded is shown', async () =>
    (await textOf(list)).includes('acme.example'),
  );
  const text = await textOf(list);
  t.check('it says that it can only be read, and why', /shown as it was, nothing of it is lost/.test(text), text);
  await list.evaluate(() => {
    location.hash = 'project=p1';
  });
  await t.eventually('its reviews are read too', async () => (await textOf(list)).includes('2 claims'));
  const after = await readRaw(seat);
  t.check('the old version stays', after.version === 3, after.version);
  t.check('and nothing in it changed', JSON.stringify(after) === JSON.stringify(before));
  await list.close();
}

/** An old tab that lets nobody pass: it is said, and goes on by itself when that tab is closed. */
async function waitForOldTab(t: E2E, seat: Page): Promise<void> {
  const old = await t.extensionPage('options');
  await writeVersion3(old, { inTheWay: false, hold: true });
  const list = await t.extensionPage('projects');
  await t.eventually('an old tab in the way is told of', async () =>
    (await textOf(list)).includes('Another Receipts page still uses the old list'),
  );
  await old.close();
  await t.eventually('the list opens by itself when it is closed', async () =>
    (await textOf(list)).includes('acme.example'),
  );
  const { version, stores } = await readRaw(seat);
  t.check('it was brought to the newest version', version === 4, version);
  t.check(
    'with its review in two',
    stores.parts?.[0]?.id === 'review r1' && !('report' in (stores.reviews?.[0] ?? {})),
  );
  await list.close();
}

async function popupOn(t: E2E, path: string): Promise<Page> {
  const page = await t.open(path);
  return popupOf(t, page);
}

const kept = async (seat: Page) => (await readRaw(seat)).stores;

/** Killed in a loop of saves: afterwards heads, parts and counts agree. */
async function crashInSaves(t: E2E, seat: Page): Promise<Page> {
  const popup = await popupOn(t, '/projects-lantern.html');
  await click(popup, 'Save this project');
  await t.eventually('a project is saved', async () => (await kept(seat)).projects?.length === 2);
  const before = (await kept(seat)).reviews?.length ?? 0;
  await popup.waitForSelector('::-p-xpath(//button[starts-with(normalize-space(.), "Save again")])');
  await popup.evaluate(() => {
    setInterval(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent?.startsWith('Save again')) button.click();
    }, 1);
  });
  await t.eventually('saves are under way', async () => ((await kept(seat)).reviews?.length ?? 0) > before + 4);
  await t.crash();
  const after = await t.extensionPage('options');
  const { stores } = await readRaw(after);
  const parts = new Set(stores.parts?.map(({ id }) => id));
  const heads = stores.reviews ?? [];
  t.check('what was saved before the crash is there', heads.length > before + 4, heads.length);
  const incomplete = heads.filter((head) => (head.parts as string[]).some((part) => !parts.has(part)));
  t.check('no review lacks a part', incomplete.length === 0, incomplete);
  // The sample of version 3 says two reviews and has one: it is not of these saves.
  const wrong = (stores.projects ?? []).filter(
    ({ id, reviews }) => id !== 'p1' && heads.filter(({ project }) => project === id).length !== reviews,
  );
  t.check('every project counts its reviews right', wrong.length === 0, wrong);
  return after;
}

const lanternOf = async (seat: Page) => (await kept(seat)).projects?.find(({ id }) => id !== 'p1') ?? {};

/** One project open in two windows, another field of it edited in each: both edits are kept, and both windows show both. */
async function editInTwoWindows(t: E2E, seat: Page): Promise<void> {
  const { id } = await lanternOf(seat);
  const [one, other] = [
    await t.extensionPage('projects', `#project=${id}`),
    await t.extensionPage('projects', `#project=${id}`),
  ];
  await one.bringToFront();
  await click(one, 'Rename');
  const name = await one.waitForSelector('main input:focus');
  await name?.evaluate((field) => (field as HTMLInputElement).select());
  await one.keyboard.type('Lantern by the sea');
  await other.bringToFront();
  await click(other, 'Write a note');
  await other.type('textarea', 'Ask who runs the nodes.');
  await click(other, 'Keep this note');
  await t.eventually('the note of one window is kept', async () => (await lanternOf(seat)).note !== undefined);
  await one.bringToFront();
  t.check(
    'what is typed in the other one still stands',
    await one.$eval('main input', (field) => (field as HTMLInputElement).value === 'Lantern by the sea'),
  );
  await click(one, 'Keep this name');
  await t.eventually('its name is kept beside the note', async () => {
    const project = await lanternOf(seat);
    return project.name === 'Lantern by the sea' && project.note === 'Ask who runs the nodes.';
  });
  for (const page of [one, other]) {
    await page.bringToFront();
    await t.eventually('a window shows both', async () => {
      const text = await textOf(page);
      return text.includes('Lantern by the sea') && text.includes('Ask who runs the nodes.');
    });
    await page.close();
  }
}

/** What was kept while the clock was a year ahead, and a look after it was set right: the later look stays the later one. */
async function saveWithClockBack(t: E2E, seat: Page): Promise<void> {
  const { id, reviews } = await lanternOf(seat);
  await seat.evaluate(async (project) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('receipts');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction(['projects', 'reviews'], 'readwrite');
    const year = 365 * 86_400_000;
    writing.objectStore('reviews').openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (cursor?.value.project === project) cursor?.update({ ...cursor.value, at: cursor.value.at + year });
      cursor?.continue();
    };
    const store = writing.objectStore('projects');
    store.get(project as string).onsuccess = ({ target }) => {
      const value = (target as IDBRequest).result;
      store.put({ ...value, reviewed: value.reviewed + year });
    };
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, id);
  const popup = await popupOn(t, '/projects-lantern.html');
  await click(popup, 'Save again');
  await t.eventually(
    'a look is kept although the clock went back',
    async () => Number((await lanternOf(seat)).reviews) > Number(reviews),
  );
  const heads = ((await kept(seat)).reviews ?? []).filter(({ project }) => project === id);
  const [last, before] = heads.sort((a, b) => Number(b.order) - Number(a.order));
  t.check('it is the last in order', Number(last?.at) < Number(before?.at), [last?.at, before?.at]);
  t.check('none was lost', heads.length === Number(reviews) + 1, heads.length);
  const page = await t.extensionPage('projects', `#project=${id}`);
  await t.eventually('the page shows them', async () => (await page.$('[data-review]')) !== null);
  t.check('with times that can be read', !/NaN|Invalid|undefined/.test(await textOf(page)), await textOf(page));
  await t.screenshot(page, 'project-clock-back');
  await page.close();
  await popup.close();
}

/** One press and one answer, while another page is open: nothing of ours is left anywhere. */
async function deleteAll(t: E2E, seat: Page): Promise<void> {
  await seat.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own object
    await (globalThis as any).chrome.storage.local.set({ settings: { sitesOff: ['acme.example'] } });
  });
  const other = await t.extensionPage('projects');
  await t.eventually('another page shows the list', async () => (await textOf(other)).includes('acme.example'));
  const keep = await t.extensionPage('projects', '#keep');
  await t.eventually('the page counts what is kept', async () =>
    /Kept on this machine: 2 projects, \d+ reviews/.test(await textOf(keep)),
  );
  t.check('and says how much room it takes', /Receipts uses .+; the browser allows about/.test(await textOf(keep)));
  await t.screenshot(keep, 'keep-storage');
  await click(keep, 'Delete everything…');
  await t.eventually('it asks first, with the counts', async () => /Delete 2 projects/.test(await textOf(keep)));
  await click(keep, 'Delete it all now');
  await t.eventually('it ends with nothing saved', async () => (await textOf(keep)).includes('Nothing is saved yet.'));
  await t.eventually('the other page too', async () => (await textOf(other)).includes('Nothing is saved yet.'));
  const stores = Object.entries(await kept(seat)).filter(([, records]) => records.length > 0);
  t.check('no store holds anything', stores.length === 0, stores);
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own object
  const local = await seat.evaluate(() => (globalThis as any).chrome.storage.local.get(null));
  t.check('no setting is left', !('settings' in local), local);
}

/** What can go wrong with what is kept, in a real browser. Chromium; Firefox lets a driver open no page of ours. */
export default async function storeFaults(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const seat = await t.extensionPage('options');
  await showOldList(t, seat);
  await waitForOldTab(t, seat);
  const after = await crashInSaves(t, seat);
  await editInTwoWindows(t, after);
  await saveWithClockBack(t, after);
  await deleteAll(t, after);
}
