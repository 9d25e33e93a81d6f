import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { checkFits } from './access.ts';
import type { E2E } from './context.ts';
import { press } from './own-page.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const FLAGGED = 'forge_daily';
const QUIET = 'kite_notes';

// biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, of either browser
type Api = any;
interface Kept {
  id: string;
  at: number;
  text: string;
  hash: string;
  author: { handle: string };
  findings: { rule: string }[];
  [field: string]: unknown;
}

/** The fields that the hash is of, as docs/saved-posts.md lists them. */
const HASHED = ['author', 'card', 'links', 'quoted', 'site', 'text', 'time', 'url'];

/** Canonical JSON by other code than the extension's. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = value as Record<string, unknown>;
  const names = Object.keys(members).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(members[name])}`).join()}}`;
}

function hashOf(post: Kept): string {
  const own = Object.fromEntries(HASHED.filter((name) => name in post).map((name) => [name, post[name]]));
  return createHash('sha256').update(canonical(own), 'utf8').digest('hex');
}

const textOf = (page: Page | undefined) => page?.evaluate(() => document.body.innerText) ?? Promise.resolve('');

/** The open page whose address has these words. Firefox keeps it from the driver, but the page itself tells it. */
async function findPage(t: E2E, words: string): Promise<Page | undefined> {
  for (const page of await t.running.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.includes(words)) return page;
  }
  return undefined;
}

async function waitForPage(t: E2E, words: string, name: string): Promise<Page> {
  let found: Page | undefined;
  await t.eventually(name, async () => {
    found = await findPage(t, words);
    return found !== undefined;
  });
  if (!found) throw new Error(`no page with ${words}`);
  return found;
}

async function openOurs(t: E2E, inside: Page, path: string): Promise<Page> {
  await inside.evaluate((url) => {
    const api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    return api.tabs.create({ url }).then(() => undefined);
  }, path);
  return waitForPage(t, path, `${path.split(/[?#]/)[0]} opens`);
}

/** Every record that the extension keeps, read from its database by a page of its own. */
function keptPosts(inside: Page): Promise<Kept[]> {
  return inside.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open('receipts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('saved-posts').objectStore('saved-posts').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

function articleOf(page: Page, handle: string) {
  return page.evaluateHandle(
    (name) => [...document.querySelectorAll('article')].find((one) => one.textContent?.includes(`@${name}`)),
    handle,
  );
}

/** How many notes the chip of this author's post has, as the background tells the popup. */
async function notesOf(inside: Page, tab: number, handle: string, id: string): Promise<number> {
  const posts = await inside.evaluate(async (number) => {
    const api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    const { value } = await api.runtime.sendMessage({ name: 'tab:get', payload: { tab: number } });
    return value.posts as { id: string; findings: { severity: string; confidence: string; ask: string }[] }[];
  }, tab);
  const shown = posts.find((post) => post.id === id)?.findings ?? [];
  if (shown.length === 0) throw new Error(`no notes on the post of ${handle}`);
  return shown.filter(({ severity, confidence }) => severity !== 'info' && severity !== 'good' && confidence !== 'low')
    .length;
}

/** By keyboard: from the chip to its card, and there past Close, Copy and Next to "Save this post". */
async function saveFromCard(t: E2E, page: Page, notes: number): Promise<Page> {
  await page.bringToFront();
  const article = await articleOf(page, FLAGGED);
  const chip = await page.evaluate((post) => {
    const box = (post as Element).querySelector('receipts-chip')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  }, article);
  await page.mouse.click(chip.x, chip.y);
  await t.eventually('the chip opens the card', () =>
    page.evaluate(() => document.activeElement?.localName === 'receipts-card'),
  );
  for (let step = 0; step < (notes > 1 ? 3 : 2); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return waitForPage(t, '/save-post.html?post=', 'the card leads to a window that asks with which project');
}

async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

/** Accessibility in light and in dark, and a narrow window; with pictures. */
async function look(t: E2E, page: Page, name: string): Promise<void> {
  if (t.browser !== 'chromium') return;
  for (const scheme of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const faults = await faultsIn(page);
    t.check(`${name} in ${scheme} has no accessibility fault`, faults.length === 0, faults);
    await t.screenshot(page, `${name}-${scheme}`);
  }
  await page.setViewport({ width: 320, height: 700 });
  await checkFits(t, page, `${name} fits 320 pixels`);
  await t.screenshot(page, `${name}-narrow`);
  await page.setViewport({ width: 460, height: 700 });
}

/** A new project, an undo, and the same again; the worker is stopped while the window asks. */
async function firstSave(t: E2E, window: Page, inside: Page): Promise<void> {
  await t.eventually('it shows the post', async () => (await textOf(window)).includes('guaranteed 40% monthly return'));
  await look(t, window, 'save-post');
  if (t.browser === 'chromium') await t.stopWorker();
  await window.type('form input', 'localhost');
  await press(t, window, 'Make it and save');
  await t.eventually('what is no domain is told', async () => (await textOf(window)).includes('not a domain'));
  await window.$eval('form input', (input) => {
    (input as HTMLInputElement).value = '';
  });
  await window.type('form input', 'https://www.lumforge.example/stake');
  await press(t, window, 'Make it and save');
  const said = 'Saved to lumforge.example.';
  await t.eventually('it says where it was saved', async () => (await textOf(window)).includes(said));
  await look(t, window, 'save-post-done');
  await press(t, window, 'Undo');
  await t.eventually('undo takes it off again', async () =>
    (await textOf(window)).includes('Taken off lumforge.example'),
  );
  t.check('and leaves nothing behind', (await keptPosts(inside)).length === 0);
}

async function saveInWindow(t: E2E, window: Page, button: string, says: string): Promise<void> {
  await press(t, window, button);
  await t.eventually(`the window says “${says}”`, async () => (await textOf(window)).includes(says));
}

/** From the popup's list: the same window asks. */
async function saveFromPopup(t: E2E, popup: Page, handle: string, words: string): Promise<Page> {
  await press(t, popup, 'Look at the screen again');
  await t.eventually('the popup lists what is on the screen now', async () => (await textOf(popup)).includes(words));
  await press(t, popup, `Save the post of ${handle}`);
  let window: Page | undefined;
  await t.eventually('the window asks for that post', async () => {
    window = await findPage(t, '/save-post.html?post=');
    const text = await textOf(window);
    return text.includes(words) && text.includes('Save this post');
  });
  return window as Page;
}

async function edit(page: Page, words: string): Promise<void> {
  const article = await articleOf(page, FLAGGED);
  await page.evaluate(
    (post, text) => {
      const part = (post as Element).querySelector('[data-testid="tweetText"]');
      if (part) part.textContent = text;
    },
    article,
    words,
  );
}

async function checkProject(t: E2E, list: Page, inside: Page): Promise<void> {
  await t.eventually('the list has the project', async () => (await textOf(list)).includes('lumforge.example'));
  t.check('as one that was not read yet', (await textOf(list)).includes('Not read yet'), await textOf(list));
  await list.click('[data-domain="lumforge.example"] [data-part=name]');
  await t.eventually('both posts stand with it', async () => (await list.$$('[data-saved]')).length === 2);
  const text = await textOf(list);
  for (const post of await keptPosts(inside)) {
    t.check(`the hash of ${post.author.handle} is that of its fields`, post.hash === hashOf(post), post);
    t.check(`and is shown`, text.includes(post.hash));
    t.check(`with its words`, text.includes(post.text.trim().slice(0, 60)), text);
  }
  const notes = (await keptPosts(inside)).map(({ author, findings }) => [author.handle, findings.length > 0]);
  t.check('notes are kept with the post that had some', JSON.stringify(notes.sort()) === NOTES, notes);
}

const NOTES = JSON.stringify([
  [FLAGGED, true],
  [QUIET, false],
]);

async function removeAndUndo(t: E2E, list: Page, inside: Page): Promise<void> {
  const count = () => list.evaluate(() => document.querySelectorAll('[data-saved]').length);
  const before = JSON.stringify((await keptPosts(inside)).sort((a, b) => (a.id < b.id ? -1 : 1)));
  const isAsBefore = async () =>
    JSON.stringify((await keptPosts(inside)).sort((a, b) => (a.id < b.id ? -1 : 1))) === before;
  await press(t, list, 'Remove this saved post');
  await t.eventually('a removed record leaves the list', async () => (await count()) === 2);
  await press(t, list, 'Undo');
  await t.eventually('undo brings it back', async () => (await count()) === 3 && (await isAsBefore()));
  // Firefox lets no driver reload a page of an extension; the page itself may.
  await list.evaluate(() => location.reload());
  await t.eventually('it is there after a reload', async () => (await count()) === 3);
  await press(t, list, 'All saved projects');
  await press(t, list, 'Remove lumforge.example');
  await t.eventually('a project takes its posts along', async () => (await keptPosts(inside)).length === 0);
  t.check('the toast names them', (await textOf(list)).includes('Removed lumforge.example and its 3 saved posts.'));
  await press(t, list, 'Undo');
  await t.eventually('undo brings all of it back', isAsBefore);
}

/** A post with notes is kept from its card, one without from the popup; an edit is a second record. */
export default async function savePost(t: E2E): Promise<void> {
  const page = await t.open('/x-timeline.html');
  await t.eventually('posts with notes get a chip', () =>
    page.evaluate(() => document.querySelectorAll('article receipts-chip').length === 2),
  );
  const inside = await t.extensionPage('options');
  const tab = await inside.evaluate(async (url) => {
    const api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    return (await api.tabs.query({})).find((one: { url?: string }) => one.url === url)?.id as number;
  }, page.url());
  const window = await saveFromCard(t, page, await notesOf(inside, tab, FLAGGED, '1700000000000'));
  await firstSave(t, window, inside);
  await window.type('form input', 'lumforge.example');
  await saveInWindow(t, window, 'Make it and save', 'Saved to lumforge.example.');

  const popup = await openOurs(t, inside, `/popup.html?tab=${tab}`);
  await t.eventually('the popup lists the posts on the screen', async () =>
    (await textOf(popup)).includes('Walked the old railway line today.'),
  );
  if (t.browser === 'chromium') await popup.setViewport({ width: 380, height: 700 });
  await look(t, popup, 'save-popup');
  const second = await saveFromPopup(t, popup, 'Kite notes', 'Walked the old railway line');
  await saveInWindow(t, second, 'Save to lumforge.example', 'Saved to lumforge.example.');

  const list = await openOurs(t, inside, '/projects.html');
  await checkProject(t, list, inside);
  await edit(page, 'LUMF holders get a guaranteed 90% monthly return. Stake now.');
  const third = await saveFromPopup(t, popup, 'Forge Daily', 'guaranteed 90% monthly return');
  await saveInWindow(t, third, 'Save to lumforge.example', 'Changed since: text.');
  const fourth = await saveFromPopup(t, popup, 'Forge Daily', 'guaranteed 90% monthly return');
  await saveInWindow(t, fourth, 'Save to lumforge.example', 'Already saved to lumforge.example.');
  await t.eventually('the open page shows the edit beside what was there', async () =>
    (await textOf(list)).includes('Text changed since the one below.'),
  );
  const texts = (await keptPosts(inside)).map(({ text }) => /\d\d%/.exec(text)?.[0] ?? '');
  t.check('nothing was overwritten', texts.sort().join() === ',40%,90%', texts);
  await list.bringToFront();
  await look(t, list, 'saved-posts');
  await removeAndUndo(t, list, inside);
}
