/** Name of the guard's one event; lib/guard/page/channel.ts says why nobody else can hear it. */
const HAND_OVER = 'receipts';

/**
 * Waits for the port that the guard hands over when it starts, right after this. Only the first event counts. In: a
 * document whose page has not run yet, and what to do with the port. A frame without guard never calls back.
 */
export function receivePort(document: Document, take: (port: MessagePort) => void): void {
  const { fonts } = document;
  const onPort = (event: Event) => {
    const port = (event as MessageEvent).ports?.[0];
    if (port) take(port);
  };
  fonts.addEventListener(HAND_OVER, onPort, { once: true });
}
