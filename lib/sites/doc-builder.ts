import {
  type Action,
  type Block,
  type BlockKind,
  MAX_BLOCKS,
  MAX_PAGE_TEXT,
  type PageDoc,
} from '@/lib/core/page-doc.ts';
import { addressesOn } from './addresses.ts';

/** What a reader may say about a Block beside its text. */
export interface BlockPlace {
  level?: number;
  lead?: number;
  group?: number;
  hidden?: boolean;
  veiled?: boolean;
}

/** Collects Blocks in reading order; keeps indexes, headings and the text limit right for every reader. */
export interface DocBuilder {
  readonly doc: PageDoc;
  /** Adds a Block and gives its index; −1 when the text is empty or the page's text limit is reached. */
  add(kind: BlockKind, text: string, place?: BlockPlace): number;
  /** A number for a new group. */
  newGroup(): number;
  /** A link at a place in a Block; a link without words (an icon) may stand at block −1. Script and broken addresses are left out. */
  addLink(block: number, start: number, end: number, href: string, text?: string): void;
  addAction(action: Omit<Action, 'href'> & { href?: string }): void;
  /** Names something that could not be read, once. */
  miss(what: string): void;
  /** True once text had to be left out because of the limit. */
  readonly full: boolean;
}

const MAX_LINKS = 5_000;
const MAX_ACTIONS = 2_000;

/** Longest source of plain text or Markdown that is looked at, in characters; most of it may be white space and marks. */
const MAX_SOURCE = 4_000_000;

/** The part of a plain text or Markdown source that is looked at; what is left out is named. */
export function boundedSource(source: string, builder: DocBuilder): string {
  if (source.trim() === '') builder.miss('the page is empty');
  if (source.length <= MAX_SOURCE) return source;
  builder.miss(`source after the first ${MAX_SOURCE} characters`);
  return source.slice(0, MAX_SOURCE);
}

/** Builds an empty PageDoc for `url`, read by the reader `site`, and the means to fill it. */
export function buildDoc(site: string, url: string): DocBuilder {
  const doc = emptyDoc(site, url);
  let heading = -1;
  let groups = 0;
  let length = 0;
  let cut = false;
  const absoluteOf = addressesOn(url);
  const builder: DocBuilder = {
    doc,
    get full() {
      return cut;
    },
    newGroup: () => groups++,
    miss(what) {
      if (!doc.missing.includes(what)) doc.missing.push(what);
    },
    add(kind, given, place = {}) {
      if (given === '') return -1;
      const text = given.slice(0, MAX_PAGE_TEXT - length);
      if (text.length < given.length) {
        cut = true;
        builder.miss(`text after the first ${MAX_PAGE_TEXT} characters`);
      }
      if (doc.blocks.length >= MAX_BLOCKS) {
        cut = true;
        builder.miss(`text after the first ${MAX_BLOCKS} pieces`);
      }
      if (text === '' || doc.blocks.length >= MAX_BLOCKS) return -1;
      length += text.length;
      const index = doc.blocks.length;
      const isHeading = kind === 'heading';
      const block: Block = { index, kind, text, heading, lead: place.lead ?? -1, group: place.group ?? groups++ };
      if (isHeading) {
        block.level = place.level ?? 2;
        block.heading = headingAbove(doc.blocks, heading, block.level);
        if (!place.hidden) heading = index;
      }
      if (place.hidden) block.hidden = true;
      if (place.veiled) block.veiled = true;
      doc.blocks.push(block);
      return index;
    },
    addLink(block, start, end, href, text) {
      const target = absoluteOf(href);
      const limit = doc.blocks[block]?.text.length ?? 0;
      if (target === undefined || start < 0 || end > limit) return;
      const words = text ?? doc.blocks[block]?.text.slice(start, end) ?? '';
      if (doc.links.length >= MAX_LINKS) builder.miss(`links after the first ${MAX_LINKS}`);
      else doc.links.push({ block, start, end, text: words, href: target });
    },
    addAction(action) {
      const { href, ...rest } = action;
      const target = href === undefined ? undefined : absoluteOf(href);
      if (doc.actions.length >= MAX_ACTIONS) builder.miss(`buttons and fields after the first ${MAX_ACTIONS}`);
      else doc.actions.push(target === undefined ? rest : { ...rest, href: target });
    },
  };
  return builder;
}

/** The heading that a heading of `level` stands under. */
function headingAbove(blocks: readonly Block[], from: number, level: number): number {
  let index = from;
  for (let step = 0; step < 6 && index >= 0; step++) {
    const block = blocks[index];
    if (!block || (block.level ?? 0) < level) return index;
    index = block.heading;
  }
  return -1;
}

function emptyDoc(site: string, url: string): PageDoc {
  return {
    url,
    site,
    title: '',
    lang: '',
    blocks: [],
    links: [],
    media: [],
    actions: [],
    meta: {
      siteName: '',
      description: '',
      canonical: '',
      ogUrl: '',
      ogType: '',
      byline: '',
      published: '',
      schemaTypes: [],
    },
    signs: { wallet: false, article: 0, scriptHosts: [] },
    missing: [],
  };
}
