import type { Veil } from '@/lib/sites/walk-state.ts';

/** How many elements above are asked for a background. */
const MOST_ABOVE = 8;
/** Nearer to the edge than this, a box that is moved off the page shows nothing of its text, in CSS px. */
const OFF_PAGE = -500;
/** Smaller letters and boxes show nothing, in CSS px. */
const NOTHING = 1.5;

/**
 * Whether text of an element cannot be seen although it is laid out: transparent, clipped away, of no size, off the
 * page, or in the colour of what is behind it. One look at the computed style; the browser keeps it for the next.
 */
export function veilOf(element: Element): Veil {
  const style = getComputedStyle(element);
  if (style.opacity === '0') return mayFadeIn(style) ? 'fading' : 'box';
  if (isClipped(style) || isOffPage(style)) return 'box';
  if (Number.parseFloat(style.fontSize) < NOTHING || Number.parseFloat(style.textIndent) < OFF_PAGE) return 'text';
  return isInColourOfGround(element, style) ? 'text' : 'none';
}

/** Sections fade in when they come into view: what has a transition or an animation will be seen in a moment. */
function mayFadeIn({ transitionDuration, animationName, willChange }: CSSStyleDeclaration): boolean {
  return /[1-9]/.test(transitionDuration) || animationName !== 'none' || willChange.includes('opacity');
}

function isClipped({ clip, clipPath, overflow, width, height, position }: CSSStyleDeclaration): boolean {
  if (/^(?:inset\((?:50|[6-9]\d|100)%|circle\(0|polygon\(0(?:px|%)? 0(?:px|%)?\))/.test(clipPath)) return true;
  if (position !== 'static' && /^rect\((?:0px|1px)(?:,? (?:0px|1px)){3}\)$/.test(clip)) return true;
  if (overflow === 'visible') return false;
  return Number.parseFloat(width) < NOTHING || Number.parseFloat(height) < NOTHING;
}

function isOffPage({ position, left, top, marginLeft, transform }: CSSStyleDeclaration): boolean {
  if (position === 'absolute' || position === 'fixed') {
    if (Number.parseFloat(left) < OFF_PAGE || Number.parseFloat(top) < OFF_PAGE) return true;
  }
  const moved = /^matrix\([^,]{1,20},[^,]{1,20},[^,]{1,20},[^,]{1,20}, ?(-?[\d.]{1,12}),/.exec(transform)?.[1];
  return Number.parseFloat(marginLeft) < OFF_PAGE * 2 || Number(moved ?? 0) < OFF_PAGE * 2;
}

function isInColourOfGround(element: Element, { color, backgroundClip, textShadow }: CSSStyleDeclaration): boolean {
  if (backgroundClip === 'text' || textShadow !== 'none') return false;
  if (isClear(color)) return true;
  let above: Element | null = element;
  for (let step = 0; above && step < MOST_ABOVE; step += 1) {
    const { backgroundColor, backgroundImage } = getComputedStyle(above);
    if (backgroundImage !== 'none') return false;
    if (!isClear(backgroundColor)) return backgroundColor === color;
    above = above.parentElement;
  }
  return above === null && color === 'rgb(255, 255, 255)';
}

function isClear(color: string): boolean {
  return color === 'transparent' || /^rgba\(.{1,30}, 0\)$/.test(color);
}
