/** What a path can start from, beside the parameters themselves. */
export interface Around {
  /** The contract called or named, lower case. */
  to?: string;
  from?: string;
  /** Coins sent along, in the smallest unit. */
  value: bigint;
  chainId?: string;
}

/** Items of a list that are shown. */
const MAX_ITEMS = 12;

/**
 * The values at a path: `amount`, `order.maker`, `path[0]`, `path[-1]`, `tokens[]` (each item), `data[0:20]` (bytes of
 * hex, or of a number in 32 bytes), `@value`, `@to`, `@from`. Empty when the value does not have the path.
 */
export function valuesAt(root: unknown, path: string, around: Around): unknown[] {
  if (path.startsWith('@')) return rootsAt(path, around);
  if (path.startsWith('0x')) return [path];
  let values: unknown[] = [root];
  for (const [, name, inside] of path.matchAll(/([^.[\]]{1,80})|\[([^\]]{0,20})\]/g)) {
    values = values.flatMap((value) => (name === undefined ? insideOf(value, inside ?? '') : memberOf(value, name)));
  }
  return values.filter((value) => value !== undefined && value !== null).slice(0, MAX_ITEMS);
}

function rootsAt(path: string, { to, from, value }: Around): unknown[] {
  if (path === '@value') return [value];
  if (path === '@to') return to === undefined ? [] : [to];
  if (path === '@from') return from === undefined ? [] : [from];
  return [];
}

function memberOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return [(value as Record<string, unknown>)[name]];
}

function insideOf(value: unknown, inside: string): unknown[] {
  const colon = inside.indexOf(':');
  if (colon >= 0) return sliceOf(value, inside.slice(0, colon), inside.slice(colon + 1));
  if (!Array.isArray(value)) return [];
  return inside === '' ? value.slice(0, MAX_ITEMS) : [value.at(Number(inside))];
}

/** Bytes from one place to another, as in a list: negative counts from the end. */
function sliceOf(value: unknown, from: string, to: string): unknown[] {
  const hex = typeof value === 'bigint' ? value.toString(16).padStart(64, '0') : hexOf(value);
  if (hex === undefined) return [];
  const start = from === '' ? 0 : Number(from) * 2;
  const cut = hex.slice(start, to === '' ? undefined : Number(to) * 2);
  return cut === '' ? [] : [`0x${cut}`];
}

function hexOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('0x') ? value.slice(2) : undefined;
}
