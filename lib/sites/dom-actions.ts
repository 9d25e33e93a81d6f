import type { BlockKind } from '@/lib/core/page-doc.ts';
import { absolute } from './addresses.ts';
import { ChoiceWeights } from './choice-weights.ts';
import type { DocBuilder } from './doc-builder.ts';
import { looksLikeButton, looksLikeTimer } from './dom-kinds.ts';
import { attribute, nameOfButton, nameOfField, wordsOf } from './names.ts';

interface Place {
  group: number;
  hidden: boolean;
}
/** Adds a Block for words that stand in an attribute, and gives its index. */
type Emit = (words: string, kind: BlockKind, element: Element, group: number, hidden: boolean) => number;

const MAX_MEDIA = 1_000;
const NOT_TYPED = /^(?:hidden|checkbox|radio|range|color|file|reset)$/;
const PRESSED = /^(?:submit|button|image)$/;

/** Turns buttons, fields, clocks and pictures into Actions and Media. */
export class ActionReader {
  readonly weights = new ChoiceWeights();

  constructor(
    private readonly builder: DocBuilder,
    private readonly emit: Emit,
  ) {}

  /** Whether people press this; `name` is its name in upper case. */
  isButton(name: string, element: Element): boolean {
    if (name === 'BUTTON' || name === 'SUMMARY') return name === 'BUTTON';
    const role = element.getAttribute('role');
    if (role === 'button' || role === 'switch' || role === 'checkbox') return true;
    return name === 'A' && role === null && looksLikeButton(element.getAttribute('class') ?? '');
  }

  /** A button or a link that looks like one, after its text was read. */
  button(element: Element, place: Place): void {
    const name = nameOfButton(element);
    if (name === '') return;
    const role = element.getAttribute('role');
    if (role === 'switch' || role === 'checkbox') {
      this.box(name, element.getAttribute('aria-checked') === 'true', place);
      return;
    }
    const href = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
    const kind = href === '' || href.startsWith('#') || /^javascript:/i.test(href) ? 'button' : 'link';
    const block = this.blockOf(element, name, place);
    this.builder.addAction({ block, kind, name, group: place.group, ...(kind === 'link' ? { href } : {}) });
    this.weights.note(this.builder.doc.actions.at(-1), element);
  }

  private box(name: string, checked: boolean, { group }: Place): void {
    const block = this.builder.doc.blocks.length - 1;
    if (name !== '') this.builder.addAction({ block, kind: 'box', name, checked, group });
  }

  /** The Block that the walk made of the button's words, or a new one for a name that stands in an attribute. */
  private blockOf(element: Element, name: string, place: Place): number {
    const last = this.builder.doc.blocks.at(-1);
    if (last?.kind === 'action' && last.text !== '' && wordsOf(element).includes(last.text)) return last.index;
    return this.emit(name, 'action', element, place.group, place.hidden);
  }

  /** A link that is a line of its own, such as "Launch app". */
  linkAlone(block: number, name: string, href: string, group: number): void {
    if (block < 0 || name.length > 40) return;
    this.builder.addAction({ block, kind: 'link', name, href, group });
  }

  /** A link without words: only an icon. */
  iconLink(element: Element, href: string): void {
    if (element.querySelector('img[alt]:not([alt=""])')) return;
    const name = attribute(element, 'aria-label') || attribute(element, 'title');
    this.builder.addLink(-1, 0, 0, href, name);
  }

  field(tag: string, element: Element, place: Place): void {
    const type = tag === 'INPUT' ? (element.getAttribute('type') ?? 'text').toLowerCase() : tag.toLowerCase();
    if (type === 'checkbox')
      this.box(nameOfField(element).split(' · ', 1)[0] ?? '', element.hasAttribute('checked'), place);
    if (NOT_TYPED.test(type)) return;
    if (PRESSED.test(type)) {
      const name = attribute(element, 'value') || nameOfButton(element) || (type === 'submit' ? 'Submit' : '');
      if (name === '') return;
      const block = this.emit(name, 'action', element, place.group, place.hidden);
      this.builder.addAction({ block, kind: 'button', name, group: place.group });
      return;
    }
    const placeholder = attribute(element, 'placeholder');
    const shown = placeholder ? this.emit(placeholder, 'action', element, place.group, place.hidden) : -1;
    const block = shown >= 0 ? shown : this.builder.doc.blocks.length - 1;
    this.builder.addAction({ block, kind: 'field', name: nameOfField(element), input: type, group: place.group });
  }

  timer(element: Element, group: number): void {
    const classes = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    const named = classes === '' ? id : `${classes} ${id}`;
    if (!looksLikeTimer(named) && element.getAttribute('role') !== 'timer') return;
    const name = wordsOf(element, 80);
    const last = this.builder.doc.blocks.at(-1);
    if (!/\d/.test(name) || !last) return;
    const known = this.builder.doc.actions.at(-1);
    if (known?.kind === 'timer' && known.group === group) return;
    this.builder.addAction({ block: last.index, kind: 'timer', name, group });
  }

  media(tag: string, element: Element, alt: string, href: string | undefined, place: Place): void {
    const { doc } = this.builder;
    if (doc.media.length >= MAX_MEDIA) {
      this.builder.miss(`pictures after the first ${MAX_MEDIA}`);
      return;
    }
    const block = alt === '' ? doc.blocks.length - 1 : this.emit(alt, 'alt', element, place.group, place.hidden);
    const source = element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src') ?? '';
    const target = href === undefined ? undefined : absolute(href, doc.url);
    if (alt !== '' && target) this.builder.addLink(block, 0, alt.length, target, alt);
    doc.media.push({
      block,
      kind: tag === 'IMG' ? 'image' : 'video',
      src: absolute(source, doc.url) ?? '',
      alt,
      ...(target ? { href: target } : {}),
    });
  }
}
