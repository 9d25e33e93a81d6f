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
 * moment where the page would only wait, and ours is given up when the browser wants it back.
 */
export function createSlices(view: Window, piece: Piece): Slices {
  const idle = typeof view.requestIdleCallback === 'function' && typeof view.cancelIdleCallback === 'function';
  let planned: number | undefined;
  const plan = () => {
    planned ??= idle ? view.requestIdleCallback(run, { timeout: LATEST }) : view.setTimeout(run, 0);
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
    if (more) plan();
  };
  return {
    plan,
    stop() {
      if (planned === undefined) return;
      if (idle) view.cancelIdleCallback(planned);
      else view.clearTimeout(planned);
      planned = undefined;
    },
  };
}
