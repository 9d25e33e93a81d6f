import type { ClearText } from '@/lib/core/clear-text.ts';
import { isObject, itemsOf, memberOf } from '../decode/json.ts';
import type { Typed } from '../decode/request.ts';
import { textOf } from './clear-call.ts';
import { findMessage } from './find-entry.ts';
import { inferFields, labelOf, type Named } from './infer-fields.ts';
import type { Around } from './read-path.ts';
import { renderField } from './render-field.ts';
import { plainText } from './short.ts';

/** A signed message read field by field: by its format, else by the names that its own types give. */
export function clearMessage(
  typed: Typed,
  chainId: string | undefined,
  signer: string | undefined,
): ClearText | undefined {
  const around: Around = { value: 0n };
  if (typed.contract) around.to = typed.contract;
  if (signer) around.from = signer;
  if (chainId !== undefined) around.chainId = chainId;
  const members = new Set(Object.keys(typed.message));
  const found = findMessage(typed.primaryType, members, chainId, typed.contract);
  if (!found) return byItsOwnNames(typed, around);
  const rules = found.entry.fields.length > 0 ? found.entry.fields : inferFields(membersOf(typed), typesOf(typed));
  return textOf(found, rules, typed.message, around);
}

/** Names of an unknown message are its page's: they are shown as they stand, under the contract that they name. */
function byItsOwnNames(typed: Typed, around: Around): ClearText | undefined {
  const rules = inferFields(membersOf(typed), typesOf(typed));
  const fields = rules.flatMap((rule) =>
    renderField({ ...rule, label: plainText(rule.label, 40) }, typed.message, around),
  );
  if (fields.length === 0) return undefined;
  const title = plainText(labelOf(typed.primaryType.slice(typed.primaryType.lastIndexOf(':') + 1)), 60);
  const text: ClearText = { title, known: false, fields: fields.slice(0, 24) };
  if (typed.contract) text.contract = typed.contract;
  return text;
}

function membersOf(typed: Typed): readonly Named[] {
  return typesOf(typed)(typed.primaryType) ?? [];
}

function typesOf({ types }: Typed): (type: string) => readonly Named[] | undefined {
  return (type) => {
    const list = memberOf(types, type);
    if (!Array.isArray(list)) return undefined;
    return itemsOf(list, 40).flatMap((item) => {
      const name = memberOf(item, 'name');
      const kind = memberOf(item, 'type');
      return isObject(item) && typeof name === 'string' && typeof kind === 'string' ? [{ name, type: kind }] : [];
    });
  };
}
