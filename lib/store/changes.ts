/** What changed: each has a channel of its own, so that whoever shows one does not read for the other. */
type Changed = 'projects' | 'decisions' | 'rechecks' | 'lists' | 'deleted';

const speakers = new Map<Changed, BroadcastChannel>();

/** Tells every open view and the worker that something kept has changed. Carries no data: whoever cares reads again. */
export function announceChange(what: Changed = 'projects'): void {
  const speaker = speakers.get(what) ?? new BroadcastChannel(`receipts-${what}`);
  speakers.set(what, speaker);
  speaker.postMessage('changed');
}

/** Calls back after each change, wherever it was made, this page included. Returns the way to stop. */
export function watchChanges(listener: () => void, what: Changed = 'projects'): () => void {
  const channel = new BroadcastChannel(`receipts-${what}`);
  channel.onmessage = () => listener();
  return () => channel.close();
}
