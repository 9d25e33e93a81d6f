import { browser } from 'wxt/browser';
import type { HostCheck } from '@/lib/core/host-check.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { type Database, keepOpen } from '@/lib/store/database.ts';
import { addDecisions, keepWaiting, listAddresses, listWaiting } from '@/lib/store/decisions.ts';
import { getNodes, readNodeAddress } from '@/lib/store/settings/nodes.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { isPrivate } from '../browser-edges.ts';
import { openSurface } from '../open-surface.ts';
import type { Session } from '../session.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { createAskNode } from './ask-node.ts';
import { assessSeen } from './assess-seen.ts';
import { createDecisionKeeper } from './keep-decisions.ts';
import { createKnownAddresses } from './known-addresses.ts';
import { createPanel } from './panel.ts';
import { createRequests } from './requests.ts';
import { createSimulate } from './simulate.ts';

const PAGE = '/request.html' as Parameters<typeof browser.runtime.getURL>[0];
const SIZE = { width: 480, height: 720 } as const;

const after = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

interface StartEdges {
  session: Session;
  tabs: Tabs;
  /** What the address of the site that asks tells by itself. */
  hostCheckOf(url: string): Promise<HostCheck>;
  /** Saved projects, with what the person confirmed to be their own. */
  saved(): Promise<KnownProject[]>;
}

/** Handlers of wallet requests with their real edges. Listens for closed panels and tabs; call it before any await. */
export function startRequests({ session, tabs, hostCheckOf, saved }: StartEdges) {
  const keeper = startKeeper(session);
  const addresses = createKnownAddresses({
    read: () => withStore(listAddresses),
    watch: (listener) => watchChanges(listener, 'decisions'),
    after,
  });
  const trials = createSimulate({ settings: getNodes, ask: createAskNode(fetch.bind(globalThis)), now: Date.now });

  const requests = createRequests({
    session,
    tabs,
    keeper,
    panel: startPanel(session),
    isPrivate,
    domainOf: registrableDomain,
    startTrial: trials.start,
    surroundings: async ({ origin }) => {
      // An address that cannot be compared in time says nothing; the request is looked at all the same.
      const [seenAddresses, host, projects] = await Promise.all([
        addresses(),
        hostCheckOf(origin).catch(() => undefined),
        saved().catch(() => undefined),
      ]);
      return { seenAddresses, host, saved: projects };
    },
    assess: (request, around) => assessSeen(request, { now: Date.now(), ...around }),
    say: (tab, frame, message) => browser.tabs.sendMessage(tab, message, { frameId: frame }),
    after,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });

  // The tab and not the window: people move other tabs into it, and then the window outlives the panel.
  browser.tabs.onRemoved.addListener((tab) => void requests.tabClosed(tab));
  void requests.resume().catch((error) => console.error('receipts: earlier requests were not looked after', error));

  const handlers = {
    'request:seen': requests.seen,
    'request:missed': requests.missed,
    'request:state': (asks, sender) => {
      // Bridges ask this to wake us for a request: what it will need is read meanwhile.
      if (asks.id === '') void Promise.all([addresses(), hostCheckOf('')]).catch(() => undefined);
      return requests.state(asks, sender);
    },
    'request:answer': requests.answer,
    'request:show': requests.showPanel,
    'request:held': requests.held,
    'node:try': async ({ address }) => {
      const read = readNodeAddress(address);
      return read.ok ? trials.examine(read.address) : { chainId: '', full: false, why: read.why };
    },
  } satisfies Partial<Handlers>;
  return { handlers };
}

const database = keepOpen();

async function withStore<Value>(work: (opened: Database) => Promise<Stored<Value>>): Promise<Stored<Value>> {
  const opened = await database();
  return opened.ok ? work(opened.value) : opened;
}

function startKeeper(session: Session) {
  return createDecisionKeeper({
    session,
    add: (decisions) => withStore((opened) => addDecisions(opened, decisions)),
    wait: (decision) => withStore((opened) => keepWaiting(opened, decision)),
    waiting: () => withStore(listWaiting),
    now: Date.now,
  });
}

function startPanel(session: Session) {
  const placeOf = async (tab: number) => (await browser.tabs.get(tab)).windowId;
  return createPanel({
    session,
    create: () => openSurface({ url: browser.runtime.getURL(PAGE), ...SIZE }),
    isOpen: (tab) =>
      browser.tabs.get(tab).then(
        ({ id }) => id === tab,
        () => false,
      ),
    isWindow: async (tab) => {
      try {
        return (await browser.windows.get(await placeOf(tab))).type === 'popup';
      } catch {
        return false;
      }
    },
    remove: (tab) => browser.tabs.remove(tab),
    raise: async (tab) => void (await browser.windows.update(await placeOf(tab), { drawAttention: true })),
    async front(tab) {
      await browser.tabs.update(tab, { active: true });
      // Firefox on Android has tabs, and no windows.
      if (!browser.windows) return;
      const { id, state } = await browser.windows.get(await placeOf(tab));
      if (id === undefined) return;
      await browser.windows.update(id, { focused: true, ...(state === 'minimized' ? { state: 'normal' } : {}) });
    },
    after,
  });
}
