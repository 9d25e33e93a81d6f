import type { Page } from 'puppeteer-core';
import { checkAccess } from './access.ts';
import type { E2E } from './context.ts';
import { popupOf, press, textOf } from './own-page.ts';
import { html, type Sites, serveSites } from './recheck-sites.ts';

const has = async (page: Page, words: string) => (await textOf(page)).includes(words);

/** The front page of a made-up project; `jobs` and `limit` are what it edits between two visits. */
function front({ jobs, limit }: { jobs: string; limit: string }) {
  return html(`<main><h1>Marrow: AI agents that trade compute on chain</h1>
<p>Marrow is a blockchain network for AI agents. Teams pay the MRW token for each job.</p>
<p>In October 2026 the network settled ${jobs} jobs. <a href="https://etherscan.io/address/0x${'1'.repeat(40)}">See the jobs on the explorer</a>.</p>
<p>We have 45 partners across the industry.</p><p>${limit}</p>
<p><a href="/docs/security">Security docs</a> <a href="https://github.com/marrow-example/node">Our source code</a></p></main>`);
}

const BEFORE = front({ jobs: '12,000', limit: 'Every agent has a spending limit of 50 USDC a day.' });
const AFTER = front({ jobs: '9,000', limit: 'Agents spend what the task needs.' });

/** Opens the site, and saves it from the popup once it was read. */
async function save(t: E2E, sites: Sites, words: string, said: string): Promise<void> {
  const page = await t.open(`${sites.origin('marrow')}/`);
  const popup = await popupOf(t, page);
  await t.eventually('the page is read', async () => (await popup.$$('[data-row]')).length === 10);
  await press(t, popup, words);
  await t.eventually(`the popup says “${said}”`, () => has(popup, said));
  for (const one of [popup, page]) await one.close();
}

async function looks(t: E2E, page: Page): Promise<void> {
  await checkAccess(t, page, 'the project page');
  for (const [width, scheme] of [
    [1200, 'dark'],
    [1200, 'light'],
    [320, 'light'],
  ] as const) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const over = await page.evaluate(() => {
      const most = document.documentElement.clientWidth;
      const wide = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > most + 1,
      );
      return document.documentElement.scrollWidth > most ? wide.map((one) => one.outerHTML.slice(0, 100)) : [];
    });
    t.check(`the project page fits ${width} pixels`, over.length === 0, over.slice(0, 5));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height: Math.min(height, 8_000) });
    await t.screenshot(page, `project-${scheme}-${width}`);
  }
  await page.setViewport({ width: 1200, height: 900 });
}

async function changes(t: E2E, page: Page): Promise<void> {
  await t.eventually('the two reviews are compared', async () => (await page.$('[data-changes]')) !== null);
  const told = await page.$$eval('[data-cause="page"] [data-kind]', (all) =>
    all.map((one) => ({ kind: (one as HTMLElement).dataset.kind, text: one.textContent ?? '' })),
  );
  const number = told.find(({ kind }) => kind === 'number-changed');
  t.check(
    'the changed number is told with both',
    number?.text.includes('12,000') && number.text.includes('9,000'),
    told,
  );
  t.check('nothing is put down to our rules', (await page.$('[data-cause="rules"]')) === null);
  const marked = await page.$$eval('[data-kind="number-changed"] :is(del, ins) bdi', (all) =>
    all.map((one) => one.textContent),
  );
  t.check('what was left out and put in is marked', marked.join(' ') === '12,000 9,000', marked);
  await press(t, page, 'Swap the two reviews');
  await t.eventually('swapped, the title says so', () => has(page, 'Changes between two reviews'));
  await press(t, page, 'Swap the two reviews');
  await t.eventually('and back', () => has(page, 'Changes since the review before'));
}

async function timeline(t: E2E, page: Page): Promise<void> {
  t.check('both reviews are drawn', (await page.$$('figure [data-mark="with"]')).length === 3);
  await page.focus('input[type=range]');
  await page.keyboard.press('ArrowLeft');
  await t.eventually('the arrow key shows the older values', async () => (await page.$('[data-shown="0"]')) !== null);
  const older = await page.$eval('[data-review]', (one) => (one as HTMLElement).dataset.review);
  await press(t, page, 'Open this review');
  await t.eventually('it opens', () =>
    page.evaluate((before) => {
      const shown = document.querySelector<HTMLElement>('[data-review]')?.dataset.review;
      return shown !== undefined && shown !== before;
    }, older),
  );
  t.check('it is said to be of then', await has(page, 'Checklist then'));
}

async function belongings(t: E2E, page: Page): Promise<void> {
  await page.select('[aria-labelledby="belongings-title"] form select', 'domains');
  await page.type('[aria-labelledby="belongings-title"] form input', 'github.io');
  await page.keyboard.press('Enter');
  await t.eventually('a shared host is refused with why', () => has(page, 'cannot belong to one project'));
  await page.$eval('[aria-labelledby="belongings-title"] form input', (field) => (field as HTMLInputElement).select());
  await page.type('[aria-labelledby="belongings-title"] form input', 'docs.marrow.example');
  await page.keyboard.press('Enter');
  const domains = () => page.$$eval('[data-kind="domains"] li bdi', (all) => all.map((one) => one.textContent).join());
  await t.eventually('a domain is confirmed', async () => (await domains()) === 'docs.marrow.example');
  await press(t, page, 'Undo');
  await t.eventually('undo takes it back', async () => (await domains()) === '');
  await press(t, page, 'Close');
  await t.eventually('its contract is suggested', async () => (await page.$$('[data-suggestion]')).length === 1);
  await press(t, page, 'Yes, it is theirs: 0x1111');
  await t.eventually('yes confirms it, and it is not asked again', () =>
    page.evaluate(
      () =>
        document.querySelectorAll('[data-kind="contracts"] li').length === 1 &&
        document.querySelector('[data-suggestion]') === null,
    ),
  );
  await press(t, page, 'Close');
}

/** The report goes to the printer as the file that "HTML" saves, from a frame that leaves once it was printed. */
async function print(t: E2E, page: Page): Promise<void> {
  await page.evaluate(() => {
    // On the way down: before the page's own listener, which stands on the frame.
    document.addEventListener(
      'load',
      ({ target }) => {
        if (!(target instanceof HTMLIFrameElement) || !target.contentWindow) return;
        const { contentWindow: pages } = target;
        // Stands for the printer, which this browser has none of.
        pages.print = () => {
          const { body, title } = pages.document;
          Object.assign(globalThis, { printed: { title, words: body.innerText, height: body.offsetHeight } });
          pages.dispatchEvent(new Event('afterprint'));
        };
      },
      { capture: true },
    );
  });
  await press(t, page, 'Print');
  const found = await page.waitForFunction(
    () => (globalThis as { printed?: { words: string; title: string; height: number } }).printed,
  );
  const printed = await found.jsonValue();
  t.check(
    'the report on paper has the words of the page',
    printed?.words.includes('We have 45 partners'),
    printed?.words,
  );
  t.check('it is laid out, and has its title', (printed?.height ?? 0) > 300 && printed?.title !== '', printed);
  t.check('nothing of it is left', (await page.$('iframe')) === null);
}

/** The same note in two windows: the second one sees what the first wrote, and decides. */
async function notes(t: E2E, page: Page): Promise<void> {
  const other = await t.extensionPage('projects', new URL(page.url()).hash);
  // A page that opens puts the focus on its heading, and would take it from the button that is pressed.
  await t.eventually('the second window is open', () =>
    other.evaluate(() => document.activeElement?.localName === 'h1'),
  );
  for (const one of [page, other]) await press(t, one, 'Write a note');
  const write = async (one: Page, words: string) => {
    await one.bringToFront();
    await one.type('textarea', words);
    await press(t, one, 'Keep this note');
  };
  await write(page, 'From the first window.');
  await t.eventually('the first note is kept', () => has(page, 'Edit the note'));
  await write(other, 'From the second window.');
  await t.eventually('the second window is told', () => has(other, 'Nothing was overwritten.'));
  t.check('it shows the other text', await has(other, 'From the first window.'));
  await press(t, other, 'Put both into one');
  await press(t, other, 'Keep this note');
  await t.eventually('the first window shows both', () => has(page, 'From the first window.\nFrom the second window.'));
  await other.close();
}

/** Removed in one window: the other says that it is gone, and undo brings it back. */
async function gone(t: E2E, page: Page): Promise<void> {
  const other = await t.extensionPage('projects', new URL(page.url()).hash);
  await press(t, page, 'Remove');
  await t.eventually('the other window says that it is gone', () => has(other, 'This project is not on your list.'));
  await press(t, page, 'Undo');
  await t.eventually('undo brings it back there, too', async () => (await other.$('[data-review]')) !== null);
  await other.close();
}

/** One project's page: what changed, over time, what belongs to it. Extension pages can be opened in Chromium only. */
export default async function projectPage(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const sites = await serveSites();
  try {
    sites.set('marrow', BEFORE);
    await save(t, sites, 'Save this project', 'Saved just now.');
    sites.set('marrow', AFTER);
    await save(t, sites, 'Save again as a new review', 'Saved just now.');
    const list = await t.extensionPage('projects');
    await t.eventually('the list has it', async () => (await list.$('[data-part="name"]')) !== null);
    await list.focus('[data-part="name"]');
    await list.keyboard.press('Enter');
    await t.eventually('the newest review is open', async () => (await list.$('[data-review]')) !== null);
    await changes(t, list);
    await looks(t, list);
    await timeline(t, list);
    await print(t, list);
    await belongings(t, list);
    await notes(t, list);
    await gone(t, list);
  } finally {
    await sites.close();
  }
}
