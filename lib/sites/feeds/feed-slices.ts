/** Milliseconds of one slice. A slice ends after the piece of work that used it up, so pieces are small. */
const SLICE = 4;
/** A page that never rests still lets us on after so many milliseconds. */
const LATEST = 150;

/** Does a small piece of what waits. False when nothing waits any more. */
export type Piece = () => boolean;

/** Work that waits for moments in which the page has nothing to do. */
export interface Slices {
  /** Something waits: do it soon. Cheap to call often. */
  plan(): void;
  stop(): void;
}

/**
 * Does `piece` again and again in slices of a few milliseconds, between the frames of the page: a browser calls an idle
 * moment where the page would only wait, and ours is given up when the browser wants it back. What comes within `apart`
 * milliseconds after the work was done is done together: each moment that is asked for costs as much as a small piece.
 */
export function createSlices(view: Window, piece: Piece, apart = 0): Slices {
  const idle = typeof view.requestIdleCallback === 'function' && typeof view.cancelIdleCallback === 'function';
  let planned: number | undefined;
  let waiting: number | undefined;
  let doneAt = Number.NEGATIVE_INFINITY;
  const planNow = () => {
    waiting = undefined;
    planned ??= idle ? view.requestIdleCallback(run, { timeout: LATEST }) : view.setTimeout(run, 0);
  };
  const plan = () => {
    if (planned !== undefined || waiting !== undefined) return;
    const wait = apart === 0 ? 0 : doneAt + apart - view.performance.now();
    if (wait > 0) waiting = view.setTimeout(planNow, wait);
    else planNow();
  };
  const run = (deadline?: IdleDeadline) => {
    planned = undefined;
    const started = view.performance.now();
    const isOver = () =>
      view.performance.now() - started >= SLICE ||
      (deadline !== undefined && !deadline.didTimeout && deadline.timeRemaining() <= 0);
    let more = true;
    do more = piece();
    while (more && !isOver());
    if (more) planNow();
    else doneAt = view.performance.now();
  };
  return {
    plan,
    stop() {
      view.clearTimeout(waiting);
      waiting = undefined;
      if (planned === undefined) return;
      if (idle) view.cancelIdleCallback(planned);
      else view.clearTimeout(planned);
      planned = undefined;
    },
  };
}
