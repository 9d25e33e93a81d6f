import type { BlockKind } from '@/lib/core/page-doc.ts';
import type { DocBuilder } from './doc-builder.ts';
import { ActionReader } from './dom-actions.ts';
import { GROUPS, INLINE, isClockText, kindOf, levelOf, OFTEN_BLOCK, SKIPPED, WALLET_ELEMENTS } from './dom-kinds.ts';
import { hiddenByItself, isCard, isMenuLink, leadBefore, looksSplit, opensLine } from './dom-shape.ts';
import { attribute } from './names.ts';
import type { BlockSource } from './places.ts';
import { endsAsSentence, isStat, leadsIn } from './plain-words.ts';
import { TextRun } from './text-run.ts';

/** What the browser can say about an element beyond its markup; left out where there is no layout. */
export interface Look {
  /** Not shown to people at the moment. */
  isHidden?: (element: Element) => boolean;
  /** Laid out as a block, although its name is that of an inline element. */
  isBlock?: (element: Element) => boolean;
}

/** What holds for everything below an element. */
interface Inherited {
  kind: BlockKind;
  level: number;
  element: Element;
  hidden: boolean;
  group: { id: number; length: number };
  lead: number;
  depth: number;
  /** Inside a closed disclosure, whose text people can open. */
  folded: boolean;
}

interface OpenLink {
  element: Element;
  href: string;
  start: number;
}

const MAX_DEPTH = 700;
/** A group of flowing paragraphs is cut after this many characters, so that far-apart text does not count as near. */
const MAX_GROUP_TEXT = 1_500;

/** One walk over the page: text into Blocks, with links, media and actions on the way. */
export class DomWalk {
  readonly sources: BlockSource[] = [];
  /** Frames whose text another site keeps to itself. */
  closedFrames = 0;
  walletSeen = false;
  private run = new TextRun();
  private context: Inherited | undefined;
  private breaks = 0;
  private readonly links: OpenLink[] = [];
  private readonly inlineLinks: { start: number; end: number; href: string; element: Element }[] = [];
  private readonly actions: ActionReader;

  constructor(
    private readonly builder: DocBuilder,
    private readonly look: Look,
  ) {
    this.actions = new ActionReader(builder, (words, kind, element, group, hidden) => {
      return this.emit(words, { kind, element, group, hidden });
    });
  }

  /** Reads everything below `root`. */
  read(root: Element): void {
    const group = { id: this.builder.newGroup(), length: 0 };
    const start = { kind: 'paragraph', level: 0, element: root, hidden: false, group, lead: -1 } as const;
    this.walkChildren(root, { ...start, depth: 0, folded: false });
    this.flush();
  }

  private walkChildren(parent: Node, inherited: Inherited): void {
    for (let child = parent.firstChild; child && !this.builder.full; child = child.nextSibling) {
      if (child.nodeType === 3) this.addText(child as Text, inherited);
      else if (child.nodeType === 1) this.walkElement(child as Element, inherited);
    }
  }

  private addText(node: Text, inherited: Inherited): void {
    if (this.breaks > 0 && node.data.trim() !== '') this.settleBreaks(node.data);
    if (!this.run.append(node)) return;
    this.context ??= inherited;
    const link = this.links.at(-1);
    const segment = this.run.segments.at(-1);
    if (link && link.start < 0 && segment) link.start = segment.start;
  }

  /** A line break cuts the text where a sentence or a lead-in ends, or a bullet begins; in a title it is a space. */
  private settleBreaks(next: string): void {
    const { text } = this.run;
    const cuts = this.breaks > 1 || endsAsSentence(text) || leadsIn(text) || opensLine(next);
    this.breaks = 0;
    if (cuts && this.context?.kind !== 'heading') this.flush();
    else this.run.separate();
  }

  private walkElement(element: Element, inherited: Inherited): void {
    const name = element.tagName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (inherited.depth >= MAX_DEPTH) {
      this.builder.miss('elements nested very deep');
      return;
    }
    if (this.walkSpecial(name, element, inherited)) return;
    const inline = INLINE.has(name) && !this.isLaidOutAsBlock(name, element);
    if (inline) this.walkInline(name, element, inherited);
    else this.walkBlock(name, element, inherited);
  }

  private isLaidOutAsBlock(name: string, element: Element): boolean {
    if (name === 'A' && isMenuLink(element)) return true;
    if (!OFTEN_BLOCK.has(name) || !this.look.isBlock || !element.hasAttribute('class')) return false;
    const alone = !element.previousSibling && !element.nextSibling;
    return !alone && this.look.isBlock(element);
  }

  private walkSpecial(name: string, element: Element, inherited: Inherited): boolean {
    const hidden = inherited.hidden || hiddenByItself(element);
    const place = { group: inherited.group.id, hidden };
    switch (name) {
      case 'BR':
        if (this.run.text !== '') this.breaks++;
        return true;
      case 'HR':
        this.flush();
        return true;
      case 'IMG':
      case 'VIDEO':
        this.addMedia(name, element, place);
        return true;
      case 'INPUT':
      case 'TEXTAREA':
      case 'SELECT':
        this.flush();
        this.actions.field(name, element, place);
        return true;
      case 'IFRAME':
      case 'FRAME':
        this.walkFrame(element, inherited);
        return true;
      default:
        return false;
    }
  }

  private addMedia(name: string, element: Element, place: { group: number; hidden: boolean }): void {
    const alt = attribute(element, 'alt');
    if (name === 'IMG' && /^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 16) {
      this.run.appendWords(alt);
      return;
    }
    if (alt !== '') this.flush();
    this.actions.media(name, element, alt, this.links.at(-1)?.href, place);
  }

  private walkInline(name: string, element: Element, inherited: Inherited): void {
    const hidden = inherited.hidden || (element.hasAttributes() && this.isHidden(element, inherited));
    if (hidden !== inherited.hidden) this.flush();
    if (looksSplit(element)) this.run.separate();
    const below = { ...inherited, hidden, depth: inherited.depth + 1, element: hidden ? element : inherited.element };
    if (name === 'A') this.walkLink(element, below);
    else this.walkInside(element, below);
    if (hidden !== inherited.hidden) this.flush();
  }

  private walkLink(element: Element, inherited: Inherited): void {
    const href = element.getAttribute('href') ?? '';
    const asButton = this.actions.isButton(element);
    if (asButton) this.flush();
    const link = { element, href, start: -1 };
    if (href !== '') this.links.push(link);
    const before = this.builder.doc.links.length + this.inlineLinks.length;
    this.walkInside(element, asButton ? { ...inherited, kind: 'action', element } : inherited);
    if (href !== '') {
      this.links.pop();
      this.closeLink(link);
      const empty = this.builder.doc.links.length + this.inlineLinks.length === before;
      if (empty) this.actions.iconLink(element, href);
    }
    if (asButton) {
      this.flush();
      this.actions.button(element, { group: inherited.group.id, hidden: inherited.hidden });
    }
  }

  private closeLink(link: OpenLink): void {
    if (link.start < 0) return;
    this.inlineLinks.push({ start: link.start, end: this.run.text.length, href: link.href, element: link.element });
    link.start = -1;
  }

  private walkBlock(name: string, element: Element, inherited: Inherited): void {
    this.flush();
    if (WALLET_ELEMENTS.has(name)) this.walletSeen = true;
    const role = element.getAttribute('role') ?? '';
    const own = kindOf(name, role);
    const hidden = inherited.hidden || this.isHidden(element, inherited);
    const below: Inherited = { ...inherited, element, hidden, depth: inherited.depth + 1 };
    if (own) below.kind = inherited.kind === 'aside' || inherited.kind === 'quote' ? inherited.kind : own;
    if (own === 'heading') below.level = levelOf(name, element.getAttribute('aria-level'));
    if (name === 'DETAILS' && !element.hasAttribute('open')) below.folded = true;
    if (name === 'UL' || name === 'OL' || name === 'DL') below.lead = leadBefore(this.builder.doc);
    if (GROUPS.has(name) || isCard(name, element)) below.group = { id: this.builder.newGroup(), length: 0 };
    if (name === 'A') this.walkLink(element, below);
    else if (this.actions.isButton(element)) {
      this.walkInside(element, { ...below, kind: 'action' });
      this.flush();
      this.actions.button(element, { group: below.group.id, hidden });
    } else this.walkInside(element, below);
    this.flush();
    this.actions.timer(element, below.group.id);
  }

  /** What is really shown below an element: its open shadow tree, the nodes of a slot, or its children. */
  private walkInside(element: Element, inherited: Inherited): void {
    if (element.shadowRoot) {
      this.walkChildren(element.shadowRoot, inherited);
      return;
    }
    const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (!assigned?.length) {
      this.walkChildren(element, inherited);
      return;
    }
    for (const node of assigned) {
      if (node.nodeType === 3) this.addText(node as Text, inherited);
      else if (node.nodeType === 1) this.walkElement(node as Element, inherited);
    }
  }

  private walkFrame(element: Element, inherited: Inherited): void {
    this.flush();
    if (inherited.hidden || this.isHidden(element, inherited)) return;
    let body: Element | null | undefined;
    try {
      body = (element as HTMLIFrameElement).contentDocument?.body;
    } catch {
      body = undefined;
    }
    if (body) this.walkChildren(body, { ...inherited, element: body, depth: inherited.depth + 1 });
    else if (/^(?:https?:)?\/\//.test(element.getAttribute('src') ?? '')) this.closedFrames++;
    this.flush();
  }

  private isHidden(element: Element, inherited: Inherited): boolean {
    if (hiddenByItself(element)) return true;
    return !inherited.folded && (this.look.isHidden?.(element) ?? false);
  }

  private flush(): void {
    const { run, context } = this;
    this.breaks = 0;
    if (run.text === '' || !context) return;
    for (const link of this.links) this.closeLink(link);
    this.run = new TextRun();
    this.context = undefined;
    const index = this.emit(run.text, { ...context, group: this.groupFor(context, run.text), run });
    const whole = this.inlineLinks.length === 1 && context.kind === 'paragraph' ? this.inlineLinks[0] : undefined;
    for (const link of this.inlineLinks) this.builder.addLink(index, link.start, link.end, link.href);
    this.inlineLinks.length = 0;
    if (whole && whole.start === 0 && whole.end === run.text.length) {
      this.actions.linkAlone(index, run.text, whole.href, context.group.id);
    }
  }

  /** A heading, and a long stretch of text, begin a new group inside the same container. */
  private groupFor(context: Inherited, text: string): number {
    const { group } = context;
    const starts = context.kind === 'heading' || (context.kind === 'paragraph' && group.length > MAX_GROUP_TEXT);
    if (starts && group.length > 0) {
      group.id = this.builder.newGroup();
      group.length = 0;
    }
    group.length += text.length;
    return group.id;
  }

  private emit(
    words: string,
    place: {
      kind: BlockKind;
      element: Element;
      group: number;
      hidden: boolean;
      lead?: number;
      level?: number;
      run?: TextRun;
    },
  ): number {
    const { kind, element, group, hidden, lead, level, run } = place;
    const shown = (kind === 'paragraph' || kind === 'heading') && isStat(words) ? 'stat' : kind;
    const bullet = shown === 'paragraph' && opensLine(words) ? 'item' : shown;
    const ownLead = bullet !== shown ? leadBefore(this.builder.doc, true) : lead;
    const index = this.builder.add(bullet, words, { group, hidden, lead: ownLead, level });
    if (index < 0) return -1;
    const text = this.builder.doc.blocks[index]?.text ?? words;
    this.sources.push({ text, element, segments: run?.segments ?? [] });
    if (run && isClockText(words)) this.builder.addAction({ block: index, kind: 'timer', name: words, group });
    return index;
  }
}
