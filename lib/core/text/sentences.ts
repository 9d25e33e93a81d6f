import { ENGLISH_ABBREVIATIONS, FOREIGN_INSIDE } from './abbreviations.ts';

/** Longest sentence, in UTF-16 units; longer runs without a stop are cut at a space. */
export const MAX_SENTENCE = 2000;

const STOP = /[.!?…\n。！？।॥؟۔։•‣◦▪●■►➤✓✔✅☑]/g;
const STOP_RUN = /[.!?…。！？।॥؟۔։]{0,200}/y;
const CLOSERS = /["')\]»」』）】]{0,4}/y;
const BULLET = /[•‣◦▪●■►➤✓✔✅☑]/;
const STARTS_LOWER = /^["'(]?[a-z]/;
/** The next word, at most 12 characters of it. */
const NEXT_WORD = / {0,4}([\w'"(]{0,12})/y;
const LIST_NUMBER = /^\(?\d{1,3}$/;
/** Longest abbreviation that is looked at, in characters. */
const ABBREVIATION_REACH = 8;

const inside = new Set([...ENGLISH_ABBREVIATIONS.inside, ...FOREIGN_INSIDE]);
const either = new Set(ENGLISH_ABBREVIATIONS.either);
const beforeNumber = new Set(ENGLISH_ABBREVIATIONS.beforeNumber);
const openers = new Set(ENGLISH_ABBREVIATIONS.openers);

/**
 * Cuts text into sentences, as UTF-16 spans without white space at their ends, in order and without overlap.
 * Stops are . ! ? … and their like in other scripts, line breaks and bullets; abbreviations, decimals, versions, domains and initials do not stop, and
 * a quotation mark or bracket that closes right after the stop belongs to the sentence. Linear.
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  STOP.lastIndex = 0;
  for (let found = STOP.exec(text); found; found = STOP.exec(text)) {
    const cut = boundaryAt(text, found.index, start);
    if (cut.ends) {
      addPieces(text, start, cut.at, sentences);
      start = cut.at;
    }
    STOP.lastIndex = Math.max(cut.at, found.index + 1);
  }
  addPieces(text, start, text.length, sentences);
  return sentences;
}

/** Whether the stop at `at` ends a sentence, and where reading goes on. */
function boundaryAt(text: string, at: number, start: number): { ends: boolean; at: number } {
  const stop = text.charAt(at);
  if (stop === '\n') return { ends: true, at: at + 1 };
  if (BULLET.test(stop)) return { ends: isBlank(text, at - 1) && isBlank(text, at + 1), at };
  const runEnd = runFrom(STOP_RUN, text, at);
  const end = runFrom(CLOSERS, text, runEnd);
  if (text.charCodeAt(runEnd - 1) > 0x3000) return { ends: end === runEnd || !isHiragana(text, end), at: end };
  if (!isBlank(text, end)) return { ends: isEmojiNext(text, end) || runsOn(text, end, stop), at: end };
  const next = nextWord(text, end);
  const lower = STARTS_LOWER.test(next);
  if (lower && end > runEnd) return { ends: false, at: end };
  if (stop === '.' && runEnd === at + 1) return { ends: !isInnerStop(text, at, start, next), at: end };
  const trailsOff = text.charAt(runEnd - 1) === '.' || text.charAt(runEnd - 1) === '…';
  return { ends: !(trailsOff && lower), at: end };
}

/** A full stop that belongs to an abbreviation, an initial or a list number. */
function isInnerStop(text: string, at: number, start: number, next: string): boolean {
  const word = wordBefore(text, at, start);
  if (LIST_NUMBER.test(word.text) && word.opens) return true;
  const lower = word.text.replace(/^["'(]/, '').toLowerCase();
  if (inside.has(lower)) return true;
  if (beforeNumber.has(lower) && /^\d/.test(next)) return true;
  const isInitial = /^[A-Z]$/.test(word.text) && word.text !== 'I';
  if (isInitial || either.has(lower)) {
    if (next === '') return false;
    return !/^["'(]?[A-Z]/.test(next) || !openers.has(next.replace(/^["'(]/, '').toLowerCase());
  }
  return false;
}

function wordBefore(text: string, at: number, start: number): { text: string; opens: boolean } {
  let from = at;
  while (from > start && at - from <= ABBREVIATION_REACH && !isBlank(text, from - 1)) from -= 1;
  let before = from;
  while (before > start && isBlank(text, before - 1) && from - before < 4) before -= 1;
  return { text: text.slice(from, at), opens: before <= start };
}

function nextWord(text: string, at: number): string {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.exec(text)?.[1] ?? '';
}

function runFrom(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(pattern.lastIndex, at);
}

function isBlank(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text.charAt(at));
}

function isEmojiNext(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf);
}

/** A particle after a Japanese quotation: what follows says who said it. */
function isHiragana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3041 && code <= 0x309f;
}

/** Chinese and Japanese put no space after ! and ?. */
function runsOn(text: string, at: number, stop: string): boolean {
  const code = text.charCodeAt(at);
  return stop !== '.' && code >= 0x3005 && code <= 0xd7a3;
}

function addPieces(text: string, from: number, to: number, into: { start: number; end: number }[]): void {
  let start = from;
  while (start < to) {
    while (start < to && isBlank(text, start)) start += 1;
    let end = to;
    if (end - start > MAX_SENTENCE) end = cutBefore(text, start, start + MAX_SENTENCE);
    const next = end;
    while (end > start && isBlank(text, end - 1)) end -= 1;
    if (end > start) into.push({ start, end });
    start = Math.max(next, start + 1);
  }
}

/** The last space before `limit`, or `limit` itself (never inside a surrogate pair) when there is none. */
function cutBefore(text: string, start: number, limit: number): number {
  const space = text.slice(start, limit).lastIndexOf(' ');
  if (space > 0) return start + space;
  const isHigh = text.charCodeAt(limit - 1) >= 0xd800 && text.charCodeAt(limit - 1) <= 0xdbff;
  return isHigh ? limit - 1 : limit;
}
