import type { BlockKind, PageDoc } from '@/lib/core/page-doc.ts';
import { boundedSource, buildDoc, type DocBuilder } from './doc-builder.ts';
import { trimAddress } from './markdown-inline.ts';
import { collapse, endsAsSentence, isStat, leadsIn } from './plain-words.ts';

const BULLET = /^\s{0,16}(?:[-*+•·–▪◦‣]|\p{Extended_Pictographic}\uFE0F?)\s+(?=\S)/u;
const NUMBERED = /^\s{0,16}\d{1,3}[.)]\s+(?=\S)/;
const ADDRESS = /https?:\/\/[^\s<>"'`|\\^{}]{1,2000}/g;
/** Longest line that may be a heading, and the longest that may be one although it asks. */
const HEADING_LENGTH = 110;
const ASKING_LENGTH = 70;
/** A text is hard-wrapped when no line is longer than this and many come near it. */
const WRAP_LENGTH = 100;

interface Line {
  text: string;
  shape: 'bullet' | 'numbered' | 'plain';
  /** True when a blank line stands above. */
  gap: boolean;
}

/** Reads plain text into a PageDoc: paragraphs, bullet lists with their lead-in line, headings, bare addresses as links. Never throws; linear. */
export function readText(text: string, options: { url: string }): PageDoc {
  const builder = buildDoc('text', options.url);
  const lines = joinWrapped(shapeLines(boundedSource(text, builder)));
  let list: { group: number; lead: number } | undefined;
  let blockBefore = -1;
  for (let at = 0; at < lines.length && !builder.full; at++) {
    const line = lines[at];
    if (!line) continue;
    const kind = kindOf(lines, at);
    if (kind === 'item') list ??= { group: builder.newGroup(), lead: leadOf(builder, blockBefore) };
    else list = undefined;
    const words = kind === 'item' ? withoutMark(line) : line.text;
    const level = kind === 'heading' ? { level: levelOf(line, at) } : {};
    blockBefore = builder.add(kind, words, { ...list, ...level });
    addLinks(builder, blockBefore, words);
  }
  builder.doc.title = builder.doc.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  return builder.doc;
}

function shapeLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const words = collapse(raw);
    if (words === '') gap = true;
    else {
      lines.push({ text: words, shape: BULLET.test(raw) ? 'bullet' : NUMBERED.test(raw) ? 'numbered' : 'plain', gap });
      gap = false;
    }
  }
  return lines;
}

/** Puts the lines of hard-wrapped text back together; text with one paragraph a line stays as it is. */
function joinWrapped(lines: Line[]): Line[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const near = lines.filter((line) => line.text.length >= longest * 0.75).length;
  if (longest > WRAP_LENGTH || longest < 55 || near < 4 || near * 3 < lines.length) return lines;
  const joined: Line[] = [];
  let before = 0;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.gap && line.shape === 'plain' && before >= longest * 0.6) last.text += ` ${line.text}`;
    else joined.push({ ...line });
    before = line.text.length;
  }
  return joined;
}

function kindOf(lines: readonly Line[], at: number): BlockKind {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line) return 'paragraph';
  if (line.shape === 'bullet') return 'item';
  if (line.shape === 'numbered') {
    const beside = lines[at - 1]?.shape === 'numbered' || next?.shape === 'numbered';
    return beside || !looksLikeHeading(line.text) ? 'item' : 'heading';
  }
  if (isStat(line.text)) return 'stat';
  return next && looksLikeHeading(line.text) ? 'heading' : 'paragraph';
}

/** A short line without a stop, beginning like a title. A line that ends in a colon is a lead, not a heading. */
function looksLikeHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || leadsIn(text) || /^[…("“'‘.]/.test(text) || /https?:\/\//.test(text))
    return false;
  if (/\?["”]?$/.test(text)) return text.length <= ASKING_LENGTH && /^[\p{Lu}\d]/u.test(text);
  const words = text.replace(/\s?\([^()]{0,80}\)$/, '');
  return !endsAsSentence(words) && !/[,;]$/.test(words) && /^[\p{Lu}\p{Lo}\d#]/u.test(text) && /\p{L}/u.test(words);
}

/** Level 1 for a title on top, 3 for numbered headings inside a section, else 2. */
function levelOf(line: Line, at: number): number {
  if (at === 0) return 1;
  return line.shape === 'numbered' || /^\p{L}{3,12} #?\d{1,2}\b/u.test(line.text) ? 3 : 2;
}

function leadOf(builder: DocBuilder, before: number): number {
  const block = builder.doc.blocks[before];
  return block && block.kind === 'paragraph' && (leadsIn(block.text) || block.text.length <= 80) ? before : -1;
}

function withoutMark(line: Line): string {
  return line.text.replace(line.shape === 'numbered' ? NUMBERED : BULLET, '');
}

function addLinks(builder: DocBuilder, block: number, words: string): void {
  if (block < 0 || !words.includes('://')) return;
  for (const found of words.matchAll(ADDRESS)) {
    const address = trimAddress(found[0]);
    builder.addLink(block, found.index, found.index + address.length, address);
  }
}
