import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Keys {
  root: RefObject<HTMLElement | null>;
  /** Ids in the order shown. */
  ids: readonly string[];
  /** How many stand side by side. */
  columns: number;
  onSelect: (id: string, isRange: boolean) => void;
  onRemove: (id: string) => void;
}

/** Steps of the keys that move, in places of the list. */
function stepOf(key: string, columns: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return columns;
    case 'ArrowUp':
      return -columns;
    case 'ArrowRight':
      return columns > 1 ? 1 : undefined;
    case 'ArrowLeft':
      return columns > 1 ? -1 : undefined;
    case 'PageDown':
      return 10 * columns;
    case 'PageUp':
      return -10 * columns;
    case 'Home':
      return -count;
    case 'End':
      return count;
    default:
      return undefined;
  }
}

/** The place in the list of the project that this is a part of. */
function indexOf(target: EventTarget | null): number | undefined {
  const item = (target as HTMLElement | null)?.closest<HTMLElement>('[data-index]');
  return item ? Number(item.dataset.index) : undefined;
}

/** Keys of a field mean what they mean there. */
function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return element?.matches?.('input:not([type=checkbox]), textarea, select') ?? false;
}

/**
 * One project of the list is the current one: Tab leads into it alone, arrows to the next. Space selects it, with Shift
 * all from the one before; Delete removes it. Enter opens it, as it is a button that has the focus.
 */
export function useListKeys({ root, ids, columns, onSelect, onRemove }: Keys) {
  const [current, setCurrent] = useState('');
  const wanted = useRef<{ id: string; part: string } | undefined>(undefined);
  const at = Math.max(0, ids.indexOf(current));
  useLayoutEffect(() => {
    const goal = wanted.current;
    if (!goal) return;
    const item = root.current?.querySelector(`[data-index="${ids.indexOf(goal.id)}"]`);
    const part = item?.querySelector<HTMLElement>(`[data-part="${goal.part}"]`);
    if (!part) return;
    wanted.current = undefined;
    part.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const part = (event.target as HTMLElement | null)?.closest<HTMLElement>('[data-part]')?.dataset.part;
    const here = indexOf(event.target) ?? at;
    const id = ids[here];
    if (part === undefined || id === undefined || isTyping(event.target)) return;
    const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : stepOf(event.key, columns, ids.length);
    if (step !== undefined) {
      const next = ids[Math.min(ids.length - 1, Math.max(0, here + step))] ?? id;
      event.preventDefault();
      if (next === id) return;
      wanted.current = { id: next, part: part === 'select' ? part : 'name' };
      setCurrent(next);
      if (event.shiftKey) onSelect(next, true);
    } else if (event.key === ' ' && part === 'name') {
      event.preventDefault();
      onSelect(id, event.shiftKey);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      onRemove(id);
    }
  };
  /** A button is pressed when the space bar is let go. */
  const onKeyUp = (event: KeyboardEvent) => {
    const isName = (event.target as HTMLElement | null)?.dataset?.part === 'name';
    if (isName && event.key === ' ') event.preventDefault();
  };
  const onFocusIn = (event: FocusEvent) => {
    const id = ids[indexOf(event.target) ?? -1];
    if (id !== undefined) setCurrent(id);
  };
  return {
    at,
    current: ids[at] ?? '',
    isKnown: ids.includes(current),
    setCurrent,
    on: { onKeyDown, onKeyUp, onFocusIn },
  };
}
