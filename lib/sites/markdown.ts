import type { BlockKind, PageDoc } from '@/lib/core/page-doc.ts';
import { absolute } from './addresses.ts';
import { boundedSource, buildDoc, type DocBuilder } from './doc-builder.ts';
import { readInline } from './markdown-inline.ts';
import { asksForWallet, collapse, isStat, leadsIn } from './plain-words.ts';

const HEADING = /^ {0,3}(#{1,6})(?:\s+|$)/;
const ITEM = /^\s{0,16}(?:[-*+•]|\d{1,4}[.)])\s{1,40}(?:\[[ xX]\]\s{1,40})?(?=\S)/;
const FENCE = /^\s{0,8}(`{3,40}|~{3,40})/;
const RULE = /^ {0,3}(?:-\s?){3,200}$|^ {0,3}(?:\*\s?){3,200}$|^ {0,3}(?:_\s?){3,200}$/;
const DIVIDER = /^[\s|:-]{3,2000}$/;
const UNDERLINE = /^ {0,3}(?:={2,400}|-{2,400})\s{0,40}$/;
const QUOTE = /^ {0,3}>\s?/;

/**
 * Reads Markdown (a README, or the small Markdown of rule examples) into a PageDoc. Never throws; linear.
 * Beyond the usual: `[words](button:)`, `[words](field:)`, `[words](timer:)` and `[words](box:checked)` become Actions.
 */
export function readMarkdown(text: string, options: { url: string }): PageDoc {
  const builder = buildDoc('markdown', options.url);
  new MarkdownReader(builder, boundedSource(text, builder)).read();
  const { doc } = builder;
  doc.title ||= doc.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  doc.signs.wallet = doc.actions.some((action) => asksForWallet(action.name));
  return doc;
}

class MarkdownReader {
  private pending: string[] = [];
  private kind: 'paragraph' | 'item' | 'quote' = 'paragraph';
  /** Group and lead of the list that is being read. */
  private list: { group: number; lead: number } | undefined;
  private readonly lines: string[];
  private at = 0;
  private readonly builder: DocBuilder;

  constructor(builder: DocBuilder, text: string) {
    this.builder = builder;
    this.lines = withoutComments(text).split(/\r\n|\r|\n/);
  }

  read(): void {
    this.skipFrontMatter();
    for (; this.at < this.lines.length && !this.builder.full; this.at++) this.readLine(this.lines[this.at] ?? '');
    this.flush();
  }

  private readLine(line: string): void {
    const fence = FENCE.exec(line)?.[1];
    const heading = HEADING.exec(line);
    const next = this.lines[this.at + 1] ?? '';
    if (line.trim() === '') this.flush();
    else if (fence) this.readFence(fence);
    else if (heading) this.readHeading(line.slice(heading[0].length), heading[1]?.length ?? 1);
    else if (UNDERLINE.test(line) && this.pending.length > 0 && this.kind === 'paragraph') {
      const words = this.pending.join(' ');
      this.pending = [];
      this.readHeading(words, line.includes('=') ? 1 : 2);
    } else if (RULE.test(line)) {
      this.flush();
      this.list = undefined;
    } else if (line.includes('|') && next.includes('-') && DIVIDER.test(next)) this.readTable();
    else this.readText(line);
  }

  private readText(line: string): void {
    if (QUOTE.test(line)) {
      if (this.kind !== 'quote') this.flush();
      this.list = undefined;
      this.kind = 'quote';
      const inside = line.replace(QUOTE, '').replace(ITEM, '');
      if (inside.trim() === '') this.flush();
      else this.pending.push(inside);
      return;
    }
    const marker = ITEM.exec(line);
    if (marker) {
      this.flush();
      this.kind = 'item';
      this.list ??= { group: this.builder.newGroup(), lead: this.leadBefore() };
      this.pending.push(line.slice(marker[0].length));
      return;
    }
    if (this.pending.length === 0 && !/^\s{2,}/.test(line)) this.list = undefined;
    this.pending.push(line);
  }

  /** The Block right before a list, when it introduces it. */
  private leadBefore(): number {
    const last = this.builder.doc.blocks.at(-1);
    return last && last.kind === 'paragraph' && (leadsIn(last.text) || last.text.length <= 80) ? last.index : -1;
  }

  private flush(): void {
    const { kind } = this;
    const words = this.pending.join('\n');
    this.pending = [];
    this.kind = 'paragraph';
    if (words.trim() === '') return;
    this.addInline(kind, words, kind === 'item' ? this.list : undefined);
  }

  private readHeading(words: string, level: number): void {
    this.flush();
    this.list = undefined;
    this.addInline('heading', words.replace(/\s#{1,6}\s{0,9}$/, ''), { level });
  }

  private readFence(fence: string): void {
    this.flush();
    const inside: string[] = [];
    for (this.at++; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at] ?? '';
      if (line.trimStart().startsWith(fence)) break;
      inside.push(line);
    }
    this.builder.add('code', collapse(inside.join('\n')));
  }

  private readTable(): void {
    this.flush();
    this.list = undefined;
    const rows = [this.lines[this.at] ?? ''];
    for (this.at += 2; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at] ?? '';
      if (!line.includes('|') || line.trim() === '') break;
      rows.push(line);
    }
    this.at--;
    for (const row of rows) {
      const group = this.builder.newGroup();
      const cells = row
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|');
      for (const cell of cells) this.addInline('cell', cell, { group });
    }
  }

  private addInline(
    kind: BlockKind,
    source: string,
    place: { level?: number; group?: number; lead?: number } = {},
  ): void {
    const { builder } = this;
    const inline = readInline(source);
    const onlyAction = inline.actions.length === 1 && inline.actions[0]?.name === inline.text && kind !== 'heading';
    const found = onlyAction ? 'action' : kind === 'paragraph' && isStat(inline.text) ? 'stat' : kind;
    const index = builder.add(found, inline.text, place);
    const group = builder.doc.blocks[index]?.group ?? builder.newGroup();
    for (const link of inline.links) builder.addLink(index, link.start, link.end, link.href);
    for (const action of inline.actions) {
      const input = action.kind === 'field' ? { input: 'text' } : {};
      builder.addAction({ block: index, ...action, group, ...input });
    }
    for (const image of inline.images) this.addImage(image, group);
  }

  private addImage(image: { alt: string; src: string; href?: string }, group: number): void {
    const { builder } = this;
    const alt = collapse(image.alt);
    const block = builder.add('alt', alt, { group });
    builder.doc.media.push({
      block,
      kind: 'image',
      src: absolute(image.src, builder.doc.url) ?? '',
      alt,
      ...(image.href ? { href: absolute(image.href, builder.doc.url) } : {}),
    });
    if (image.href) builder.addLink(block, 0, alt.length, image.href, alt);
  }

  private skipFrontMatter(): void {
    if (this.lines[0]?.trim() !== '---') return;
    const end = this.lines.slice(1, 100).findIndex((line) => line.trim() === '---');
    if (end < 0) return;
    for (const line of this.lines.slice(1, end + 1)) {
      const title = /^title:\s{0,4}(.{1,300})$/.exec(line)?.[1];
      if (title) this.builder.doc.title = collapse(title.replace(/^["']|["']$/g, ''));
    }
    this.at = end + 2;
  }
}

/** HTML comments are not shown to anybody. */
function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  let out = '';
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    out += text.slice(from, start);
    const end = text.indexOf('-->', start);
    if (end < 0) return out;
    from = end + 3;
  }
  return out + text.slice(from);
}
