import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { line, median } from './measure.ts';

const POSTS = 1_000;
const ROUNDS = 3;
/** Pixels a frame: about 30 posts a second, faster than anybody reads. */
const STEP = 100;
/** A site whose pages are posts and nothing else: a feed elsewhere is read as a page too. Answered from loopback. */
const HOME = 'https://x.com/home';
/** Posts after which the memory is measured. */
const STOPS = [200, 400, 600, 800, 1_000];

interface Run {
  /** Main-thread script of the whole page, ms. */
  script: number;
  /** All main-thread tasks, ms. */
  task: number;
  /** JavaScript heap after a collection, bytes, and DOM nodes, at each of STOPS. */
  heap: number[];
  nodes: number[];
  /** What code of an extension took on the page's main thread, ms, and its most in one task. */
  ours: number;
  longest: number;
}

/**
 * A timeline of 1,000 posts that keeps only those near the screen in the page, scrolled through in a real browser: with
 * the extension and in a private context without it, in turn.
 */
export async function benchFeed(browser: Browser, url: string): Promise<void> {
  const bare = await browser.createBrowserContext();
  const runs = { bare: [] as Run[], ours: [] as Run[], home: [] as Run[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.bare.push(await scrollThrough(bare, url));
    runs.ours.push(await scrollThrough(browser.defaultBrowserContext(), url));
    runs.home.push(await scrollThrough(browser.defaultBrowserContext(), url, HOME));
  }
  await bare.close();
  const middle = (of: (run: Run) => number, kind: keyof typeof runs = 'ours') => median(runs[kind].map(of));
  line(
    `a feed of ${POSTS} posts: longest task that we add`,
    `${middle((run) => run.longest).toFixed(1)} ms`,
    'at most 16 ms',
  );
  for (const [kind, where] of [
    ['ours', 'on a page that is read too'],
    ['home', 'on a site of posts alone'],
  ] as const) {
    const each = middle((run) => run.ours, kind) / POSTS;
    line(`  our script, a post, ${where}`, `${each.toFixed(3)} ms`, 'at most 0.5 ms');
  }
  for (const kind of ['script', 'task'] as const) {
    const [withUs, without] = [middle((run) => run[kind]), middle((run) => run[kind], 'bare')];
    line(
      `  ${kind} time of the page, with / without`,
      `${withUs.toFixed(0)} / ${without.toFixed(0)} ms`,
      `adds ${((withUs - without) / POSTS).toFixed(3)} ms a post`,
    );
  }
  for (const [at, stop] of STOPS.entries()) {
    const heap = (kind: 'bare' | 'ours') => middle((run) => (run.heap[at] ?? 0) / 1e6, kind).toFixed(1);
    const nodes = (kind: 'bare' | 'ours') => middle((run) => run.nodes[at] ?? 0, kind);
    line(
      `  heap after ${stop} posts, with / without`,
      `${heap('ours')} / ${heap('bare')} MB`,
      `${nodes('ours')} / ${nodes('bare')} nodes`,
    );
  }
}

async function scrollThrough(context: BrowserContext, url: string, address = url): Promise<Run> {
  const page = await context.newPage();
  if (address !== url) await answerFrom(page, url, address);
  await page.goto(`${address}?posts=${POSTS}`, { waitUntil: 'networkidle0' });
  const session = await page.createCDPSession();
  const events = traceOf(session);
  const before = await page.metrics();
  const heap: number[] = [];
  const nodes: number[] = [];
  for (const stop of STOPS) {
    await scrollPast(page, stop);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Nodes = 0 } = await page.metrics();
    heap.push(JSHeapUsedSize);
    nodes.push(Nodes);
  }
  const after = await page.metrics();
  const { ours, longest } = addUp(await events.stop());
  await page.close();
  const spent = (key: 'ScriptDuration' | 'TaskDuration') => ((after[key] ?? 0) - (before[key] ?? 0)) * 1000;
  return { script: spent('ScriptDuration'), task: spent('TaskDuration'), heap, nodes, ours, longest };
}

/** Answers what a page at `address` asks for with what stands at `url` and beside it. */
async function answerFrom(page: Page, url: string, address: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    const answer = await fetch(pathname === new URL(address).pathname ? url : new URL(pathname.slice(1), url));
    const contentType = answer.headers.get('content-type') ?? 'text/plain';
    await request.respond({ status: answer.status, contentType, body: Buffer.from(await answer.arrayBuffer()) });
  });
}

/** Scrolls until that post is on the screen, and waits until the page has nothing left to do. */
async function scrollPast(page: Page, stop: number): Promise<void> {
  await page.evaluate(
    async (to, step) => {
      type Timeline = { shown(): number[] };
      const { timeline } = window as unknown as { timeline: Timeline };
      while ((timeline.shown().at(-1) ?? 0) < to - 1) {
        scrollBy(0, step);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestIdleCallback(() => setTimeout(() => requestIdleCallback(resolve), 1_500)));
    },
    stop,
    STEP,
  );
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  /** Microseconds on the clock, and on the processor alone where the system tells it. */
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string; scriptName?: string } };
}

function traceOf(session: CDPSession): { stop(): Promise<TraceEvent[]> } {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const started = session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  return {
    async stop() {
      await started;
      const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
      await session.send('Tracing.end');
      await complete;
      return events;
    },
  };
}

/** Time in functions of an extension's scripts on threads that run a page's, by task. */
function addUp(events: readonly TraceEvent[]): { ours: number; longest: number } {
  const isOurs = ({ args }: TraceEvent) => /^chrome-extension:/.test(args?.data?.url ?? args?.data?.scriptName ?? '');
  const calls = events.filter((event) => event.name === 'FunctionCall' && event.ph === 'X' && isOurs(event));
  const threads = new Set(calls.map(({ pid, tid }) => `${pid} ${tid}`));
  // Each task is told twice, by two names; one of them is enough.
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`),
  );
  const took = (some: readonly TraceEvent[]) =>
    outermost(some).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
  let longest = 0;
  for (const task of tasks) {
    const inside = calls.filter(
      ({ ts, pid, tid }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
    );
    longest = Math.max(longest, took(inside));
  }
  return { ours: took(calls), longest };
}

/** A function that another of ours called is counted with it. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...calls]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
