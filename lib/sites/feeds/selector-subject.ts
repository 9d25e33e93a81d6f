/** What a selector says of the element that it matches, as far as that can be told without asking the browser. */
export interface Subject {
  /** Empty where any will do. */
  tag: string;
  tests: readonly AttributeTest[];
  /** The selector says nothing else. */
  isAll: boolean;
}

interface AttributeTest {
  name: string;
  /** `=` the value itself · `^` `$` `*` its beginning, its end, anything in it. */
  sign: '=' | '^' | '$' | '*';
  value: string;
}

const TESTS = /\[([a-z-]{1,40})([$^*]?)="([^"]{1,200})"\]/g;
/** Browsers compare values of other attributes without regard to case, or may: HTML, "case-sensitivity of selectors". */
const EXACT_NAMES = /^(?:href|role|tabindex|(?:aria|data)-[a-z-]{1,30})$/;

const known = new Map<string, Subject | undefined>();

/** The subject of a selector; undefined for a list of selectors. Selectors are those of our tables: each is read once. */
export function subjectOf(selector: string): Subject | undefined {
  if (known.has(selector)) return known.get(selector);
  const subject = readSubject(selector);
  known.set(selector, subject);
  return subject;
}

/** May the element be a match? Surely not where this is false. */
export function mayBe(element: Element, { tag, tests }: Subject): boolean {
  if (tag !== '' && element.localName !== tag) return false;
  for (const { name, sign, value } of tests) {
    const held = element.getAttribute(name);
    if (held === null) return false;
    if (sign === '=' ? held !== value : !holds(held, sign, value)) return false;
  }
  return true;
}

function holds(held: string, sign: '^' | '$' | '*', value: string): boolean {
  if (sign === '^') return held.startsWith(value);
  return sign === '$' ? held.endsWith(value) : held.includes(value);
}

function readSubject(selector: string): Subject | undefined {
  const compound = lastCompound(selector);
  if (compound === undefined) return undefined;
  const { words, rest } = compound;
  const tag = /^[a-z][a-z\d]{0,20}/.exec(words)?.[0] ?? '';
  const all = [...words.matchAll(TESTS)];
  const tests = all.flatMap(([, name = '', sign, value = '']) =>
    EXACT_NAMES.test(name) ? [{ name, sign: (sign || '=') as AttributeTest['sign'], value }] : [],
  );
  const length = all.reduce((sum, [test]) => sum + test.length, tag.length);
  return { tag, tests, isAll: rest === '' && tests.length === all.length && length === words.length };
}

/** What a selector says of the element itself up to the first colon, and all else in the selector. */
function lastCompound(selector: string): { words: string; rest: string } | undefined {
  let from = 0;
  let end: number | undefined;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < selector.length; at++) {
    const sign = selector[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '[' || sign === '(') depth++;
    else if (sign === ']' || sign === ')') depth--;
    else if (depth > 0) continue;
    else if (sign === ',') return undefined;
    else if (' >+~'.includes(sign)) {
      from = at + 1;
      end = undefined;
    } else if (sign === ':') end ??= at;
  }
  const words = selector.slice(from, end);
  return { words, rest: selector.slice(0, from) + selector.slice(end ?? selector.length) };
}
