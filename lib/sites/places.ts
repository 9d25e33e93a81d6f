import { rawOffset, type Segment, shownOf } from './text-run.ts';

/** The way back from a PageDoc to the page. */
export interface Places {
  /** DOM Range of a place; undefined when the words cannot be seen, or are not there any more. */
  range(block: number, start: number, end: number): Range | undefined;
  /** The element that holds a Block, if it is still on the page. */
  element(block: number): Element | undefined;
}

/** What the reader keeps of each Block. Blocks without text nodes (a placeholder, an alt text) have no segments. */
export interface BlockSource {
  text: string;
  element: Element;
  segments: readonly Segment[];
  /** Nobody can see it, so no mark is painted there. */
  unmarked?: boolean;
}

/** Makes Places from what the reader kept. A node that was replaced is found again by the Block's text. */
export function placesOf(sources: readonly BlockSource[], root: () => Element | null): Places {
  return {
    element(block) {
      const source = sources[block];
      return source?.element.isConnected ? source.element : undefined;
    },
    range(block, start, end) {
      const source = sources[block];
      if (!source || source.unmarked || start < 0 || end <= start || end > source.text.length) return undefined;
      if (source.segments.length === 0) return rangeAround(source.element);
      return rangeIn(source.segments, source.text, start, end) ?? rangeAgain(source, root(), start, end);
    },
  };
}

function rangeAround(element: Element): Range | undefined {
  if (!element.isConnected) return undefined;
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}

function rangeIn(segments: readonly Segment[], text: string, start: number, end: number): Range | undefined {
  const first = segments.find((segment) => segment.start + segment.length > start);
  const last = segments.findLast((segment) => segment.start < end);
  if (!first || !last || first.start > last.start) return undefined;
  if (!stillThere(first, text) || (last !== first && !stillThere(last, text))) return undefined;
  const from = rawOffset(first.node.data, Math.max(0, start - first.start));
  const toShown = Math.min(end - last.start, last.length);
  const to = rawOffset(last.node.data, toShown - 1);
  if (from === undefined || to === undefined) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to + 1);
  return range;
}

function stillThere(segment: Segment, text: string): boolean {
  if (!segment.node.isConnected) return false;
  const shown = shownOf(segment.node).trim();
  return shown === text.slice(segment.start, segment.start + segment.length);
}

/** Looks for the Block's text below its element, or in the whole page when that element is gone. */
function rangeAgain(source: BlockSource, root: Element | null, start: number, end: number): Range | undefined {
  const below = source.element.isConnected ? source.element : root;
  if (!below) return undefined;
  const found = findText(below, source.text) ?? (root && below !== root ? findText(root, source.text) : undefined);
  if (!found) return undefined;
  return rangeIn(found.segments, found.text, found.at + start, found.at + end);
}

/** Joins the text nodes below an element and looks for `words` in them, white space apart. */
function findText(element: Element, words: string): { segments: Segment[]; text: string; at: number } | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text nodes */);
  const segments: Segment[] = [];
  let text = '';
  let space = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shown = shownOf(node as Text);
    const body = shown.trim();
    if (body !== '') {
      if (text !== '' && (space || shown.startsWith(' '))) text += ' ';
      segments.push({ node: node as Text, start: text.length, length: body.length });
      text += body;
      space = shown.endsWith(' ');
    } else if (shown !== '') space = true;
  }
  const at = text.indexOf(words);
  return at < 0 ? undefined : { segments, text, at };
}
