import type { Page } from 'puppeteer-core';
import type { Project } from '@/lib/core/project.ts';
import { checkAccess, checkFits, shoot } from './access.ts';
import type { E2E } from './context.ts';

/** Projects that the list is shown with. */
const MANY = 400;
const STATES = ['explained', 'partly', 'not-stated', 'claimed-without-receipt', 'conflicting', 'not-checked'];
const NAMES = [
  'Rechenleistungsgemeinschaftsverwaltungsgesellschaft für verteilte Modelle',
  '分布式人工智能计算网络与可验证推理服务联盟委员会公共试验平台',
  'شبكة الحوسبة اللامركزية للذكاء الاصطناعي',
  'Ærø Łódź Réseau',
];
const TAGS = [['watch'], ['watch', 'agents'], [], ['später lesen']];

/** A project of the list, each in its own way; `now` is when it was read last. */
function projectAt(index: number, now: number): Project {
  const rows = ['why-crypto', 'users', 'numbers', 'ai', 'control', 'security', 'token', 'data', 'speaker', 'requests'];
  const domain = `p${String(index).padStart(4, '0')}.example`;
  return {
    ...{ id: `id-${index}`, name: NAMES[index] ?? `Project ${index}`, domain, url: `https://${domain}/` },
    ...{ created: now - 9e8, reviewed: now - index * 60_000, reviews: 1 + (index % 5) },
    states: Object.fromEntries(rows.map((row, at) => [row, STATES[(index + at) % STATES.length] ?? ''])),
    ...{ withReceipt: index % 11, without: index % 7, worst: ['none', 'info', 'caution', 'warning'][index % 4] ?? '' },
    keySentence: `Sells computing time; the page names ${index} machines and shows no meter that can be opened.`,
    tags: TAGS[index % TAGS.length] ?? [],
    ...(index % 3 === 0 ? { changed: { at: now - index * 3_600_000, page: 1 + (index % 3), rules: index % 2 } } : {}),
    ...(index === 5 ? { note: 'Ask about the audit.\nThey said: next month.' } : {}),
    ...(index === 6 ? { checked: { at: now, why: 'The page was not found (404).' } } : {}),
  };
}

/** Puts projects straight into the store of the page's own extension. */
async function seed(page: Page, projects: readonly Project[]): Promise<void> {
  await page.evaluate(async (records) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('receipts');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('projects', 'readwrite');
    for (const record of records) transaction.objectStore('projects').put(record);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, projects);
}

const drawn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-domain]')].map((one) => one.dataset.domain));
const focused = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset.part ?? '';
    return `${document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index ?? ''} ${part}`.trim();
  });
const statusOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' | '));

async function onlyInView(t: E2E, page: Page): Promise<void> {
  await t.eventually('the list is there', async () => (await drawn(page)).length > 5);
  t.check('only what is in view is drawn', (await drawn(page)).length < 60, (await drawn(page)).length);
  // The newest stand there before the rest is read.
  await t.eventually('screen readers are told of all rows', async () => {
    const table = await page.evaluate(() => ({
      count: document.querySelector('table')?.getAttribute('aria-rowcount'),
      first: document.querySelector('tbody tr[data-domain]')?.getAttribute('aria-rowindex'),
    }));
    return table.count === String(MANY + 1) && table.first === '2';
  });
  await t.eventually('the first rows are noted as painted, once', () =>
    page.evaluate(() => performance.getEntriesByName('list-painted').length === 1),
  );
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await t.eventually(
    'the last project is drawn at the end',
    async () => (await drawn(page)).at(-1) === `p0${MANY - 1}.example`,
  );
  await page.evaluate(() => scrollTo(0, 0));
  await t.eventually('the first one is drawn at the top', async () => (await drawn(page))[0] === 'p0000.example');
}

async function byKeys(t: E2E, page: Page): Promise<void> {
  await page.focus('[data-index="0"] [data-part=name]');
  await page.keyboard.press('ArrowDown');
  await t.eventually('an arrow moves to the next row', async () => (await focused(page)) === '1 name');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await t.eventually('two further', async () => (await focused(page)) === '3 name');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Space');
  await page.keyboard.up('Shift');
  await t.eventually('Space and Shift select three', async () =>
    (await statusOf(page)).includes('3 projects selected'),
  );
  t.check('Space opened nothing', !page.url().includes('project='), page.url());
  await page.keyboard.press('End');
  await t.eventually('End leads to the last row', async () => (await focused(page)) === `${MANY - 1} name`);
  await page.keyboard.press('Home');
  await t.eventually('Home leads back', async () => (await focused(page)) === '0 name');
  await page.keyboard.press('Tab');
  t.check('Tab stays with the current project', (await focused(page)).startsWith('0 '), await focused(page));
  await page.keyboard.press('Escape');
  await t.eventually('Escape selects none', async () => (await statusOf(page)).includes('None selected'));
  await page.keyboard.press('?');
  await t.eventually('? shows the keys', async () => (await page.$('dialog[open]')) !== null);
  await page.keyboard.press('Escape');
  await t.eventually('Escape closes them', async () => (await page.$('dialog[open]')) === null);
  await page.focus('[data-index="0"] [data-part=name]');
  await page.keyboard.press('/');
  t.check(
    '/ leads to the search',
    await page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'search'),
  );
}

async function narrowed(t: E2E, page: Page): Promise<void> {
  await page.type('input[type=search]', 'aero lodz');
  await t.eventually(
    'a search without accents finds the name with them',
    async () => (await drawn(page)).join() === 'p0003.example',
  );
  await page.reload();
  await t.eventually('a reload keeps the search', async () => (await drawn(page)).join() === 'p0003.example');
  await page.goto(page.url().replace(/#.*$/, '#q=nowhere&tag=watch'));
  await t.eventually('it says that nothing matches, and what to leave out', async () =>
    (await page.evaluate(() => document.body.innerText)).includes('Leave out Search: “nowhere” (200 projects)'),
  );
  await checkAccess(t, page, 'the list with nothing that matches');
  await page.locator('::-p-text(Clear all filters)').click();
  await t.eventually('all are back', async () => (await statusOf(page)).includes(`${MANY} projects`));
}

/** Removes more than one transaction takes, and undoes it in one press. */
async function inBulk(t: E2E, page: Page): Promise<void> {
  await page.locator(`::-p-text(Select all ${MANY} shown)`).click();
  await t.eventually('all are selected', async () => (await statusOf(page)).includes(`${MANY} projects selected`));
  await page.focus('[data-index="0"] [data-part=name]');
  await page.keyboard.press('Delete');
  await t.eventually('all are removed', async () =>
    (await page.evaluate(() => document.body.innerText)).includes('Nothing is saved yet.'),
  );
  await t.eventually('and said so', async () => (await statusOf(page)).includes(`Removed ${MANY} projects`));
  await t.eventually('Undo has the focus', () => page.evaluate(() => document.activeElement?.textContent === 'Undo'));
  await page.keyboard.press('Enter');
  await t.eventually('one press brings all back', async () =>
    (await statusOf(page)).includes(`${MANY} projects are back on your list.`),
  );
  await page.reload();
  await t.eventually('they are there after a reload', async () => (await statusOf(page)).includes(`${MANY} projects`));
}

async function surfaces(t: E2E, page: Page): Promise<void> {
  await checkAccess(t, page, 'the table');
  await shoot(t, page, 'list-table');
  await page.select('select:has(option[value=cards])', 'cards');
  await t.eventually('cards are shown', async () => (await page.$('li[data-domain]')) !== null);
  await checkAccess(t, page, 'the cards');
  await shoot(t, page, 'list-cards');
  await page.reload();
  await t.eventually('cards are remembered', async () => (await page.$('li[data-domain]')) !== null);
  await page.setViewport({ width: 320, height: 700 });
  await page.locator('summary').click();
  await checkFits(t, page, 'list and filters fit 320 pixels');
  await shoot(t, page, 'list-narrow');
  await page.setViewport({ width: 1200, height: 800 });
}

/** The list of saved projects with hundreds of them. Extension pages can be opened in Chromium only. */
export default async function list(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const page = await t.extensionPage('projects');
  await page.setViewport({ width: 1200, height: 800 });
  await t.eventually('an empty list says what to do', async () =>
    (await page.evaluate(() => document.body.innerText)).includes('Nothing is saved yet.'),
  );
  const now = Date.now();
  await seed(
    page,
    Array.from({ length: MANY }, (_, index) => projectAt(index, now)),
  );
  await page.reload();
  await onlyInView(t, page);
  await byKeys(t, page);
  await narrowed(t, page);
  await inBulk(t, page);
  await surfaces(t, page);
}
