import type { HeldRequest } from './held-request.ts';

/** How a request that was on screen ended: the person went back or sent it on, or its page took it away. */
export type End = 'back' | 'sent' | 'gone';

export interface ShownRequest {
  request: HeldRequest;
  /** Missing while it waits. */
  end?: End;
}

/**
 * What stands on screen after news from the background. Nothing that is on screen moves up or down the list: a press that
 * was meant for one request must not meet the button of another. New ones come last, and ended ones keep their place.
 */
export function mergeShown(
  before: readonly ShownRequest[],
  held: readonly HeldRequest[],
  answered: ReadonlyMap<string, boolean>,
): ShownRequest[] {
  const now = new Map(held.map((request) => [request.id, request]));
  const kept = before.map(({ request, end }): ShownRequest => {
    const still = now.get(request.id);
    const letThrough = answered.get(request.id);
    if (letThrough !== undefined) return { request, end: letThrough ? 'sent' : 'back' };
    if (still) return { request: still };
    return { request, end: end ?? 'gone' };
  });
  const known = new Set(kept.map(({ request }) => request.id));
  // An answer that is on its way may still be missing from the list that came in.
  const added = held.filter(({ id }) => !known.has(id) && !answered.has(id));
  return [...kept, ...added.map((request) => ({ request }))];
}

/** Requests that still wait. */
export function waitingOf(shown: readonly ShownRequest[]): HeldRequest[] {
  return shown.filter(({ end }) => end === undefined).map(({ request }) => request);
}
