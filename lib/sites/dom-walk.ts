import { BlockWriter } from './block-writer.ts';
import { firstChildOf, isCoveredForm, isNameOfOther, nextOf } from './covered-forms.ts';
import type { DocBuilder } from './doc-builder.ts';
import { ActionReader } from './dom-actions.ts';
import { kindOf, levelOf } from './dom-kinds.ts';
import { hiddenByItself, isCard, leadBefore, opensLine } from './dom-shape.ts';
import { type Traits, traitsByTag } from './dom-traits.ts';
import { Layout } from './layout.ts';
import { attribute } from './names.ts';
import { endsAsSentence, leadsIn } from './plain-words.ts';
import { TextRun } from './text-run.ts';
import type { Inherited, Look, OpenLink, Place } from './walk-state.ts';

const MAX_DEPTH = 700;

/** A link whose words stand in the run that is being put together. */
interface InlineLink {
  start: number;
  end: number;
  href: string;
}

/** One walk over the page: text into Blocks, with links, media and actions on the way. */
export class DomWalk {
  /** Frames whose text another site keeps to itself. */
  closedFrames = 0;
  walletSeen = false;
  private run = new TextRun();
  private context: Inherited | undefined;
  private breaks = 0;
  /** The innermost link that is open. */
  private link: OpenLink | undefined;
  private inlineLinks: InlineLink[] = [];
  private readonly actions: ActionReader;
  private readonly blocks: BlockWriter;
  private readonly layout: Layout;
  private depth = 0;
  private readonly traitsOf = traitsByTag();

  constructor(
    private readonly builder: DocBuilder,
    private readonly look: Look,
  ) {
    this.layout = new Layout(look);
    this.blocks = new BlockWriter(builder);
    this.actions = new ActionReader(builder, (words, kind, element, group, hidden) =>
      this.blocks.write(words, { kind, element, group, hidden: hidden || this.layout.isHidden(element) }),
    );
  }

  /** Where each Block came from. */
  get sources(): BlockWriter['sources'] {
    return this.blocks.sources;
  }

  /** Reads everything below `root`. */
  read(root: Element): void {
    const group = this.blocks.newGroup();
    const start = { level: 0, element: root, hidden: false, group, lead: -1, folded: false };
    this.walkFrom(firstChildOf(root), { ...start, kind: 'paragraph' });
    this.flush();
    this.actions.weights.measure(this.look);
  }

  /** Reads a node and what follows it in the same parent. */
  private walkFrom(first: Node | null, inherited: Inherited): void {
    let child = first;
    while (child && !this.builder.full) {
      const type = child.nodeType;
      if (type === 3) {
        // Only forms cover their properties: what says it is text is text.
        this.addText(child as Text, inherited);
        child = child.nextSibling;
        continue;
      }
      const tag: unknown = (child as Element).tagName;
      if (isNameOfOther(tag)) {
        if (type === 1) this.walkElement(tag, child as Element, inherited);
        child = child.nextSibling;
        continue;
      }
      if (isCoveredForm(child)) this.walkCovered(child, inherited);
      else if (type === 1) this.walkElement((child as Element).tagName, child as Element, inherited);
      child = nextOf(child);
    }
  }

  /** A form whose own properties cannot be asked: only what is in it is read. */
  private walkCovered(form: Node, inherited: Inherited): void {
    if (this.depth >= MAX_DEPTH) return;
    this.depth++;
    this.flush();
    this.walkFrom(firstChildOf(form), inherited);
    this.flush();
    this.depth--;
  }

  private addText(node: Text, inherited: Inherited): void {
    if (this.breaks > 0 && node.data.trim() !== '') this.settleBreaks(node.data);
    if (!this.run.append(node)) return;
    this.context ??= inherited;
    if (this.link && this.link.start < 0) this.link.start = this.run.segments.at(-1)?.start ?? -1;
  }

  /** A line break cuts the text where a sentence or a lead-in ends, or a bullet begins; in a title it is a space. */
  private settleBreaks(next: string): void {
    const { tail } = this.run;
    const cuts = this.breaks > 1 || endsAsSentence(tail) || leadsIn(tail) || opensLine(next);
    this.breaks = 0;
    if (cuts && this.context?.kind !== 'heading') this.flush();
    else this.run.separate();
  }

  private walkElement(tag: string, element: Element, inherited: Inherited): void {
    const traits = this.traitsOf(tag);
    if (traits.skipped) return;
    if (this.depth >= MAX_DEPTH) {
      this.builder.miss('elements nested very deep');
      return;
    }
    if (traits.special) {
      this.walkSpecial(traits.name, element, inherited);
      return;
    }
    const inline = traits.inline && !this.layout.isBlock(traits, element);
    this.depth++;
    if (inline) this.walkInline(traits, element, inherited);
    else this.walkBlock(traits, element, inherited);
    this.depth--;
  }

  private walkSpecial(name: string, element: Element, inherited: Inherited): void {
    const hidden = inherited.hidden || hiddenByItself(element);
    const place = { group: inherited.group.id, hidden };
    switch (name) {
      case 'BR':
        if (this.run.text !== '') this.breaks++;
        return;
      case 'HR':
        this.flush();
        return;
      case 'IMG':
      case 'VIDEO':
        this.addMedia(name, element, place, inherited);
        return;
      case 'INPUT':
      case 'TEXTAREA':
      case 'SELECT':
        this.flush();
        this.actions.field(name, element, place);
        return;
      default:
        this.walkFrame(element, inherited);
    }
  }

  private addMedia(name: string, element: Element, place: Place, inherited: Inherited): void {
    const alt = attribute(element, 'alt');
    if (name === 'IMG' && isEmoji(alt)) {
      this.run.appendWords(alt);
      this.context ??= inherited;
      return;
    }
    if (alt !== '') this.flush();
    this.actions.media(name, element, alt, this.link?.href, place);
  }

  private walkInline(traits: Traits, element: Element, inherited: Inherited): void {
    const plain = !element.hasAttributes();
    const veil = plain ? inherited.veil : this.layout.veil(element, inherited.veil);
    const hides = !plain && !inherited.hidden && this.layout.hidesAlone(traits, element, inherited);
    const apart = hides || veil !== inherited.veil;
    if (apart) this.flush();
    if (this.layout.isSplit(element)) this.run.separate();
    const below = apart ? { ...inherited, hidden: inherited.hidden || hides, veil, element } : inherited;
    if (traits.name === 'A') this.walkLink(traits, element, below);
    else this.walkInside(traits, element, below);
    if (apart) this.flush();
  }

  private walkLink(traits: Traits, element: Element, inherited: Inherited): void {
    const href = element.getAttribute('href') ?? '';
    const asButton = this.actions.isButton('A', element);
    if (asButton) this.flush();
    const link = { href, start: -1, above: this.link };
    if (href !== '') this.link = link;
    const before = this.builder.doc.links.length + this.inlineLinks.length;
    this.walkInside(traits, element, asButton ? { ...inherited, kind: 'action', element } : inherited);
    if (href !== '') {
      this.link = link.above;
      this.closeLink(link);
      const empty = this.builder.doc.links.length + this.inlineLinks.length === before;
      if (empty) this.actions.iconLink(element, href);
    }
    if (asButton) {
      this.flush();
      this.actions.button(element, { group: inherited.group.id, hidden: inherited.hidden });
    }
  }

  /** The run ends inside of links: the part of each that stands in it, the outer one first. */
  private closeLinks(link: OpenLink): void {
    if (link.above) this.closeLinks(link.above);
    this.closeLink(link);
  }

  private closeLink(link: OpenLink): void {
    if (link.start < 0) return;
    const closed = { start: link.start, end: this.run.text.length, href: link.href };
    // Made with what is in it, as most are alone: an array that grows takes room for more.
    if (this.inlineLinks.length === 0) this.inlineLinks = [closed];
    else this.inlineLinks.push(closed);
    link.start = -1;
  }

  private walkBlock(traits: Traits, element: Element, inherited: Inherited): void {
    this.flush();
    const { name } = traits;
    if (traits.wallet) this.walletSeen = true;
    const plain = !element.hasAttributes();
    const own = plain ? traits.kind : kindOf(name, element.getAttribute('role') ?? '');
    const hidden = inherited.hidden || (!plain && hiddenByItself(element));
    const { kind, level, group, lead, folded } = inherited;
    const veil = plain ? inherited.veil : this.layout.veil(element, inherited.veil);
    const below: Inherited = { kind, level, element, hidden, veil, group, lead, folded };
    if (own) below.kind = inherited.kind === 'aside' || inherited.kind === 'quote' ? inherited.kind : own;
    if (own === 'heading') below.level = levelOf(name, element.getAttribute('aria-level'));
    if (name === 'DETAILS' && !element.hasAttribute('open')) below.folded = true;
    if (name === 'UL' || name === 'OL' || name === 'DL') below.lead = leadBefore(this.builder.doc);
    if (traits.group || isCard(name, element)) below.group = this.blocks.newGroup();
    if (name === 'A') this.walkLink(traits, element, below);
    else if ((!plain || name === 'BUTTON') && this.actions.isButton(name, element)) {
      this.walkInside(traits, element, { ...below, kind: 'action' });
      this.flush();
      this.actions.button(element, { group: below.group.id, hidden });
    } else this.walkInside(traits, element, below);
    this.flush();
    if (!plain) this.actions.timer(element, below.group.id);
  }

  /** What is really shown below an element: its open shadow tree, the nodes of a slot, or its children. */
  private walkInside({ name, host }: Traits, element: Element, inherited: Inherited): void {
    const shadowRoot = host ? element.shadowRoot : null;
    if (shadowRoot) {
      this.walkFrom(shadowRoot.firstChild, inherited);
      return;
    }
    const assigned = name === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (!assigned?.length) {
      this.walkFrom(name === 'FORM' ? firstChildOf(element) : element.firstChild, inherited);
      return;
    }
    for (const node of assigned) {
      if (node.nodeType === 3) this.addText(node as Text, inherited);
      else if (isCoveredForm(node)) this.walkCovered(node, inherited);
      else if (node.nodeType === 1) this.walkElement((node as Element).tagName, node as Element, inherited);
    }
  }

  private walkFrame(element: Element, inherited: Inherited): void {
    this.flush();
    if (inherited.hidden || hiddenByItself(element) || this.layout.isHidden(element)) return;
    let body: Element | null | undefined;
    try {
      body = (element as HTMLIFrameElement).contentDocument?.body;
    } catch {
      body = undefined;
    }
    if (body) this.walkFrom(firstChildOf(body), { ...inherited, element: body, unseen: false });
    else if (/^(?:https?:)?\/\//.test(element.getAttribute('src') ?? '')) this.closedFrames++;
    this.flush();
  }

  private flush(): void {
    const { run, context } = this;
    this.breaks = 0;
    if (run.text === '' || !context) return;
    if (this.link) this.closeLinks(this.link);
    this.run = new TextRun();
    this.context = undefined;
    const { kind, level, element, lead, veil } = context;
    const group = this.blocks.groupFor(context.group, kind, run.text);
    const hidden = this.layout.isUnseen(context);
    const index = this.blocks.write(run.text, { kind, level, element, lead, group, hidden, veil, run });
    if (this.inlineLinks.length === 0) return;
    const links = this.inlineLinks;
    this.inlineLinks = [];
    for (const link of links) this.builder.addLink(index, link.start, link.end, link.href);
    const whole = links.length === 1 && kind === 'paragraph' ? links[0] : undefined;
    if (whole && whole.start === 0 && whole.end === run.text.length) {
      this.actions.linkAlone(index, run.text, whole.href, context.group.id);
    }
  }
}

/** The name of an emoji picture. No such sign has a code below that of "©". */
function isEmoji(alt: string): boolean {
  return alt.length <= 16 && alt.charCodeAt(0) >= 0xa9 && /^\p{Extended_Pictographic}/u.test(alt);
}
