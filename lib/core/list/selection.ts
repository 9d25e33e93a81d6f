/** Which projects are selected, and from where a range begins. Ids, so that sorting and filtering change nothing. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The one that was pressed last; a range goes from there. */
  anchor: string;
}

export const NONE_SELECTED: Selection = { ids: new Set(), anchor: '' };

/** Turns one round and begins a range there. */
export function toggleOne({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * All from the anchor to this one, in the order shown, become what the anchor is. Without an anchor that is shown it is
 * the same as turning this one round.
 */
export function selectRange(selection: Selection, id: string, shown: readonly string[]): Selection {
  const [from, to] = [shown.indexOf(selection.anchor), shown.indexOf(id)];
  if (from < 0 || to < 0) return toggleOne(selection, id);
  const on = selection.ids.has(selection.anchor);
  const next = new Set(selection.ids);
  for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) on ? next.add(one) : next.delete(one);
  return { ids: next, anchor: id };
}

/** Those that are shown and selected, in the order shown: nobody should act upon what they do not see. */
export function selectedOf(selection: Selection, shown: readonly string[]): string[] {
  return selection.ids.size === 0 ? [] : shown.filter((id) => selection.ids.has(id));
}
