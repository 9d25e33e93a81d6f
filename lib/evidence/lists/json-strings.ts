import { en } from '@/lib/words/en.ts';

/** Deepest nesting that is read; published lists have two or three levels. */
const DEEPEST = 12;
/** Longest string, name or number, in UTF-16 units; a host has at most 253. */
const LONGEST = 4_000;

/** A string in a JSON text: the names and array brackets it lies in, outermost first; `[]` stands for an array. */
export type OnString = (path: readonly string[], text: string) => void;

/** What may come next. */
type Next = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'after' | 'nothing';

interface State {
  next: Next;
  /** `[]` for an array; the name that is being filled for an object. */
  path: string[];
  open: ('[' | '{')[];
  onString: OnString;
}

/**
 * Reads a JSON text piece by piece and tells each string value with where it stands, without ever holding the parsed
 * whole: parsing twenty megabytes at once would keep everything else waiting. Yields after each piece; returns nothing,
 * or why it is no JSON, as the end of a sentence. Linear in the text. Never throws unless `onString` does.
 */
export function* readJsonStrings(
  pieces: Iterable<string>,
  onString: OnString,
): Generator<void, string | undefined, void> {
  const state: State = { next: 'value', path: [], open: [], onString };
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    const read = readPiece(state, text);
    if (read < 0) return en('it is not JSON of the kind that is read');
    rest = text.slice(read);
    if (rest.length > LONGEST) return en('it holds something longer than any entry');
    yield;
  }
  if (rest !== '' && readPiece(state, `${rest} `) !== rest.length + 1) return en('it is cut short');
  return state.next === 'nothing' ? undefined : en('it is cut short');
}

const SPACE = /[ \t\n\r]/;
const STRUCTURE = '{}[],:';

/** Reads as many whole tokens as the text has. Out: where the first unfinished one begins; -1 for what is no JSON. */
function readPiece(state: State, text: string): number {
  let at = 0;
  while (at < text.length) {
    const letter = text[at] as string;
    if (SPACE.test(letter)) {
      at += 1;
    } else if (STRUCTURE.includes(letter)) {
      if (!takeStructure(state, letter)) return -1;
      at += 1;
    } else if (letter === '"') {
      const end = endOfString(text, at);
      if (end < 0) return at;
      if (!takeString(state, text.slice(at, end))) return -1;
      at = end;
    } else {
      const end = endOfWord(text, at);
      if (end < 0) return at;
      if (end === at || !takeWord(state, text.slice(at, end))) return -1;
      at = end;
    }
  }
  return at;
}

/** The place after the closing quote, or -1 when it is not there yet. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote;
  }
}

/** The place after a number, `true`, `false` or `null`; -1 when the text ends before anything else follows. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[-+.\w]/.test(text[at] as string)) at += 1;
  return at === text.length ? -1 : at;
}

function takeStructure(state: State, letter: string): boolean {
  const { next, open, path } = state;
  if (letter === ':') return move(state, next === 'colon', 'value');
  if (letter === ',') {
    const inside = open.at(-1);
    return move(state, next === 'after' && inside !== undefined, inside === '{' ? 'name' : 'value');
  }
  if (letter === '[' || letter === '{') {
    if ((next !== 'value' && next !== 'value-or-end') || open.length >= DEEPEST) return false;
    open.push(letter);
    path.push(letter === '[' ? '[]' : '');
    state.next = letter === '[' ? 'value-or-end' : 'name-or-end';
    return true;
  }
  const opener = letter === ']' ? '[' : '{';
  const mayEnd = next === 'after' || next === (opener === '[' ? 'value-or-end' : 'name-or-end');
  if (open.at(-1) !== opener || !mayEnd) return false;
  open.pop();
  path.pop();
  state.next = open.length === 0 ? 'nothing' : 'after';
  return true;
}

function move(state: State, may: boolean, next: Next): boolean {
  if (may) state.next = next;
  return may;
}

function takeString(state: State, token: string): boolean {
  if (token.length > LONGEST) return false;
  const text = textOf(token);
  if (text === undefined) return false;
  if (state.next === 'name' || state.next === 'name-or-end') {
    state.path[state.path.length - 1] = text;
    state.next = 'colon';
    return true;
  }
  return takeValue(state, text);
}

/** Most strings are plain; those with escapes are read as JSON reads them. */
function textOf(token: string): string | undefined {
  const inner = token.slice(1, -1);
  if (!/[\\\n\r\t]/.test(inner)) return inner;
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}

function takeWord(state: State, word: string): boolean {
  try {
    JSON.parse(word);
  } catch {
    return false;
  }
  return takeValue(state, undefined);
}

function takeValue(state: State, text: string | undefined): boolean {
  if (state.next !== 'value' && state.next !== 'value-or-end') return false;
  if (text !== undefined) state.onString(state.path, text);
  state.next = state.open.length === 0 ? 'nothing' : 'after';
  return true;
}
