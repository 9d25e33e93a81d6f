/** The parts that there are: without those that are undefined, false or an empty list. For optional fields of a post. */
export function givenParts<T extends Record<string, unknown>>(parts: T): Partial<T> {
  const given = Object.entries(parts).filter(
    ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given) as Partial<T>;
}
