import { type GateEdges, watchGate } from './gate-watch.ts';
import { receivePort } from './hand-over.ts';
import { watchPosts } from './posts.ts';
import { createRelay, type Relay, type Send } from './relay.ts';

/** The little of the browser's runtime that the bridge needs; the usual wrapper is left out to stay small. */
export interface BridgeRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listen: (message: unknown) => void): void };
}

/**
 * Starts the bridge of one frame, and the gate when it is the top frame. Runs before any code of the page. `runtime` is
 * asked for only when there is something to say: the first touch of it costs more than everything else on a page that
 * is none of our business. Undefined once the extension was removed under the page.
 */
export function startBridge(
  window: Window,
  runtime: () => BridgeRuntime | undefined,
  judge: GateEdges['judge'],
  words: () => string,
): void {
  const send: Send = async (name, payload) => {
    try {
      const answered = (await runtime()?.sendMessage({ name, payload })) as
        | { ok?: unknown; value?: unknown }
        | undefined;
      return answered?.ok === true ? answered.value : undefined;
    } catch {
      return undefined;
    }
  };
  const gate =
    window.top === window ? watchGate({ window, judge, say: (judged) => void send('gate:said', judged) }) : undefined;
  const missed = (method: string, why: string, id?: string) =>
    void send('request:missed', { method: method.slice(0, 200), why, id });
  const posts = watchPosts(window, (method) => missed(method, 'round'));
  const open = (port: MessagePort): void => {
    let listening = false;
    const relay: Relay = createRelay({
      port,
      send: (name, payload) => {
        if (!listening) runtime()?.onMessage.addListener((message) => hear(relay, message));
        listening = true;
        return send(name, payload);
      },
      missed,
      words,
      frame: () => {
        const activation = window.navigator.userActivation;
        return { origin: window.origin, pressed: activation?.hasBeenActive, active: activation?.isActive };
      },
      alive: () => !!runtime()?.id,
      later: (work, milliseconds) => void window.setTimeout(work, milliseconds),
      onUsed: () => gate?.walletUsed(),
      onGo: posts.allow,
    });
    window.addEventListener('pagehide', () => relay.left());
  };
  let handed = false;
  // The guard hands over before any script of the page runs; where it could not, somebody stood in its way.
  window.addEventListener('DOMContentLoaded', () => handed || missed('', 'tampered'));
  receivePort(window.document, (port) => {
    handed = true;
    // The relay is made when the guard first says something: on most pages it never does.
    port.onmessage = (event) => {
      open(port);
      port.onmessage?.(event);
    };
  });
}

function hear(relay: Relay, message: unknown): void {
  const { says, id, letThrough } = (message ?? {}) as { says?: unknown; id?: unknown; letThrough?: unknown };
  if (says === 'answered' && typeof id === 'string') relay.answered(id, letThrough === true);
}
