import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Handlers } from '@/lib/messaging/server.ts';
import { assessSeen } from './assess-seen.ts';
import { createRequests } from './requests.ts';
import type { Session } from './session.ts';
import type { Tabs } from './tabs.ts';

const PANEL = 'panel';
const PAGE = '/request.html' as Parameters<typeof browser.runtime.getURL>[0];
const SIZE = { width: 480, height: 720 } as const;

/** Handlers of wallet requests with their real edges. Listens for closed panels and tabs; call it before any await. */
export function startRequests({ session, tabs }: { session: Session; tabs: Tabs }) {
  let turn: Promise<void> = Promise.resolve();

  async function openOnce(): Promise<void> {
    const known = await session.read(PANEL, z.int());
    if (known !== undefined && (await isOpen(known))) {
      await browser.windows.update(known, { drawAttention: true });
      return;
    }
    const opened = await browser.windows.create({
      type: 'popup',
      url: browser.runtime.getURL(PAGE),
      focused: true,
      ...SIZE,
    });
    const id = opened?.id;
    if (id !== undefined) await session.update(PANEL, z.int(), () => id);
  }

  /** Forgets the window first, so that its end is not taken for a person who closed it. */
  async function closeOnce(): Promise<void> {
    const known = await session.read(PANEL, z.int());
    await session.remove(PANEL);
    if (known !== undefined && (await isOpen(known))) await browser.windows.remove(known);
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.catch(() => undefined).then(work);
    return turn;
  }

  const requests = createRequests({
    session,
    tabs,
    assess: (request, report) => assessSeen(request, { now: Date.now(), report }),
    openPanel: () => inTurn(openOnce),
    closePanel: () => inTurn(closeOnce),
    say: (tab, frame, message) => browser.tabs.sendMessage(tab, message, { frameId: frame }),
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });

  browser.windows.onRemoved.addListener(async (id) => {
    if (id !== (await session.read(PANEL, z.int()))) return;
    await session.remove(PANEL);
    await requests.panelClosed();
  });
  browser.tabs.onRemoved.addListener((tab) => void requests.tabLeft(tab));

  const handlers = {
    'request:seen': requests.seen,
    'request:missed': requests.missed,
    'request:state': requests.state,
    'request:answer': requests.answer,
    'request:held': requests.held,
  } satisfies Partial<Handlers>;
  return { handlers };
}

async function isOpen(window: number): Promise<boolean> {
  try {
    return (await browser.windows.get(window)).id === window;
  } catch {
    return false;
  }
}
