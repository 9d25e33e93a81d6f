import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Drawn, drawnLines, lineOffsets, visibleRange } from '@/lib/core/list/visible-range.ts';
import { afterPaint } from './after-paint.ts';

/** Pixels above and below the window that are drawn already, and the steps in which scrolling is noticed. */
const BEYOND = 700;
const STEP = 200;
/** So many lines are drawn as quickly as those in the window. */
const SHORT = 12;

interface Lines {
  count: number;
  /** What tells one line from another when the order changes. */
  keyOf: (line: number) => string;
  /** Height of a line that was not measured yet, in pixels. */
  usual: number;
  /** Space between two lines, in pixels. */
  space: number;
  /** A line that stays drawn because the focus is in it; -1 for none. */
  pinned: number;
}

/**
 * The lines of a long list that stand in the window. Elements with `data-line` directly in `root` are measured, so that
 * lines may be of any height; the others are taken to be as high as usual.
 */
export function useVisibleLines({ count, keyOf, usual, space, pinned }: Lines): {
  root: RefObject<HTMLElement | null>;
  drawn: Drawn;
} {
  const root = useRef<HTMLElement>(null);
  const heights = useRef(new Map<string, number>());
  const view = useView(root, () => heights.current.clear());
  const [, setMeasured] = useState(0);
  const isPainted = usePaintedOnce(`${count} ${keyOf(0)} ${keyOf(count - 1)}`);
  const beyond = isPainted || count <= SHORT ? BEYOND : 0;
  const offsets = lineOffsets(count, (line) => heights.current.get(keyOf(line)) ?? usual + space);
  const drawn = drawnLines(offsets, visibleRange(offsets, { ...view, beyond }), pinned);
  useLayoutEffect(() => {
    let isNew = false;
    for (const element of root.current?.querySelectorAll<HTMLElement>(':scope > [data-line]') ?? []) {
      const key = keyOf(Number(element.dataset.line));
      const height = element.getBoundingClientRect().height + space;
      if (height <= space || Math.abs((heights.current.get(key) ?? 0) - height) < 1) continue;
      heights.current.set(key, height);
      isNew = true;
    }
    if (isNew) setMeasured((times) => times + 1);
  });
  return { root, drawn };
}

/**
 * Was this list painted once? One that begins and ends elsewhere than before is another one: of a long list, what stands
 * in the window is painted first.
 */
function usePaintedOnce(list: string): boolean {
  const [painted, setPainted] = useState('');
  useEffect(() => afterPaint(() => setPainted(list)), [list]);
  return painted === list;
}

/** Which part of the list the window shows, in pixels from its top. */
function useView(root: RefObject<HTMLElement | null>, onWidth: () => void): { top: number; bottom: number } {
  // One line to begin with: where the list stands in the window is known once it is there, before anything is painted.
  const [view, setView] = useState(() => ({ top: 0, bottom: 1, width: innerWidth }));
  const look = () => {
    const element = root.current;
    // While another view is shown the list keeps its place.
    if (!element || element.getClientRects().length === 0) return;
    const top = Math.floor(-element.getBoundingClientRect().top / STEP) * STEP;
    const next = { top, bottom: top + innerHeight + STEP, width: innerWidth };
    setView((known) => (known.top === next.top && known.bottom === next.bottom ? known : next));
  };
  useLayoutEffect(look);
  useEffect(() => {
    let width = innerWidth;
    const resize = () => {
      if (width !== innerWidth) onWidth();
      width = innerWidth;
      setView((known) => ({ ...known, width }));
      look();
    };
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', resize);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', resize);
    };
  }, []);
  return view;
}
