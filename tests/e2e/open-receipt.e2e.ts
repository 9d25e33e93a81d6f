import type { Page } from 'puppeteer-core';
import { type ServiceHandler, servePaths, text } from '../services/service.ts';
import { checkAccess } from './access.ts';
import type { E2E } from './context.ts';
import { choose, tabAt, tell } from './look-ups-world.ts';

/** The project, and where the links beside its claims lead. */
const PROJECT = 'larkspur.example';
const STATS = 'stats.larkspur.example';
const PARTNER = 'borealis.example';
const ELSEWHERE = 'elsewhere.example';

const PAGE = `<!doctype html><html lang="en"><title>Larkspur: AI compute</title>
<main><h1>Larkspur sells AI compute for its LARK token</h1>
<p>Inference jobs are paid in LARK, a token on Ethereum, and settled by a smart contract on chain.</p>
<p>The network settled <a href="https://${STATS}/jobs">12,000 inference jobs</a> in October 2026.</p>
<h2>Customers</h2>
<p>The network has <a href="https://${STATS}/customers">4,000 paying customers</a> today.</p>
<h2>Hours</h2>
<p>It sold <a href="https://${STATS}/hours">90,000 GPU hours</a> in October 2026.</p>
<h2>Revenue</h2>
<p>It earned <a href="https://${STATS}/revenue">$310,000 revenue</a> in October 2026.</p>
<h2>Requests</h2>
<p>It answered <a href="https://${STATS}/requests">7,000,000 requests</a> in October 2026.</p>
<h2>Partners</h2>
<p>We partnered with Borealis: <a href="https://${PARTNER}/partners/larkspur">their page</a>.</p></main></html>`;

const html = (body: string) => () =>
  text(`<!doctype html><html lang="en">${body}</html>`, 200, { 'content-type': 'text/html' });
const held: ServiceHandler = () => new Promise<Response>(() => {});

function serve(t: E2E): void {
  t.services.answer(PROJECT, servePaths({ '/': () => text(PAGE, 200, { 'content-type': 'text/html' }) }));
  t.services.answer(
    STATS,
    servePaths({
      '/jobs': html(
        '<title>Jobs</title><h1>Larkspur</h1><h2>Settled</h2><p>12,034 inference jobs in October 2026.</p>',
      ),
      '/customers': html('<title>Customers</title><h1>Larkspur</h1><p>310 paying customers today.</p>'),
      '/revenue': () => text('', 302, { location: `https://${ELSEWHERE}/` }),
      '/requests': held,
    }),
  );
  t.services.answer(ELSEWHERE, html('<title>Elsewhere</title><p>$310,000 revenue</p>'));
  const partners = '<title>Partners of Borealis</title><h1>Partners</h1><p>We work with Larkspur since May 2026.</p>';
  t.services.answer(PARTNER, servePaths({ '/partners/larkspur': html(partners) }));
}

const stateOf = (page: Page, about: string) =>
  page.evaluate((words) => {
    const claim = [...document.querySelectorAll('section[aria-labelledby="claims-title"] li')].find((one) =>
      one.querySelector('blockquote')?.textContent?.includes(words),
    );
    const receipt = claim?.querySelector('[data-opened]');
    return `${receipt?.getAttribute('data-opened')}: ${receipt?.textContent}`;
  }, about);

/** Presses the button of the receipt beside a claim, with the keyboard. */
async function press(t: E2E, page: Page, about: string, words: string): Promise<void> {
  await t.eventually(`beside “${about}” stands “${words}”`, () =>
    page.evaluate(
      ([quote, name]) => {
        for (const group of document.querySelectorAll('details')) group.open = true;
        const claims = [...document.querySelectorAll('section[aria-labelledby="claims-title"] li')];
        const claim = claims.find((one) => one.querySelector('blockquote')?.textContent?.includes(quote ?? ''));
        const button = [...(claim?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
        button?.focus();
        return button !== undefined;
      },
      [about, words],
    ),
  );
  await page.keyboard.press('Enter');
}

async function comes(t: E2E, page: Page, about: string, state: string, words: string): Promise<void> {
  await t.eventually(`“${about}” is ${state}, and told why`, async () => {
    const told = await stateOf(page, about);
    return (told.startsWith(`${state}:`) && told.includes(words)) || told;
  });
}

/** One claim after the other: shown, not shown, gone, led elsewhere, and one that the person stops. */
async function inPopup(t: E2E, popup: Page): Promise<void> {
  t.check('nothing was opened before anybody pressed', t.services.asked(STATS).length === 0, t.services.asked(STATS));
  await press(t, popup, '12,000', 'Open it for me');
  await comes(t, popup, '12,000', 'shown', '12,034 inference jobs in October 2026.');
  t.check('the focus stayed', await popup.evaluate(() => document.activeElement?.textContent === 'Open it again'));
  await press(t, popup, '4,000', 'Open it for me');
  await comes(t, popup, '4,000', 'not-shown', 'It shows 310, not 4,000.');
  await press(t, popup, '90,000', 'Open it for me');
  await comes(t, popup, '90,000', 'not-shown', 'It is gone (404).');
  await press(t, popup, '310,000', 'Open it for me');
  await comes(t, popup, '310,000', 'not-checked', `It leads to ${ELSEWHERE}, which was not read.`);
  await press(t, popup, '7,000,000', 'Open it for me');
  await comes(t, popup, '7,000,000', 'opening', 'Looking…');
  await press(t, popup, '7,000,000', 'Stop');
  await comes(t, popup, '7,000,000', 'not-opened', 'Stopped');
  await press(t, popup, 'Borealis', 'Open it for me');
  await comes(t, popup, 'Borealis', 'shown', 'We work with Larkspur');
  await checkAccess(t, popup, 'open-receipt-popup');
}

/** What came is part of the review that is saved, and can be asked for again there. */
async function onProjectPage(t: E2E, inside: Page, tab: number): Promise<void> {
  const { report } = await tell(inside, 'tab:get', { tab });
  const grades = report.claims.flatMap(({ receipts }: { receipts: { opened?: { result: string }; grade: string }[] }) =>
    receipts.filter(({ opened }) => opened).map(({ opened, grade }) => `${opened?.result} ${grade}`),
  );
  t.check(
    'only what is independent and shows it is R5',
    grades.filter((one: string) => one.endsWith('R5')).length === 1,
    grades,
  );
  t.check('the ledger counts what did not show it', report.ledger.didNotShow === 2, report.ledger);
  const { project } = await tell(inside, 'project:save', { tab });
  const view = await t.extensionPage('projects', `#project=${encodeURIComponent(project)}`);
  await t.eventually('the project’s page lists the claims', () =>
    view.evaluate(() => {
      for (const opener of document.querySelectorAll<HTMLElement>('#review-part button[aria-expanded="false"]'))
        opener.click();
      return document.querySelector('#review-part [data-opened]') !== null;
    }),
  );
  await comes(t, view, '12,000', 'shown', '12,034');
  await comes(t, view, '90,000', 'not-shown', 'It is gone (404).');
  const before = t.services.asked(STATS).length;
  await press(t, view, '12,000', 'Open it again');
  await comes(t, view, '12,000', 'shown', '12,034');
  t.check('what counts for a day is not asked for again', t.services.asked(STATS).length === before);
  await checkAccess(t, view, 'open-receipt-project');
  await view.close();
}

export default async function openReceipts(t: E2E): Promise<void> {
  serve(t);
  const inside = await t.extensionPage('options');
  await choose(inside, { allowed: true, modes: { 'host-lists': 'off' }, told: true });
  const page = await t.open(`https://${PROJECT}/`);
  const tab = await tabAt(inside, `https://${PROJECT}/`);
  await t.eventually(
    'the page is read',
    async () => (await tell(inside, 'tab:get', { tab })).report?.claims.length >= 6,
  );
  const popup = await t.extensionPage('popup', `?tab=${tab}`);
  await inPopup(t, popup);
  const visits = t.services.requests(STATS).filter(({ path }) => path === '/jobs');
  const told = visits.flatMap(({ headers }) => ['cookie', 'referer', 'origin'].filter((name) => name in headers));
  t.check(
    'the link was visited once, without cookies and without where from',
    visits.length === 1 && told.length === 0,
    told,
  );
  await onProjectPage(t, inside, tab);
  for (const one of [popup, page, inside]) await one.close();
}
