import { foldLetters } from './fold-letters.ts';
import { type frameOf, gateOf } from './frame.ts';
import type { FrameReaders } from './frame-readers.ts';
import type { LocaleCues } from './locale-cues.ts';
import { localePhrases } from './locale-pattern.ts';

/** How far from the match a definition may stand, in characters. */
const NEAR = 60;
/** How far before the match a clause is read, in characters. */
const CLAUSE = 300;
/** Longest sentence before that may carry a warning on. */
const MAX_BEFORE = 300;

/**
 * The frame gate for one language, in the order of the English one. It knows less grammar and silences more: cues of
 * warning, reporting and advice count anywhere in the sentence outside the match, and negation is read on both sides.
 * Never throws; linear.
 */
export function makeLocaleGate(cues: LocaleCues): typeof frameOf {
  const gate = gateOf(makeLocaleReaders(cues));
  const fold = foldLast();
  return (sentence, start, end, context) =>
    gate(fold(sentence) ?? '', start, end, {
      ...context,
      before: fold(context.before),
      lead: fold(context.lead),
      heading: fold(context.heading),
    });
}

/** Folds, and keeps the last few answers: several matches in a row stand in one sentence, under one heading. */
function foldLast(): (text: string | undefined) => string | undefined {
  const kept = new Map<string, string>();
  return (text) => {
    if (text === undefined) return undefined;
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= 8) kept.clear();
    const folded = foldLetters(text);
    kept.set(text, folded);
    return folded;
  };
}

function makeLocaleReaders(cues: LocaleCues): FrameReaders {
  const list = (phrases: readonly string[], flags?: string) => localePhrases(phrases, cues.writing, flags);
  const opening = (phrases: readonly string[]) => {
    const any = list(phrases);
    return (sentence: string) => any.exec(sentence.slice(0, NEAR).replace(LEADING, ''))?.index === 0;
  };
  const incident = list(cues.incident);
  const reported = list(cues.reported);
  const hypothetical = list(cues.hypothetical);
  const inside = list(cues.adviceInside);
  const advises = opening(cues.advice);
  const before = list(cues.definedBefore);
  const after = list(cues.definedAfter);
  const hype = opening(cues.hypeQuestion);
  const hedge = list(cues.hedges);
  const asks = list(cues.questionEnds);
  return {
    negation: { isNegated: makeNegated(cues, list) },
    callsForMoney: () => false,
    isWarned: makeWarned(cues, list, opening),
    isReported: (sentence, start, end) => reported.test(around(sentence, start, end)),
    isHypothetical: (sentence, start, end) => hypothetical.test(around(sentence, start, end)),
    isAdvice: (sentence, start, end) => {
      if (start > 0 && advises(sentence)) return true;
      return inside.test(around(sentence, start, end));
    },
    isIncident: (sentence) => incident.test(sentence),
    isDefined: (sentence, start, end) =>
      before.test(sentence.slice(Math.max(0, start - NEAR), start)) || after.test(sentence.slice(end, end + NEAR)),
    isQuoting: () => true,
    isQuestion: (sentence, end) => {
      const tail = sentence.slice(Math.max(end - 12, sentence.length - 40, 0));
      return (QUESTION_MARK.test(tail) || asks.test(tail)) && !hype(sentence);
    },
    isHedged: (text) => hedge.test(text),
    hasStance: makeStance(cues, list),
  };
}

type List = (phrases: readonly string[], flags?: string) => RegExp;

const LEADING = /^[^\p{L}\p{N}]{1,12}/u;
const QUESTION_MARK = /\?[?!"')\]\s]{0,10}[^\p{L}]{0,10}$/u;

/** The sentence without the match. */
function around(sentence: string, start: number, end: number): string {
  return `${sentence.slice(0, start)} | ${sentence.slice(end)}`;
}

function makeWarned(cues: LocaleCues, list: List, opening: (phrases: readonly string[]) => (text: string) => boolean) {
  const warned = list(cues.warned);
  const masked = list(cues.notWarned, 'g');
  const refersBack = opening(cues.refersBack);
  const warns = (text: string) => warned.test(text.replace(masked, ' '));
  return (sentence: string, start: number, end: number, before: string | undefined): boolean => {
    const wide = end - start > sentence.length * 0.6;
    if (warns(wide ? sentence : around(sentence, start, end))) return true;
    if (before === undefined || before.length > MAX_BEFORE || !warns(before)) return false;
    return /:\s?$/.test(before) || refersBack(sentence);
  };
}

function makeStance(cues: LocaleCues, list: List) {
  const stance = list(cues.stance);
  const warned = list(cues.warned);
  const introduces = (text: string | undefined) => text !== undefined && (stance.test(text) || warned.test(text));
  return (_: string, __: number, context: { before?: string; lead?: string; heading?: string }): boolean => {
    const { before, lead, heading } = context;
    if (introduces(lead) || introduces(heading)) return true;
    return before !== undefined && /:\s?$/.test(before) && stance.test(before);
  };
}

function makeNegated(cues: LocaleCues, list: List) {
  const negator = list(cues.negators);
  const afterwards = list(cues.negatedAfter);
  const masked = list(cues.notNegators, 'g');
  const denial = list(cues.denials, 'g');
  const breaks = list(cues.clauseBreaks, 'g');
  const mask = (text: string) => text.replace(masked, (phrase) => '_'.repeat(phrase.length));
  return (sentence: string, start: number, end: number, keep: boolean): boolean => {
    const plain = mask(sentence);
    const denied = [...plain.matchAll(denial)].some(({ index }) => index < start || index >= end);
    if (denied) return true;
    const within = negator.test(plain.slice(start, end));
    if (within && !keep) return true;
    if (afterwards.test(plain.slice(end, end + NEAR).split(SENTENCE_PART)[0] ?? '')) return true;
    if (within) return false;
    const clause = lastClause(plain.slice(Math.max(0, start - CLAUSE), start), breaks);
    return negator.test(cues.writing === 'joined' ? clause.slice(-cues.reach) : lastWords(clause, cues.reach));
  };
}

const SENTENCE_PART = /[;|—]|\s[–-]\s/;
const CLAUSE_END = /[,;:!?|—、。→]|\.\s|\s[–-]\s|\p{Extended_Pictographic}/gu;

function lastClause(text: string, breaks: RegExp): string {
  let from = 0;
  for (const border of [CLAUSE_END, breaks]) {
    for (const found of text.matchAll(border)) from = Math.max(from, found.index + found[0].length);
  }
  return text.slice(from);
}

function lastWords(text: string, count: number): string {
  return text.trimEnd().split(' ').slice(-count).join(' ');
}
