import { useEffect } from 'preact/hooks';
import type { ListEntry } from '@/lib/core/list/entry.ts';

/** Folded between two looks at the time that is left. */
const STEP = 50;

/** Folds the text of entries while the browser has nothing to do, so that the first letter of a search need not wait. */
export function useWarm(entries: readonly ListEntry[]): void {
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') return;
    let at = 0;
    let waiting = requestIdleCallback(function fold(left) {
      while (at < entries.length && left.timeRemaining() > 2) {
        for (const entry of entries.slice(at, at + STEP)) void entry.text;
        at += STEP;
      }
      if (at < entries.length) waiting = requestIdleCallback(fold);
    });
    return () => cancelIdleCallback(waiting);
  }, [entries]);
}
