import { canonicalJson } from '../canonical.ts';
import type { Item, Snapshot } from './snapshot.ts';

type Head = Omit<Snapshot, 'items'>;

/** What turns one Snapshot into another. */
export interface Patch {
  /** Of the later one, when it differs. */
  head?: Head;
  removed: readonly Item[];
  added: readonly Item[];
  /** Items with the same key that differ. */
  changed: readonly { before: Item; after: Item }[];
}

/** The difference of two snapshots; of equal ones all lists are empty and there is no head. Linear. */
export function diffSnapshots(before: Snapshot, after: Snapshot): Patch {
  const old = new Map(before.items.map((item) => [item.key, item]));
  const now = new Set(after.items.map(({ key }) => key));
  const added: Item[] = [];
  const changed: { before: Item; after: Item }[] = [];
  for (const item of after.items) {
    const same = old.get(item.key);
    if (!same) added.push(item);
    else if (canonicalJson(same) !== canonicalJson(item)) changed.push({ before: same, after: item });
  }
  const [oldHead, head] = [headOf(before), headOf(after)];
  return {
    ...(canonicalJson(oldHead) === canonicalJson(head) ? {} : { head }),
    removed: before.items.filter(({ key }) => !now.has(key)),
    added,
    changed,
  };
}

/** The later snapshot, from the earlier one and their difference. */
export function applyPatch(before: Snapshot, { head, removed, added, changed }: Patch): Snapshot {
  const items = new Map(before.items.map((item) => [item.key, item]));
  for (const { key } of removed) items.delete(key);
  for (const item of added) items.set(item.key, item);
  for (const { after } of changed) items.set(after.key, after);
  const inOrder = [...items.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...(head ?? headOf(before)), items: inOrder };
}

function headOf({ items: _items, ...head }: Snapshot): Head {
  return head;
}
