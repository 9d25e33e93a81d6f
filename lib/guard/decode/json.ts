/** A JSON object that is not an array. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a member, or undefined; never reaches into the prototype (`__proto__`, `toString`). */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The first member of `names` that is there and not null. */
export function firstOf(value: unknown, ...names: string[]): unknown {
  for (const name of names) {
    const found = memberOf(value, name);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** At most `limit` items of an array; an empty list for anything else. */
export function itemsOf(value: unknown, limit = 200): unknown[] {
  return Array.isArray(value) ? value.slice(0, limit) : [];
}

/** Text that may be JSON, read; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
