import { describe, expect, it } from 'vitest';
import { createDecisionKeeper } from '@/lib/background/requests/keep-decisions.ts';
import { createPanel } from '@/lib/background/requests/panel.ts';
import { createRequests } from '@/lib/background/requests/requests.ts';
import { createSession } from '@/lib/background/session.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { Decision } from '@/lib/core/decision.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { eventually } from '../eventually.ts';

const FROM: Sender = { from: 'content', tab: 4, frame: 0, url: 'https://a.example/x', tabUrl: 'https://a.example/x' };
const PANEL: Sender = { from: 'page', tab: 900, frame: 0, url: 'ours:/request.html', tabUrl: '' };

/** One browser: `worker()` gives the service as a fresh worker would have it, on the same storage. */
function browserWith(worst: (request: SignRequest) => Assessment['worst'], privateTabs: readonly number[] = []) {
  const items: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => structuredClone({ [key]: items[key] }),
    set: async (changed: Record<string, unknown>) => void Object.assign(items, structuredClone(changed)),
    remove: async (key: string) => void delete items[key],
  };
  const told: [number, number, ToContent][] = [];
  const kept: Decision[] = [];
  const panel = { opened: 0, closed: 0, fronted: 0, tabs: new Set<number>() };
  let ids = 0;
  const worker = () => {
    const session = createSession(area);
    const tabs = createTabs({ session, paint: () => {} });
    const keeper = createDecisionKeeper({
      session,
      add: async (decisions) => {
        kept.push(...decisions);
        return { ok: true, value: undefined };
      },
      wait: async () => ({ ok: true, value: undefined }),
      waiting: async () => ({ ok: true, value: [] }),
      now: () => 1_000 + ids,
    });
    const requests = createRequests({
      session,
      tabs,
      keeper,
      assess: (request) => assessed(request, worst(request)),
      panel: createPanel({
        session,
        create: async () => {
          panel.opened += 1;
          panel.tabs.add(899 + panel.opened);
          return 899 + panel.opened;
        },
        isOpen: async (tab) => panel.tabs.has(tab),
        isWindow: async (tab) => panel.tabs.has(tab),
        remove: async (tab) => {
          panel.closed += 1;
          panel.tabs.delete(tab);
        },
        raise: async () => {},
        front: async () => {
          panel.fronted += 1;
        },
        after: () => new Promise(() => {}),
      }),
      isPrivate: async (tab) => privateTabs.includes(tab),
      domainOf: (url) => (URL.canParse(url) ? new URL(url).hostname : ''),
      say: async (tab, frame, message) => void told.push([tab, frame, message]),
      now: () => 1_000 + ids,
      after: async () => {},
      newId: () => `r${++ids}`,
    });
    return { requests, tabs };
  };
  return { worker, told, panel, kept, items };
}

function assessed(request: SignRequest, worst: Assessment['worst']): Assessment {
  return {
    method: request.method,
    origin: request.origin,
    decoded: { method: request.method, effects: [], readable: true },
    worst,
    hold: worst === 'warning' || worst === 'danger',
    sentence: `asks for ${request.method}`,
    details: [],
    findings: [],
    notChecked: [],
  };
}

const ask = (method = 'eth_sign', origin = '') => ({ request: { method, params: [1], origin } });
const byMethod = (request: SignRequest) => request.method as Assessment['worst'];

describe('requests', () => {
  it.each<[Assessment['worst'], boolean, string]>([
    ['none', false, 'went-on'],
    ['caution', false, 'went-on'],
    ['warning', true, 'held'],
    ['danger', true, 'held'],
  ])('%s: held %s', async (worst, hold, state) => {
    const { worker, panel } = browserWith(() => worst);
    const { requests, tabs } = worker();
    expect(await requests.seen(ask(), FROM)).toEqual({ id: 'r1', hold, note: 'asks for eth_sign' });
    expect((await tabs.get(4))?.requests.map((one) => one.state)).toEqual([state]);
    await eventually(() => expect(panel.opened).toBe(hold ? 1 : 0));
  });

  it('survives the worker between any two steps', async () => {
    const { worker, told, panel } = browserWith(() => 'danger');
    await worker().requests.seen(ask(), FROM);
    expect(await worker().requests.state({ id: 'r1' }, FROM)).toEqual({ state: 'held' });
    const { requests } = await worker().requests.held({}, PANEL);
    expect(requests.map(({ id, raw }) => [id, JSON.parse(raw ?? '')])).toEqual([
      ['r1', { method: 'eth_sign', params: [1] }],
    ]);
    await worker().requests.answer({ id: 'r1', letThrough: true });
    expect(await worker().requests.state({ id: 'r1' }, FROM)).toEqual({ state: 'let-through' });
    expect(told).toEqual([[4, 0, { says: 'answered', id: 'r1', letThrough: true }]]);
    expect(panel.closed).toBe(1);
  });

  it('the panel comes to the front when the person looks for it, and opens where it is gone', async () => {
    const { worker, panel } = browserWith(() => 'danger');
    const { requests } = worker();
    await requests.showPanel();
    expect(panel).toMatchObject({ opened: 0, fronted: 0 });
    await requests.seen(ask(), FROM);
    await eventually(() => expect(panel.opened).toBe(1));
    await requests.showPanel();
    expect(panel).toMatchObject({ opened: 1, fronted: 1 });
    panel.tabs.clear();
    await requests.showPanel();
    expect(panel).toMatchObject({ opened: 2, fronted: 2 });
  });

  it('counts the first answer only', async () => {
    const { worker, told } = browserWith(() => 'danger');
    const { requests } = worker();
    await requests.seen(ask(), FROM);
    await requests.answer({ id: 'r1', letThrough: false });
    await requests.answer({ id: 'r1', letThrough: true });
    expect(await requests.state({ id: 'r1' }, FROM)).toEqual({ state: 'refused' });
    expect(told).toHaveLength(1);
  });

  it('shows the worst first, and all go back when the panel is closed', async () => {
    const { worker, told, panel } = browserWith(byMethod);
    const { requests } = worker();
    for (const method of ['warning', 'danger', 'warning', 'caution']) await requests.seen(ask(method), FROM);
    await eventually(() => expect(panel.tabs.has(PANEL.tab)).toBe(true));
    expect((await requests.held({}, PANEL)).requests.map(({ id }) => id)).toEqual(['r2', 'r1', 'r3']);
    panel.tabs.delete(PANEL.tab);
    await requests.tabClosed(PANEL.tab);
    expect(told.filter(([, , { says }]) => says === 'answered')).toHaveLength(3);
    // What went on is told in the page, quietly.
    expect(told.filter(([, , { says }]) => says === 'note')).toEqual([
      [4, 0, { says: 'note', text: 'asks for caution' }],
    ]);
    expect((await requests.held({}, PANEL)).requests).toEqual([]);
    expect(await requests.state({ id: 'r2' }, FROM)).toEqual({ state: 'refused' });
  });

  it('tells nothing of a request to another tab', async () => {
    const { requests } = browserWith(() => 'danger').worker();
    await requests.seen(ask(), FROM);
    const other = { ...FROM, tab: 5 };
    expect(await requests.state({ id: 'r1' }, other)).toEqual({ state: 'unknown' });
    await requests.missed({ method: 'x', why: 'late', id: 'r1' }, other);
    expect(await requests.state({ id: 'r1' }, FROM)).toEqual({ state: 'held' });
  });

  it('tells what was missed, in words', async () => {
    const { requests, tabs } = browserWith(() => 'danger').worker();
    await requests.missed({ method: 'eth_sign<b>', why: 'unanswered' }, FROM);
    await requests.missed({ method: '', why: 'anything' }, FROM);
    const shown = (await tabs.get(4))?.requests ?? [];
    expect(shown.map(({ state }) => state)).toEqual(['not-checked', 'not-checked']);
    for (const { why } of shown) expect(why).toMatch(/not checked/);
    expect(shown[0]?.why).toMatch(/^eth_signb: /);
  });

  it.each<[string, string, string]>([
    ['late', 'not-checked', 'refused'],
    ['left', 'refused', 'refused'],
    ['crowded', 'refused', 'refused'],
  ])('a held request that ends by itself: %s', async (why, shown, state) => {
    const { requests, tabs } = browserWith(() => 'danger').worker();
    await requests.seen(ask(), FROM);
    await requests.missed({ method: 'eth_sign', why, id: 'r1' }, FROM);
    expect((await tabs.get(4))?.requests[0]?.state).toBe(shown);
    expect(await requests.state({ id: 'r1' }, FROM)).toEqual({ state });
    expect((await requests.held({}, PANEL)).requests).toEqual([]);
  });

  it.each<[string, (requests: ReturnType<ReturnType<typeof browserWith>['worker']>['requests']) => Promise<unknown>]>([
    ['its tab closed', (requests) => requests.tabClosed(FROM.tab)],
    ['its page was left', (requests) => requests.missed({ method: '', why: 'left' }, FROM)],
  ])('what was still being looked at when %s does not wait in the panel', async (_, goes) => {
    const { requests, tabs } = browserWith(() => 'danger').worker();
    const looking = requests.seen(ask(), FROM);
    await goes(requests);
    await looking;
    expect((await requests.held({}, PANEL)).requests).toEqual([]);
    expect((await tabs.get(FROM.tab))?.requests.map(({ state }) => state) ?? []).toEqual(['refused']);
  });

  it('goes on, not checked, when the assessment fails', async () => {
    const { requests, tabs } = browserWith(() => {
      throw new Error('broken');
    }).worker();
    expect(await requests.seen(ask(), FROM)).toMatchObject({ hold: false });
    expect((await tabs.get(4))?.requests[0]).toMatchObject({ state: 'not-checked' });
  });

  it('refuses what a page asks beyond thirty at one time', async () => {
    const { requests } = browserWith(() => 'danger').worker();
    for (let at = 0; at < 31; at += 1) await requests.seen(ask(), FROM);
    expect((await requests.held({}, PANEL)).requests).toHaveLength(30);
    expect(await requests.state({ id: 'r31' }, FROM)).toEqual({ state: 'refused' });
  });

  it('forgets what a closed tab asked', async () => {
    const { requests } = browserWith(() => 'danger').worker();
    await requests.seen(ask(), FROM);
    await requests.seen(ask(), { ...FROM, tab: 5 });
    await requests.tabClosed(4);
    expect((await requests.held({}, PANEL)).requests.map(({ tab }) => tab)).toEqual([5]);
  });

  it.each<[string, string, Partial<Sender>, { origin: string; framed: boolean }]>([
    ['the top page', 'https://lie.example', {}, { origin: 'https://a.example', framed: false }],
    ['a frame of the same site', '', { frame: 3 }, { origin: 'https://a.example', framed: false }],
    [
      'a frame of another site',
      '',
      { frame: 3, url: 'https://b.example/' },
      { origin: 'https://b.example', framed: true },
    ],
    [
      'a blank frame',
      'https://a.example',
      { frame: 3, url: 'about:blank' },
      { origin: 'https://a.example', framed: false },
    ],
    ['a cut-off frame', 'null', { frame: 3, url: 'about:srcdoc' }, { origin: 'null', framed: true }],
  ])('origin of %s', async (_, read, sender, expected) => {
    const seen: SignRequest[] = [];
    const { requests } = browserWith((request) => {
      seen.push(request);
      return 'none';
    }).worker();
    await requests.seen(ask('eth_sign', read), { ...FROM, ...sender });
    expect(seen[0]).toMatchObject(expected);
  });
});
