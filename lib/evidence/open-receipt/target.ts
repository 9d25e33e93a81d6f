import { createPageText } from '@/lib/core/engine/page-text.ts';
import type { Block, PageDoc } from '@/lib/core/page-doc.ts';
import type { Sentence } from '@/lib/core/page-view.ts';

/** What a link led to, read. */
export interface Target {
  /** Where it was read, after redirects. */
  url: string;
  doc: PageDoc;
  /** Its own scripts draw it, and they are not run. */
  drawn: boolean;
}

/** A run of words on the opened page, with what it stands under and beside. Normalised. */
export interface Place {
  block: Block;
  sentence: Sentence;
  /** The heading above. */
  heading: string;
}

/** Kinds of Block in which nobody states anything, or somebody else does. */
const NOT_READ: ReadonlySet<Block['kind']> = new Set(['code', 'action', 'aside']);
/** Most sentences of one page that are looked at; a page of more is a book. */
const MOST_SENTENCES = 20_000;

/** The visible words of an opened page. Hidden and veiled text shows nothing to anybody, so it is not among them. */
export interface ReadTarget extends Target {
  places: readonly Place[];
  /** Title, site name and first headings: what the page says it is about. */
  head: string;
  /** All visible text, one Block a line. */
  visible: string;
  text(block: number): string;
  /** Visible Blocks that share a card, a row or a list with this one, and the two beside it under the same heading. */
  around(block: number): readonly Block[];
}

export function readTarget(target: Target): ReadTarget {
  const { doc } = target;
  const text = createPageText(doc);
  const seen = doc.blocks.filter(isSeen);
  const groups = new Map<number, Block[]>();
  for (const block of seen) groups.set(block.group, [...(groups.get(block.group) ?? []), block].slice(-MOST_IN_GROUP));
  const places: Place[] = [];
  for (const block of seen) {
    const heading = block.heading >= 0 ? text.text(block.heading) : '';
    for (const sentence of text.sentences(block.index)) {
      if (places.length < MOST_SENTENCES) places.push({ block, sentence, heading });
    }
  }
  const order = new Map(seen.map((block, at) => [block.index, at]));
  return {
    ...target,
    places,
    head: headOf(doc, seen),
    visible: seen.map(({ index }) => text.text(index)).join('\n'),
    text: text.text,
    around(index) {
      const here = doc.blocks[index];
      const at = order.get(index) ?? -1;
      const beside = [seen[at - 1], seen[at + 1]].filter((one) => one !== undefined && one.heading === here?.heading);
      return [...new Set([...(groups.get(here?.group ?? -1) ?? []), ...(beside as Block[])])];
    },
  };
}

/** Blocks of one group that count as beside each other; a table of thousands of cells is no neighbourhood. */
const MOST_IN_GROUP = 40;

function isSeen({ hidden, veiled, kind, text }: Block): boolean {
  return !hidden && !veiled && !NOT_READ.has(kind) && text !== '';
}

function headOf({ title, meta }: PageDoc, seen: readonly Block[]): string {
  const first = seen.filter(({ kind, level }) => kind === 'heading' && (level ?? 1) <= 1).slice(0, 2);
  const headings = first.length > 0 ? first : seen.filter(({ kind }) => kind === 'heading').slice(0, 1);
  return [title, meta.siteName, ...headings.map(({ text }) => text)].join('\n').slice(0, 1_000);
}
