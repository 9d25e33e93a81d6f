export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 6;
const EDGE = 8;

/**
 * Where a box of `size` goes beside `anchor`: below it, else above, else where it fits; never over the edge of the
 * window. All in CSS pixels of the viewport.
 */
export function placeBeside(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const fitsBelow = below + size.height <= view.height - EDGE;
  const top = fitsBelow ? below : above >= EDGE ? above : view.height - EDGE - size.height;
  const left = Math.min(anchor.left, view.width - EDGE - size.width);
  return { left: Math.max(EDGE, left), top: Math.max(EDGE, top) };
}

/** True when a point is in one of the boxes, with a margin of `slack` pixels above and below. */
export function isInside(boxes: Iterable<Box>, x: number, y: number, slack = 2): boolean {
  for (const box of boxes) {
    if (x >= box.left && x <= box.right && y >= box.top - slack && y <= box.bottom + slack) return true;
  }
  return false;
}
