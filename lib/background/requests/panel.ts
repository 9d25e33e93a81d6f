import * as z from 'zod/mini';
import type { Session } from '../session.ts';

export interface PanelEdges {
  session: Session;
  /** Opens a window with the panel in it. Out: its tab, when the browser tells. */
  create(): Promise<number | undefined>;
  isOpen(tab: number): Promise<boolean>;
  /** Is this tab a window of its own, as ours are, and not one that the person opened by its address? */
  isWindow(tab: number): Promise<boolean>;
  remove(tab: number): Promise<void>;
  /** Draws the eye to a panel that is open already: a page may ask at any time, so it takes nobody's place. */
  raise(tab: number): Promise<void>;
  /** Puts a panel before all other windows, because the person looks for it. */
  front(tab: number): Promise<void>;
  /** Settles after so many milliseconds. */
  after(milliseconds: number): Promise<void>;
}

/** The one panel window, as far as its life goes. What it shows is the business of whoever opens it. */
export interface Panel {
  /** Opens it unless it is open, if it is still wanted when its turn comes. */
  open(isWanted: () => Promise<boolean>): Promise<void>;
  /** Brings an open one to the front. */
  front(): Promise<void>;
  /** Closes it, if nothing waits any more when its turn comes. */
  close(isDone: () => Promise<boolean>): Promise<void>;
  /** Does this tab show the panel, so that closing it is an answer to what it was told? */
  isShown(tab: number): Promise<boolean>;
  /** A tab was closed. Out: whether that was the panel, closed by the person or by us. */
  closed(tab: number): Promise<'other' | 'by-us' | 'by-person'>;
}

/** `closing` stands before we close it ourselves, so that its end is not taken for a person's answer. */
const State = z.object({ tab: z.int(), closing: z.boolean() });
const KEY = 'panel';

/**
 * Longest wait for the browser, in ms. A window that is closed while it opens leaves Firefox's answer out for good; what
 * comes next must not wait for it.
 */
const PATIENCE = 4_000;

/**
 * Opening and closing take turns. Between any two lines the person may close the window, a request may come, or the
 * worker may die: the state is in storage.session, and a panel that nobody knows of makes itself known by asking.
 */
export function createPanel(edges: PanelEdges): Panel {
  const { session } = edges;
  let turn: Promise<void> = Promise.resolve();
  let opening: Promise<void> | undefined;

  const known = () => session.read(KEY, State);

  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.catch(() => undefined).then(work);
    return turn;
  }

  /** The browser's answer; undefined when it does not come. */
  function soon<Value>(asked: Promise<Value>): Promise<Value | undefined> {
    return Promise.race([asked, edges.after(PATIENCE).then(() => undefined)]);
  }

  async function openOnce(isWanted: () => Promise<boolean>): Promise<void> {
    opening = undefined;
    const panel = await known();
    const there = panel !== undefined && (await edges.isOpen(panel.tab));
    if (there && !panel.closing) {
      await soon(edges.raise(panel.tab)).catch(() => undefined);
      return;
    }
    // The worker died while it closed this one: it is not used again, since it may vanish at any moment.
    if (there) await soon(edges.remove(panel.tab)).catch(() => undefined);
    if (!(await isWanted())) return;
    const tab = await soon(edges.create());
    const now = await known();
    const isOther = now !== undefined && now.tab !== tab && (await edges.isOpen(now.tab));
    // One that an earlier worker opened may have made itself known meanwhile; then this one is taken away again.
    if (tab !== undefined && !isOther) await session.update(KEY, State, () => ({ tab, closing: false }));
  }

  async function closeOnce(isDone: () => Promise<boolean>): Promise<void> {
    const panel = await known();
    if (!panel || !(await isDone())) return;
    const mark = (closing: boolean) =>
      session.update(KEY, State, (now) => (now?.tab === panel.tab ? { ...now, closing } : now));
    await mark(true);
    // What came before the mark may be on the screen already. What comes after it is not counted as shown.
    if (!(await isDone())) await mark(false);
    else if (await edges.isOpen(panel.tab)) await soon(edges.remove(panel.tab));
  }

  return {
    // Every look of every held request asks for the panel: one turn serves them all.
    open(isWanted) {
      opening ??= inTurn(() => openOnce(isWanted));
      return opening;
    },
    front: () =>
      inTurn(async () => {
        const panel = await known();
        if (panel && (await edges.isOpen(panel.tab))) await soon(edges.front(panel.tab)).catch(() => undefined);
      }),
    close: (isDone) => inTurn(() => closeOnce(isDone)),

    async isShown(tab) {
      const panel = await known();
      if (panel?.tab === tab) return !panel.closing;
      if (tab < 0 || !(await edges.isWindow(tab))) return false;
      if (panel && (await edges.isOpen(panel.tab))) {
        // A worker died while it opened this one, and the next one opened another.
        await soon(edges.remove(tab)).catch(() => undefined);
        return false;
      }
      await session.update(KEY, State, (now) => (now?.tab === panel?.tab ? { tab, closing: false } : now));
      return (await known())?.tab === tab;
    },

    async closed(tab) {
      const panel = await known();
      if (panel?.tab !== tab) return 'other';
      await session.update(KEY, State, (now) => (now?.tab === tab ? undefined : now));
      return panel.closing ? 'by-us' : 'by-person';
    },
  };
}
