import type { Effect } from '@/lib/core/decoded.ts';
import { isObject, itemsOf, type JsonObject, memberOf } from './json.ts';
import type { Decoder } from './request.ts';

/** How many field names are told, and how many are looked at. */
const MAX_TOLD = 12;
const MAX_FIELDS = 300;
const MAX_DEPTH = 4;

/**
 * Typed data that no other decoder reads. It is `blind` when its fields, inner ones included, name an address together
 * with a number (it may move or permit something), and a plain `message` when they do not. `unlimited` marks the shape
 * of a permission by another name. `text` is its name and its fields.
 */
const decoder: Decoder = {
  id: 'unknown-typed',
  decode(request) {
    const typed = request.typed;
    if (!typed) return [];
    const kinds = declaredTypes(typed.types);
    const names: string[] = [];
    const address = namesIn(typed.message, names, 0) || kinds.some((kind) => kind.startsWith('address'));
    const number = kinds.length === 0 || kinds.some((kind) => /^u?int/.test(kind));
    const actor = namesActor(names);
    const top = Object.keys(typed.message);
    const told = top.slice(0, MAX_TOLD).map((name) => name.slice(0, 40));
    const effect: Effect = {
      kind: actor || (address && number) ? 'blind' : 'message',
      by: decoder.id,
      text: `${typed.primaryType || 'no name'}: ${told.join(', ')}${top.length > MAX_TOLD ? ' …' : ''}`,
      oddities: [],
    };
    if (typed.contract) effect.to = typed.contract;
    if (actor) effect.unlimited = true;
    return [effect];
  },
};
export default decoder;

/** The Solidity types of every declared field, those of the domain left out. */
function declaredTypes(types: JsonObject): string[] {
  return Object.entries(types)
    .filter(([name]) => name !== 'EIP712Domain')
    .slice(0, 50)
    .flatMap(([, fields]) => itemsOf(fields, 100).map((field) => memberOf(field, 'type')))
    .filter((type): type is string => typeof type === 'string');
}

/** Collects field names into `names`; true when some value looks like an address. */
function namesIn(value: unknown, names: string[], depth: number): boolean {
  if (typeof value === 'string') return /^0x[0-9a-f]{40}$/i.test(value);
  if (depth > MAX_DEPTH || names.length > MAX_FIELDS) return false;
  if (Array.isArray(value))
    return itemsOf(value, 20)
      .map((item) => namesIn(item, names, depth + 1))
      .some(Boolean);
  if (!isObject(value)) return false;
  let found = false;
  for (const [name, inner] of Object.entries(value).slice(0, MAX_FIELDS)) {
    names.push(name);
    if (namesIn(inner, names, depth + 1)) found = true;
  }
  return found;
}

/** A field for who may act, next to one for what or how much. */
function namesActor(names: string[]): boolean {
  const actor = names.some((name) => /^(?:spender|operator|approved|grantee|delegate)$/i.test(name));
  const what = /^(?:ids?|tokenIds?|tokens?|amounts?|values?|allowances?|assets?|collections?)$/i;
  return actor && names.some((name) => what.test(name));
}
