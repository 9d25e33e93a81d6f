/**
 * Counts how much of each tab is under way, so that a flood from one tab does not keep others waiting. In memory only: a
 * worker that died has nothing under way.
 */
export function createAtOnce(most: number) {
  const busy = new Map<number, number>();
  /** Until when a tab is turned away without a look. */
  const closed = new Map<number, number>();
  return {
    /** Turns this tab away until then (epoch milliseconds): it has more waiting than it may. */
    close: (tab: number, until: number) => void closed.set(tab, until),
    forget: (tab: number) => void closed.delete(tab),

    /** Runs the work, or `full` when this tab has as much under way as it may, or was turned away until later. */
    async run<Value>(tab: number, time: number, work: () => Promise<Value>, full: () => Value): Promise<Value> {
      const now = busy.get(tab) ?? 0;
      if (now >= most || time < (closed.get(tab) ?? 0)) return full();
      busy.set(tab, now + 1);
      try {
        return await work();
      } finally {
        const left = (busy.get(tab) ?? 1) - 1;
        if (left > 0) busy.set(tab, left);
        else busy.delete(tab);
      }
    },
  };
}
