import { type Host, placeHost, undoZoom } from './host.ts';

/** How often the banner is looked after while it is shown, in ms. */
const EVERY = 500;
/** Times that it is put back at once; after that only at the next look, so that a fight costs the page nothing more. */
const AT_ONCE = 50;

/** Things that a page puts into the top layer, above what was there before. */
const RAISING = ['toggle', 'fullscreenchange'] as const;

interface Mounted {
  host: Host;
  place: Record<string, string>;
  /** What is shown in the top layer. */
  layer: HTMLElement;
  /** Other elements of ours, which may lie above it. */
  isOurs(element: Element): boolean;
}

/**
 * Keeps an element of ours in the page, open in the top layer and above what the page puts there, against a page that
 * takes it out, hides it, covers it or makes the rest of itself inert. Gives a function that ends it.
 */
export function holdOnTop({ host, place, layer, isOurs }: Mounted): () => void {
  let left = AT_ONCE;
  let watched: Element | undefined;

  const showIn = (parent: Element) => {
    if (host.element.parentNode !== parent) parent.append(host.element);
    undoZoom(host);
    if (layer.matches(':popover-open')) layer.hidePopover();
    layer.showPopover();
  };
  const raise = () => {
    placeHost(host, place);
    const focused = (layer.getRootNode() as ShadowRoot).activeElement;
    showIn(openModal() ?? document.documentElement);
    // What draws none of its children draws none of ours: then it is at least seen, if not pressed.
    if (layer.getBoundingClientRect().width === 0) showIn(document.documentElement);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    const parent = host.element.parentElement;
    if (parent === null || watched === parent) return;
    observer.disconnect();
    observer.observe(parent, { childList: true });
    watched = parent;
  };
  const raiseAtOnce = () => {
    if (left-- > 0) raise();
  };
  const observer = new MutationObserver(() => {
    if (!host.element.isConnected) raiseAtOnce();
  });
  const onTop = (event: Event) => {
    const { target } = event;
    if (target instanceof Element && (target === host.element || isOurs(target))) return;
    if (event.type !== 'toggle' || (event as ToggleEvent).newState === 'open') raiseAtOnce();
  };
  const look = () => {
    if (document.hidden) return;
    undoZoom(host);
    if (!isSeen(host.element, layer, isOurs)) raise();
  };

  raise();
  const timer = setInterval(look, EVERY);
  for (const type of RAISING) document.addEventListener(type, onTop, { capture: true });
  return () => {
    clearInterval(timer);
    observer.disconnect();
    for (const type of RAISING) document.removeEventListener(type, onTop, { capture: true });
    host.element.remove();
  };
}

/**
 * A modal dialog, and an element in full screen, make everything outside of them inert: inside of them, ours can be
 * pressed. Of dialogs the last one opened counts. Tried in Chromium and Firefox.
 */
export function openModal(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement ?? undefined;
}

/** Is the layer what a person would press, at three points of it? */
function isSeen(element: Element, layer: HTMLElement, isOurs: (element: Element) => boolean): boolean {
  if (!element.isConnected || !layer.matches(':popover-open')) return false;
  const { left, top, width, height } = layer.getBoundingClientRect();
  if (width < 1 || height < 1) return false;
  return [0.1, 0.5, 0.9].every((share) => {
    const x = left + width * share;
    const y = top + Math.min(height * share, innerHeight - top - 1);
    const hit = x < 0 || y < 0 || x >= innerWidth || y >= innerHeight ? element : document.elementFromPoint(x, y);
    return hit === element || (hit !== null && isOurs(hit));
  });
}
