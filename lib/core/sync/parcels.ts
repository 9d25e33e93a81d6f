import * as z from 'zod/mini';
import { Stamped, type Stamps } from './stamps.ts';

/**
 * How settings lie in the browser's own sync: in a few items, by a hash of their key. Source of the limits: MDN and
 * Chrome's documentation of storage.sync: 8,192 bytes for an item with its key, 102,400 for all, 512 items.
 */
const PARCELS = 8;
const MOST_BYTES = 8_000;

const Row = z.tuple([z.string().check(z.maxLength(120)), Stamped.shape.value, Stamped.shape.at]);
const MOST_ROWS = 400;

const parcelKey = (nth: number) => `settings-${nth}`;
export const PARCEL_KEYS: readonly string[] = Array.from({ length: PARCELS }, (_, nth) => parcelKey(nth));

/**
 * Settings as items for storage.sync, each within its size. What would be too much is left out, oldest choices first:
 * `left` says how many.
 */
export function packStamps(stamps: Stamps): { items: Record<string, unknown[][]>; left: number } {
  const rows = Object.entries(stamps)
    .map(([key, { value, at }]) => [key, value, at] as const)
    .sort((one, other) => other[2] - one[2] || (one[0] < other[0] ? -1 : 1));
  const items: Record<string, unknown[][]> = {};
  const sizes: Record<string, number> = {};
  let left = 0;
  for (const row of rows) {
    const name = parcelKey(parcelOf(row[0]));
    const size = (sizes[name] ?? name.length + 4) + bytesOf(JSON.stringify(row)) + 1;
    if (size > MOST_BYTES) left += 1;
    else {
      sizes[name] = size;
      items[name] = [...(items[name] ?? []), [...row]];
    }
  }
  for (const list of Object.values(items)) list.sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));
  return { items, left };
}

/** Settings out of items; whatever does not have the shape is left out. They come from other browsers: hostile input. */
export function unpackStamps(items: Readonly<Record<string, unknown>>): Stamps {
  const stamps: Record<string, Stamped> = {};
  for (const name of PARCEL_KEYS) {
    const list = items[name];
    for (const given of Array.isArray(list) ? list.slice(0, MOST_ROWS) : []) {
      const row = Row.safeParse(given);
      if (row.success && row.data[0] !== '__proto__') stamps[row.data[0]] = { value: row.data[1], at: row.data[2] };
    }
  }
  return stamps;
}

function parcelOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) >>> 0;
  return hash % PARCELS;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
