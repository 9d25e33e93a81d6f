/** Name of the channel on which the extension's own pages and its worker tell each other that the list changed. */
const CHANNEL = 'receipts-projects';

let speaker: BroadcastChannel | undefined;

/** Tells every open view that saved projects changed. Carries no data: whoever cares reads the store again. */
export function announceChange(): void {
  speaker ??= new BroadcastChannel(CHANNEL);
  speaker.postMessage('changed');
}

/** Calls back after each change, wherever it was made, this page included. Returns the way to stop. */
export function watchChanges(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
