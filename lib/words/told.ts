import { type Catalogue, GAP, type Values } from './catalogue.ts';
import { midSentence } from './mid-sentence.ts';
import { say, sayCount, sayList, spokenWords } from './say.ts';

/** A text with gaps, ready to be found again in what was made of it. */
interface Template {
  /** What stands before, between and after the gaps. */
  literals: readonly string[];
  gaps: readonly { name: string; own: boolean }[];
  /** Length of all literals: of two that fit, the one that leaves less to its gaps. */
  weight: number;
  tell: (values: Values) => string;
}

/** Texts that were told already, in the language that is spoken. */
const toldBefore = new Map<string, string>();
const MOST_KEPT = 1_000;
/** Pieces of a sentence that are tried together. */
const LONGEST_RUN = 5;
/** Fewest letters around the gaps of a text: fewer are in many texts. */
const LEAST = 8;
/** Fewest that one in a gap may begin or end with instead. */
const LEAST_EDGE = 3;
/** What stands between texts in a row. */
const BETWEEN = /(; |, | and )/;
/** A text of ours in a gap of a text of ours in a gap. */
const DEEPEST = 5;

let templates: readonly Template[] = [];
let templatesOf: Catalogue | undefined;

/**
 * An English text that came from elsewhere in the program (a rule's words, why something was not checked) in the language
 * that is spoken. Texts with gaps are found again by what stands around the gaps; several sentences are told one by one;
 * what the catalogue does not know stays as it is.
 */
export function told(english: string): string {
  const words = spokenWords();
  if (templatesOf !== words) {
    templates = makeTemplates(words);
    templatesOf = words;
    toldBefore.clear();
  }
  const known = toldBefore.get(english);
  if (known !== undefined) return known;
  const text = tellWhole(english, 0) ?? tellSentences(english);
  if (toldBefore.size >= MOST_KEPT) toldBefore.clear();
  toldBefore.set(english, text);
  return text;
}

function tellWhole(english: string, depth: number): string | undefined {
  const exact = tellExactly(english);
  if (exact !== undefined) return exact;
  let best: { template: Template; values: string[] } | undefined;
  for (const template of templates) {
    if (best && template.weight <= best.template.weight) continue;
    const values = valuesIn(english, template.literals);
    if (values && isCounted(template, values) && !isWeak(template, values, depth)) best = { template, values };
  }
  if (!best) return undefined;
  const { gaps, tell } = best.template;
  const filled = shareOut(best.values, best.template, depth).map((value, index) => {
    const own = gaps[index]?.own && depth < DEEPEST;
    return [gaps[index]?.name ?? '', own ? tellParts(value, depth + 1) : value];
  });
  return tell(Object.fromEntries(filled));
}

/** Most places that are tried between two gaps with nothing between them. */
const MOST_SPLITS = 40;

/** Two gaps with nothing between them: the second one takes what is a text of ours at the end, which begins with a space or a sign. */
function shareOut(values: readonly string[], { literals }: Template, depth: number): string[] {
  const shared = [...values];
  for (let gap = 0; gap + 1 < shared.length; gap += 1) {
    if (literals[gap + 1] !== '') continue;
    const both = `${shared[gap]}${shared[gap + 1]}`;
    const places = Array.from(both.matchAll(/[ ,(]/g), ({ index }) => index).slice(0, MOST_SPLITS);
    const at = places.find((place) => depth < DEEPEST && tellWhole(both.slice(place), depth + 1) !== undefined);
    shared[gap] = both.slice(0, at);
    shared[gap + 1] = at === undefined ? '' : both.slice(at);
  }
  return shared;
}

/** A text of ours, or several of them in a row: as they are written first, then by what stands around their gaps. */
function tellParts(english: string, depth: number): string {
  return tellExactly(english) ?? tellRow(english, tellExactly) ?? tellWhole(english, depth) ?? tellSome(english, depth);
}

/** A title that stands inside a sentence begins with a small letter there. */
function tellExactly(english: string): string | undefined {
  if (Object.hasOwn(spokenWords(), english)) return say(english);
  const title = english.charAt(0).toUpperCase() + english.slice(1);
  return Object.hasOwn(spokenWords(), title) ? midSentence(say(title)) : undefined;
}

/** A row of texts that are all known, joined as the language joins them. Some hold a comma or an "and" themselves. */
function tellRow(english: string, tell: (part: string) => string | undefined): string | undefined {
  const pieces = english.split(BETWEEN);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = Math.min(pieces.length, at + 2 * LONGEST_RUN - 1);
    let part: string | undefined;
    while (end > at && part === undefined) {
      part = tell(pieces.slice(at, end).join(''));
      if (part === undefined) end -= 2;
    }
    if (part === undefined) return undefined;
    parts.push(part);
    at = end + 1;
  }
  if (pieces.includes(' and ') && parts.length === 2) return sayList(parts);
  return parts.join(pieces.includes('; ') ? '; ' : say(', '));
}

/** The same where some of them are not known, and stay as they were. */
function tellSome(english: string, depth: number): string {
  return english
    .split(BETWEEN)
    .map((part, index) => (index % 2 === 1 ? part : (tellWhole(part, depth) ?? tellWithoutStop(part) ?? part)))
    .join('');
}

/**
 * Several sentences in a row. Some have a colon or a semicolon inside: of the pieces from one place on, the longest run
 * that is known is told, and a piece that begins none stays as it was.
 */
function tellSentences(english: string): string {
  const pieces = english.split(/(?<=[.!?;:]) /);
  const toldPieces: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = longestKnown(pieces.slice(at, at + LONGEST_RUN));
    toldPieces.push(found?.text ?? pieces[at] ?? '');
    at += found?.pieces ?? 1;
  }
  return toldPieces.join(' ');
}

/** The longest run of pieces from the first on that is a text of ours. */
function longestKnown(pieces: readonly string[]): { text: string; pieces: number } | undefined {
  for (let count = pieces.length; count > 0; count -= 1) {
    const run = pieces.slice(0, count).join(' ');
    const text = tellWhole(run, 0) ?? tellWithoutStop(run);
    if (text !== undefined) return { text, pieces: count };
  }
  return undefined;
}

/** A reason that is quoted inside a sentence lost its full stop there, or got a semicolon for it. */
function tellWithoutStop(english: string): string | undefined {
  const end = english.endsWith(';') || english.endsWith('.') ? english.slice(-1) : '';
  const words = english.slice(0, english.length - end.length);
  const text = tellWhole(`${words}.`, 0) ?? (end === '' ? undefined : tellWhole(words, 0));
  return text && `${text.replace(/[.。]$/, '')}${end}`;
}

const isNumber = (text: string | undefined) => /^\d{1,15}$/.test(text ?? '');

/** A text that counts has a number in its gap `n`. */
function isCounted({ gaps }: Template, values: readonly string[]): boolean {
  return gaps.every(({ name }, gap) => name !== 'n' || isNumber(values[gap]));
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
function valuesIn(text: string, literals: readonly string[]): string[] | undefined {
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

function makeTemplates(words: Catalogue): Template[] {
  return Object.keys(words).flatMap((key) => {
    const [one = '', other] = typeof words[key] === 'string' ? [key] : key.split('|');
    // A text without gaps that does not count is found by its key.
    if (other === undefined) return key.includes('{') ? [templateOf(key, (values) => say(key, values))] : [];
    const count = ({ n, ...values }: Values) => sayCount(Number(n), one, other, values);
    return [one, other].map((form) => templateOf(form, (values) => count({ n: 1, ...values })));
  });
}

function templateOf(text: string, tell: (values: Values) => string): Template {
  const gaps = Array.from(text.matchAll(GAP), ([, own, name = '']) => ({ name, own: own === '~' }));
  const literals = text.split(/\{~?[a-zA-Z]{1,20}\}/);
  return { literals, gaps, weight: literals.join('').length, tell };
}
