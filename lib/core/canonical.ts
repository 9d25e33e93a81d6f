/**
 * A plain JSON value as the one text that stands for it, after RFC 8785 (JSON Canonicalization Scheme): no white space,
 * members in the order of their names by UTF-16 code units, strings and numbers as JSON.stringify writes them. Members
 * that are undefined are left out, as in JSON. A half of a surrogate pair stays the escape that JSON.stringify makes of
 * it, where the RFC would refuse it: pages may send one.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
