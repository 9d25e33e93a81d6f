import * as z from 'zod/mini';

/** A setting as it was chosen, and when (epoch milliseconds; 0 when that is not known). */
export const Stamped = z.object({
  value: z.union([z.boolean(), z.string().check(z.maxLength(60))]),
  at: z.number().check(z.gte(0)),
});
export type Stamped = z.infer<typeof Stamped>;

/** Settings by their key, such as "rule:audited-no-report" or "marks-from". */
export type Stamps = Readonly<Record<string, Stamped>>;
/** Settings by their key, as they are now. */
export type Values = Readonly<Record<string, Stamped['value']>>;

/** A clock may be this far ahead of ours; a choice from later on counts as one of now, or it would win for ever. */
const AHEAD = 86_400_000;

/** Of two copies, for each setting the newer choice. Of two at the same moment one wins, on both sides the same. */
export function mergeStamps(one: Stamps, other: Stamps, now: number): Stamps {
  const merged: Record<string, Stamped> = {};
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const newer = newest(at(one, key, now), at(other, key, now));
    if (newer) merged[key] = newer;
  }
  return merged;
}

function at(stamps: Stamps, key: string, now: number): Stamped | undefined {
  const found = Object.hasOwn(stamps, key) ? stamps[key] : undefined;
  return found && found.at > now + AHEAD ? { ...found, at: now } : found;
}

function newest(one: Stamped | undefined, other: Stamped | undefined): Stamped | undefined {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return String(one.value) >= String(other.value) ? one : other;
}

/**
 * What was known, with what the person chose since: each value that differs gets the moment `now`, each that was never
 * known gets `first` (0 when sync is just turned on: older than any choice that is there already).
 */
export function stampChanges(known: Stamps, values: Values, { now, first }: { now: number; first: number }): Stamps {
  const stamped: Record<string, Stamped> = { ...known };
  for (const [key, value] of Object.entries(values)) {
    const before = Object.hasOwn(known, key) ? known[key] : undefined;
    if (before?.value !== value) stamped[key] = { value, at: before ? now : first };
  }
  return stamped;
}

export function isSameStamps(one: Stamps, other: Stamps): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => one[key]?.at === other[key]?.at && one[key]?.value === other[key]?.value)
  );
}
