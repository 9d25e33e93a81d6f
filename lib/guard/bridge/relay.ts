import type { Asks, MessageName } from '@/lib/messaging/protocol.ts';

/** Sends one message to the background. Out: the answer's value, unchecked; undefined when there was none. */
export type Send = <Name extends MessageName>(name: Name, payload: Asks<Name>) => Promise<unknown>;

export interface RelayEdges {
  port: Pick<MessagePort, 'postMessage'> & { onmessage: ((event: MessageEvent) => void) | null };
  send: Send;
  /** Tells of a request that was not checked, or not answered, with its id when it has one. */
  missed(method: string, why: string, id?: string): void;
  /** Start of the page's own words. */
  words(): string;
  /** Origin of this frame and whether anybody pressed anything in it, ever and just now, as far as the browser tells. */
  frame(): { origin: string; pressed?: boolean; active?: boolean };
  /** False once the extension was updated or removed under this page: nobody can answer any more. */
  alive(): boolean;
  later(work: () => void, milliseconds: number): void;
  onUsed(): void;
  /** A request that was looked at goes on to the wallet. */
  onGo(method: string, params: unknown): void;
}

export interface Relay {
  /** The background says what the person chose. */
  answered(id: string, letThrough: boolean): void;
  /** The page is being left: held requests have nobody to answer to. */
  left(): void;
}

/** Milliseconds between two looks at what became of the held requests, in case the worker died before it told us. */
const LOOK_AGAIN = 2_000;

/**
 * Carries requests from the guard to the background and verdicts back. The guard's end may be hostile where a page got at
 * its window first: every field is checked, and all that can be asked for is to have a request looked at.
 */
export function createRelay({ port, send, missed, words, frame, alive, later, onUsed, onGo }: RelayEdges): Relay {
  /** Number of the guard → id of the background, for requests that wait for the person. */
  const held = new Map<string, string>();
  /** Requests that are looked at; undefined for one that the guard sent back, since the page asks for too much. */
  const asked = new Map<string, Pick<Asks<'request:seen'>['request'], 'method' | 'params'> | undefined>();
  let looking = false;
  /** How often the page was left: a browser may keep it, and give it back as it was. */
  let leaves = 0;

  function ended(number: string, goes: boolean): void {
    const request = asked.get(number);
    asked.delete(number);
    if (request && goes) onGo(request.method, request.params);
  }

  function tell(verb: 'go' | 'refuse' | 'hold' | 'awake', number: string): void {
    if (verb === 'go' || verb === 'refuse') ended(number, verb === 'go');
    port.postMessage(`${verb} ${number}`);
  }

  /** A page may have put things of its own where we look for its words: that must not end a check. */
  function readWords(): string {
    try {
      return words();
    } catch {
      return '';
    }
  }

  const stateOf = async (id: string) => stateIn(await send('request:state', { id }));

  /** Starts the background's worker if it sleeps. Out: whether it answers. */
  const wake = async () => (await stateOf('')) !== undefined;

  async function ask(number: string, json: string): Promise<void> {
    const request = requestIn(json);
    if (!request) return tell('go', number);
    asked.set(number, request);
    void wake().then((awake) => awake && tell('awake', number));
    const before = leaves;
    const seen = seenIn(await send('request:seen', { request: { ...request, ...frame() }, words: readWords() }));
    if (leaves > before) return;
    if (!asked.get(number)) return missed(request.method, asked.delete(number) ? 'crowded' : 'late', seen?.id);
    if (!seen) missed(request.method, 'unanswered');
    if (!seen?.hold) return tell('go', number);
    held.set(number, seen.id);
    tell('hold', number);
    look();
  }

  function settle(number: string, letThrough: boolean): void {
    if (held.delete(number)) tell(letThrough ? 'go' : 'refuse', number);
  }

  /** Asks again until nothing is held. A request whose state is lost is refused: it was held for a reason. */
  function look(): void {
    if (looking) return;
    looking = true;
    later(async () => {
      looking = false;
      for (const [number, id] of [...held]) {
        const state = await stateOf(id);
        if (state === 'let-through') settle(number, true);
        else if (state === 'refused' || state === 'unknown' || !alive()) settle(number, false);
      }
      if (held.size > 0) look();
    }, LOOK_AGAIN);
  }

  port.onmessage = (event) => {
    const text: unknown = event.data;
    if (typeof text !== 'string') return;
    const [start = '', verb = '', first = ''] = /^(\w{0,9}) (\w{0,20}) ?/.exec(text) ?? [];
    const rest = text.slice(start.length);
    if (verb === 'ask') void ask(first, rest);
    else if (verb === 'late') ended(first, true);
    else if (verb === 'many') asked.set(first, undefined);
    else if (verb === 'missed') missed(rest, first);
    else if (verb === 'used') {
      // A page that talks to its wallet may soon ask it for something: the worker had better be awake by then.
      void wake();
      onUsed();
    }
  };

  return {
    answered(id, letThrough) {
      for (const [number, known] of [...held]) if (known === id) settle(number, letThrough);
    },
    left() {
      leaves += 1;
      if (asked.size > 0) missed('', 'left');
      // A check that ends with the page must not let its request go on once the page is back.
      for (const number of asked.keys()) tell('refuse', number);
    },
  };
}

function requestIn(json: string): Omit<Asks<'request:seen'>['request'], 'origin'> | undefined {
  try {
    // Every member is checked where it arrives, and what this frame is comes from us.
    const request = JSON.parse(json);
    return typeof request.method === 'string' ? request : undefined;
  } catch {
    return undefined;
  }
}

function seenIn(value: unknown): { id: string; hold: boolean } | undefined {
  const { id, hold } = (value ?? {}) as { id?: unknown; hold?: unknown };
  return typeof id === 'string' && typeof hold === 'boolean' ? { id, hold } : undefined;
}

function stateIn(value: unknown): unknown {
  return ((value ?? {}) as { state?: unknown }).state;
}
