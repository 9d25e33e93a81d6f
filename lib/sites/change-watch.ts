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

/**
 * Notices when a page becomes another one without loading (its address changes) or grows much. Only added and removed
 * children are observed, never attributes or text. Gives a function that stops.
 */
export function watchChanges(document: Document, onChange: (change: Change) => void): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let address = addressOf(view.location.href);
  let length = lengthOf(document);
  let times = 0;
  let timer: number | undefined;
  let since = 0;

  const look = () => {
    timer = undefined;
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
  const soon = () => {
    const at = view.performance.now();
    if (timer === undefined) since = at;
    else view.clearTimeout(timer);
    timer = view.setTimeout(look, Math.max(0, Math.min(QUIET, since + LONGEST - at)));
  };
  const observer = new view.MutationObserver(soon);
  if (document.body) observer.observe(document.body, { childList: true, subtree: true });
  view.addEventListener('popstate', soon);
  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', soon);
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.removeEventListener('popstate', soon);
    navigation?.removeEventListener('navigatesuccess', soon);
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
