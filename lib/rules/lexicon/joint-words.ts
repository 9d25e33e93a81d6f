import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/** Longest text that is read as one thought, in UTF-16 units; a longer post is read a few sentences at a time. */
const ONE_THOUGHT = 450;
/** Sentences that are read together in a longer post. *(guess)* */
const TOGETHER = 3;

const SENTENCE = /[^.!?\n。！？]{1,400}[.!?\n。！？]{0,3}/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/u;
const WORD = /[\p{L}\p{N}_]{1,40}(?:['’]\p{L}{1,3})?/gu;
/** Texts whose words are kept at hand; a post is read by all its classes one after the other. */
const MOST_KEPT = 32;

/** A class of words, or a pattern: where the first of them stands. */
export interface Words {
  exec(text: string): { readonly index: number; readonly 0: string } | null;
}

interface Word {
  plain: string;
  start: number;
  end: number;
}

const kept = new Map<string, readonly Word[]>();

/** The words of a text, small and without apostrophes. Linear. */
function wordsOf(text: string): readonly Word[] {
  const known = kept.get(text);
  if (known) return known;
  const made = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    plain: word.toLowerCase().replace(/['’]/g, ''),
    start: index,
    end: index + word.length,
  }));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, made);
  return made;
}

/** A word or phrase of a class; the last word may be a stem. */
interface Entry {
  words: readonly string[];
  isStem: boolean;
}

/**
 * A class of words. In: words or phrases with commas between them, each as it is written; a hyphen at the end stands
 * for any ending ("recover-": recovers, recovery). `raw`: further alternatives as patterns. Looking costs one look-up
 * a word, however many words the class has.
 */
export function wordClass(list: string, raw: readonly string[] = []): Words {
  const entries = list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const spaced = byFirst(entries.filter((one) => !UNSPACED.test(one)).map(entryOf));
  const unspaced = entries.filter((one) => UNSPACED.test(one));
  const extra = raw.length > 0 ? pattern(raw.join('|'), 'iu') : undefined;
  return {
    exec(text) {
      const words = wordsOf(text);
      for (let at = 0; at < words.length; at += 1) {
        const last = lastOf(words, at, spaced);
        const first = words[at];
        if (first && last) return { index: first.start, 0: text.slice(first.start, last.end) };
      }
      for (const one of unspaced) {
        const index = text.indexOf(one);
        if (index >= 0) return { index, 0: one };
      }
      return extra?.exec(text) ?? null;
    },
  };
}

function entryOf(entry: string): Entry {
  return { words: wordsOf(entry).map(({ plain }) => plain), isStem: entry.endsWith('-') };
}

/** Length of a stem under which the entries are kept. */
const KEY = 3;

interface ByFirst {
  whole: ReadonlyMap<string, readonly Entry[]>;
  stems: ReadonlyMap<string, readonly Entry[]>;
}

function byFirst(entries: readonly Entry[]): ByFirst {
  const isStem = ({ words, isStem }: Entry) => isStem && words.length === 1;
  return {
    whole: groupBy(
      entries.filter((one) => !isStem(one)),
      ({ words }) => words[0] ?? '',
    ),
    stems: groupBy(entries.filter(isStem), ({ words }) => (words[0] ?? '').slice(0, KEY)),
  };
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

/** The last word of an entry that begins at this word. */
function lastOf(words: readonly Word[], at: number, { whole, stems }: ByFirst): Word | undefined {
  const first = words[at];
  if (!first) return undefined;
  for (const entry of whole.get(first.plain) ?? []) {
    const last = words[at + entry.words.length - 1];
    if (last && entry.words.every((word, offset) => isWord(words[at + offset], word, entry, offset))) return last;
  }
  const stem = stems.get(first.plain.slice(0, KEY))?.some(({ words: [word = ''] }) => first.plain.startsWith(word));
  return stem ? first : undefined;
}

function isWord(word: Word | undefined, wanted: string, entry: Entry, offset: number): boolean {
  if (!word) return false;
  const isLast = offset === entry.words.length - 1;
  return entry.isStem && isLast ? word.plain.startsWith(wanted) : word.plain === wanted;
}

/** The thoughts of a post, each with its place; a short post is one. */
export function thoughtsOf(text: string): readonly { text: string; at: number }[] {
  if (text.length <= ONE_THOUGHT) return [{ text, at: 0 }];
  const sentences = [...text.matchAll(SENTENCE)].map(({ 0: words, index }) => ({ words, at: index }));
  return sentences.map(({ at }, index) => {
    const last = sentences[Math.min(index + TOGETHER, sentences.length) - 1];
    return { text: text.slice(at, last ? last.at + last.words.length : at), at };
  });
}

/** Does one thought of the post have a word of every class, in any order? The place of the first class's word. */
export function joined(text: string, ...classes: readonly (Words | readonly Words[])[]): Span | undefined {
  if (!classes.every((one) => wordOf(one, text))) return undefined;
  for (const thought of thoughtsOf(text)) {
    const [found, ...others] = classes.map((one) => wordOf(one, thought.text));
    if (!found || !others.every(Boolean)) continue;
    const start = thought.at + found.index;
    return { start, end: start + found[0].length };
  }
  return undefined;
}

function wordOf(words: Words | readonly Words[], text: string): ReturnType<Words['exec']> | undefined {
  for (const one of 'exec' in words ? [words] : words) {
    const found = one.exec(text);
    if (found && found[0] !== '') return found;
  }
  return undefined;
}
