import { collapse } from './plain-words.ts';

export interface InlineLink {
  start: number;
  end: number;
  href: string;
}
export interface InlineImage {
  alt: string;
  src: string;
  href?: string;
}
export interface InlineAction {
  kind: 'button' | 'field' | 'timer' | 'box';
  name: string;
  checked?: boolean;
  area?: number;
  bare?: boolean;
}
/** One run of Markdown without its marks. Offsets are into `text`. */
export interface Inline {
  text: string;
  links: InlineLink[];
  images: InlineImage[];
  actions: InlineAction[];
}

const MAX_TARGET = 2_000;
const MAX_TAG = 2_000;
/** More buttons than any page has; the reader takes no more either. */
const MAX_ACTIONS = 2_000;
const BARE_URL = /https?:\/\/[^\s<>"'`|\\^{}[\]]{1,2000}/y;
/** `button:`, also `button:9600` (its area) and `button:bare`; `box:` and `box:checked`. */
const ACTION_TARGET = /^(button|field|timer|box):(?:(\d{1,6})|(bare)|(checked))?$/;
const ATTRIBUTE = /\b(href|src|alt)\s?=\s?(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/gi;

/** Reads emphasis, code, links, images and plain HTML tags of one block. Linear: each character is looked at a bounded number of times. */
export function readInline(source: string): Inline {
  return new InlineReader(source).read();
}

/** Where a bare address ends: closing punctuation belongs to the sentence. */
export function trimAddress(address: string): string {
  return address.replace(/[.,;:!?)'"*_~…]{1,5}$/, '');
}

class InlineReader {
  private out = '';
  private endsInSpace = false;
  /** Images before this one have their link: the innermost. */
  private linkedImages = 0;
  private at = 0;
  private readonly result: Inline = { text: '', links: [], images: [], actions: [] };
  private readonly closers: Map<number, number>;
  private readonly dropped: Set<number>;
  private readonly open: { start: number; href: string; image: number; until: number; next: number }[] = [];
  private anchor: { start: number; href: string; image: number } | undefined;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    this.closers = pairBrackets(source);
    this.dropped = pairEmphasis(source);
  }

  read(): Inline {
    const { source } = this;
    while (this.at < source.length) {
      this.closeLink();
      if (this.at >= source.length) break;
      if (!this.readSpecial(source[this.at] ?? '')) this.emit(source[this.at++] ?? '');
    }
    this.closeLink();
    this.result.text = this.out.trimEnd();
    for (const link of this.result.links) link.end = Math.min(link.end, this.result.text.length);
    return this.result;
  }

  /** `out` is only added to while reading: looking into a growing string would copy it each time. */
  private emit(text: string): void {
    for (const character of text) {
      const isSpace = /\s/.test(character);
      if (!isSpace) this.out += character;
      else if (this.out !== '' && !this.endsInSpace) this.out += ' ';
      this.endsInSpace = isSpace;
    }
  }

  private readSpecial(character: string): boolean {
    if (this.dropped.has(this.at)) {
      this.at++;
      return true;
    }
    switch (character) {
      case '\\':
        if (!/[!-/:-@[-`{-~]/.test(this.source[this.at + 1] ?? '')) return false;
        this.emit(this.source[this.at + 1] ?? '');
        this.at += 2;
        return true;
      case '`':
        return this.readCode();
      case '!':
        return this.source[this.at + 1] === '[' && this.readImage();
      case '[':
        return this.openLink();
      case '<':
        return this.readTag();
      case 'h':
        return this.readBareUrl();
      default:
        return false;
    }
  }

  private readCode(): boolean {
    let ticks = 1;
    while (this.source[this.at + ticks] === '`' && ticks < 4) ticks++;
    const from = this.at + ticks;
    const end = this.source.slice(from, from + 4_000).indexOf('`'.repeat(ticks));
    if (end < 0) return false;
    this.emit(this.source.slice(from, from + end));
    this.at = from + end + ticks;
    return true;
  }

  /** Target of a link or image whose words end at `close`; undefined when none follows. */
  private targetAt(close: number): { target: string; next: number } | undefined {
    if (this.source[close + 1] !== '(') return undefined;
    const inside = this.source.slice(close + 2, close + 2 + MAX_TARGET);
    if (!inside.includes(')')) return undefined;
    let depth = 1;
    for (let index = 0; index < inside.length; index++) {
      if (inside[index] === '(') depth++;
      else if (inside[index] === ')' && --depth === 0) {
        const target = (inside.slice(0, index).trim().split(/\s/, 1)[0] ?? '').replace(/^<|>$/g, '');
        return { target, next: close + 3 + index };
      }
    }
    return undefined;
  }

  private readImage(): boolean {
    const close = this.closers.get(this.at + 1);
    const target = close === undefined ? undefined : this.targetAt(close);
    if (close === undefined || !target) return false;
    this.result.images.push({ alt: collapse(this.source.slice(this.at + 2, close)), src: target.target });
    this.at = target.next;
    return true;
  }

  private openLink(): boolean {
    const close = this.closers.get(this.at);
    const target = close === undefined ? undefined : this.targetAt(close);
    if (close === undefined || !target) return false;
    const image = this.result.images.length;
    this.open.push({ start: this.out.length, href: target.target, image, until: close, next: target.next });
    this.at++;
    return true;
  }

  private closeLink(): void {
    for (let link = this.open.at(-1); link && this.at >= link.until; link = this.open.at(-1)) {
      this.open.pop();
      this.at = link.next;
      this.finishLink(link.start, link.href, link.image);
    }
  }

  private finishLink(start: number, href: string, image: number): void {
    const action = ACTION_TARGET.exec(href);
    if (action) {
      if (this.result.actions.length >= MAX_ACTIONS) return;
      this.result.actions.push({
        kind: action[1] as InlineAction['kind'],
        name: this.out.slice(start).trim(),
        ...(action[2] ? { area: Number(action[2]) } : {}),
        ...(action[3] ? { bare: true } : {}),
        ...(action[1] === 'box' ? { checked: action[4] !== undefined } : {}),
      });
      return;
    }
    const pictures = this.result.images.slice(Math.max(image, this.linkedImages));
    for (const picture of pictures) picture.href = href;
    this.linkedImages = this.result.images.length;
    const { length } = this.out;
    if (length === start && pictures.length > 0) return;
    this.result.links.push({ start, end: this.endsInSpace && length > start ? length - 1 : length, href });
  }

  private readTag(): boolean {
    const end = this.source.slice(this.at, this.at + MAX_TAG).indexOf('>');
    const tag = end < 0 ? '' : this.source.slice(this.at, this.at + end + 1);
    const inner = tag.slice(1, -1);
    if (/^https?:\/\//.test(inner) || /^[^\s@<>]{1,100}@[^\s@<>]{1,200}$/.test(inner)) {
      const start = this.out.length;
      this.emit(inner);
      this.result.links.push({ start, end: this.out.length, href: inner.includes('://') ? inner : `mailto:${inner}` });
      this.at += tag.length;
      return true;
    }
    if (!/^<\/?[a-zA-Z!]/.test(tag)) return false;
    this.at += tag.length;
    this.applyTag(tag);
    return true;
  }

  private applyTag(tag: string): void {
    const name = /^<\/?([a-zA-Z0-9]{1,20})/.exec(tag)?.[1]?.toLowerCase() ?? '';
    const attributes = new Map<string, string>();
    for (const found of tag.matchAll(ATTRIBUTE)) {
      attributes.set((found[1] ?? '').toLowerCase(), found[2] ?? found[3] ?? found[4] ?? '');
    }
    if (name === 'a' && this.anchor) {
      const { start, href, image } = this.anchor;
      this.anchor = undefined;
      this.finishLink(start, href, image);
    }
    const href = attributes.get('href');
    if (name === 'a' && href) this.anchor = { start: this.out.length, href, image: this.result.images.length };
    if (name === 'img') this.result.images.push({ alt: attributes.get('alt') ?? '', src: attributes.get('src') ?? '' });
    if (/^(?:br|p|div|li|td|h\d)$/.test(name)) this.emit(' ');
  }

  private readBareUrl(): boolean {
    const before = this.source[this.at - 1] ?? ' ';
    if (/[A-Za-z0-9]/.test(before)) return false;
    BARE_URL.lastIndex = this.at;
    const found = BARE_URL.exec(this.source)?.[0];
    if (!found) return false;
    const address = trimAddress(found);
    const inLink = this.open.length > 0 || this.anchor !== undefined;
    const start = this.out.length;
    this.emit(address);
    if (!inLink) this.result.links.push({ start, end: this.out.length, href: address });
    this.at += address.length;
    return true;
  }
}

/** Closing bracket for each opening one, by one pass with a stack. */
function pairBrackets(source: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (character === '\\') index++;
    else if (character === '[') open.push(index);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

/** Positions of emphasis marks that have a partner; a lone * or _ is text ("40 % *"). */
function pairEmphasis(source: string): Set<number> {
  const dropped = new Set<number>();
  const open: Record<string, number[]> = { '*': [], _: [], '~': [] };
  for (let index = 0; index < source.length; index++) {
    const character = source[index] ?? '';
    if (character === '\\') {
      index++;
      continue;
    }
    const waiting = open[character];
    if (!waiting || (character === '~' && source[index + 1] !== '~' && source[index - 1] !== '~')) continue;
    const before = source[index - 1] ?? ' ';
    const after = source[index + 1] ?? ' ';
    const inWord = character === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord || (/\s/.test(before) && /\s/.test(after))) continue;
    const partner = /\s/.test(before) ? undefined : waiting.pop();
    if (partner === undefined) {
      if (!/\s/.test(after)) waiting.push(index);
      continue;
    }
    dropped.add(partner).add(index);
  }
  return dropped;
}
