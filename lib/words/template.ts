import { type Catalogue, GAP, type Values } from './catalogue.ts';
import { say, sayCount } from './say.ts';
import { ADDRESS_GAPS, BOUNDARY } from './shapes.ts';

/** A text with gaps, ready to be found again in what was made of it. */
export interface Template {
  /** What stands before, between and after the gaps. */
  literals: readonly string[];
  gaps: readonly { name: string; own: boolean }[];
  /** Length of all literals: of two that fit, the one that leaves less to its gaps. */
  weight: number;
  tell: (values: Values) => string;
}

/** Fewest letters around the gaps of a text: fewer are in many texts. */
export const LEAST = 8;
/** Fewest that one in a gap may begin or end with instead. */
const LEAST_EDGE = 3;

/** The gap that openings end in. */
export const REST = 'rest';

const isNumber = (text: string | undefined) => /^\d{1,15}$/.test(text ?? '');

/** What an amount, a count or a sum of money at the start of a text looks like. */
const BEGINS: Readonly<Record<string, RegExp>> = {
  amount: /^\d[\d,.…]{0,90}(?: [^\s]{1,30})?$/,
  rest: /^\d{1,9}$/,
  money: /^\$[\d.,]{1,30}(?: [a-z]{7,8})?$/,
  tvl: /^\$[\d.,]{1,30}(?: [a-z]{7,8})?$/,
};

/** A text that counts has a number in its gap `n`, and one that begins with an amount or a sum begins so. */
export function isCounted({ gaps, literals }: Template, values: readonly string[]): boolean {
  return gaps.every(({ name }, gap) => {
    if (gap === 0 && literals[0] === '' && Object.hasOwn(BEGINS, name)) return BEGINS[name]?.test(values[gap] ?? '');
    return name !== 'n' || isNumber(values[gap]);
  });
}

/** So few letters around the gaps that it fits many texts; in a gap it may still be one that begins or ends so, or counts. */
function isWeak({ weight, literals, gaps }: Template, values: readonly string[], depth: number): boolean {
  if (weight >= LEAST) return false;
  if (depth === 0) return true;
  const edge = Math.max(literals[0]?.length ?? 0, literals.at(-1)?.length ?? 0);
  const read = values.filter((_, gap) => !gaps[gap]?.own);
  return edge < LEAST_EDGE && !(read.length > 0 && read.every(isNumber));
}

/** What fills the gaps between the literals, each as short as can be; undefined when the text is another. Linear. */
export function valuesIn(text: string, literals: readonly string[]): string[] | undefined {
  const first = literals[0] ?? '';
  if (literals.length === 1) return text === first ? [] : undefined;
  const last = literals.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let at = first.length;
  for (const literal of literals.slice(1, -1)) {
    const next = text.indexOf(literal, at);
    if (next < 0 || next + literal.length > end) return undefined;
    values.push(text.slice(at, next));
    at = next + literal.length;
  }
  if (at > end) return undefined;
  values.push(text.slice(at, end));
  return values;
}

/** The same with each literal where it stands last. */
function valuesFromEnd(text: string, literals: readonly string[]): string[] | undefined {
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (literals.length === 1 || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let end = text.length - last.length;
  for (const literal of literals.slice(1, -1).reverse()) {
    const at = text.lastIndexOf(literal, end - literal.length);
    if (at < first.length) return undefined;
    values.unshift(text.slice(at + literal.length, end));
    end = at;
  }
  return end < first.length ? undefined : [text.slice(first.length, end), ...values];
}

export function makeTemplates(words: Catalogue): Template[] {
  return Object.keys(words).flatMap((key) => {
    const [one = '', other] = typeof words[key] === 'string' ? [key] : key.split('|');
    // A text without gaps that does not count is found by its key.
    if (other === undefined) return key.includes('{') ? [templateOf(key, (values) => say(key, values))] : [];
    const count = ({ n, ...values }: Values) => sayCount(Number(n), one, other, values);
    return [one, other].map((form) => templateOf(form, (values) => count({ n: 1, ...values })));
  });
}

export function isOpening({ gaps, literals }: Template): boolean {
  return gaps.at(-1)?.name === REST && gaps.at(-1)?.own === true && literals.at(-1) === '';
}

function templateOf(text: string, tell: (values: Values) => string): Template {
  const gaps = Array.from(text.matchAll(GAP), ([, own, name = '']) => ({ name, own: own === '~' }));
  const literals = text.split(/\{~?[a-zA-Z]{1,20}\}/);
  return { literals, gaps, weight: literals.join('').length, tell };
}

/** An address has no spaces: where one would, what stands around it is looked for from the end. */
function fitsIn(english: string, { literals, gaps }: Template): string[] | undefined {
  const values = valuesIn(english, literals);
  const isOdd = values?.some((value, gap) => ADDRESS_GAPS.has(gaps[gap]?.name ?? '') && value.includes(' '));
  return isOdd ? (valuesFromEnd(english, literals) ?? values) : values;
}

/** A gap holds the end of one sentence and the beginning of the next: never the one at the start, strictly none. */
function takesNext({ literals }: Template, values: readonly string[], strict: boolean): boolean {
  return values.some((value, gap) => (strict || (gap === 0 && literals[0] === '')) && BOUNDARY.test(value));
}

/** Something of ours at one of its ends, or a colon: what is only "of" between two gaps is in too many texts. */
export const hasEdge = (literals: readonly string[]) =>
  literals[0] !== '' || literals.at(-1) !== '' || literals.some((literal) => literal.includes(':'));

/** How many of its gaps hold texts of ours. */
export const ownGaps = ({ gaps }: Template) => gaps.filter(({ own }) => own).length;

/** What fills the gaps where the text is this one; undefined where it is another, or too few letters tell. */
export function gapsOf(template: Template, english: string, depth: number, strict: boolean): string[] | undefined {
  const values = fitsIn(english, template);
  if (!values || !isCounted(template, values) || isWeak(template, values, depth)) return undefined;
  return takesNext(template, values, strict) ? undefined : values;
}
