/** Lines of a long list, each with its own height, of which only those in view are drawn. All lengths in pixels. */

/** Where each line begins, and at the end where the last one ends: one number more than there are lines. */
export function lineOffsets(count: number, heightOf: (line: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let line = 0; line < count; line += 1) offsets[line + 1] = (offsets[line] ?? 0) + Math.max(1, heightOf(line));
  return offsets;
}

/** The lines from `from` up to, not with, `to` that reach into top…bottom, and those up to `beyond` pixels outside. */
export function visibleRange(
  offsets: Float64Array,
  view: { top: number; bottom: number; beyond: number },
): { from: number; to: number } {
  const count = offsets.length - 1;
  if (count <= 0) return { from: 0, to: 0 };
  const from = lineAt(offsets, view.top - view.beyond);
  const to = lineAt(offsets, Math.max(view.top, view.bottom) + view.beyond) + 1;
  return { from, to };
}

/** The line at this height; the first or the last one where it lies outside. */
function lineAt(offsets: Float64Array, height: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is drawn: each line with the empty space above it, and the space below the last one. */
export interface Drawn {
  lines: { line: number; gap: number }[];
  after: number;
}

/**
 * The lines of the range, and one more that must stay although it is out of view, because the focus is in it. The gaps
 * keep everything at its place.
 */
export function drawnLines(offsets: Float64Array, { from, to }: { from: number; to: number }, pinned = -1): Drawn {
  const count = offsets.length - 1;
  const lines = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (pinned >= 0 && pinned < from) lines.unshift(pinned);
  if (pinned >= to && pinned < count) lines.push(pinned);
  let below = 0;
  const drawn = lines.map((line) => {
    const gap = (offsets[line] ?? 0) - below;
    below = offsets[line + 1] ?? below;
    return { line, gap };
  });
  return { lines: drawn, after: (offsets[count] ?? 0) - below };
}
