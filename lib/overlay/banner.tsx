import { render } from 'preact';
import { Banner } from '@/components/Banner.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import type { Report } from '@/lib/core/report.ts';
import { loudestOf } from './banner-asks.ts';
import { holdOnTop } from './banner-mount.ts';
import { type Host, makeHost } from './host.ts';
import { leavePage } from './leave-page.ts';
import type { Box } from './place-box.ts';

const PLACE = { display: 'block', position: 'fixed', 'z-index': '2147483647' };

interface BannerEvents {
  /** Shows these notes, the one that the banner is about first. */
  onShow(asks: readonly Finding[]): void;
  /** Whether the banner of this page is hidden by the person: told when that changes. */
  onHidden(hidden: boolean): void;
  /** Elements of ours that may lie above the banner. */
  isOurs(element: Element): boolean;
}

interface Shown {
  asks: readonly Finding[];
  finding: Finding;
  opening: NonNullable<Report['opening']>;
}

/** The banner on a page that asks for too much. Milder findings never get one. */
export class BannerLayer {
  private shown: Shown | undefined;
  private mounted: { host: Host; layer: HTMLElement; end: () => void } | undefined;
  /** Rules whose banner the person hid on this page. */
  private readonly hidden = new Set<string>();
  /** What was last told of it. */
  private told = false;

  constructor(private readonly events: BannerEvents) {}

  get isOpen(): boolean {
    return this.mounted !== undefined;
  }

  /** Where the banner lies, in CSS pixels of the viewport. */
  box(): Box | undefined {
    return this.mounted?.layer.getBoundingClientRect();
  }

  isHost(target: EventTarget | null): boolean {
    return this.mounted?.host.element === target;
  }

  /** In: what the page asks, worst first. Shows the loudest of it, or takes the banner away where nothing is loud. */
  update(asks: readonly Finding[], opening: Report['opening'] = []): void {
    const finding = loudestOf(asks);
    this.shown = finding && { asks: [finding, ...asks.filter((other) => other !== finding)], finding, opening };
    // What was hidden stays hidden; something else, or something worse, speaks again.
    if (!finding || this.hidden.has(keyOf(finding))) this.unmount();
    else this.open();
  }

  /** Brings back what the person hid. False when there is nothing to show. */
  showAgain(): boolean {
    this.hidden.clear();
    this.told = false;
    if (this.shown) this.open();
    return this.shown !== undefined;
  }

  /** Another page has begun at the same document: what was hidden was hidden on the page before. */
  forget(): void {
    this.hidden.clear();
  }

  remove(): void {
    this.shown = undefined;
    this.hidden.clear();
    this.unmount();
  }

  private open(): void {
    const { shown } = this;
    if (!shown) return;
    this.tell(false);
    this.mounted ??= this.mount();
    const { asks, finding, opening } = shown;
    render(
      <Banner
        finding={finding}
        notes={asks.length}
        opening={opening}
        onLeave={leavePage}
        onShow={() => this.events.onShow(asks)}
        onHide={() => this.hide()}
      />,
      this.mounted.layer,
    );
  }

  private mount() {
    const host = makeHost('receipts-banner', PLACE);
    const layer = document.createElement('div');
    layer.className = 'banner-layer';
    layer.popover = 'manual';
    // Only what a person really pressed counts.
    layer.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true });
    host.root.append(layer);
    const isOurs = (element: Element) => this.events.isOurs(element);
    const end = holdOnTop({ host, place: PLACE, layer, isOurs });
    return { host, layer, end };
  }

  /** What the person does with its button or with Escape. */
  hide(): void {
    if (!this.shown) return;
    for (const finding of this.shown.asks) this.hidden.add(keyOf(finding));
    this.unmount();
    this.tell(true);
  }

  private tell(hidden: boolean): void {
    if (hidden === this.told) return;
    this.told = hidden;
    this.events.onHidden(hidden);
  }

  private unmount(): void {
    const { mounted } = this;
    if (!mounted) return;
    this.mounted = undefined;
    render(null, mounted.layer);
    mounted.end();
  }
}

function keyOf({ rule, severity }: Finding): string {
  return `${rule} ${severity}`;
}
