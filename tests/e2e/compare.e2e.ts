import type { Page } from 'puppeteer-core';
import { checkAccess, checkFits, shoot } from './access.ts';
import type { E2E } from './context.ts';
import { click, popupOf, textOf } from './own-page.ts';

/** Saves a page through the popup that is opened as a page of its own. */
async function save(t: E2E, page: Page): Promise<void> {
  const popup = await popupOf(t, page);
  await t.eventually('a page is read', async () => (await popup.$$('[data-row]')).length === 10);
  await click(popup, 'Save this project');
  await t.eventually('it is saved', async () => /Saved just now|Saved without a picture/.test(await textOf(popup)));
  await popup.close();
}

/** With the popup that a press on the button of the toolbar opens: only that lets a picture be taken. */
async function saveWithPicture(t: E2E, page: Page): Promise<void> {
  const asked = await popupOf(t, page);
  await t.eventually('the page is read', async () => (await asked.$$('[data-row]')).length === 10);
  const isOff = await asked.$eval('input[type=checkbox]', (box) => !(box as HTMLInputElement).checked);
  t.check('a picture is off by itself', isOff);
  await (await asked.$('input[type=checkbox]'))?.click();
  await click(asked, 'Save this project');
  await t.eventually('a tab behind another is saved without one, and says so', async () =>
    (await textOf(asked)).includes('Saved without a picture: the tab was not in front any more.'),
  );
  await asked.close();
  await page.bringToFront();
  const popup = await pressAction(t, page);
  t.check('the button of the toolbar opens the popup', popup !== undefined);
  if (!popup) return;
  await t.eventually('the popup shows the rows', async () => (await popup.$$('[data-row]')).length === 10);
  const isOn = await popup.$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked);
  t.check('the choice is remembered', isOn);
  await popup.$$eval('footer button', (buttons) => (buttons[0] as HTMLElement).click());
  await t.eventually('it is saved with a picture', async () => (await textOf(popup)).includes('Saved just now.'));
  await popup.close();
}

async function pressAction(t: E2E, page: Page): Promise<Page | undefined> {
  const [extension] = [...(await t.running.extensions()).values()];
  if (!extension) return undefined;
  const opened = t.running.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: 15_000 });
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

interface Kept {
  projects: { id: string; domain: string }[];
  /** First bytes and length of each kept picture. */
  pictures: { start: number[]; size: number }[];
}

/** What the store holds, read from a page of the extension. */
function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    // A method: the compiler would wrap a named function in one of its own, which the page does not have.
    const ask = {
      done<Value>(request: IDBRequest<Value>): Promise<Value> {
        return new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      },
    };
    const database = await ask.done(indexedDB.open('receipts'));
    const stores = database.transaction(['projects', 'reviews', 'parts']);
    const projects = (await ask.done(stores.objectStore('projects').getAll())) as Kept['projects'];
    const reviews = (await ask.done(stores.objectStore('reviews').getAll())) as { picture?: string }[];
    const pictures: Kept['pictures'] = [];
    for (const { picture } of reviews) {
      if (!picture) continue;
      const { bytes } = (await ask.done(stores.objectStore('parts').get(picture))) as { bytes: Uint8Array };
      pictures.push({ start: [...bytes.slice(0, 3)], size: bytes.length });
    }
    database.close();
    return { projects: projects.map(({ id, domain }) => ({ id, domain })), pictures };
  });
}

/** The text of the file that a press on this button hands over. */
async function fileOf(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    // The browser itself asks its maker's servers about files of some kinds that are saved; here none is.
    HTMLAnchorElement.prototype.click = () => {};
    const { createObjectURL } = URL;
    URL.createObjectURL = (given) => {
      if (given instanceof Blob) void given.text().then((text) => Object.assign(globalThis, { handedOver: text }));
      return createObjectURL.call(URL, given);
    };
  });
  await click(page, button);
  const handed = await page.waitForFunction(() => (globalThis as { handedOver?: string }).handedOver);
  return (await handed.jsonValue()) ?? '';
}

const comparedRows = (page: Page) =>
  page.$$eval('tr[data-compared]', (rows) =>
    rows.map((row) => [...row.querySelectorAll<HTMLElement>('[data-state]')].map((cell) => cell.dataset.state)),
  );
const sides = (page: Page) =>
  page.$$eval('th[data-side]', (heads) => heads.map((head) => (head as HTMLElement).dataset.side));

async function compareThem(t: E2E, page: Page): Promise<void> {
  await t.eventually('ten rows stand beside each other', async () => (await comparedRows(page)).length === 10);
  const rows = await comparedRows(page);
  t.check(
    'each has a cell for each project',
    rows.every((cells) => cells.length === 2),
    rows,
  );
  t.check('the words of the page stand in it', (await textOf(page)).includes('fully audited by leading firms'));
  const ran = await page.evaluate(() => document.title === 'ran' || document.querySelector('img') !== null);
  t.check('nothing of a page became markup', !ran);
  const before = await sides(page);
  await click(page, 'Move');
  await t.eventually('two columns are swapped', async () => (await sides(page)).join() === before.toReversed().join());
  await (await page.$('main input[type=checkbox]'))?.click();
  const differing = rows.filter((cells) => cells[0] !== cells[1]).length;
  await t.eventually('rows that differ are shown alone', async () => {
    const shown = await comparedRows(page);
    return shown.length >= differing && shown.length < 10;
  });
  await (await page.$('main input[type=checkbox]'))?.click();
}

async function lookAt(t: E2E, page: Page): Promise<void> {
  await page.setViewport({ width: 1200, height: 900 });
  await checkAccess(t, page, 'the comparison');
  await shoot(t, page, 'compare');
  await page.evaluate(() => scrollTo(0, 1_200));
  const head = await page.$eval('th[data-side]', (one) => one.getBoundingClientRect().top);
  t.check('the names stay in view', head >= 0 && head < 10, head);
  await page.evaluate(() => scrollTo(0, 0));
  await page.setViewport({ width: 320, height: 900 });
  await checkFits(t, page, 'it fits 320 pixels');
  await t.screenshot(page, 'compare-narrow');
  await page.setViewport({ width: 1000, height: 1_400 });
  // In this order: setting features brings the type back to the screen.
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.emulateMediaType('print');
  const printed = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('button, select, input')].filter((one) => one.checkVisibility());
    const look = getComputedStyle(document.querySelector('main')!);
    const folded = [...document.querySelectorAll('details:not([open]) li')];
    const unseen = folded.filter((one) => !one.checkVisibility()).length;
    return {
      folded: folded.length,
      unseen,
      controls: shown.length,
      ink: look.color,
      paper: getComputedStyle(document.body).backgroundColor,
    };
  });
  t.check('on paper names alone are left of the controls', printed.controls === 2, printed);
  t.check('what is folded is printed whole', printed.folded > 0 && printed.unseen === 0, printed);
  t.check('it is black on white', printed.ink === 'rgb(0, 0, 0)' && printed.paper === 'rgb(255, 255, 255)', printed);
  await t.screenshot(page, 'compare-print');
  await page.emulateMediaType('screen');
  await page.emulateMediaFeatures([]);
  await page.setViewport({ width: 1200, height: 900 });
}

/** The HTML file as a browser opens it: its words are there, and nothing of a page became markup or ran. */
async function readReport(t: E2E, page: Page): Promise<void> {
  const html = await fileOf(page, 'Report as HTML');
  const reader = await t.running.newPage();
  await reader.setContent(html);
  const read = await reader.evaluate(() => ({
    elements: [...new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName))].sort(),
    text: document.body.textContent ?? '',
    title: document.title,
    rows: document.querySelectorAll('tbody tr').length,
  }));
  const ours = ['a', 'bdi', 'blockquote', 'code', 'h1', 'h2', 'h3', 'li', 'main', 'p', 'span', 'strong', 'table'];
  const known = new Set([...ours, 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul']);
  t.check(
    'the report is made of our elements alone',
    read.elements.every((name) => known.has(name)),
    read.elements,
  );
  t.check('it has the ten rows', read.rows === 10, read.rows);
  t.check('a hostile quote is there as it was written', read.text.includes('[**</blockquote>**](javascript:alert(1))'));
  t.check('nothing ran', read.title !== 'ran', read.title);
  await t.screenshot(reader, 'report-html');
  await reader.close();
  await page.reload();
  await t.eventually('the comparison opens again', async () => (await comparedRows(page)).length === 10);
  const markdown = await fileOf(page, 'Report as Markdown');
  t.check(
    'Markdown escapes the same quote',
    markdown.includes('\\`\\| \\[\\*\\*\\</blockquote\\>\\*\\*\\]'),
    markdown.slice(0, 300),
  );
}

/** Two projects beside each other, on screen, on paper and as a file. Pages of the extension: Chromium only. */
export default async function compare(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  await saveWithPicture(t, await t.open('/compare-loud.html'));
  await save(t, await t.open(`${t.otherOrigin('lantern')}/projects-lantern.html`));
  const list = await t.extensionPage('projects');
  const { projects, pictures } = await keptIn(list);
  const [picture] = pictures;
  t.check(
    'one review has a picture, a JPEG',
    pictures.length === 1 && picture?.start.join() === '255,216,255',
    pictures,
  );
  t.check('it is of the size of a screen', (picture?.size ?? 0) > 5_000 && (picture?.size ?? 0) <= 2_000_000, picture);
  await list.evaluate(
    (ids) => {
      location.hash = `compare=${ids.join(',')}`;
    },
    projects.map(({ id }) => id),
  );
  await compareThem(t, list);
  await lookAt(t, list);
  await readReport(t, list);
}
