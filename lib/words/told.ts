import type { Catalogue } from './catalogue.ts';
import { tellFigure, tellFigureGap } from './figures.ts';
import { midSentence } from './mid-sentence.ts';
import { tellReasons } from './reasons.ts';
import { say, sayList, spoken, spokenWords } from './say.ts';
import {
  ADDRESS_GAPS,
  BEGUN,
  BETWEEN,
  BOUNDARY,
  DEEPEST,
  isShort,
  JOINED,
  LONGEST_RUN,
  MOST_SPLITS,
  SHALLOW,
  TURN,
  WORDLESS,
} from './shapes.ts';
import {
  gapsOf,
  hasEdge,
  isCounted,
  isOpening,
  LEAST,
  makeTemplates,
  ownGaps,
  REST,
  type Template,
  valuesIn,
} from './template.ts';

/** Texts that were told already, in the language that is spoken. */
const toldBefore = new Map<string, string>();
const MOST_KEPT = 1_000;

let templates: readonly Template[] = [];
let openings: readonly Template[] = [];
let templatesOf: Catalogue | undefined;
let isSpoken = false;

/**
 * An English text that came from elsewhere in the program (a rule's words, why something was not checked) in the language
 * that is spoken. Texts with gaps are found again by what stands around the gaps; several sentences are told one by one;
 * what the catalogue does not know stays as it is.
 */
export function told(english: string): string {
  const words = spokenWords();
  if (templatesOf !== words) {
    const all = makeTemplates(words).sort((a, b) => ownGaps(b) - ownGaps(a));
    openings = all.filter(isOpening);
    templates = all.filter((one) => !isOpening(one));
    templatesOf = words;
    isSpoken = Object.keys(words).length > 0;
    toldBefore.clear();
  }
  const known = toldBefore.get(english);
  if (known !== undefined) return known;
  const text = isSpoken ? tellText(english) : english;
  if (toldBefore.size >= MOST_KEPT) toldBefore.clear();
  toldBefore.set(english, text);
  return text;
}

/** A text that stands alone is told as one, whatever words of a page stand in it; several that were joined, one by one. */
function tellText(english: string): string {
  return (
    tellFigure(english) ??
    tellOpening(english) ??
    tellExactly(english) ??
    (english.includes('; ') ? tellRow(english, tellShort) : undefined) ??
    (JOINED.test(english) ? tellSentences(english, true) : undefined) ??
    tellWhole(english, 0) ??
    tellShort(english) ??
    tellSentences(english) ??
    english
  );
}

function tellShort(english: string): string | undefined {
  if (!isShort(english)) return undefined;
  return tellExactly(english) ?? tellTurn(english, 1) ?? tellWhole(english, 1) ?? tellBehind(english, 1);
}

/** A text that ends in the gap `{~rest}` opens for whole sentences, of which the first one may have lost its capital. */
function tellOpening(english: string): string | undefined {
  for (const { literals, gaps, tell } of openings) {
    const values = valuesIn(english, literals);
    if (!values) continue;
    const rest = values.at(-1) ?? '';
    return tell(
      Object.fromEntries(
        gaps.map(({ name }, at) => [name, name === REST ? (tellBegun(rest, true) ?? tellText(rest)) : values[at]]),
      ),
    );
  }
  return undefined;
}

/** A text with hardly any letters around its gaps, where all that fills them is known: "14 months ago (3 March 2027)". */
function tellLittle(english: string, depth: number): string | undefined {
  if (depth >= SHALLOW || english.length > 200 || BOUNDARY.test(english)) return undefined;
  for (const template of templates) {
    const { gaps, literals, weight, tell } = template;
    if (weight >= LEAST || ownGaps(template) === 0 || !hasEdge(literals)) continue;
    const values = valuesIn(english, literals);
    if (!values || !isCounted(template, values)) continue;
    const filled = values.map((value, gap) =>
      gaps[gap]?.own ? (tellFigure(value) ?? tellWhole(value, depth + 1)) : tellFigure(value),
    );
    if (filled.every((value) => value !== undefined))
      return tell(Object.fromEntries(filled.map((value, gap) => [gaps[gap]?.name ?? '', value])));
  }
  return undefined;
}

/** Of the texts that fit, the one that leaves least to its gaps. */
function bestOf(english: string, depth: number, strict: boolean): { template: Template; values: string[] } | undefined {
  let best: { template: Template; values: string[] } | undefined;
  for (const template of templates) {
    if (best && template.weight <= best.template.weight) continue;
    const values = gapsOf(template, english, depth, strict);
    if (values) best = { template, values };
  }
  return best;
}

function tellWhole(english: string, depth: number, strict = false): string | undefined {
  const exact = tellExactly(english);
  if (exact !== undefined) return exact;
  const best = bestOf(english, depth, strict);
  if (!best) return strict ? undefined : tellLittle(english, depth);
  const { gaps, tell } = best.template;
  const filled = shareOut(best.values, best.template, depth).map((value, index) => {
    const { name = '', own = false } = gaps[index] ?? {};
    if (own && depth < DEEPEST) return [name, tellParts(value, depth + 1)];
    if (ADDRESS_GAPS.has(name) && value.includes(' ')) return [name, tellWhole(value, 1) ?? value];
    return [name, tellFigureGap(name, value)];
  });
  return tell(Object.fromEntries(filled));
}

/** Two gaps with nothing between them: the second one takes the last text of ours that begins with a space or a sign. */
function shareOut(values: readonly string[], { literals }: Template, depth: number): string[] {
  const shared = [...values];
  for (let gap = 0; gap + 1 < shared.length; gap += 1) {
    if (literals[gap + 1] !== '') continue;
    const both = `${shared[gap]}${shared[gap + 1]}`;
    const places = Array.from(both.matchAll(/[ ,(]/g), ({ index }) => index).slice(-MOST_SPLITS);
    const at = places.findLast((place) => depth < DEEPEST && isEnding(both.slice(place), depth + 1));
    shared[gap] = both.slice(0, at);
    shared[gap + 1] = at === undefined ? '' : both.slice(at);
  }
  return shared;
}

/** A text of ours that begins as this does, and not one that begins with a gap. */
function isEnding(english: string, depth: number): boolean {
  if (Object.hasOwn(spokenWords(), english)) return true;
  return bestOf(english, depth, false)?.template.literals[0]?.startsWith(english.charAt(0)) ?? false;
}

/** A text of ours, or several of them in a row: as they are written first, then by what stands around their gaps. */
function tellParts(english: string, depth: number): string {
  return (
    tellExactly(english) ??
    tellFigure(english) ??
    tellRow(english, tellExactly) ??
    tellTurn(english, depth) ??
    tellWhole(english, depth) ??
    tellBehind(english, depth) ??
    tellSome(english, depth)
  );
}

function tellTurn(english: string, depth: number): string | undefined {
  const [found, before = '', turn = ''] = TURN.exec(english) ?? [];
  if (found === undefined || depth >= DEEPEST) return undefined;
  const often = tellExactly(turn) ?? tellWhole(turn, depth + 1);
  const amount = often && (tellFigure(before) ?? tellExactly(before) ?? tellWhole(before, depth + 1));
  return amount && `${amount} ${often}`;
}

function tellBehind(english: string, depth: number): string | undefined {
  const [found, before = '', rest = ''] = WORDLESS.exec(english) ?? [];
  if (found === undefined || depth >= DEEPEST) return undefined;
  const behind = tellExactly(rest) ?? tellWhole(rest, depth + 1);
  return behind && `${tellFigure(before) ?? tellWhole(before, depth + 1) ?? before} ${behind}`;
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
  const reasons = english.split('; ');
  if (reasons.length > MOST_SPLITS) return english;
  if (reasons.length > 1)
    return tellReasons(reasons, tellExactly, (part) => (depth < DEEPEST ? tellParts(part, depth + 1) : part));
  const pieces = english.split(BETWEEN);
  let text = '';
  for (let at = 0; at < pieces.length; ) {
    let end = Math.min(pieces.length, at + 2 * LONGEST_RUN - 1);
    let part: string | undefined;
    while (end > at && part === undefined) {
      const run = pieces.slice(at, end).join('');
      part = tellFigure(run) ?? tellWhole(run, depth, true) ?? tellWithoutStop(run);
      if (part === undefined) end -= 2;
    }
    const next = Math.max(end, at + 1);
    text += `${part ?? pieces[at] ?? ''}${pieces[next] ?? ''}`;
    at = next + 1;
  }
  return text;
}

/**
 * Several sentences in a row. Some have a colon or a semicolon inside: of the pieces from one place on, the longest run
 * that is known is told, and a piece that begins none stays as it was.
 */
function tellSentences(english: string): string;
/** Strictly: undefined where one of them is not known. */
function tellSentences(english: string, strict: true): string | undefined;
function tellSentences(english: string, strict = false): string | undefined {
  const pieces = english.split(/(?<=[.!?;:]) /);
  const toldPieces: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = longestKnown(pieces.slice(at, at + LONGEST_RUN), strict);
    if (strict && !found) return undefined;
    toldPieces.push(found?.text ?? pieces[at] ?? '');
    at += found?.pieces ?? 1;
  }
  return toldPieces.join(' ');
}

/** The longest run of pieces from the first on that is a text of ours. */
function longestKnown(pieces: readonly string[], strict: boolean): { text: string; pieces: number } | undefined {
  for (let count = pieces.length; count > 0; count -= 1) {
    const run = pieces.slice(0, count).join(' ');
    const text =
      tellBegun(run, strict) ??
      tellWhole(run, 0, strict) ??
      (strict && BOUNDARY.test(run) ? undefined : tellWithoutStop(run));
    if (text !== undefined) return { text, pieces: count };
  }
  return undefined;
}

/** A sentence that follows on an opening: its first word lost its capital, or is "this request" now. */
function tellBegun(english: string, strict: boolean): string | undefined {
  if (!/^(?:th|part)/.test(english)) return undefined;
  const rest = english.startsWith('this request ') ? english.slice('this request '.length) : undefined;
  const before =
    rest === undefined ? [english.charAt(0).toUpperCase() + english.slice(1)] : BEGUN.map((one) => one + rest);
  for (const one of before) {
    const text = tellWhole(one, 0, strict);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * A reason that is quoted inside a sentence lost its full stop there, or got a semicolon for it. One that stands as a
 * sentence got a capital, and a full stop.
 */
function tellWithoutStop(english: string): string | undefined {
  const end = english.endsWith(';') || english.endsWith('.') ? english.slice(-1) : '';
  const words = english.slice(0, english.length - end.length);
  const text = tellWhole(`${words}.`, 0) ?? (end === '' ? undefined : tellWhole(words, 0));
  if (text !== undefined) return `${text.replace(/[.。]$/, '')}${end}`;
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  const reason = end === '.' && small !== words ? tellWhole(small, 0) : undefined;
  return (
    reason &&
    `${reason.charAt(0).toLocaleUpperCase(spoken())}${reason.slice(1)}${/[。、ぁ-ヿ一-鿿]$/.test(reason) ? '。' : '.'}`
  );
}
