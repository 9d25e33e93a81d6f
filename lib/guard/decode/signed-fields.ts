import { isObject, itemsOf, type JsonObject, memberOf } from './json.ts';

/** Deeper structures are left as they are: no known form nests further. */
const MAX_DEPTH = 5;
/** Fields that decoders and people read; other leftovers (Seaport's item count, for one) are harmless habits. */
const READ: ReadonlySet<string> = new Set(
  'spender operator value amount allowed approved deadline expiry expiration details permitted token offer consideration to'.split(
    ' ',
  ),
);

/**
 * A message reduced to the fields that its types declare: the signature covers no others (EIP-712). `dropped` is true
 * when one that people read was left out: it can only be there to mislead. Without a declaration the message stays as it is.
 */
export function signedFields(
  types: JsonObject,
  typeName: string,
  value: unknown,
  depth: number,
): { value: unknown; dropped: boolean } {
  const element = /^(.{1,100}?)(?:\[\d{0,10}\])$/.exec(typeName)?.[1];
  if (element !== undefined && Array.isArray(value)) {
    const items = value.slice(0, 1_000).map((item) => signedFields(types, element, item, depth + 1));
    return { value: items.map((item) => item.value), dropped: items.some((item) => item.dropped) };
  }
  const declared = memberOf(types, typeName);
  if (depth > MAX_DEPTH || !Array.isArray(declared) || !isObject(value)) return { value, dropped: false };
  const kept: JsonObject = {};
  let dropped = false;
  for (const field of itemsOf(declared)) {
    const name = memberOf(field, 'name');
    if (typeof name !== 'string' || !Object.hasOwn(value, name) || name === '__proto__') continue;
    const type = memberOf(field, 'type');
    const inner = signedFields(types, typeof type === 'string' ? type : '', value[name], depth + 1);
    kept[name] = inner.value;
    dropped ||= inner.dropped;
  }
  dropped ||= Object.keys(value).some((name) => READ.has(name) && !Object.hasOwn(kept, name));
  return { value: kept, dropped };
}

/** False when the domain names a contract that its declared type leaves out of the signature. */
export function coversContract(types: JsonObject, domain: JsonObject): boolean {
  const declared = memberOf(types, 'EIP712Domain');
  if (!Array.isArray(declared) || memberOf(domain, 'verifyingContract') === undefined) return true;
  return itemsOf(declared).some((field) => memberOf(field, 'name') === 'verifyingContract');
}
