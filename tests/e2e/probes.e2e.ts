import type { Page } from 'puppeteer-core';
import { CERTIFICATE_HOST, certificateSearch } from '../services/certificate-search.ts';
import { broken, half, redirect, silence, tooMany } from '../services/failures.ts';
import { DIRECTORY_HOST, directory, registry } from '../services/rdap.ts';
import { type ServiceHandler, servePaths, text } from '../services/service.ts';
import { archiveIndex, CLOSEST_HOST, INDEX_HOST } from '../services/web-archive.ts';
import type { E2E } from './context.ts';
import { choose, REGISTRY, serveWorld, tabAt, tell } from './look-ups-world.ts';

const BUSY = 'rdap.busy.example';
const SILENT = 'rdap.silent.example';
/** Whatever is asked about this one is answered; all else goes wrong for the others. */
const KNOWN = 'marigold.example';
const UNKNOWN = 'teasel.busy';
const ALSO_BUSY = 'yarrow.busy';
const SLOW = 'sorrel.silent';

const FILE = 'Contact: mailto:holes@marigold.example\nExpires: 2031-01-01T00:00:00Z\n';
const PAGE = `<!doctype html><html lang="en"><title>Marigold: AI compute</title><main>
<h1>Marigold sells AI compute for its MARI token</h1>
<p>Inference jobs are paid in MARI, a token on Ethereum, and settled by a smart contract on chain.</p>
<button>Connect wallet</button></main></html>`;

const site = (file: ServiceHandler) =>
  servePaths({
    '/': () => text(PAGE, 200, { 'content-type': 'text/html' }),
    '/.well-known/security.txt': file,
  });

function serveProbes(t: E2E): void {
  serveWorld(t);
  const endings = { example: REGISTRY, busy: BUSY, silent: SILENT };
  const addresses = Object.entries(endings).map(([ending, host]) => [ending, [`https://${host}/`]]);
  const archive = archiveIndex({ [KNOWN]: '20190303120102' });
  const handlers: Record<string, ServiceHandler> = {
    [KNOWN]: site(() => text(FILE)),
    [UNKNOWN]: site(redirect),
    [ALSO_BUSY]: site(half),
    [SLOW]: site(broken),
    [DIRECTORY_HOST]: directory(Object.fromEntries(addresses)),
    [REGISTRY]: registry({ [KNOWN]: '2018-05-06T07:08:09Z' }),
    [BUSY]: tooMany,
    [SILENT]: silence,
    [CERTIFICATE_HOST]: certificateSearch({ [UNKNOWN]: ['2026-03-01T00:00:00Z'] }),
    [INDEX_HOST]: (request) => (request.path.includes(KNOWN) ? archive(request) : half(request)),
    [CLOSEST_HOST]: broken,
  };
  for (const [host, handler] of Object.entries(handlers)) t.services.answer(host, handler);
}

interface Opened {
  page: Page;
  tab: number;
}

async function openSite(t: E2E, inside: Page, host: string): Promise<Opened> {
  const page = await t.open(`https://${host}/`);
  const tab = await tabAt(inside, `https://${host}/`);
  const count = async () => (await tell(inside, 'look-ups:of-tab', { tab }))?.lookUps.length > 0;
  await t.eventually(`what can be looked up about ${host} is known`, count);
  return { page, tab };
}

/** Presses for one look-up. Gives what is said of it then: "known: The domain was registered …". */
async function press(inside: Page, tab: number, id: string, subject: string): Promise<string> {
  const { lookedUp, why } = (await tell(inside, 'look-ups:ask', { tab, id, subject })) ?? {};
  return lookedUp ? `${lookedUp.state}: ${lookedUp.says.join(' ')}` : why;
}

async function known(t: E2E, inside: Page): Promise<void> {
  const { page, tab } = await openSite(t, inside, KNOWN);
  const says: readonly [string, RegExp][] = [
    ['domain-age', /^known: The domain was registered \d+ years ago \(6 May 2018\)\.$/],
    ['first-archive', /^known: The first copy in the web archive was made \d+ years ago \(3 March 2019\)\.$/],
    ['security-contact', /^known: The site takes reports of security holes at mailto:holes@marigold\.example\./],
  ];
  for (const [id, words] of says) {
    const said = await press(inside, tab, id, KNOWN);
    t.check(`${id} is answered`, words.test(said), said);
  }
  const sent = [REGISTRY, INDEX_HOST, KNOWN].flatMap((host) => t.services.requests(host));
  const ours = sent.filter(({ path }) => path !== '/' && path !== '/favicon.ico');
  const bare = ours.every(({ method, headers }) => method === 'GET' && !headers.cookie && !headers.referer);
  t.check('each was asked once, without cookies and without where it came from', bare && ours.length === 3, ours);
  await page.close();
}

/** What was learned lies in the store: another tab has it at once, and nobody is asked. */
async function kept(t: E2E, inside: Page): Promise<void> {
  const before = t.services.asked(REGISTRY).length;
  const { page, tab } = await openSite(t, inside, KNOWN);
  const { lookUps } = await tell(inside, 'look-ups:of-tab', { tab });
  const states = lookUps.map(({ state }: { state: string }) => state);
  t.check(
    'what was learned is there in another tab',
    states.filter((one: string) => one === 'known').length === 3,
    states,
  );
  await press(inside, tab, 'domain-age', KNOWN);
  t.check('and nobody is asked again', t.services.asked(REGISTRY).length === before);
  await page.close();
}

async function unknown(t: E2E, inside: Page): Promise<void> {
  const { page, tab } = await openSite(t, inside, UNKNOWN);
  const says: readonly [string, string][] = [
    ['domain-age', 'unknown: the registry of .busy asked to be left alone for now (429)'],
    ['first-certificate', 'known: The oldest certificate that still counts'],
    ['first-archive', 'unknown: the Internet Archive answered with an error (500)'],
    ['security-contact', `unknown: ${UNKNOWN} sent the look-up on to another address, which was not followed`],
  ];
  for (const [id, words] of says) {
    const said = await press(inside, tab, id, UNKNOWN);
    t.check(`${id} says what went wrong, or stands in`, said.startsWith(words), said);
  }
  await page.close();
}

/** A registry that asked to be left alone is asked nothing about another name; an answer that breaks off is none. */
async function resting(t: E2E, inside: Page): Promise<void> {
  const { page, tab } = await openSite(t, inside, ALSO_BUSY);
  const said = await press(inside, tab, 'domain-age', ALSO_BUSY);
  t.check('a registry is left alone when it asks for it', said.includes('asked to be left alone for another 2'), said);
  t.check('it was asked once in all', t.services.asked(BUSY).join() === `/domain/${UNKNOWN}`, t.services.asked(BUSY));
  const broke = await press(inside, tab, 'security-contact', ALSO_BUSY);
  // How far the answer came before the connection ended decides which of the two the browser saw.
  const ends = /^unknown: .{1,60}(?:broke off in the middle of its answer|could not be reached)$/;
  t.check('an answer that breaks off is none', ends.test(broke), broke);
  await page.close();
}

/** A registry that says nothing is given up as soon as the person gives it up: the connection ends. */
async function stopped(t: E2E, inside: Page): Promise<void> {
  const { page, tab } = await openSite(t, inside, SLOW);
  const one = { tab, id: 'domain-age', subject: SLOW };
  const pressed = tell(inside, 'look-ups:ask', one);
  await t.eventually('the registry is asked, and says nothing', async () => t.services.asked(SILENT).length === 1);
  await tell(inside, 'look-ups:cancel', one);
  const { lookedUp } = await pressed;
  t.check('whoever gives up is answered at once, and nothing was looked up', lookedUp?.state === 'not-asked', lookedUp);
  const ended = async () => t.services.requests(SILENT).every(({ signal }) => signal.aborted);
  await t.eventually('the request ends with it', ended);
  await page.close();
}

/** How many answers lie in the store. One that is not there is not made by asking. */
function countKept(inside: Page): Promise<number> {
  return inside.evaluate(async () => {
    const name = 'receipts-looked-up';
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const counting = opening.result.transaction('facts').objectStore('facts').count();
        counting.onerror = () => reject(counting.error);
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });
}

/** Deleting everything takes the answers too, though the background holds their store open. */
async function deleted(t: E2E, inside: Page): Promise<void> {
  t.check('answers lie in the store', (await countKept(inside)) >= 5, await countKept(inside));
  const keep = await t.extensionPage('projects', '#keep');
  for (const words of ['Delete everything…', 'Delete it all now']) {
    const button = await keep.waitForSelector(`::-p-xpath(//button[starts-with(normalize-space(.), "${words}")])`);
    await button?.click();
  }
  await t.eventually('deleting ends', () =>
    keep.evaluate(() => document.body.innerText.includes('Nothing is saved yet.')),
  );
  await t.eventually('no answer is left', async () => (await countKept(inside)) === 0);
}

/** Each probe through the extension: what is answered, what goes wrong, what is kept, and giving up. */
export default async function probes(t: E2E): Promise<void> {
  serveProbes(t);
  const inside = await t.extensionPage('options');
  await choose(inside, { allowed: true, modes: { 'host-lists': 'off' }, told: true });
  await known(t, inside);
  await kept(t, inside);
  await unknown(t, inside);
  await resting(t, inside);
  await stopped(t, inside);
  // Firefox lets a driver open no page of ours by its address.
  if (t.browser === 'chromium') await deleted(t, inside);
}
