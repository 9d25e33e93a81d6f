import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { press, textOf } from './own-page.ts';
import { gone, held, html, redirect, type Sites, serveSites } from './recheck-sites.ts';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** Projects of the run in which the browser is killed. */
const MANY = 500;

// biome-ignore lint/suspicious/noExplicitAny: the browser's own object, in a page of the extension
type Api = any;
// biome-ignore lint/suspicious/noExplicitAny: records as they lie in the store
type Kept = any;

const WORDS = `<main><h1>Acme Compute</h1><p>Acme sells verified AI compute. The ACME token pays for jobs.</p>
<p>12,000 jobs were settled in October 2026, and 4,100 of them were checked again by somebody else.</p>
<p>Payments above 500 ACME a day need a second key.</p></main>`;

/** Asks the background, as pages of the extension do. */
function tell(inside: Page, name: string, payload: unknown): Promise<Kept> {
  return inside.evaluate(
    async (sent) => {
      const api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
      return (await api.runtime.sendMessage(sent))?.value;
    },
    { name, payload },
  );
}

/** All records of one store. */
function allOf(inside: Page, store: string): Promise<Kept[]> {
  return inside.evaluate(
    (name) =>
      new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open('receipts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}

/** How many items of all runs are in this state. */
async function countOf(inside: Page, state: string): Promise<number> {
  return (await allOf(inside, 'recheck-items')).filter((item) => item.state === state).length;
}

/** Puts projects on the list that were never read, straight into the store. Gives their ids. */
async function seed(inside: Page, addresses: readonly string[]): Promise<string[]> {
  // The background makes the store before it answers.
  await tell(inside, 'recheck:plan', { projects: [], what: 'recheck' });
  const projects = addresses.map((url) => {
    const domain = new URL(url).hostname;
    const summary = { states: {}, withReceipt: 0, without: 0, worst: '', keySentence: '' };
    return { id: `seed ${domain}`, name: domain, domain, url, created: 1, reviewed: 0, reviews: 0, ...summary };
  });
  await inside.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('receipts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('projects', 'readwrite');
          for (const record of records) writing.objectStore('projects').put(record);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    projects,
  );
  return projects.map(({ id }) => id);
}

function agree(inside: Page): Promise<void> {
  return inside.evaluate(async () => {
    const api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    await api.storage.local.set({ 'recheck-settings': { agreed: 1, every: 'never', next: 0 } });
  });
}

const NARROW: readonly (readonly ['dark' | 'light', number])[] = [['light', 320]];
const VIEWS: typeof NARROW = [['dark', 1200] as const, ['light', 1200] as const, ...NARROW];

/** Accessibility in light and in dark, and a narrow window; with pictures. */
async function look(t: E2E, page: Page, name: string, views = VIEWS): Promise<void> {
  for (const [scheme, width] of views) {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(AXE);
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    t.check(`${name} has no accessibility fault (${scheme}, ${width})`, faults.length === 0, faults);
    const wide = await page.evaluate((most) => {
      if (document.documentElement.scrollWidth <= most) return [];
      const all = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > most);
      return ['wide', ...all.slice(0, 5).map((one) => one.outerHTML.slice(0, 100))];
    }, width);
    t.check(`${name} fits ${width} pixels`, wide.length === 0, wide);
    await t.screenshot(page, `${name}-${scheme}-${width}`);
  }
  await page.setViewport({ width: 1200, height: 800 });
}

/** A person's way: save from the tab, the dialog before the first re-check, and the words of before and after. */
async function firstRecheck(t: E2E, sites: Sites): Promise<void> {
  sites.set('acme', html(WORDS));
  const tab = await t.open(`${sites.origin('acme')}/?visit=1`);
  const inside = await t.extensionPage('options');
  const saved = await tell(inside, 'tab:read', { tab: await t.tabId(tab) });
  t.check('the page is read from its tab', saved.started, saved);
  await t.eventually('and saved', async () => (await tell(inside, 'project:save', { tab: await t.tabId(tab) })).saved);
  const [project] = await allOf(inside, 'projects');
  await tab.close();
  sites.asked.length = 0;
  sites.set('acme', html(WORDS.replace('12,000', '19,000').replace(/<p>Payments.*?<\/p>/s, '')));
  t.check(
    'without consent nothing is begun',
    (await tell(inside, 'recheck:start', { projects: [project.id], what: 'recheck' })).run === '',
  );
  const view = await t.extensionPage('projects', `#project=${encodeURIComponent(project.id)}`);
  // The page takes the focus to its heading when it opens; a key pressed before would go there.
  await t.eventually('the page has opened', () => view.evaluate(() => document.activeElement?.localName === 'h1'));
  await press(t, view, 'Re-check this project');
  await t.eventually('a dialog asks first', () => view.evaluate(() => document.querySelector('dialog')?.open === true));
  t.check(
    'and names the host',
    (await textOf(view)).includes(new URL(sites.plain.replace('127.0.0.1', 'acme.localhost')).host),
  );
  t.check('“Not now” has the focus', await view.evaluate(() => document.activeElement?.textContent === 'Not now'));
  await look(t, view, 'recheck-consent');
  t.check('nothing was asked for until now', sites.asked.length === 0, sites.asked);
  await view.keyboard.press('Escape');
  await t.eventually('Escape declines', () => view.evaluate(() => document.querySelector('dialog') === null));
  await press(t, view, 'Re-check this project');
  await press(t, view, 'Agree and check again');
  await t.eventually('the bar says what was read', async () => (await textOf(view)).includes('1 of 1 read'));
  await checkFirst(t, sites, inside, project.id);
  await look(t, view, 'recheck-done', NARROW);
  await bySchedule(t, inside);
  for (const page of [view, inside]) await page.close();
}

async function checkFirst(t: E2E, sites: Sites, inside: Page, id: string): Promise<void> {
  const reviews = (await allOf(inside, 'reviews')).sort((a, b) => a.order - b.order);
  t.check('there are two reviews', reviews.length === 2 && reviews.every(({ project }) => project === id), reviews);
  t.check('the second was fetched', reviews[1]?.how === 'fetched', reviews[1]);
  t.check(
    'its words are kept and differ',
    reviews[1]?.pages[0]?.evidence && reviews[0].textHash !== reviews[1].textHash,
  );
  t.check('it tells that the page changed', (reviews[1]?.changed?.page ?? 0) > 0, reviews[1]?.changed);
  t.check('and that no rule did', reviews[1]?.changed?.rules === 0, reviews[1]?.changed);
  const sent = sites.asked.map(({ path }) => path);
  t.check('robots.txt was asked for first', sent.join() === '/robots.txt,/?visit=1', sent);
  const gap = (sites.asked[1]?.at ?? 0) - (sites.asked[0]?.at ?? 0);
  t.check('and a second went by', gap >= 990, gap);
  const told = sites.asked.flatMap(({ headers }) =>
    ['cookie', 'referer', 'origin', 'authorization'].filter((name) => name in headers),
  );
  t.check('no cookie and no origin was sent', told.length === 0, told);
}

/** A run that was due while the browser was closed, as the schedule's own record tells it, is made up for once. */
async function bySchedule(t: E2E, inside: Page): Promise<void> {
  const keep = (every: string) =>
    inside.evaluate(async (chosen) => {
      await (globalThis as Api).chrome.storage.local.set({ 'recheck-settings': { agreed: 1, every: chosen, next: 1 } });
    }, every);
  await keep('day');
  await t.eventually('a run that is due begins by itself', async () => {
    const runs = (await allOf(inside, 'recheck-runs')).filter(({ by }) => by === 'schedule');
    return runs.length === 1 && runs[0]?.state === 'done';
  });
  const alarms = await inside.evaluate(() => (globalThis as Api).chrome.alarms.getAll());
  const next = alarms.find(({ name }: Kept) => name === 'recheck-schedule')?.scheduledTime ?? 0;
  t.check(
    'the next one is due in a day and up to an hour',
    next - Date.now() > 86_000_000 && next - Date.now() < 90_000_001,
    next,
  );
  await keep('never');
  await t.eventually('and none once it is switched off', async () =>
    inside.evaluate(async () => {
      const alarms = await (globalThis as Api).chrome.alarms.getAll();
      return alarms.every(({ name }: Kept) => !name.startsWith('recheck'));
    }),
  );
}

/** What cannot be read is not checked, with the reason, and leaves what was there. */
async function failures(t: E2E, sites: Sites): Promise<void> {
  sites.set('lost', gone);
  sites.set('shy', html(WORDS), 'User-agent: *\nDisallow: /');
  sites.set('slow', html(WORDS), 'User-agent: *\nCrawl-delay: 30');
  sites.set('drawn', html('<div id="root"></div><script>document.title = "ran"</script>'));
  sites.set('led', redirect(`${sites.origin('elsewhere')}/`));
  sites.set('elsewhere', html(WORDS));
  sites.set('busy', (_, response) => void response.writeHead(429).end());
  sites.set('picture', (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'));
  const names = ['lost', 'shy', 'slow', 'drawn', 'led', 'busy', 'picture'];
  const inside = await t.extensionPage('options');
  const ids = await seed(
    inside,
    names.map((name) => `${sites.origin(name)}/`),
  );
  const { run, why } = await tell(inside, 'recheck:start', { projects: ids, what: 'recheck' });
  t.check('a run over them begins', run !== '', why);
  await t.eventually(
    'each of them is told as not checked',
    async () => (await countOf(inside, 'not-checked')) === names.length,
  );
  const items = await allOf(inside, 'recheck-items');
  const whyOf = (name: string): string => items.find(({ project }) => project.startsWith(`seed ${name}.`))?.why ?? '';
  for (const [name, words] of [
    ['lost', 'gone (404)'],
    ['shy', 'robots.txt asks not to'],
    ['slow', 'asks for 30 seconds'],
    ['drawn', 'drawn by its own scripts'],
    ['led', 'led to elsewhere.localhost'],
    ['busy', 'left alone'],
    ['picture', 'neither HTML nor text'],
  ] as const) {
    t.check(`${name}: ${words}`, whyOf(name).includes(words), whyOf(name));
  }
  const list = await t.extensionPage('projects');
  await t.eventually('the bar counts them', async () =>
    (await textOf(list)).includes(`0 of ${names.length} read, ${names.length} not checked`),
  );
  await look(t, list, 'recheck-failures', NARROW);
  for (const page of [list, inside]) await page.close();
}

/** A worker that is stopped goes on; a run that is cancelled does not. */
async function stopAndCancel(t: E2E, sites: Sites): Promise<void> {
  let waiting = 0;
  sites.others = (request, response) => {
    if (request.headers.host?.startsWith('held')) waiting += 1;
    (request.headers.host?.startsWith('held') ? held : html(WORDS))(request, response);
  };
  const names = [
    ...Array.from({ length: 12 }, (_, at) => `held${at}`),
    ...Array.from({ length: 3 }, (_, at) => `good${at}`),
  ];
  const inside = await t.extensionPage('options');
  const ids = await seed(
    inside,
    names.map((name) => `${sites.origin(name)}/`),
  );
  const before = (await allOf(inside, 'reviews')).length;
  const { run } = await tell(inside, 'recheck:start', { projects: ids, what: 'recheck' });
  await t.eventually('four requests are held at one time', async () => waiting === 4);
  await t.stopWorker();
  const list = await t.extensionPage('projects');
  await t.eventually('a page that shows it has it go on after the worker was stopped', async () => waiting === 8);
  await t.eventually('it is shown with a cancel', async () => (await textOf(list)).includes('Checking again…'));
  await look(t, list, 'recheck-bar');
  await press(t, list, 'Cancel this re-check');
  await t.eventually('it ends', async () => (await textOf(list)).includes('Re-check cancelled'));
  const items = (await allOf(inside, 'recheck-items')).filter((item) => item.run === run);
  const open = items.filter(({ state }) => state === 'waiting' || state === 'running');
  t.check('nothing waits any more', open.length === 0, open.length);
  const read = items.filter(({ state }) => state === 'read').length;
  t.check('what was read stays', (await allOf(inside, 'reviews')).length === before + read, read);
  t.check('no more than four were ever asked at one time', sites.most() <= 8, sites.most());
  t.check('and no further request began', waiting === 8, waiting);
  for (const page of [list, inside]) await page.close();
}

/** Waits as long as the count grows; a stand-still of 15 s is a failure. */
async function grows(t: E2E, name: string, count: () => Promise<number>, target: number): Promise<void> {
  let seen = -1;
  let at = Date.now();
  while (seen < target && Date.now() - at < 15_000) {
    const now = await count();
    if (now > seen) at = Date.now();
    seen = Math.max(seen, now);
    if (seen < target) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  t.check(name, seen >= target, seen);
}

/** The browser is killed in the middle of a run over many: every review is there once. */
async function killed(t: E2E, sites: Sites): Promise<void> {
  sites.others = html(WORDS);
  const inside = await t.extensionPage('options');
  const ids = await seed(
    inside,
    Array.from({ length: MANY }, (_, at) => `${sites.origin(`many${at}`)}/`),
  );
  const { run } = await tell(inside, 'recheck:start', { projects: ids, what: 'recheck' });
  const readNow = async (page: Page) =>
    (await allOf(page, 'recheck-items')).filter((item) => item.run === run && item.state === 'read').length;
  const begun = Date.now();
  await grows(t, 'a part of them is read', () => readNow(inside), MANY / 5);
  await t.crash();
  const again = await t.extensionPage('options');
  const kept = await readNow(again);
  t.check('the browser was killed half way', kept >= MANY / 5 && kept < MANY, kept);
  await grows(t, 'after the restart all of them are', () => readNow(again), MANY);
  console.log(`      ${MANY} projects, killed at ${kept}, took ${Math.round((Date.now() - begun) / 1000)} s`);
  const reviews = (await allOf(again, 'reviews')).filter(({ project }) => ids.includes(project));
  const items = (await allOf(again, 'recheck-items')).filter((item) => item.run === run);
  const each = new Map<string, number>();
  for (const { project } of reviews) each.set(project, (each.get(project) ?? 0) + 1);
  t.check('each project has one review', reviews.length === MANY && each.size === MANY, [reviews.length, each.size]);
  t.check(
    'and each item names the review that it made',
    items.every((item) => reviews.some(({ id, project }) => id === item.review && project === item.project)),
  );
  await t.eventually('the run is done', async () =>
    (await allOf(again, 'recheck-runs')).some(({ id, state }) => id === run && state === 'done'),
  );
  await again.close();
}

/** In Firefox the background page itself reads the source. */
async function firefox(t: E2E, sites: Sites): Promise<void> {
  sites.others = html(WORDS);
  const inside = await t.extensionPage('options');
  const [id = ''] = await seed(inside, [`${sites.plain}/`]);
  t.check(
    'without consent nothing is begun',
    (await tell(inside, 'recheck:start', { projects: [id], what: 'recheck' })).run === '',
  );
  await agree(inside);
  await tell(inside, 'recheck:start', { projects: [id], what: 'recheck' });
  await t.eventually('a page is fetched, read and kept', async () => (await allOf(inside, 'reviews')).length === 1);
  const [review] = await allOf(inside, 'reviews');
  t.check(
    'with its words',
    review.pages[0]?.evidence !== undefined && review.pages[0].title === 'Acme Compute',
    review.pages,
  );
  const told = sites.asked.flatMap(({ headers }) => ['cookie', 'referer', 'origin'].filter((name) => name in headers));
  t.check('no cookie and no origin was sent', told.length === 0, told);
}

/** Re-checks: consent, a change, what fails, cancel, a stopped worker, a killed browser. */
export default async function recheck(t: E2E): Promise<void> {
  const sites = await serveSites();
  try {
    if (t.browser === 'firefox') return await firefox(t, sites);
    await firstRecheck(t, sites);
    await failures(t, sites);
    await stopAndCancel(t, sites);
    await killed(t, sites);
  } finally {
    await sites.close();
  }
}
