/** What the browser says about how an element is shown, for readers that must work without a layout too. */

/** One object for all questions. */
const VISIBILITY = { visibilityProperty: true };

/**
 * Not shown to people now. Opacity does not count: pages fade their sections in, and text that will be seen in a
 * moment is not hidden.
 */
export function isHidden(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility(VISIBILITY);
}

/** Laid out as a block although its name is that of an inline element. */
export function isLaidOutAsBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !display.startsWith('inline') && display !== 'contents' && display !== 'none';
}
