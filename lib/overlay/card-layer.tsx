import { render } from 'preact';
import { Card } from '@/components/Card.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { copyText } from './copy-text.ts';
import { type Host, undoZoom } from './host.ts';
import { type Box, placeBeside } from './place-box.ts';

export interface CardEvents {
  onHide(finding: Finding): void;
  onRuleOff(finding: Finding): void;
}

/** How a card came up. One that only followed the pointer goes away with it and takes no focus. */
export type Opened = 'hover' | 'pinned';

interface Shown {
  findings: readonly Finding[];
  anchor: () => Box | undefined;
  opened: Opened;
  /** What had the focus before. */
  before: HTMLElement | undefined;
}

/** What a card stands beside, and what belongs to it. */
interface Beside {
  /** Gets the focus back. */
  opener?: HTMLElement | undefined;
  /** Keeps the post that the notes are about. */
  onSavePost?: (() => void) | undefined;
}

/** The one card, in the top layer, inside our closed shadow root. */
export class CardLayer {
  private readonly layer: HTMLElement;
  private shown: Shown | undefined;
  private frame = 0;

  constructor(
    private readonly host: Host,
    private readonly events: CardEvents,
  ) {
    this.layer = document.createElement('div');
    this.layer.className = 'layer';
    this.layer.popover = 'manual';
    host.root.append(this.layer);
  }

  get opened(): Opened | undefined {
    return this.shown?.opened;
  }

  isShowing(finding: Finding): boolean {
    return this.shown?.findings.includes(finding) ?? false;
  }

  open(
    findings: readonly Finding[],
    anchor: () => Box | undefined,
    opened: Opened,
    { opener, onSavePost }: Beside = {},
  ): void {
    const active = document.activeElement;
    const before = opener ?? (active instanceof HTMLElement && active !== this.host.element ? active : undefined);
    this.shown = { findings, anchor, opened, before };
    render(
      <Card
        key={findings[0]?.rule}
        findings={findings}
        onCopy={(text) => copyText(text, this.host.root)}
        onHide={(finding) => this.leave(() => this.events.onHide(finding))}
        onRuleOff={(finding) => this.leave(() => this.events.onRuleOff(finding))}
        onSavePost={onSavePost && (() => this.leave(onSavePost))}
        onClose={() => this.close()}
      />,
      this.layer,
    );
    this.show();
    if (opened === 'pinned') this.layer.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    addEventListener('scroll', this.follow, { capture: true, passive: true });
    addEventListener('resize', this.follow, { passive: true });
  }

  /** Shows the card again after the page took our element away. */
  show(): void {
    if (!this.shown || !this.layer.isConnected) return;
    undoZoom(this.host);
    if (!this.layer.matches(':popover-open')) this.layer.showPopover();
    this.place();
  }

  /** Closes the card and gives the focus back to where it was, when it was in the card. */
  close(): void {
    const { shown } = this;
    if (!shown) return;
    this.shown = undefined;
    const hadFocus = this.layer.querySelector(':focus') !== null || shown.opened === 'pinned';
    removeEventListener('scroll', this.follow, { capture: true });
    removeEventListener('resize', this.follow);
    if (this.layer.isConnected && this.layer.matches(':popover-open')) this.layer.hidePopover();
    render(null, this.layer);
    if (hadFocus && shown.before?.isConnected) shown.before.focus({ preventScroll: true });
  }

  private leave(then: () => void): void {
    this.close();
    then();
  }

  private readonly follow = (): void => {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.place());
  };

  private place(): void {
    this.frame = 0;
    const anchor = this.shown?.anchor();
    if (!anchor) return;
    const size = this.layer.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { left, top } = placeBeside(anchor, size, view);
    this.layer.style.left = `${left}px`;
    this.layer.style.top = `${top}px`;
  }
}
