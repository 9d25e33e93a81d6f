import { hasConnectWindow } from '@/lib/sites/wallet-paths.ts';

/** Times that one page is read again because it asks for something new; a page without an end is not read without an end. */
const MOST_TIMES = 12;

/**
 * Notices that a page has something new to ask with: fields that come up after a press, a dialog, a wallet's window.
 * Counts of live lists only, so that it can be asked at every change. In: true to begin anew for another page.
 */
export function watchAsks(document: Document): { hasMore(): boolean; begin(): void } {
  let known = countOf(document);
  let times = 0;
  return {
    hasMore() {
      const now = countOf(document);
      const more = now.some((count, at) => count > (known[at] ?? 0));
      known = now.map((count, at) => Math.max(count, known[at] ?? 0));
      if (!more || times >= MOST_TIMES) return false;
      times += 1;
      return true;
    },
    begin() {
      known = countOf(document);
      times = 0;
    },
  };
}

function countOf(document: Document): number[] {
  const fields = document.getElementsByTagName('input').length + document.getElementsByTagName('textarea').length;
  return [fields, document.getElementsByTagName('dialog').length, hasConnectWindow(document) ? 1 : 0];
}
