import { paint } from './highlights.ts';
import { scrollTo } from './range-box.ts';

/** Scrolls to words of the page and marks them as what was asked for. False when they are not there any more. */
export function showPlace(range: Range | undefined): boolean {
  if (!range) return false;
  paint('here', [range]);
  scrollTo(range);
  return true;
}
