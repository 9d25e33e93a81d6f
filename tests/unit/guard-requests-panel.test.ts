import { describe, expect, it } from 'vitest';
import { createPanel } from '@/lib/background/requests/panel.ts';
import { createRequests } from '@/lib/background/requests/requests.ts';
import { createSession } from '@/lib/background/session.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { dangerous } from '../fixtures/sample-assessment.ts';

const SITE = { from: 'content', frame: 0, url: 'https://a.example/', tabUrl: 'https://a.example/' } as const;
const siteTab = (tab: number): Sender => ({ ...SITE, tab });
const asks = (method: string) => ({ request: { method, params: [], origin: '' } });

/** Lets `turns` pieces of waiting work go on, one after the other. */
async function pass(turns: number): Promise<void> {
  for (let at = 0; at < turns; at += 1) await Promise.resolve();
}

/** So many turns that everything under way has come to its end. */
const QUIET = 1_200;

/** How a browser may be slow: turns that it takes to open a window, and to tell that one was closed. */
interface Slow {
  open: number;
  closed: number;
}

/**
 * A browser with panel windows that behave as ours do: each asks what is held when it opens and whenever something
 * changed, and what it was answered is on its screen. `person` closes the window that is open.
 */
function browserWith(slow: Slow) {
  const items: Record<string, unknown> = {};
  const windows = new Map<number, Set<string>>();
  const everShown = new Set<string>();
  const refusedUnseen: string[] = [];
  let [tabIds, ids] = [900, 0];
  let worker = start();

  function start() {
    const changed = () => {
      for (const tab of windows.keys()) void refresh(tab);
    };
    const self = { dead: false };
    /** A dead worker's calls reach the browser no more, and it hears no answers. */
    const alive = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
      if (self.dead) await new Promise(() => {});
      return work();
    };
    const session = createSession({
      get: (key) => alive(() => structuredClone({ [key]: items[key] })),
      set: (next) =>
        alive(() => {
          Object.assign(items, structuredClone(next));
          changed();
        }),
      remove: (key) =>
        alive(() => {
          delete items[key];
          changed();
        }),
    });
    const requests = createRequests({
      session,
      tabs: createTabs({ session, paint: () => {} }),
      keeper: { flush: async () => {}, wait: async () => {}, sweep: async () => {} },
      assess: dangerous,
      panel: createPanel({
        session,
        create: () =>
          alive(async () => {
            await pass(slow.open);
            tabIds += 1;
            const tab = tabIds;
            windows.set(tab, new Set());
            void refresh(tab);
            await pass(slow.open);
            return alive(() => tab);
          }),
        isOpen: (tab) => alive(() => windows.has(tab)),
        isWindow: (tab) => alive(() => windows.has(tab)),
        remove: (tab) => alive(() => close(tab)),
        raise: async () => {},
        front: async () => {},
        after: () => new Promise(() => {}),
      }),
      isPrivate: async () => false,
      domainOf: () => 'a.example',
      say: async (_tab, _frame, message) => {
        if (message.says === 'answered' && !message.letThrough && !everShown.has(message.id))
          refusedUnseen.push(message.id);
      },
      now: () => 1,
      after: async () => {},
      newId: () => `r${++ids}`,
    });
    return { ...requests, die: () => Object.assign(self, { dead: true }) };
  }

  async function refresh(tab: number): Promise<void> {
    const { requests } = await worker.held({}, { from: 'page', tab, frame: 0, url: 'ours:/request.html', tabUrl: '' });
    const screen = windows.get(tab);
    screen?.clear();
    for (const { id } of requests) {
      screen?.add(id);
      everShown.add(id);
    }
  }

  function close(tab: number): void {
    if (!windows.delete(tab)) return;
    void pass(slow.closed).then(() => worker.tabClosed(tab));
  }

  return {
    ask: (tab = 4) => worker.seen(asks('eth_sign'), siteTab(tab)),
    /** What the bridge of every held request does every two seconds. */
    look: (id: string, tab = 4) => worker.state({ id }, siteTab(tab)),
    answer: (id: string, letThrough: boolean) => worker.answer({ id, letThrough }),
    person: () => {
      for (const tab of windows.keys()) close(tab);
    },
    newWorker: () => {
      worker.die();
      worker = start();
    },
    held: async () =>
      (await worker.held({}, { from: 'page', tab: -1, frame: 0, url: '', tabUrl: '' })).requests.map(({ id }) => id),
    screens: () => [...windows.values()].map((screen) => [...screen].sort()),
    refusedUnseen,
    items,
  };
}

type World = ReturnType<typeof browserWith>;

/** In the end: whatever is held is on one screen, no screen is empty, and nothing was refused that nobody saw. */
async function expectPeace(world: World, place: string): Promise<void> {
  await pass(QUIET);
  const held = (await world.held()).sort();
  expect({ place, screens: world.screens() }).toEqual({ place, screens: held.length > 0 ? [held] : [] });
  expect({ place, unseen: world.refusedUnseen }).toEqual({ place, unseen: [] });
}

const SLOW: Slow[] = [
  { open: 0, closed: 0 },
  { open: 3, closed: 40 },
  { open: 60, closed: 5 },
  { open: 60, closed: 120 },
];
/** Turns between one event and the next: every one of them up to where everything is over. */
const TURNS = Array.from({ length: 130 }, (_, at) => at);

describe.each(SLOW)('a browser that takes $open turns to open and $closed to tell', (slow) => {
  it('a request at any moment after the person closed the panel gets a panel of its own', async () => {
    for (const turns of TURNS) {
      const world = browserWith(slow);
      const first = await world.ask();
      await pass(QUIET);
      world.person();
      await pass(turns);
      const second = await world.ask();
      await expectPeace(world, `${turns} turns after`);
      expect([turns, await world.look(first.id)]).toEqual([turns, { state: 'refused' }]);
      expect([turns, await world.look(second.id)]).toEqual([turns, { state: 'held' }]);
    }
  });

  it('a request at any moment around the last answer is shown, and waits', async () => {
    for (const turns of TURNS) {
      const world = browserWith(slow);
      const first = await world.ask();
      await pass(QUIET);
      const answered = world.answer(first.id, turns % 2 === 0);
      await pass(turns);
      const second = await world.ask();
      await answered;
      await expectPeace(world, `${turns} turns after`);
      expect([turns, await world.look(second.id)]).toEqual([turns, { state: 'held' }]);
    }
  });

  it('a panel that the person closes at any moment while it opens leaves nothing behind', async () => {
    for (const turns of TURNS) {
      const world = browserWith(slow);
      const one = await world.ask();
      await pass(turns);
      world.person();
      await pass(QUIET);
      // Not shown before it was closed: its bridge asks again, and it is shown.
      await world.look(one.id);
      await expectPeace(world, `${turns} turns after`);
      expect(['held', 'refused']).toContain((await world.look(one.id)).state);
    }
  });

  it('a worker that is another one at any moment finds the panel that is there', async () => {
    for (const turns of TURNS) {
      const world = browserWith(slow);
      const one = await world.ask();
      await pass(turns);
      world.newWorker();
      await world.look(one.id);
      await world.ask(5);
      await pass(QUIET);
      expect([turns, world.screens()]).toEqual([turns, [['r1', 'r2']]]);
    }
  });
});

it('a browser that never says that the window opened keeps nobody waiting', async () => {
  const items: Record<string, unknown> = {};
  const session = createSession({
    get: async (key) => ({ [key]: items[key] }),
    set: async (next) => void Object.assign(items, next),
    remove: async (key) => void delete items[key],
  });
  let opened = 0;
  const open = new Set<number>();
  const panel = createPanel({
    session,
    create: () => {
      opened += 1;
      open.add(opened);
      return opened === 1 ? new Promise(() => {}) : Promise.resolve(opened);
    },
    isOpen: async (tab) => open.has(tab),
    isWindow: async (tab) => open.has(tab),
    remove: async () => {},
    raise: async () => {},
    front: async () => {},
    after: async () => {},
  });
  const wanted = async () => true;
  await panel.open(wanted);
  // The window is there although nobody told us: it asks for what it shows, and is known from then on.
  expect(await panel.isShown(1)).toBe(true);
  await panel.open(wanted);
  expect(opened).toBe(1);
  open.delete(1);
  expect(await panel.closed(1)).toBe('by-person');
  await panel.open(wanted);
  expect([opened, await panel.isShown(2)]).toEqual([2, true]);
});

it('the same page in a tab of its own is not the panel', async () => {
  const session = createSession({ get: async () => ({}), set: async () => {}, remove: async () => {} });
  const panel = createPanel({
    session,
    create: async () => 1,
    isOpen: async () => true,
    isWindow: async () => false,
    remove: async () => {},
    raise: async () => {},
    front: async () => {},
    after: async () => {},
  });
  expect([await panel.isShown(7), await panel.closed(7)]).toEqual([false, 'other']);
});

describe('somebody who looks for the panel', () => {
  function opened(front: (tab: number) => Promise<void>) {
    const items: Record<string, unknown> = {};
    const session = createSession({
      get: async (key) => ({ [key]: items[key] }),
      set: async (next) => void Object.assign(items, next),
      remove: async (key) => void delete items[key],
    });
    const open = new Set<number>();
    const panel = createPanel({
      ...{ session, front, raise: async () => {}, after: () => new Promise(() => {}) },
      create: async () => {
        open.add(3);
        return 3;
      },
      isOpen: async (tab) => open.has(tab),
      isWindow: async (tab) => open.has(tab),
      remove: async (tab) => void open.delete(tab),
    });
    return { panel, open };
  }

  it('gets the one that is open before the other windows', async () => {
    const fronted: number[] = [];
    const { panel } = opened(async (tab) => void fronted.push(tab));
    await panel.front();
    expect(fronted).toEqual([]);
    await panel.open(async () => true);
    await panel.front();
    expect(fronted).toEqual([3]);
  });

  it('is not kept by a window that is gone, or by a browser that refuses', async () => {
    const { panel, open } = opened(() => Promise.reject(new Error('no window')));
    await panel.open(async () => true);
    await panel.front();
    open.clear();
    await panel.front();
    expect(await panel.closed(3)).toBe('by-person');
  });
});
