import { isObject, itemsOf, type JsonObject, memberOf } from './json.ts';

/** Deeper structures are left as they are: no known form nests further. */
const MAX_DEPTH = 8;
const MAX_ITEMS = 1_000;
/** Fields that decoders and people read; other leftovers (Seaport's item count, for one) are harmless habits. */
const READ: ReadonlySet<string> = new Set(
  'spender operator value amount allowed approved deadline expiry expiration details permitted token offer consideration to'.split(
    ' ',
  ),
);

/**
 * A message reduced to the fields that its types declare: the signature covers no others (EIP-712). `dropped` is true
 * when one that people read was left out: it can only be there to mislead. Without a declaration a message stays as it is.
 */
export function signedFields(types: JsonObject, primaryType: string, message: JsonObject): Signed {
  const declared = new Map<string, Map<string, string> | undefined>();
  const fieldsOf = (name: string) => {
    if (!declared.has(name)) declared.set(name, readFields(memberOf(types, name)));
    return declared.get(name);
  };
  return reduce(fieldsOf, primaryType, message, 0);
}

interface Signed {
  value: unknown;
  dropped: boolean;
}

/** Field names and their types; undefined for what is not declared. */
function readFields(declaration: unknown): Map<string, string> | undefined {
  if (!Array.isArray(declaration)) return undefined;
  const fields = new Map<string, string>();
  for (const field of itemsOf(declaration)) {
    const name = memberOf(field, 'name');
    const type = memberOf(field, 'type');
    if (typeof name === 'string' && name !== '__proto__') fields.set(name, typeof type === 'string' ? type : '');
  }
  return fields;
}

function reduce(
  fieldsOf: (name: string) => Map<string, string> | undefined,
  typeName: string,
  value: unknown,
  depth: number,
): Signed {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return { value, dropped: false };
  if (Array.isArray(value)) {
    const element = /^(.{1,100}?)\[\d{0,10}\]/.exec(typeName)?.[1] ?? typeName;
    const items = value.slice(0, MAX_ITEMS).map((item) => reduce(fieldsOf, element, item, depth + 1));
    return { value: items.map((item) => item.value), dropped: items.some((item) => item.dropped) };
  }
  const fields = fieldsOf(typeName);
  if (!fields || !isObject(value)) return { value, dropped: false };
  const kept: JsonObject = {};
  let dropped = false;
  for (const [name, inner] of Object.entries(value)) {
    const type = fields.get(name);
    if (type === undefined) {
      dropped ||= READ.has(name);
      continue;
    }
    const signed = reduce(fieldsOf, type, inner, depth + 1);
    kept[name] = signed.value;
    dropped ||= signed.dropped;
  }
  return { value: kept, dropped };
}

/** False when the domain names a contract that its declared type leaves out of the signature. */
export function coversContract(types: JsonObject, domain: JsonObject): boolean {
  const declared = memberOf(types, 'EIP712Domain');
  if (!Array.isArray(declared) || memberOf(domain, 'verifyingContract') === undefined) return true;
  return itemsOf(declared).some((field) => memberOf(field, 'name') === 'verifyingContract');
}
