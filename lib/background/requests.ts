import * as z from 'zod/mini';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { Decoded } from '@/lib/core/decoded.ts';
import type { Report } from '@/lib/core/report.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { type Answers, type Asks, SeenRequest, type ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { endCutShort, type HasCode, withTrial } from './follow-trial.ts';
import { missedWords } from './missed-words.ts';
import { originOf } from './origin-of.ts';
import type { Session } from './session.ts';
import type { Trial } from './simulate.ts';
import type { Tabs } from './tabs.ts';

export interface RequestEdges {
  session: Session;
  tabs: Tabs;
  /** Decodes a request and joins it with what is known of the page that asks. */
  assess(
    request: SignRequest,
    around: { report: Report | undefined; words: string; refusedBefore: number; hasCode?: HasCode },
  ): Assessment;
  /** Starts a trial run of a held request at the person's own node, when they turned that on. Nobody waits for it. */
  startTrial?(request: SignRequest, decoded: Decoded, tell: (trial: Trial) => Promise<void>): Promise<void>;
  /** Opens the one panel window unless it is open, if it is still wanted when its turn comes. */
  openPanel(isWanted: () => Promise<boolean>): Promise<void>;
  /** Closes the panel window, if nothing waits any more when its turn comes. */
  closePanel(isDone: () => Promise<boolean>): Promise<void>;
  /** Tells a frame what the person chose. */
  say(tab: number, frame: number, message: ToContent): Promise<unknown>;
  /** Epoch milliseconds. */
  now(): number;
  newId(): string;
}

const KEY = 'requests';
const Kept = z.array(SeenRequest);

/** Answered requests that are still known, for a bridge that asks again; held ones are always kept. */
const MOST_SETTLED = 60;
/** Held requests of one tab; a page that asks for more at once is refused the rest. */
const MOST_HELD = 30;
/** Requests shown for a tab. */
const MOST_SHOWN = 20;
/** Characters of the raw request that the panel can show. */
const MOST_RAW = 60_000;

/**
 * The life of a wallet request: seen, held or gone on, answered. Everything that decides is in storage.session before
 * anybody is told, so the worker may die between any two lines and `request:state` still gives the right answer.
 * Nothing here lets a request through but the person; what fails is told as not checked.
 */
export function createRequests(edges: RequestEdges) {
  const { session, tabs, now } = edges;

  async function known(): Promise<SeenRequest[]> {
    return (await session.read(KEY, Kept)) ?? [];
  }

  /** Stores a request and shows it in its tab. */
  async function keep(seen: SeenRequest): Promise<void> {
    await session.update(KEY, Kept, (list) => trim([...(list ?? []), seen]));
    await show(seen);
  }

  async function show({ raw: _raw, ...shown }: SeenRequest): Promise<void> {
    await tabs.change(shown.tab, (tab) => {
      const others = tab.requests.filter(({ id }) => id !== shown.id);
      return { ...tab, requests: [...others, shown].slice(-MOST_SHOWN) };
    });
  }

  /** Ends the wait of held requests, all in one write. Only the first answer to each counts. */
  async function settle(
    chosen: (one: SeenRequest) => boolean,
    state: SeenRequest['state'],
    why?: string,
  ): Promise<SeenRequest[]> {
    let settled: SeenRequest[] = [];
    await session.update(KEY, Kept, (list) => {
      settled = (list ?? []).filter((one) => one.state === 'held' && chosen(one));
      settled = settled.map((one) => ({ ...one, state, ...(why === undefined ? {} : { why }) }));
      return trim((list ?? []).map((one) => settled.find(({ id }) => id === one.id && one.state === 'held') ?? one));
    });
    for (const one of settled) await show(one);
    return settled;
  }

  async function answer(chosen: (one: SeenRequest) => boolean, letThrough: boolean): Promise<void> {
    const settled = await settle(chosen, letThrough ? 'let-through' : 'refused');
    // A frame may be gone, or asks again by itself: nothing depends on these messages.
    for (const { id, tab, frame } of settled) {
      edges.say(tab, frame, { says: 'answered', id, letThrough }).catch(() => undefined);
    }
  }

  const trialsUnderWay = new Set<string>();

  /** Puts what a node tells of a held request beside it, while it is held. */
  function follow(id: string, asked: SignRequest, decoded: Decoded, assessAgain: (has: HasCode) => Assessment): void {
    trialsUnderWay.add(id);
    const tell = async (trial: Trial) => {
      let tried: SeenRequest | undefined;
      await session.update(KEY, Kept, (list) =>
        (list ?? []).map((one) => {
          if (one.id !== id || one.state !== 'held') return one;
          tried = withTrial(one, trial, assessAgain);
          return tried;
        }),
      );
      if (tried) await show(tried);
    };
    (edges.startTrial?.(asked, decoded, tell) ?? Promise.resolve())
      .catch((error) => console.error('receipts: a trial run failed', error))
      .finally(() => trialsUnderWay.delete(id));
  }

  async function heldOnes(): Promise<SeenRequest[]> {
    return (await known()).filter(({ state }) => state === 'held');
  }

  /** Requests of this method that the person refused in this tab, as far as they are still known. */
  async function countRefused({ tab }: Sender, method: string): Promise<number> {
    const refused = (one: SeenRequest) => one.tab === tab && one.state === 'refused' && one.method === method;
    return (await known()).filter(refused).length;
  }

  const nothingHeld = async () => (await heldOnes()).length === 0;

  async function closeWhenDone(): Promise<void> {
    await edges
      .closePanel(nothingHeld)
      .catch((error) => console.error('receipts: the panel could not be closed', error));
  }

  /** A quiet line on the page, where the reader is there to show it. */
  function note(tab: number, text: string): void {
    void edges.say(tab, 0, { says: 'note', text }).catch(() => undefined);
  }

  function open(): void {
    // By the time the window can open, the person or the page may have ended the wait.
    edges
      .openPanel(async () => !(await nothingHeld()))
      .catch((error) => console.error('receipts: the panel could not be opened', error));
  }

  return {
    async seen({ request, words }: Asks<'request:seen'>, sender: Sender): Promise<Answers<'request:seen'>> {
      const asked: SignRequest = { ...request, ...originOf(request.origin, sender) };
      const { method } = asked;
      const base = { id: edges.newId(), at: now(), tab: sender.tab, frame: sender.frame, method };
      const report = reportFor(sender, await tabs.get(sender.tab));
      let assessment: Assessment;
      let around: Parameters<RequestEdges['assess']>[1];
      try {
        around = { report, words: words ?? '', refusedBefore: await countRefused(sender, asked.method) };
        assessment = edges.assess(asked, around);
      } catch (error) {
        console.error('receipts: a request could not be assessed', error);
        await keep({ ...base, state: 'not-checked', why: missedWords('failed', request.method) });
        note(sender.tab, missedWords('failed', request.method));
        return { id: base.id, hold: false, note: missedWords('failed', request.method) };
      }
      const { hold, sentence } = assessment;
      const crowded = hold && (await heldOnes()).filter(({ tab }) => tab === sender.tab).length >= MOST_HELD;
      if (crowded) await keep({ ...base, state: 'refused', assessment, why: missedWords('crowded', request.method) });
      else if (!hold) await keep({ ...base, state: 'went-on', assessment });
      else await keep({ ...base, state: 'held', assessment, raw: rawOf(asked), page: pageOf(report) });
      if (hold && !crowded) {
        open();
        follow(base.id, asked, assessment.decoded, (hasCode) => edges.assess(asked, { ...around, hasCode }));
      } else if (assessment.worst !== 'none') note(sender.tab, sentence);
      return { id: base.id, hold, note: sentence };
    },

    async missed({ method, why, id }: Asks<'request:missed'>, sender: Sender): Promise<Answers<'request:missed'>> {
      const words = missedWords(why, method);
      const mine = id !== undefined && (await known()).some((one) => one.id === id && one.tab === sender.tab);
      if (mine) await settle((one) => one.id === id, why === 'left' ? 'refused' : 'not-checked', words);
      else if (why !== 'left') {
        await keep({
          id: edges.newId(),
          at: now(),
          tab: sender.tab,
          frame: sender.frame,
          state: 'not-checked',
          why: words,
        });
        note(sender.tab, words);
      }
      if (mine) await closeWhenDone();
      return {};
    },

    async state({ id }: Asks<'request:state'>, sender: Sender): Promise<Answers<'request:state'>> {
      const found = (await known()).find((one) => one.id === id && one.tab === sender.tab);
      if (!found) return { state: 'unknown' };
      // The worker may have died between storing the request and opening the panel.
      if (found.state === 'held') open();
      return { state: found.state === 'held' || found.state === 'let-through' ? found.state : 'refused' };
    },

    async answer({ id, letThrough }: Asks<'request:answer'>): Promise<Answers<'request:answer'>> {
      await answer((one) => one.id === id, letThrough);
      await closeWhenDone();
      return {};
    },

    async held(): Promise<Answers<'request:held'>> {
      const rank = ({ assessment }: SeenRequest) => rankOf(assessment?.worst ?? 'none');
      const requests = (await heldOnes()).map((one) => endCutShort(one, trialsUnderWay));
      return { requests: requests.sort((a, b) => rank(b) - rank(a) || a.at - b.at) };
    },

    /** Closing the panel is "go back" for everything that waits in it. */
    async panelClosed(): Promise<void> {
      await answer(() => true, false);
      // A frame that asked again just before may have had a new one opened.
      await closeWhenDone();
    },

    /** A closed tab, or one that went to another page, asks for nothing any more. */
    async tabLeft(tab: number): Promise<void> {
      const settled = await settle((one) => one.tab === tab, 'refused', missedWords('left', ''));
      if (settled.length > 0) await closeWhenDone();
    },
  };
}

/** Held ones all, settled ones the newest, without what only the panel needs. */
function trim(list: readonly SeenRequest[]): SeenRequest[] {
  const settled = list.filter(({ state }) => state !== 'held').length;
  let drop = Math.max(0, settled - MOST_SETTLED);
  return list.flatMap((one) => {
    if (one.state === 'held') return [one];
    drop -= 1;
    if (drop >= 0) return [];
    const { id, at, tab, frame, state, why, method } = one;
    return [{ id, at, tab, frame, state, why, method }];
  });
}

/** The report of the page that asks, unless the tab shows another page by now. */
function reportFor(sender: Sender, tab: { report?: Report } | undefined): Report | undefined {
  const report = tab?.report;
  const sameSite = report && URL.canParse(sender.tabUrl) && new URL(sender.tabUrl).hostname === report.host;
  return sameSite ? report : undefined;
}

function pageOf(report: Report | undefined): SeenRequest['page'] {
  if (!report) return undefined;
  const { host, title, strip } = report;
  // "No request seen" next to a request would be untrue, and a page's good sides do not belong beside what it asks.
  return { host, title, sentence: strip.severity === 'none' ? '' : strip.sentence };
}

function rawOf({ method, params }: SignRequest): string {
  const text = JSON.stringify({ method, params }, null, 2) ?? '';
  return text.length > MOST_RAW ? `${text.slice(0, MOST_RAW)}\n… cut here, ${text.length} characters in all` : text;
}
