import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { popupOf, press, textOf } from './own-page.ts';
import { type Room, rawStores, roomOf } from './raw-store.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'receipts-full-'));
const NO_ROOM = 'There is no room left';
const says = (page: Page, words: string) => async () => (await textOf(page)).includes(words);

async function save(t: E2E, address: string): Promise<Page> {
  const page = await t.open(address);
  const popup = await popupOf(t, page);
  await press(t, popup, 'Save this project');
  await t.eventually('a project is saved', says(popup, 'Saved just now.'));
  return popup;
}

/** What the page hands to the browser as a file. */
async function exported(t: E2E, keep: Page): Promise<string> {
  await keep.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        document.documentElement.dataset.exported = text;
      });
      return make(blob);
    };
  });
  await press(t, keep, 'Export');
  let text: string | undefined;
  await t.eventually('the list is exported', async () => {
    text = await keep.evaluate(() => document.documentElement.dataset.exported);
    return text !== undefined;
  });
  return text ?? '';
}

async function importFile(t: E2E, keep: Page, text: string): Promise<void> {
  // The page reads the file again when it imports it: it stays there until the suite has ended.
  const path = join(FOLDER, 'list.json');
  writeFileSync(path, text);
  await keep.bringToFront();
  // Without the preview of an earlier file, whose button would be pressed in place of this one's.
  await keep.reload();
  const field = (await keep.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
  await press(t, keep, 'Import it');
}

const projectsOf = async (seat: Page) => (await rawStores(seat)).projects ?? [];
const pageOf = (t: E2E, id: string) => t.extensionPage('projects', `#project=${encodeURIComponent(id)}`);

async function writeNote(t: E2E, page: Page, words: string): Promise<void> {
  await press(t, page, 'Write a note');
  await page.type('textarea', words);
  await press(t, page, 'Keep this note');
}

/** A disk that is full: each write says so and leaves all as it was; removing works; with room all of it works. */
async function fullDisk(t: E2E, seat: Page, room: Room): Promise<void> {
  const popup = await save(t, '/projects-lantern.html');
  const [first] = await projectsOf(seat);
  await save(t, `${t.otherOrigin('brook')}/projects-lantern.html`);
  const second = (await projectsOf(seat)).find(({ id }) => id !== first.id);
  await save(t, `${t.otherOrigin('vale')}/projects-lantern.html`);
  const third = (await projectsOf(seat)).find(({ id }) => id !== first.id && id !== second.id);
  const keep = await t.extensionPage('projects', '#keep');
  const file = await exported(t, keep);
  const other = await pageOf(t, second.id);
  await t.eventually('its page is open', async () => (await other.$('[data-review]')) !== null);
  await press(t, other, 'Remove');
  await t.eventually('one of them is removed', async () => (await projectsOf(seat)).length === 2);
  await other.close();
  const page = await pageOf(t, first.id);
  await room.fill();
  const before = JSON.stringify(await rawStores(seat));
  const asBefore = async (what: string) =>
    t.check(`${what} changed nothing`, JSON.stringify(await rawStores(seat)) === before);
  await press(t, popup, 'Save again');
  await t.eventually('a save says that there is no room', says(popup, NO_ROOM));
  await asBefore('it');
  await writeNote(t, page, 'From my desk.');
  await t.eventually('a note says so', says(page, NO_ROOM));
  await asBefore('it');
  await t.screenshot(page, 'full-note');
  await importFile(t, keep, file);
  await t.eventually('an import says so', says(keep, NO_ROOM));
  await asBefore('it');
  await t.screenshot(keep, 'full-import');
  await removeWhenFull(t, seat, third.id);
  await roomAgain(t, { seat, room, popup, page, keep, file });
}

interface Open {
  seat: Page;
  room: Room;
  popup: Page;
  page: Page;
  keep: Page;
  file: string;
}

/** What was refused is done as soon as there is room. */
async function roomAgain(t: E2E, { seat, room, popup, page, keep, file }: Open): Promise<void> {
  await room.lift();
  await press(t, popup, 'Save again');
  await t.eventually('with room, a save works', says(popup, 'Saved just now.'));
  t.check(
    'the note that was typed still stands',
    await page.$eval('textarea', (field) => field.value === 'From my desk.'),
  );
  await press(t, page, 'Keep this note');
  await t.eventually('and is kept', async () => (await projectsOf(seat)).some(({ note }) => note === 'From my desk.'));
  await importFile(t, keep, file);
  await t.eventually('the import brings the others back', async () => (await projectsOf(seat)).length === 3);
  for (const one of [popup, page, keep]) await one.close();
}

/** Removing is what the sentence asks for: it must work on a full disk. */
async function removeWhenFull(t: E2E, seat: Page, project: string): Promise<void> {
  const page = await pageOf(t, project);
  await t.eventually('its page is open', async () => (await page.$('[data-review]')) !== null);
  await press(t, page, 'Remove');
  await t.eventually('a project can be removed when the disk is full', async () =>
    (await projectsOf(seat)).every(({ id }) => id !== project),
  );
  await page.close();
}

/** The browser's own store of settings takes some 10 MB; what does not fit is told, and the switch stays as it was. */
async function fullSettings(t: E2E): Promise<void> {
  const options = await t.extensionPage('options');
  await options.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own object
    const { local } = (globalThis as any).chrome.storage;
    const taken = await local.getBytesInUse(null);
    // Key and quotes count too.
    await local.set({ filling: 'x'.repeat(local.QUOTA_BYTES - taken - 'filling'.length - 2) });
  });
  await options.type('input[type=text], input:not([type])', 'acme.example');
  await options.keyboard.press('Enter');
  await t.eventually('a setting that does not fit is told', says(options, NO_ROOM));
  t.check('and is not shown as kept', !(await textOf(options)).includes('acme.example'), await textOf(options));
  await t.screenshot(options, 'full-settings');
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own object
  await options.evaluate(() => (globalThis as any).chrome.storage.local.remove('filling'));
  await options.type('input[type=text], input:not([type])', 'acme.example');
  await options.keyboard.press('Enter');
  await t.eventually('with room it is kept', says(options, 'acme.example'));
  await options.close();
}

/** Room that ends, for the list and for settings. Chromium: only its driver can take room away. */
export default async function storeFull(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const seat = await t.extensionPage('options');
  const room = await roomOf(seat);
  await fullDisk(t, seat, room);
  await fullSettings(t);
  rmSync(FOLDER, { recursive: true });
}
