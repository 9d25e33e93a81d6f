import type { Box } from './place-box.ts';

/** Marked words taller than this, in pixels, are pointed at by their first line. */
const TALLEST = 180;

/** Box of a range in pixels of the viewport: all its lines, so that what is shown beside it covers none of them. */
export function boxOf(range: Range): Box | undefined {
  const first = range.getClientRects()[0];
  if (!first) return undefined;
  const { top, bottom } = range.getBoundingClientRect();
  return bottom - top > TALLEST ? first : { left: first.left, top, right: first.right, bottom };
}

/** Brings a range into the window, unless it is there already. */
export function scrollTo(range: Range): void {
  const box = boxOf(range);
  if (box && box.top >= 0 && box.bottom <= innerHeight) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
