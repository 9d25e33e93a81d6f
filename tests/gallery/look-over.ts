/** What somebody would stumble over who looks at one state, as short sentences; empty where there is nothing. */
export interface Fault {
  is: 'too-wide' | 'cut-off' | 'too-small' | 'no-focus';
  what: string;
}

/** Least size of what is pressed, in CSS pixels. Source: WCAG 2.2, 2.5.8 Target Size (Minimum). */
const LEAST = 24;
const PRESSABLE = 'button, a[href], summary, select, textarea, input:not([type=hidden]), [role=button], [tabindex="0"]';

export function lookOver(what: readonly Fault['is'][]): Fault[] {
  const all = elements(document);
  const found = {
    'too-wide': tooWide,
    'cut-off': cutOff,
    'too-small': tooSmall,
    'no-focus': withoutFocus,
  } satisfies Record<Fault['is'], (all: readonly HTMLElement[]) => string[]>;
  return what.flatMap((is) => [...new Set(found[is](all))].map((one) => ({ is, what: one })));
}

/** Everything that is drawn, in our shadow roots too. */
function elements(root: Document | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('body *, :host *, *')].flatMap((one) => [
    ...(one.checkVisibility({ visibilityProperty: true }) ? [one] : []),
    ...(one.shadowRoot ? elements(one.shadowRoot) : []),
  ]);
}

const nameOf = (one: Element) =>
  `${one.localName}.${String(one.getAttribute('class') ?? '').slice(0, 40)} “${(one.textContent || one.getAttribute('aria-label') || '').trim().slice(0, 50)}”`;

/** Nothing may have to be scrolled sideways, but what scrolls by itself. */
function tooWide(all: readonly HTMLElement[]): string[] {
  const wide = document.documentElement.clientWidth;
  return all
    .filter((one) => one.getBoundingClientRect().right > wide + 0.5 || one.getBoundingClientRect().left < -0.5)
    .filter((one) => !isHidden(one) && !scrolls(one))
    .map(nameOf);
}

/** It lies in something that scrolls sideways by itself, as a table does, or that is clipped away on purpose. */
function scrolls(one: Element): boolean {
  for (let at = one.parentElement; at && at !== document.documentElement; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at !== document.body) return true;
    if (isHidden(at)) return true;
  }
  return false;
}

/** Only for screen readers: a box of a pixel, or one of which nothing is left. */
function isHidden(one: Element): boolean {
  const { width, height } = one.getBoundingClientRect();
  return (width <= 1.5 && height <= 1.5) || getComputedStyle(one).clipPath === 'inset(50%)';
}

/** Words that are there and cannot be seen, because their box hides what does not fit. */
function cutOff(all: readonly HTMLElement[]): string[] {
  return all
    .filter((one) => (one.textContent ?? '').trim() !== '' && !isHidden(one) && !(one instanceof SVGElement))
    .filter((one) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
      // A line that ends in “…” says itself that there is more.
      if (textOverflow === 'ellipsis') return false;
      const across = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
      const down = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
      return one.clientWidth > 0 && (across || down);
    })
    .map(nameOf);
}

function tooSmall(all: readonly HTMLElement[]): string[] {
  return pressables(all)
    .filter((one) => {
      const { width, height } = targetOf(one).getBoundingClientRect();
      return (width < LEAST - 0.5 || height < LEAST - 0.5) && !isInSentence(one) && !standsAlone(one, all);
    })
    .map((one) => {
      const { width, height } = targetOf(one).getBoundingClientRect();
      return `${nameOf(one)} ${Math.round(width)}×${Math.round(height)}`;
    });
}

/** What can be pressed now: nothing that is turned off, and nothing behind a dialog. */
function pressables(all: readonly HTMLElement[]): HTMLElement[] {
  const dialog = document.querySelector('dialog:modal');
  return all
    .filter((one) => one.matches(PRESSABLE) && !one.matches(':disabled') && !isHidden(one))
    .filter((one) => !dialog || dialog.contains(one));
}

/** A press on the words beside a box is one on the box. */
function targetOf(one: HTMLElement): Element {
  return one.closest('label') ?? (one as HTMLInputElement).labels?.[0] ?? one;
}

/** A link among words has the height of its line, as WCAG 2.5.8 allows. */
function isInSentence(one: HTMLElement): boolean {
  if (getComputedStyle(one).display !== 'inline') return false;
  const around = one.parentElement?.textContent?.trim() ?? '';
  return around.length > (one.textContent ?? '').trim().length + 1;
}

/** A link that nothing else to be pressed is near, as WCAG 2.5.8 allows: a circle of 24 pixels around it is free. */
function standsAlone(one: HTMLElement, all: readonly HTMLElement[]): boolean {
  if (!one.matches('a')) return false;
  const { left, top, width, height } = one.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return pressables(all).every((other) => {
    if (other === one) return true;
    const box = targetOf(other).getBoundingClientRect();
    const across = Math.max(box.left - x, 0, x - box.right);
    const down = Math.max(box.top - y, 0, y - box.bottom);
    return Math.hypot(across, down) >= LEAST / 2;
  });
}

/** Whoever goes by keys has to see where they are. Of elements that look alike one is tried. */
function withoutFocus(all: readonly HTMLElement[]): string[] {
  const seen = new Set<string>();
  const before = document.activeElement;
  const found = pressables(all).filter((one) => {
    const kind = `${one.localName} ${one.className} ${one.getAttribute('type')}`;
    if (seen.has(kind)) return false;
    seen.add(kind);
    one.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    if (!one.matches(':focus')) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none';
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return found.map(nameOf);
}
