/** What stands in an order: `order` decides, `at` is the clock's time then (epoch milliseconds). */
export interface Placed {
  order: number;
  at: number;
}

/**
 * Orders for records that join others: each comes before the first of ours that is later, and those of the file stay in
 * the file's order. Ours keep their numbers. In: ours by `order`, the times of the file's records in its order.
 */
export function placeOrders(ours: readonly Placed[], times: readonly number[]): number[] {
  const gaps: number[] = [];
  let gap = 0;
  for (const at of times) {
    while (gap < ours.length && (ours[gap]?.at ?? 0) <= at) gap += 1;
    gaps.push(gap);
  }
  const sizes = new Map<number, number>();
  for (const into of gaps) sizes.set(into, (sizes.get(into) ?? 0) + 1);
  const used = new Map<number, number>();
  return gaps.map((into) => {
    const [inGap, nth] = [sizes.get(into) ?? 0, used.get(into) ?? 0];
    used.set(into, nth + 1);
    const [before, after] = [ours[into - 1]?.order, ours[into]?.order];
    if (after === undefined) return (before ?? 0) + nth + 1;
    if (before === undefined) return after - inGap + nth;
    return before + ((after - before) * (nth + 1)) / (inGap + 1);
  });
}
