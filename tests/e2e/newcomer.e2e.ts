import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { fileOf } from './exchange-files.ts';
import { answerPanel, panelOf } from './guard-panel.ts';
import { click, popupOf, textOf } from './own-page.ts';
import { type Sites, serveSites } from './recheck-sites.ts';

const DEMO = new URL('../../demo', import.meta.url).pathname;
const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
/** The number that the project edits on its page between two visits. */
const [BEFORE, AFTER] = ['12 million', '9 million'] as const;

const says = (page: Page, words: RegExp) => async () => words.test((await textOf(page)).replace(/\s+/g, ' '));
const marks = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** The demo as `npm run try` serves it, with the number as the project gives it today. */
function demo(number: string) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/favicon.ico') return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html; charset=utf-8');
    response.end(readFileSync(join(DEMO, path), 'utf8').replace(BEFORE, number));
  };
}

/** The first page: what it is, a mark that opens its note, and a request that goes back. */
async function firstRun(t: E2E): Promise<void> {
  const page = await t.extensionPage('first-run');
  await t.eventually('the first page says what this is', says(page, /Every claim needs a receipt\./));
  const marked = await page.waitForSelector('article [role="button"][aria-pressed="false"]');
  await marked?.click();
  await t.eventually('a mark of its demo opens the note', () =>
    page.evaluate(() => (document.querySelector('#demo-note') as HTMLElement)?.innerText.trim().length > 20),
  );
  const back = await page.waitForSelector('[data-go-back]');
  await back?.click();
  await t.eventually('its request can be sent back', says(page, /There was no wallet behind this one\./));
  await page.close();
}

async function projectPage(t: E2E, sites: Sites): Promise<Page> {
  const page = await t.open(`${sites.origin('quillnet')}/project.html`);
  await t.eventually('the project page is marked', async () => (await marks(page)) > 0);
  return page;
}

/** The popup's words on it, and the press that saves it. */
async function popupSaves(t: E2E, page: Page): Promise<void> {
  const popup = await popupOf(t, page);
  await t.eventually('the popup has its ten rows', async () => (await popup.$$('[data-row]')).length === 10);
  const words = await textOf(popup);
  t.check('it says how many claims have a receipt', /\d+ claims? on 1 page/.test(words), words.slice(0, 300));
  t.check('and what the page asks of its reader', words.includes('What this page asks of you'), words.slice(0, 300));
  await click(popup, 'Save this project');
  await t.eventually('one press saves it', says(popup, /Saved just now\./));
  await popup.close();
  await page.close();
}

async function claimPage(t: E2E, sites: Sites): Promise<void> {
  const page = await t.open(`${sites.origin('quillnet-rewards')}/claim.html`);
  await t.eventually('the claim page is read', async () => (await marks(page)) > 0);
  await page.click('#permit');
  const panel = await panelOf(t);
  const words = (await panel?.evaluate(() => document.body.innerText)) ?? '';
  t.check('the panel says what would be granted', /spend all your USDC/.test(words), words.slice(0, 300));
  await answerPanel(t, 'back');
  await t.eventually('and going back refuses it', says(page, /eth_signTypedData_v4: 4001/));
  await page.close();
}

/** From the list to the project, read again after it changed; the words of before and after. */
async function recheck(t: E2E, sites: Sites): Promise<Page> {
  sites.set('quillnet', demo(AFTER));
  const page = await t.extensionPage('projects');
  const name = await page.waitForSelector('[data-part="name"]');
  await name?.click();
  await page.waitForSelector('[data-review]');
  await click(page, 'Re-check this project');
  await click(page, 'Agree and check again');
  await t.eventually('it is read again', says(page, /1 of 1 read/));
  const change = '[data-changes] [data-kind="number-changed"]';
  await t.eventually('what changed is told', async () => (await page.$(change)) !== null);
  const told = await page.$eval(change, (one) => one.textContent ?? '');
  t.check('with the number of before and the one of now', told.includes(BEFORE) && told.includes(AFTER), told);
  return page;
}

/** The report as a file that any browser opens, and everything as one that can be read back. */
async function takesItAlong(t: E2E, page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-newcomer-'));
  try {
    const path = join(folder, 'report.html');
    writeFileSync(path, await fileOf(page, 'Report as HTML'));
    const report = await t.open('about:blank');
    await report.goto(pathToFileURL(path).href);
    const words = await textOf(report);
    t.check('the report opens and quotes the page', words.includes(AFTER), words.slice(0, 300));
    await report.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const keep = await t.extensionPage('projects', '#keep');
  const { counts } = JSON.parse(await fileOf(keep, 'Export all projects')) as { counts: Record<string, number> };
  t.check('the export holds the project and both reviews', counts.project === 1 && counts.review === 2, counts);
  await keep.close();
  await page.close();
}

/** The path of somebody who has just put the extension in, on the pages that `npm run try` shows; with its times. */
export default async function newcomer(t: E2E): Promise<void> {
  const sites = await serveSites();
  const begun = Date.now();
  const step = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    const start = Date.now();
    const value = await work();
    console.log(`    ${t.browser} newcomer, ${name}: ${((Date.now() - start) / 1_000).toFixed(1)} s`);
    return value;
  };
  try {
    sites.set('quillnet', demo(BEFORE));
    sites.set('quillnet-rewards', demo(BEFORE));
    await step('first page', () => firstRun(t));
    const page = await step('project page marked', () => projectPage(t, sites));
    await step('popup and save', () => popupSaves(t, page));
    await step('claim page and panel', () => claimPage(t, sites));
    const project = await step('re-check', () => recheck(t, sites));
    await step('export', () => takesItAlong(t, project));
    console.log(`    ${t.browser} newcomer, all: ${((Date.now() - begun) / 1_000).toFixed(1)} s`);
  } finally {
    await sites.close();
  }
}
