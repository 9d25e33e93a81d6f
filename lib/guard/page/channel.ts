import { dataOf, dispatch, indexOf, later, listen, now, post, put, slice, startPort } from './captured.ts';

/** What becomes of a request: it goes on to the wallet, or the person went back. */
export type Verdict = 'go' | 'refuse';

/** The guard's end of the private channel to the bridge. */
export interface Channel {
  /** Asks about one request, given as JSON text. Answers exactly once. */
  ask(json: string, answer: (verdict: Verdict) => void): void;
  /** Tells of a request that goes on without having been read. */
  missed(method: string, why: string): void;
  /** Tells, once, that the page talks to a wallet. */
  used(): void;
}

/** Name of the one hand-over event. The bridge listens for it before any page code exists, and never again. */
const HAND_OVER = 'receipts';

/**
 * Time limits, in ticks. Only ticks that came on time count: a page that blocks its thread cannot run them out. A check
 * has one second from when the background is known to be awake, and waking it has three: a sleeping worker on a machine
 * that the page keeps busy is no way round.
 */
const TICK = 100;
const LATE_TICK = 250;
const CHECK = 10;
const WAKE = 30;
/** Characters asked about in this window for which every limit grows by a tick: long requests take longer to look at. */
const TEXT_A_TICK = 50_000;
/** Requests being checked at one time; more wait, so that a flood cannot push one request past the time limit. */
const MOST_AT_ONCE = 4;

interface Pending {
  json: string;
  answer: (verdict: Verdict) => void;
  held: boolean;
  /** Ticks that are left. */
  left: number;
  next: Pending | undefined;
}

/**
 * Hands one end of a MessageChannel to the bridge by one event on `document.fonts`.
 *
 * Measured in Chromium 156 and Firefox ESR 153: with the bridge first in the manifest, bridge and then guard run before
 * any code of the page, in top frames, about:blank, srcdoc, blob:, data: and sandboxed frames, and synchronously in
 * frames the page creates without an address. `document.fonts` is new with each document and in nobody's event path, so
 * there can be no listener of the page. The event goes from guard to bridge only, once; the page can neither see the
 * port nor get a second one. Firefox: the port arrives through Xrays; only strings are sent, so nothing needs cloning.
 */
export function openChannel(document: Document): Channel {
  const { port1, port2 } = new MessageChannel();
  const waiting: Record<string, Pending> = { __proto__: null } as never;
  let first: Pending | undefined;
  let last: Pending | undefined;
  let busy = 0;
  let count = 0;
  let asked = 0;
  let wasUsed = false;

  const say = (verb: string, text: string) => post(port1, verb + text);

  function settle(id: string, verdict: Verdict): void {
    const pending = waiting[id];
    if (!pending) return;
    delete waiting[id];
    if (!pending.held) {
      busy -= 1;
      start();
    }
    pending.answer(verdict);
  }

  function hold(id: string): void {
    const pending = waiting[id];
    if (!pending || pending.held) return;
    pending.held = true;
    busy -= 1;
    start();
  }

  function start(): void {
    while (first && busy < MOST_AT_ONCE) {
      const pending = first;
      first = pending.next;
      if (!first) last = undefined;
      busy += 1;
      count += 1;
      const id = `${count}`;
      put(waiting, id, pending);
      say('ask ', `${id} ${pending.json}`);
      wait(id, pending, now());
    }
  }

  function wait(id: string, pending: Pending, since: number): void {
    later(() => {
      if (waiting[id] !== pending || pending.held) return;
      const time = now();
      if (time - since < LATE_TICK) pending.left -= 1;
      if (pending.left > 0) return wait(id, pending, time);
      // A page that asks for more than can be looked at does not get the rest through unread.
      say(first ? 'many ' : 'late ', id);
      settle(id, first ? 'refuse' : 'go');
    }, TICK);
  }

  listen(port1, 'message', (event) => {
    const text: unknown = dataOf(event);
    if (typeof text !== 'string') return;
    const space = indexOf(text, ' ');
    const verb = slice(text, 0, space);
    const id = slice(text, space + 1);
    if (verb === 'hold') hold(id);
    else if (verb !== 'awake') settle(id, verb as Verdict);
    else if (waiting[id]) (waiting[id] as Pending).left = CHECK + asked / TEXT_A_TICK;
  });
  startPort(port1);
  dispatch(document.fonts, new MessageEvent(HAND_OVER, { ports: [port2] }));

  return {
    ask(json, answer) {
      asked += json.length;
      const pending: Pending = { json, answer, held: false, left: WAKE + asked / TEXT_A_TICK, next: undefined };
      if (last) last.next = pending;
      else first = pending;
      last = pending;
      start();
    },
    missed: (method, why) => say('missed ', `${why} ${method}`),
    used() {
      if (wasUsed) return;
      wasUsed = true;
      say('used', ' ');
    },
  };
}
