import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createDecisionKeeper, TROUBLE } from '@/lib/background/requests/keep-decisions.ts';
import { createRequests } from '@/lib/background/requests/requests.ts';
import { createSession } from '@/lib/background/session.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { addDecisions, getDecisions, keepWaiting, listDecisions, listWaiting } from '@/lib/store/decisions.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { dangerous, sampleAssessment } from '../fixtures/sample-assessment.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const FROM: Sender = { from: 'content', tab: 4, frame: 0, url: 'https://a.example/x', tabUrl: 'https://a.example/x' };
const PAGE: Sender = { from: 'page', tab: -1, frame: 0, url: '', tabUrl: '' };
const asks = (method: string) => ({ request: { method, params: ['0x1'], origin: '' } });
const NEVER = new Promise<never>(() => {});

let names = 0;

interface Given {
  assess?: (request: SignRequest) => Assessment;
  privateTabs?: readonly number[];
  /** Why the store takes nothing, while it does not. */
  broken?: () => string | undefined;
  /** Characters that the session's storage has room for. */
  room?: number;
}

async function browserWith({ assess = dangerous, privateTabs = [], broken = () => undefined, room }: Given = {}) {
  const opened = await openDatabase({ name: `kept-${++names}` });
  if (!opened.ok) throw new Error(opened.why);
  const database: Database = opened.value;
  let items: Record<string, unknown> = {};
  const told: ToContent[] = [];
  let [ids, clock] = [0, 1_000];
  /** Whatever is done to storage counts; the worker dies before the step of this number. */
  const life = { steps: 0, until: Number.POSITIVE_INFINITY };

  const step = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    life.steps += 1;
    if (life.steps > life.until) return NEVER;
    const done = await work();
    // It may die after the browser did it and before it heard of it.
    life.steps += 1;
    return life.steps > life.until ? NEVER : done;
  };
  const stored = <Value>(work: () => Promise<Stored<Value>>): Promise<Stored<Value>> =>
    step(async () => {
      const why = broken();
      return why === undefined ? work() : { ok: false as const, why };
    });

  function worker() {
    const session = createSession({
      get: (key) => step(() => structuredClone({ [key]: items[key] })),
      set: (next) =>
        step(() => {
          if (room !== undefined && JSON.stringify({ ...items, ...next }).length > room) throw new Error('quota');
          items = { ...items, ...structuredClone(next) };
        }),
      remove: (key) => step(() => void delete items[key]),
    });
    const tabs = createTabs({ session, paint: () => {} });
    const keeper = createDecisionKeeper({
      session,
      add: (decisions) => stored(() => addDecisions(database, decisions)),
      wait: (decision) => stored(() => keepWaiting(database, decision)),
      waiting: () => stored(() => listWaiting(database)),
      now: () => ++clock,
    });
    const requests = createRequests({
      session,
      tabs,
      keeper,
      assess,
      panel: {
        ...{ open: async () => {}, front: async () => {}, close: async () => {} },
        ...{ isShown: async () => true, closed: async () => 'other' },
      },
      isPrivate: async (tab) => privateTabs.includes(tab),
      domainOf: (url) => (URL.canParse(url) ? new URL(url).hostname : ''),
      say: async (_tab, _frame, message) => void told.push(message),
      now: () => ++clock,
      after: async () => {},
      newId: () => `r${++ids}`,
    });
    return { ...requests, tabs, keeper };
  }

  return {
    worker,
    told,
    life,
    database,
    later: (milliseconds: number) => {
      clock += milliseconds;
    },
    items: () => items,
    /** The browser is closed: what was in memory is gone, what was stored is not. */
    restart: () => {
      items = {};
    },
    kept: async () => {
      const listed = await listDecisions(database);
      if (!listed.ok) throw new Error(listed.why);
      const whole = await getDecisions(
        database,
        listed.value.decisions.map(({ id }) => id),
      );
      return whole.ok ? whole.value : [];
    },
  };
}

describe('what is kept of a request', () => {
  it('is all that was shown, and of the page', async () => {
    const world = await browserWith();
    const { seen, answer, tabs } = world.worker();
    await tabs.change(4, (tab) => ({
      ...tab,
      report: sampleReport({ host: 'a.example', url: 'https://a.example/x' }),
    }));
    const { id } = await seen(asks('eth_sign'), FROM);
    expect(await world.kept()).toEqual([]);
    await answer({ id, letThrough: true });
    const [decision, ...more] = await world.kept();
    expect(more).toEqual([]);
    expect(decision).toMatchObject({
      id,
      state: 'let-through',
      origin: 'https://a.example',
      domain: 'a.example',
      method: 'eth_sign',
      worst: 'danger',
      sentence: 'asks for eth_sign',
      page: { url: 'https://a.example/x', title: 'Acme | Compute for everyone', ruleset: '2026.11.1' },
    });
    expect(JSON.parse(decision?.request ?? '')).toEqual({ method: 'eth_sign', params: ['0x1'] });
    expect(decision?.page?.notes?.map(({ quote }) => quote)).toEqual(['Fully audited by leading firms.']);
    expect(decision?.decidedAt).toBeGreaterThan(decision?.askedAt ?? 0);
    // Nothing of it stays behind in the browser's memory but the line that says what became of it.
    expect(Object.keys(world.items()).filter((key) => key.startsWith('request:'))).toEqual([]);
  });

  it.each([
    ['none', 'went-on'],
    ['caution', 'went-on'],
  ] as const)('%s: it went on and is kept too', async (worst, state) => {
    const world = await browserWith({ assess: (request) => sampleAssessment(request, worst) });
    const worker = world.worker();
    await worker.seen(asks('personal_sign'), FROM);
    await worker.keeper.flush();
    expect((await world.kept()).map((one) => [one.state, one.worst])).toEqual([[state, worst]]);
  });

  it.each(['round', 'tampered', 'port', 'locked', 'late', 'something new'])(
    'missed, %s: kept, and told',
    async (why) => {
      const world = await browserWith();
      const worker = world.worker();
      await worker.missed({ method: 'eth_sendTransaction', why }, FROM);
      await worker.keeper.flush();
      expect(await world.kept()).toMatchObject([{ state: 'not-checked', why: expect.stringMatching(/not checked/) }]);
      expect(world.told).toMatchObject([{ says: 'note' }]);
      expect((await worker.tabs.get(4))?.requests).toMatchObject([
        { state: 'not-checked', missed: why === 'something new' ? 'round' : why },
      ]);
    },
  );

  it('the same miss again and again is one, until some time has passed', async () => {
    const world = await browserWith();
    const worker = world.worker();
    for (let at = 0; at < 50; at += 1) await worker.missed({ method: 'eth_sign', why: 'round' }, FROM);
    world.later(20_000);
    await worker.missed({ method: 'eth_sign', why: 'round' }, FROM);
    await worker.keeper.flush();
    expect(await world.kept()).toHaveLength(2);
  });

  it('nothing of private windows, and that is said', async () => {
    const world = await browserWith({ privateTabs: [4] });
    const worker = world.worker();
    const { id } = await worker.seen(asks('eth_sign'), FROM);
    expect((await worker.held({}, PAGE)).requests.map((one) => one.id)).toEqual([id]);
    await worker.answer({ id, letThrough: false });
    await worker.missed({ method: 'eth_sign', why: 'round' }, FROM);
    await worker.keeper.flush();
    expect(await world.kept()).toEqual([]);
    expect(await listWaiting(world.database)).toEqual({ ok: true, value: [] });
    for (const one of (await worker.tabs.get(4))?.requests ?? []) expect(one.unkept).toMatch(/private/);
    expect(Object.keys(world.items()).filter((key) => key.startsWith('request:'))).toEqual([]);
  });
});

describe('a store that takes nothing', () => {
  it('is told, holds nothing up, and gets all of it later', async () => {
    let why: string | undefined = 'There is no room left.';
    const world = await browserWith({ broken: () => why });
    const worker = world.worker();
    const { id } = await worker.seen(asks('eth_sign'), FROM);
    await worker.answer({ id, letThrough: true });
    expect(await worker.state({ id }, FROM)).toEqual({ state: 'let-through' });
    expect(await world.kept()).toEqual([]);
    expect(world.items()[TROUBLE]).toMatchObject({ why });
    why = undefined;
    await world.worker().resume();
    expect((await world.kept()).map((one) => one.id)).toEqual([id]);
    expect(world.items()[TROUBLE]).toBeUndefined();
  });
});

describe('the end of the browser', () => {
  it('a request that waited is kept as one that nobody answered', async () => {
    const world = await browserWith();
    const first = world.worker();
    await first.seen(asks('eth_sign'), FROM);
    // Written beside the answer, not before it.
    await expect
      .poll(async () => (await listWaiting(world.database)) as unknown)
      .toMatchObject({ value: [{ id: 'r1' }] });
    world.restart();
    const next = world.worker();
    await next.resume();
    await next.resume();
    expect(await world.kept()).toMatchObject([{ id: 'r1', state: 'refused', why: expect.stringMatching(/no answer/) }]);
    expect(await listWaiting(world.database)).toEqual({ ok: true, value: [] });
  });

  it('a request that waits now is not taken for one of before', async () => {
    const world = await browserWith();
    await world.worker().seen(asks('eth_sign'), FROM);
    await world.worker().resume();
    expect(await world.kept()).toEqual([]);
    expect((await world.worker().held({}, PAGE)).requests).toHaveLength(1);
  });
});

describe('a worker that dies at any step', () => {
  /** Asks, answers, asks quietly: what a frame and a person do, each with whatever worker there is. */
  async function use(world: Awaited<ReturnType<typeof browserWith>>) {
    const [first, second] = [world.worker(), world.worker()];
    const seen = await first.seen(asks('eth_sign'), FROM);
    await second.answer({ id: seen.id, letThrough: true });
    await second.seen(asks('quiet'), FROM);
    await second.keeper.flush();
  }
  const assess = (request: SignRequest) => sampleAssessment(request, request.method === 'quiet' ? 'none' : 'danger');

  it('leaves nothing out and nothing twice', async () => {
    const whole = await browserWith({ assess });
    await use(whole);
    const steps = whole.life.steps;
    expect(steps).toBeGreaterThan(30);
    for (let until = 0; until <= steps; until += 1) {
      const world = await browserWith({ assess });
      world.life.until = until;
      // Settles when it died: every further step of it is one that never ends.
      await Promise.race([use(world), expect.poll(() => world.life.steps).toBeGreaterThan(until)]);
      world.life.until = Number.POSITIVE_INFINITY;
      const next = world.worker();
      await next.resume();
      // Whatever is still held is answered now; nobody's answer counts twice.
      for (const { id } of (await next.held({}, PAGE)).requests) await next.answer({ id, letThrough: false });
      const known = (await next.tabs.get(4))?.requests ?? [];
      const kept = await world.kept();
      expect([until, kept.map(({ id }) => id).sort()]).toEqual([until, [...new Set(kept.map(({ id }) => id))].sort()]);
      for (const { id, state } of known) {
        const one = kept.find((decision) => decision.id === id);
        const { state: told } = await next.state({ id }, FROM);
        expect([until, id, one?.state]).toEqual([
          until,
          id,
          told === 'let-through' ? 'let-through' : (one?.state ?? state),
        ]);
        expect([until, id, one === undefined]).toEqual([until, id, false]);
      }
      expect([until, await listWaiting(world.database)]).toEqual([until, { ok: true, value: [] }]);
      const left = Object.keys(world.items()).filter((key) => key.startsWith('request:'));
      expect(left.length, `${until}: ${left.join()}`).toBeLessThanOrEqual(1);
      world.database.close();
    }
  });

  it('a request that its frame never heard of is told as one that went on unchecked', async () => {
    const world = await browserWith();
    await world.worker().seen(asks('eth_sign'), FROM);
    const worker = world.worker();
    await worker.missed({ method: 'eth_sign', why: 'unanswered' }, FROM);
    expect((await worker.held({}, PAGE)).requests).toEqual([]);
    expect(await world.kept()).toMatchObject([{ id: 'r1', state: 'not-checked' }]);
  });
});

describe('a flood', () => {
  const LARGE = 'x'.repeat(200_000);

  it('of ten thousand at one time is sent back, but for a few, and other tabs are served', async () => {
    const world = await browserWith();
    const worker = world.worker();
    const flood = Array.from({ length: 10_000 }, () => worker.seen(asks('eth_sign'), FROM));
    const other = await worker.seen(asks('eth_sign'), { ...FROM, tab: 5 });
    expect(await worker.state({ id: other.id }, { ...FROM, tab: 5 })).toEqual({ state: 'held' });
    const answers = await Promise.all(flood);
    // Held is what all of them are told; only thirty wait, and the rest have an id that nobody knows.
    expect(answers.every(({ hold }) => hold)).toBe(true);
    expect(await worker.state({ id: 'crowded' }, FROM)).toEqual({ state: 'unknown' });
    const { requests } = await worker.held({}, PAGE);
    expect(requests.filter(({ tab }) => tab === 4).length).toBeLessThanOrEqual(40);
    expect(requests.filter(({ tab }) => tab === 5)).toHaveLength(1);
  });

  it('of large requests one after the other stays within bounds, in memory and in the store', async () => {
    const world = await browserWith();
    const worker = world.worker();
    for (let at = 0; at < 60; at += 1) {
      await worker.seen({ request: { method: 'eth_sign', params: [LARGE], origin: '' } }, FROM);
    }
    await worker.keeper.flush();
    expect((await worker.held({}, PAGE)).requests).toHaveLength(30);
    expect(JSON.stringify(world.items()).length).toBeLessThan(1_000_000);
    // The first that was sent back is kept; the rest of the same moment is not written one by one.
    expect(await world.kept()).toHaveLength(1);
    await worker.tabClosed(4);
    expect(JSON.stringify(await world.kept()).length).toBeLessThan(31 * 30_000);
  });

  it('that fills the browser’s storage lets nothing dangerous through', async () => {
    const world = await browserWith({ room: 150_000 });
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const worker = world.worker();
    const answers = [];
    for (let at = 0; at < 30; at += 1) {
      answers.push(await worker.seen({ request: { method: 'eth_sign', params: [LARGE], origin: '' } }, FROM));
    }
    expect(answers.every(({ hold }) => hold)).toBe(true);
    expect(complaints).toHaveBeenCalled();
    complaints.mockRestore();
    const last = answers.at(-1)!;
    expect((await worker.state({ id: last.id }, FROM)).state).toMatch(/held|unknown/);
  });
});
