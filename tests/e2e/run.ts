// tsx tests/e2e/run.ts chromium|firefox RESULTS.json [--alone] [--beside] [--saved] [suite …]
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Target } from 'puppeteer-core';
import { type BrowserName, builtExtension, findTabId, launch } from '../../scripts/browser.ts';
import { type E2E, type Suite, screenFolder } from './context.ts';
import { endBackground, openOwnPage, tabIdOf } from './firefox-acts.ts';
import { isInLane, LANES, runsIn } from './lanes.ts';
import { serveSite } from './server.ts';
import { setTrap, type Trap } from './trap.ts';
import { takesTurn } from './turns.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
/** Longest wait for something that must come, in ms. Reached only when it does not come. */
const PATIENCE = 15_000;
/** Longest time of one suite, in ms: some ten times what any takes. A browser that hangs must not hold up all others. */
const LONGEST = 420_000;

const [name, resultsFile, ...words] = process.argv.slice(2);
const lanes = LANES.filter((lane) => words.includes(lane));
const only = words.filter((word) => !word.startsWith('--'));
if (name !== 'chromium' && name !== 'firefox') throw new Error('Say which browser: chromium or firefox.');

const counts = { passed: 0, failed: 0 };
/** What did not hold, for the end of a whole run. */
const broken: string[] = [];

function check(suite: string, what: string, condition: unknown, detail?: unknown): void {
  if (condition) {
    counts.passed += 1;
    console.log(`  ✓ ${name} ${suite}: ${what}`);
    return;
  }
  counts.failed += 1;
  const said = `${name} ${suite}: ${what}${detail === undefined ? '' : `\n      ${JSON.stringify(detail)?.slice(0, 600)}`}`;
  broken.push(said);
  console.error(`  ✗ ${said}`);
}

async function runSuite(browserName: BrowserName, file: string, origin: string, trap: Trap): Promise<void> {
  const suite = file.replace(/\.e2e\.ts$/, '');
  const module = (await import(join(ROOT, 'tests/e2e', file))) as { default: Suite };
  const profile = mkdtempSync(join(tmpdir(), 'receipts-e2e-'));
  const start = () =>
    launch(browserName, {
      headless: true,
      profile,
      extension: builtExtension(browserName),
      flags: ['--lang=en-US', ...trap.flags],
      preferences: trap.preferences,
      anyCertificate: true,
      systemAccess: true,
    });
  let launched = await start();
  const context: E2E = {
    browser: browserName,
    get running() {
      return launched.browser;
    },
    origin,
    otherOrigin: (host) => origin.replace('127.0.0.1', `${host}.localhost`),
    open: (path) =>
      openTab(
        launched.browser,
        /^(?:https?|about):/.test(path) ? path : `${origin}${path.startsWith('/') ? '' : '/'}${path}`,
      ),
    async extensionPage(pageName, search = '') {
      if (browserName === 'firefox') return openOwnPage(launched.browser, `${pageName}.html${search}`);
      const page = await launched.browser.newPage();
      await page.goto(`chrome-extension://${launched.extensionId}/${pageName}.html${search}`);
      return page;
    },
    tabId: (page) =>
      browserName === 'firefox'
        ? tabIdOf(launched.browser, page.url())
        : findTabId(launched.browser, launched.extensionId, page),
    async restart() {
      await launched.browser.close();
      launched = await start();
    },
    async crash() {
      const browser = launched.browser;
      const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
      await browser.disconnect();
      launched = await start();
    },
    stopWorker: () =>
      browserName === 'firefox' ? endBackground(launched.browser) : stopWorker(launched.browser, launched.extensionId),
    check: (what, condition, detail) => check(suite, what, condition, detail),
    async eventually(what, condition) {
      const end = Date.now() + PATIENCE;
      let last: unknown;
      while (Date.now() < end) {
        last = await condition().catch((error: unknown) => String(error));
        if (last && typeof last !== 'string') break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const came = Boolean(last) && typeof last !== 'string';
      check(suite, what, came, last);
      return came;
    },
    takeStrays: trap.takeStrays,
    services: trap.services,
    async screenshot(page, picture) {
      await page.screenshot({
        path: join(screenFolder(ROOT, browserName, picture), `${picture}.png`) as `${string}.png`,
      });
    },
  };
  try {
    await inTime(module.default(context));
  } catch (error) {
    check(suite, 'ran to its end', false, error instanceof Error ? (error.stack ?? error.message) : error);
  } finally {
    await inTime(launched.browser.close(), PATIENCE).catch(() => launched.browser.process()?.kill('SIGKILL'));
    // Firefox may still write to its profile for a moment after it said that it is closed.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    trap.forgetServices();
    const strays = trap.takeStrays();
    check(suite, 'no request left the browser', strays.length === 0, strays);
  }
}

/** The same, or an error when it takes longer than that. */
async function inTime<Value>(work: Promise<Value>, most = LONGEST): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${most / 1_000} seconds.`)), most);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function isWorkerOf(target: Target, id: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);
}

/**
 * Opens a new tab at an address. Firefox puts it into the window in front; when that is our panel and it closes in this
 * moment, the tab goes with it and the driver says that its frame is gone: then the next window is the one in front.
 */
async function openTab(browser: Browser, address: string): Promise<Page> {
  for (let closed = 0; ; closed += 1) {
    try {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    } catch (error) {
      if (closed === 3 || !/no such frame|DiscardedBrowsingContext/.test(String(error))) throw error;
    }
  }
}

/**
 * Ends the worker. The driver lets go of it first: its own `close` does so last, and a worker that is asked something in
 * between starts again in front of a driver that has left, which is what it then waits for (seen on the second to fourth
 * of such stops).
 */
async function stopWorker(browser: Browser, id: string): Promise<void> {
  const target = browser.targets().find((one) => isWorkerOf(one, id));
  const client = (await target?.worker())?.client;
  const connection = client?.connection();
  if (!client || !connection) return;
  const worker = (await client.send('Target.getTargetInfo')).targetInfo;
  await connection.send('Target.detachFromTarget', { sessionId: client.id() });
  await connection.send('Target.closeTarget', { targetId: worker.targetId });
}

const files = readdirSync(join(ROOT, 'tests/e2e'))
  .filter((file) => file.endsWith('.e2e.ts') && runsIn(name, file))
  .filter((file) => lanes.length === 0 || lanes.some((lane) => isInLane(file, lane)))
  .filter((file) => only.length === 0 || only.some((one) => file.startsWith(one)))
  .sort();
const server = await serveSite([join(ROOT, 'tests/fixtures/site'), join(ROOT, 'demo')]);
const trap = await setTrap();
for (const file of files) {
  if (!takesTurn(process.env.RECEIPTS_TURNS, `${name}-${file}`)) continue;
  const started = Date.now();
  console.log(`\n${name} · ${file}`);
  await runSuite(name, file, server.origin, trap);
  console.log(`${name} · ${file} took ${Math.round((Date.now() - started) / 1000)} s`);
}
await server.close();
await trap.close();
console.log(`\n${name}: ${counts.passed} passed, ${counts.failed} failed`);
if (resultsFile) writeFileSync(resultsFile, JSON.stringify({ ...counts, broken }));
process.exit(counts.failed === 0 ? 0 : 1);
