import { apply, bigToText, isArray, isCallable, isObject, keys, stringify, stringOf, toText } from './captured.ts';

/** Limits of one read: UTF-16 units, values, depth. No request made in good faith comes near them. */
const MOST_TEXT = 8_000_000;
const MOST_NODES = 400_000;
const MOST_DEEP = 1_200;

/** Thrown when a value does not fit in the limits. */
export const TOO_BIG = { tooBig: true } as const;

interface Counts {
  text: number;
  nodes: number;
}

/** The objects a value lies in, innermost first. */
interface Above {
  value: object;
  deep: number;
  above: Above | undefined;
}

/**
 * Reads any page value into JSON text, each getter and Proxy trap once. In: anything. Out: JSON text, or undefined where
 * JSON has nothing (functions, undefined). Throws TOO_BIG, or whatever page code throws while it is read.
 * Own writer, since the built-in one calls `Object.prototype.toJSON`, which the page may set: what is assessed would not
 * be what is forwarded. BigInt becomes a hex quantity and a cycle null, so that neither is a way round the reader.
 */
export function readPlain(value: unknown): string | undefined {
  return write(value, '', undefined, { text: 0, nodes: 0 });
}

function write(value: unknown, key: string, above: Above | undefined, counts: Counts): string | undefined {
  counts.nodes += 1;
  if (counts.nodes > MOST_NODES) throw TOO_BIG;
  if (isObject(value) && !isCallable(value)) return writeObject(value, key, above, counts);
  return writePrimitive(value, counts);
}

function writePrimitive(value: unknown, counts: Counts): string | undefined {
  counts.text += typeof value === 'string' ? value.length : 8;
  if (counts.text > MOST_TEXT) throw TOO_BIG;
  if (typeof value === 'string') return stringify(value);
  if (typeof value === 'number') return value - value === 0 ? toText(value) : 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'bigint') return value < 0n ? `"-0x${bigToText(-value, 16)}"` : `"0x${bigToText(value, 16)}"`;
  return value === null ? 'null' : undefined;
}

function writeObject(value: object, key: string, above: Above | undefined, counts: Counts): string | undefined {
  const deep = above ? above.deep + 1 : 0;
  if (deep > MOST_DEEP) throw TOO_BIG;
  for (let at = above; at; at = at.above) if (at.value === value) return 'null';
  const here: Above = { value, deep, above };
  const toJson = (value as { toJSON?: unknown }).toJSON;
  if (isCallable(toJson)) {
    const plain: unknown = apply(toJson, value, [key]);
    return isObject(plain) && !isCallable(plain) ? writeMembers(plain, here, counts) : writePrimitive(plain, counts);
  }
  const boxed = unboxText(value);
  return boxed === undefined ? writeMembers(value, here, counts) : writePrimitive(boxed, counts);
}

/** The text of a String object, which wallets treat as the text itself. */
function unboxText(value: object): string | undefined {
  try {
    return stringOf(value as unknown as string);
  } catch {
    return undefined;
  }
}

function writeMembers(value: object, here: Above, counts: Counts): string {
  let text = '';
  if (isArray(value)) {
    const { length } = value;
    for (let at = 0; at < length; at += 1) {
      text += `${at === 0 ? '' : ','}${write(value[at], toText(at), here, counts) ?? 'null'}`;
    }
    return `[${text}]`;
  }
  const names = keys(value);
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string;
    counts.text += name.length;
    const member = write((value as Record<string, unknown>)[name], name, here, counts);
    if (member !== undefined) text += `${text === '' ? '' : ','}${stringify(name)}:${member}`;
  }
  return `{${text}}`;
}
