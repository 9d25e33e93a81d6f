import type { Effect } from '@/lib/core/decoded.ts';
import type { Decoder } from './request.ts';

/** How many field names are told. */
const MAX_FIELDS = 12;

/**
 * Typed data that no other decoder reads. It is `blind` when its fields name an address together with a number (it may
 * move or permit something), and a plain `message` when they do not. `text` is its name and its fields.
 */
const decoder: Decoder = {
  id: 'unknown-typed',
  decode(request) {
    const typed = request.typed;
    if (!typed) return [];
    const fields = Object.keys(typed.message);
    const kinds = fieldTypes(typed.types[typed.primaryType]);
    const address = kinds.some((kind) => kind.startsWith('address')) || Object.values(typed.message).some(looksAddress);
    const number = kinds.some((kind) => /^u?int/.test(kind)) || kinds.length === 0;
    const names = fields.slice(0, MAX_FIELDS).map((name) => name.slice(0, 40));
    const effect: Effect = {
      kind: address && number ? 'blind' : 'message',
      by: decoder.id,
      text: `${typed.primaryType || 'no name'}: ${names.join(', ')}${fields.length > MAX_FIELDS ? ' …' : ''}`,
      oddities: [],
    };
    if (typed.contract) effect.to = typed.contract;
    if (namesActor(fields)) effect.unlimited = true;
    return [effect];
  },
};
export default decoder;

function fieldTypes(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const kinds = list.slice(0, 100).map((field: unknown) => (field as { type?: unknown } | null)?.type);
  return kinds.filter((kind): kind is string => typeof kind === 'string');
}

function looksAddress(value: unknown): boolean {
  return typeof value === 'string' && /^0x[0-9a-f]{40}$/i.test(value);
}

/** A field for who may act, next to one for what or how much: the shape of a permission by another name. */
function namesActor(fields: string[]): boolean {
  const actor = fields.some((name) => /^(spender|operator|approved|grantee|delegate)$/i.test(name));
  return (
    actor &&
    fields.some((name) => /^(ids?|tokenIds?|tokens?|amounts?|values?|allowance|assets?|collections?)$/i.test(name))
  );
}
