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

/** Smallest room between two words, in CSS px; letters that are set apart one by one have less. */
const ROOM = 1.5;

/** Two elements side by side on one line with no room between them. */
export function touches(left: Element, right: Element): boolean {
  const before = left.getBoundingClientRect();
  const after = right.getBoundingClientRect();
  return (
    after.left >= before.left &&
    after.left - before.right < ROOM &&
    after.top < before.bottom &&
    before.top < after.bottom
  );
}

/** What a button takes up on the screen, in CSS px², and whether it has neither fill nor border. */
export function weightOf(element: Element): { area: number; bare: boolean } {
  const { width, height } = element.getBoundingClientRect();
  const { backgroundColor, backgroundImage, borderTopWidth, boxShadow } = getComputedStyle(element);
  const filled = backgroundImage !== 'none' || !/^(?:transparent|rgba\(.{1,30}, 0\))$/.test(backgroundColor);
  const framed = Number.parseFloat(borderTopWidth) > 0 || boxShadow !== 'none';
  return { area: Math.round(width * height), bare: !filled && !framed };
}
