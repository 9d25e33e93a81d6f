import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Handlers } from '@/lib/messaging/server.ts';
import { getNodes, readNodeAddress } from '@/lib/store/nodes.ts';
import { createAskNode } from './ask-node.ts';
import { assessSeen } from './assess-seen.ts';
import { createRequests } from './requests.ts';
import type { Session } from './session.ts';
import { createSimulate } from './simulate.ts';
import type { Tabs } from './tabs.ts';

/** Where the id of the panel's tab is kept. */
const PANEL = 'panel';
const PAGE = '/request.html' as Parameters<typeof browser.runtime.getURL>[0];
const SIZE = { width: 480, height: 720 } as const;

/** Handlers of wallet requests with their real edges. Listens for closed panels and tabs; call it before any await. */
export function startRequests({ session, tabs }: { session: Session; tabs: Tabs }) {
  let turn: Promise<void> = Promise.resolve();
  let waiting = false;

  async function openOnce(isWanted: () => Promise<boolean>): Promise<void> {
    waiting = false;
    const known = await session.read(PANEL, z.int());
    if ((known !== undefined && (await isOpen(known))) || !(await isWanted())) return;
    const url = browser.runtime.getURL(PAGE);
    const opened = await browser.windows.create({ type: 'popup', url, focused: true, ...SIZE });
    const tab = opened?.tabs?.[0]?.id;
    if (tab !== undefined) await session.update(PANEL, z.int(), () => tab);
  }

  /** Forgets the panel first, so that its end is not taken for a person who closed it. */
  async function closeOnce(isDone: () => Promise<boolean>): Promise<void> {
    if (!(await isDone())) return;
    const known = await session.read(PANEL, z.int());
    await session.remove(PANEL);
    if (known !== undefined && (await isOpen(known))) await browser.tabs.remove(known);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.catch(() => undefined).then(work);
    return turn;
  }

  const trials = createSimulate({ settings: getNodes, ask: createAskNode(fetch.bind(globalThis)), now: Date.now });

  const requests = createRequests({
    session,
    tabs,
    startTrial: trials.start,
    assess: (request, around) => assessSeen(request, { now: Date.now(), ...around }),
    // Every look of every held request asks for the panel: one turn serves them all.
    openPanel: (isWanted) => {
      if (waiting) return turn;
      waiting = true;
      return inTurn(() => openOnce(isWanted));
    },
    closePanel: (isDone) => inTurn(() => closeOnce(isDone)),
    say: (tab, frame, message) => browser.tabs.sendMessage(tab, message, { frameId: frame }),
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });

  // The tab and not the window: people move other tabs into it, and then the window outlives the panel.
  browser.tabs.onRemoved.addListener(async (tab) => {
    if (tab === (await session.read(PANEL, z.int()))) {
      await session.remove(PANEL);
      await requests.panelClosed();
    } else await requests.tabLeft(tab);
  });

  const handlers = {
    'request:seen': requests.seen,
    'request:missed': requests.missed,
    'request:state': requests.state,
    'request:answer': requests.answer,
    'request:held': requests.held,
    'node:try': async ({ address }) => {
      const read = readNodeAddress(address);
      return read.ok ? trials.examine(read.address) : { chainId: '', full: false, why: read.why };
    },
  } satisfies Partial<Handlers>;
  return { handlers };
}

async function isOpen(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).id === tab;
  } catch {
    return false;
  }
}
