import { en, enCount } from '@/lib/words/en.ts';
/** Where a text stops being JSON: an offset in UTF-16 units, and what is wrong there. */
export interface Mistake {
  at: number;
  what: string;
}

type Wanted = 'value' | 'value or ]' | 'name or }' | 'name' | ':' | ', or ]' | ', or }' | 'end';

/** What is said of each thing that was wanted and did not come. */
const WANTED: Record<Wanted, string> = {
  value: en('a value should stand here'),
  'value or ]': en('a value or ] should stand here'),
  'name or }': en('a name in double quotes or } should stand here'),
  name: en('a name in double quotes should stand here'),
  ':': en('a : should stand here'),
  ', or ]': en('a comma or ] should stand here'),
  ', or }': en('a comma or } should stand here'),
  end: en('the JSON ended before this'),
};

type Bracket = '[' | '{';
const CLOSES = { '[': ']', '{': '}' } as const;
const NUMBER = new Set('-+.0123456789eE');
const NAMES = ['true', 'false', 'null'] as const;

/**
 * The first place where a text is not JSON; undefined where it is. Browsers word this differently, and some leave the
 * place out. Linear, and does not call itself: a text may be a million brackets.
 */
export function jsonMistake(text: string): Mistake | undefined {
  const open: Bracket[] = [];
  let wanted: Wanted = 'value';
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const next = afterSign(text.charAt(at), wanted, open);
    if (next) {
      wanted = next;
      at += 1;
      continue;
    }
    const end = wordEnd(text, at, wanted);
    if (typeof end !== 'number') return end;
    at = end;
    wanted = isName(wanted) ? ':' : afterValue(open);
  }
  if (wanted === 'end') return undefined;
  const what =
    open.length > 0
      ? enCount(
          open.length,
          'the text ends here, and {n} bracket is still open',
          'the text ends here, and {n} brackets are still open',
        )
      : '';
  return { at: text.length, what: what || en('the text ends here, without a value') };
}

/** What is wanted after a bracket, a comma or a colon that fits here; undefined for anything else. */
function afterSign(sign: string, wanted: Wanted, open: Bracket[]): Wanted | undefined {
  const inside = open.at(-1);
  if (inside && sign === CLOSES[inside] && closes(wanted)) {
    open.pop();
    return afterValue(open);
  }
  if (sign === ',') return wanted === ', or ]' ? 'value' : wanted === ', or }' ? 'name' : undefined;
  if (sign === ':') return wanted === ':' ? 'value' : undefined;
  if ((sign !== '[' && sign !== '{') || !isValue(wanted)) return undefined;
  open.push(sign);
  return sign === '[' ? 'value or ]' : 'name or }';
}

/** Where the name or value ends that begins here; else what is wrong. */
function wordEnd(text: string, at: number, wanted: Wanted): number | Mistake {
  if (isName(wanted) && text.charAt(at) === '"') return stringEnd(text, at);
  return isValue(wanted) ? valueEnd(text, at, WANTED[wanted]) : { at, what: WANTED[wanted] };
}

const isName = (wanted: Wanted) => wanted === 'name' || wanted === 'name or }';
const isValue = (wanted: Wanted) => wanted === 'value' || wanted === 'value or ]';
const closes = (wanted: Wanted) => wanted.endsWith(']') || wanted.endsWith('}');

function afterValue(open: readonly Bracket[]): Wanted {
  const inside = open.at(-1);
  return inside === undefined ? 'end' : inside === '[' ? ', or ]' : ', or }';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where a text, a number or a name ends; else what is wrong with it. */
function valueEnd(text: string, at: number, wanted: string): number | Mistake {
  if (text.charAt(at) === '"') return stringEnd(text, at);
  const name = NAMES.find((one) => text.startsWith(one, at));
  if (name) return at + name.length;
  let end = at;
  while (end < text.length && NUMBER.has(text.charAt(end))) end += 1;
  if (end === at) return { at, what: wanted };
  return isJson(text.slice(at, end)) ? end : { at, what: en('this is no number as JSON writes it') };
}

function stringEnd(text: string, start: number): number | Mistake {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return { at, what: en('a line break or control character stands inside a text') };
    if (code !== 92) continue;
    const sequence = text.slice(at, at + 6);
    if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(sequence))
      return { at, what: en('this is no escape that JSON has') };
    at += 1;
  }
  return { at: start, what: en('the text that begins here has no closing quote') };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
