import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What one load of a page took. Times are processor time of the page's main thread in ms, unless named otherwise. */
export interface LoadCost {
  script: number;
  task: number;
  /** Layout and style together. */
  layout: number;
  /** Processor time of the page's whole process: garbage collection and compiling on other threads are in it. */
  process: number;
  /** JavaScript heap after a collection, in KB. */
  heap: number;
  /** By the clock, as the person waits: first contentful paint, and the load event, in ms from navigation. */
  paint: number;
  load: number;
}

export interface LoopCost {
  /** Processor time of the main thread, and by the clock, in ms. */
  task: number;
  clock: number;
}

/** Of these counters times are in seconds, the heap in bytes. */
type Counters = Readonly<Record<string, number>>;

/** Opens a tab whose counters run on the thread's own time, so that other work of the machine is not counted. */
async function openCounted(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

async function countersOf(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const idle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));

/** Loads a page in a new tab and reads what it took, `settle` ms after the load event. */
export async function loadOnce(browser: Browser, url: string, settle: number): Promise<LoadCost> {
  const { page, session } = await openCounted(browser);
  const before = await countersOf(session);
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, settle));
  await idle(page);
  const after = await countersOf(session);
  const [paint, load] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.loadEventEnd ??
      Number.NaN,
  ]);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await countersOf(session);
  await page.close();
  const spent = (name: string) => ((after[name] ?? Number.NaN) - (before[name] ?? 0)) * 1000;
  return {
    ...{ script: spent('ScriptDuration'), task: spent('TaskDuration'), process: spent('ProcessTime') },
    ...{ layout: spent('LayoutDuration') + spent('RecalcStyleDuration'), heap: JSHeapUsedSize / 1024 },
    ...{ paint: paint ?? Number.NaN, load: load ?? Number.NaN },
  };
}

/** Works on the list of `tax-loop.ts`, after a press of the mouse, as a person's; the first turn is not counted. */
export async function loopOnce(browser: Browser, url: string, turns: number): Promise<LoopCost> {
  const { page, session } = await openCounted(browser);
  await page.goto(url, { waitUntil: 'load' });
  await idle(page);
  await page.click('#new');
  const work = () => page.evaluate(() => (globalThis as unknown as { work(): Promise<number> }).work());
  await work();
  const before = await countersOf(session);
  let clock = 0;
  for (let turn = 0; turn < turns; turn += 1) clock += await work();
  const after = await countersOf(session);
  await page.close();
  return { task: ((after.TaskDuration ?? Number.NaN) - (before.TaskDuration ?? 0)) * 1000, clock };
}

/**
 * Bytes of script and style in a page that the page did not bring itself, as they arrive there. A script in the page's own
 * world has no address, like one that a page makes from text: pages of ours make none. Needs a load of its own, which it slows.
 */
export async function injectedBytes(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const scripts: string[] = [];
  let bytes = 0;
  session.on('Debugger.scriptParsed', ({ url: from, scriptId }) => {
    if (!/^(?:https?|pptr|data|blob):/.test(from)) scripts.push(scriptId);
  });
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') bytes += header.length;
  });
  await session.send('Debugger.enable');
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await page.goto(url, { waitUntil: 'load' });
  await idle(page);
  for (const scriptId of scripts) {
    bytes += Buffer.byteLength((await session.send('Debugger.getScriptSource', { scriptId })).scriptSource);
  }
  await page.close();
  return bytes;
}
