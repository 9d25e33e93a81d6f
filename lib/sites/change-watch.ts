/** What happened to a page since it was read. */
export type Change = 'navigated' | 'grew' | 'changed';

/** Quiet time after the last change before a look is taken, and the longest wait while changes keep coming (ms). */
const QUIET = 400;
const LONGEST = 3_000;
/** Growth that is worth reading again: this many characters and this share of what was there. */
const GROWN_BY = 1_500;
const GROWN_SHARE = 0.15;
/** Times that one address is read again because it grew. A page without an end is not read without an end. */
const MOST_TIMES = 6;

/** How often the address alone is looked at, in milliseconds. */
const LOOK = 500;

/**
 * Notices when a page becomes another one without loading (its address changes) or grows much. Only added and removed
 * children are observed, never attributes or text. With 'address' nothing of the page is observed or measured at all,
 * and 'navigated' is the only change that is told. Gives a function that stops.
 */
export function watchChanges(
  document: Document,
  what: 'page' | 'address',
  onChange: (change: Change) => void,
): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  return what === 'page' ? watchGrowth(view, onChange) : watchAddress(view, onChange);
}

function watchAddress(view: Window, onChange: (change: Change) => void): () => void {
  let address = addressOf(view.location.href);
  const look = () => {
    if (view.document.hidden) return;
    const now = addressOf(view.location.href);
    if (now === address) return;
    address = now;
    onChange('navigated');
  };
  const timer = view.setInterval(look, LOOK);
  const unhear = hearNavigation(view, look);
  return () => {
    view.clearInterval(timer);
    unhear();
  };
}

function watchGrowth(view: Window & typeof globalThis, onChange: (change: Change) => void): () => void {
  const { document } = view;
  let address = addressOf(view.location.href);
  let length = lengthOf(document);
  let times = 0;
  let timer: number | undefined;
  /** When the first and the last change came that no look was taken at yet. */
  let [first, last] = [0, 0];

  const look = () => {
    const now = addressOf(view.location.href);
    const grown = lengthOf(document);
    if (now !== address) {
      address = now;
      length = grown;
      times = 0;
      onChange('navigated');
    } else if (times < MOST_TIMES && grown - length > Math.max(GROWN_BY, length * GROWN_SHARE)) {
      length = grown;
      times++;
      onChange('grew');
    } else onChange('changed');
  };
  /** A timer that ends before it was quiet is set anew: that costs less than to set one for each change. */
  const lookWhenQuiet = () => {
    const left = Math.min(last + QUIET, first + LONGEST) - view.performance.now();
    timer = left > 0 ? view.setTimeout(lookWhenQuiet, left) : undefined;
    if (timer === undefined) look();
  };
  const soon = () => {
    last = view.performance.now();
    if (timer !== undefined) return;
    first = last;
    timer = view.setTimeout(lookWhenQuiet, QUIET);
  };
  const observer = new view.MutationObserver(soon);
  if (document.body) observer.observe(document.body, { childList: true, subtree: true });
  const unhear = hearNavigation(view, soon);
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
    unhear();
  };
}

/** Calls back on every move inside the document that the browser tells of. */
function hearNavigation(view: Window, onMove: () => void): () => void {
  const navigation = (view as { navigation?: EventTarget }).navigation;
  view.addEventListener('popstate', onMove);
  navigation?.addEventListener('navigatesuccess', onMove);
  return () => {
    view.removeEventListener('popstate', onMove);
    navigation?.removeEventListener('navigatesuccess', onMove);
  };
}

/** An address without its anchor; a route behind "#/" counts. */
function addressOf(href: string): string {
  const [page = '', anchor = ''] = href.split('#', 2);
  return anchor.startsWith('/') || anchor.startsWith('!') ? href : page;
}

function lengthOf(document: Document): number {
  return document.body?.textContent?.length ?? 0;
}
