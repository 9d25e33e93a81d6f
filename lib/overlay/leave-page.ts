import { hostOf } from '@/lib/core/host-of.ts';

/** A page that is still there after this is not going back by itself, in ms. */
const LEFT_BY = 1_500;

/**
 * Leaves the page: back to where the person came from, or to an empty page where there is nothing before it, where the
 * page before is one of the same host, or where the page has put steps of its own into the history.
 */
export function leavePage(): void {
  const empty = () => location.replace('about:blank');
  if (history.length < 2 || hostOf(document.referrer) === location.hostname) {
    empty();
    return;
  }
  const timer = setTimeout(empty, LEFT_BY);
  addEventListener('popstate', empty, { once: true, capture: true });
  addEventListener(
    'pagehide',
    () => {
      clearTimeout(timer);
      removeEventListener('popstate', empty, { capture: true });
    },
    { once: true },
  );
  history.back();
}
