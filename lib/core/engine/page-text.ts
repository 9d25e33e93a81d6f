import type { PageDoc } from '../page-doc.ts';
import type { Sentence } from '../page-view.ts';
import { type Normalised, normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import { createPageSearch, type PageSearch } from './page-search.ts';

/** The normalised text of a page, block by block and as one string, with the way back to the page's own offsets. */
export interface PageText {
  /** Normalised visible text, one Block a line. */
  readonly visible: string;
  /** Search in `visible`. */
  readonly search: PageSearch;
  text(block: number): string;
  sentences(block: number): readonly Sentence[];
  /** Offset in the Block's own text of an offset in its normalised text. */
  origin(block: number, offset: number): number;
  /** Block and offset in its normalised text of an offset into `visible`. */
  locate(offset: number): { block: number; offset: number };
  /** The sentence of a Block that holds this offset of its normalised text. */
  sentenceAt(block: number, offset: number): Sentence | undefined;
  /** The sentence that holds this offset into `visible`; the same object for every offset in it. */
  sentenceOver(offset: number): Sentence | undefined;
}

/** Reads each Block once. Code and hidden Blocks are left out of `visible`, but can still be asked for by index. */
export function createPageText(doc: PageDoc): PageText {
  const normalised: Normalised[] = doc.blocks.map((block) => normalise(block.text));
  const starts: number[] = [];
  const owners: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const block of doc.blocks) {
    if (block.hidden || block.kind === 'code' || block.text === '') continue;
    const text = normalised[block.index]?.text ?? '';
    starts.push(length);
    owners.push(block.index);
    pieces.push(text);
    length += text.length + 1;
  }
  const visible = pieces.join('\n');
  const cache: (readonly Sentence[] | undefined)[] = [];
  let near = 0;
  let last: Sentence | undefined;

  const text = (block: number): string => normalised[block]?.text ?? '';
  const sentences = (block: number): readonly Sentence[] => {
    const known = cache[block];
    if (known) return known;
    const whole = text(block);
    const made = splitSentences(whole).map(({ start, end }, nth) => ({
      block,
      nth,
      offset: start,
      text: whole.slice(start, end),
    }));
    cache[block] = made;
    return made;
  };
  const locate: PageText['locate'] = (offset) => {
    // Offsets are mostly asked for in order.
    const isNear = (starts[near] ?? 0) <= offset && offset < (starts[near + 1] ?? Number.POSITIVE_INFINITY);
    const at = isNear ? near : lastAtOrBefore(starts, offset);
    near = at;
    return { block: owners[at] ?? -1, offset: offset - (starts[at] ?? 0) };
  };
  const sentenceAt: PageText['sentenceAt'] = (block, offset) => {
    if (last?.block === block && last.offset <= offset && offset < last.offset + last.text.length) return last;
    const list = sentences(block);
    last = list[lastAtOrBefore(list, offset, (sentence) => sentence.offset)];
    return last;
  };
  // Where the sentence that was asked for last stands in `visible`: most cues share theirs with the cue before.
  let over: { sentence: Sentence; from: number; to: number } | undefined;
  return {
    visible,
    search: createPageSearch(visible),
    text,
    sentences,
    origin: (block, offset) => normalised[block]?.origin(offset) ?? offset,
    locate,
    sentenceAt,
    sentenceOver(offset) {
      if (over && over.from <= offset && offset < over.to) return over.sentence;
      const place = locate(offset);
      const sentence = sentenceAt(place.block, place.offset);
      const from = offset - place.offset + (sentence?.offset ?? 0);
      over = sentence && { sentence, from, to: from + sentence.text.length };
      return sentence;
    },
  };
}

/** Index of the last entry whose number is at most `value`, −1 when there is none. Entries ascend. */
function lastAtOrBefore<Entry>(
  entries: readonly Entry[],
  value: number,
  numberOf: (entry: Entry) => number = Number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(entries[middle] as Entry) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
