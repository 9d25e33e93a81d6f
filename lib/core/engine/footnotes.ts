import type { Block, PageDoc } from '../page-doc.ts';

/** "[1]", "(1)", "¹", "*", "†" at the beginning of a note. */
const OPENS_NOTE =
  /^\s?(?:\[(\d{1,3})\]|\((\d{1,2})\)|([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})|(\*{1,3}|\u2020|\u2021)|\^(\d{1,2}))\s?\S/;
/** The same marks behind the words that they belong to. */
const MARK =
  /\[(\d{1,3})\]|(?<=\S)\((\d{1,2})\)|([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})|(?<=[\w%)"'.])(\*{1,3}|\u2020|\u2021)(?![\w*])|(?<=\w)\^(\d{1,2})\b/g;
const MAY_MARK = /[\])\u00b2\u00b3\u00b9\u2070-\u2079*\u2020\u2021^]/;
const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** A numbered line is a note only under such a heading; elsewhere it is a step of a list. */
const NOTES_HEADING = /\b(?:references?|sources?|(?:foot|end)?notes?|citations?|bibliography)\b/i;
const NUMBERED = /^\s?(\d{1,3})[.:]?\s\S/;
/** A line that gives the source of what stands above it. */
const SOURCE_LINE =
  /^\W{0,3}(?:data )?(?:sources?|source of data|proof|evidence|references?|verified (?:at|on)|counted (?:at|on|by)|as reported (?:by|on)|figures from|data from|see)\s?(?::|\u2013|\u2014|-|\s(?=\S{1,60}$))/i;

/** Longest text of a Block that is searched for marks, and longest note, in characters. */
const LONGEST = 4_000;
/** Most marks of one Block that are followed. */
const MOST_MARKS = 8;
/** How many Blocks above a source line it may speak for. */
const REACH = 8;

/**
 * Which Blocks give the source of which: notes at the bottom ("[1]", "*", superscripts) belong to the Blocks that carry
 * their mark, and a line "Source: …" belongs to the Blocks above it under the same heading. In: the page, and whether a
 * Block holds a link (a note without one gives no receipt). Out: from a Block to the Blocks of its notes. Linear.
 */
export function footnotesOf(doc: PageDoc, hasLink: (block: number) => boolean): (block: number) => readonly number[] {
  const notes = new Map<string, number>();
  const sources = new Set<number>();
  const items = new Map<number, number>();
  for (const block of doc.blocks) {
    if (block.hidden) continue;
    if (block.kind === 'heading' && NOTES_HEADING.test(block.text.slice(0, 80))) items.set(block.index, 0);
    const nth = items.get(block.heading);
    if (nth !== undefined && block.kind === 'item') items.set(block.heading, nth + 1);
    if (!hasLink(block.index)) continue;
    const mark = markOfNote(block, nth);
    if (mark !== undefined && !notes.has(mark)) notes.set(mark, block.index);
    if (SOURCE_LINE.test(block.text.slice(0, 80))) sources.add(block.index);
  }
  if (notes.size === 0 && sources.size === 0) return () => [];
  return (index) => {
    const block = doc.blocks[index];
    if (!block) return [];
    const below = sourceBelow(block);
    return [...marksIn(block.text).map((mark) => notes.get(mark) ?? index), ...below].filter((at) => at !== index);
  };

  /** The first source line after a Block, under its heading. */
  function sourceBelow({ index, heading }: Block): number[] {
    for (let at = index + 1; at <= index + REACH && doc.blocks[at]?.heading === heading; at += 1) {
      if (sources.has(at)) return [at];
    }
    return [];
  }
}

/**
 * The mark that a note begins with, in plain digits or signs. Under a heading of notes a numbered line has its number,
 * and an item without one its place in the list. `nth`: how many items came before it there; undefined elsewhere.
 */
function markOfNote({ text, kind }: Block, nth: number | undefined): string | undefined {
  const opened = OPENS_NOTE.exec(text.slice(0, 40));
  if (opened) return plainMark(opened);
  if (nth === undefined) return undefined;
  return NUMBERED.exec(text.slice(0, 12))?.[1] ?? (kind === 'item' ? String(nth + 1) : undefined);
}

function marksIn(text: string): string[] {
  const searched = text.slice(0, LONGEST);
  if (!MAY_MARK.test(searched)) return [];
  const marks = new Set<string>();
  for (const found of searched.matchAll(MARK)) {
    // The mark that a note itself begins with points nowhere.
    if (found.index > 0) marks.add(plainMark(found));
    if (marks.size >= MOST_MARKS) break;
  }
  return [...marks];
}

function plainMark(found: RegExpExecArray): string {
  const mark = found.slice(1).find((group) => group !== undefined) ?? '';
  return [...mark].map((sign) => (SUPERSCRIPTS.includes(sign) ? String(SUPERSCRIPTS.indexOf(sign)) : sign)).join('');
}
