import type { Finding } from '@/lib/core/finding.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import type { Report } from '@/lib/core/report.ts';
import type { Places } from '@/lib/sites/places.ts';
import { say } from '@/lib/words/say.ts';
import { BannerLayer } from './banner.tsx';
import { asksOf } from './banner-asks.ts';
import { openModal } from './banner-mount.ts';
import { CardLayer, type Opened } from './card-layer.tsx';
import { Chips, type PostNotes } from './chips.tsx';
import { clearAll, type Look, lookOf, paint } from './highlights.ts';
import { keepMounted, makeHost, undoZoom } from './host.ts';
import { mayMark, overlap, pickInlineNotes } from './inline-notes.ts';
import { renderNoteButtons } from './note-buttons.ts';
import { PictureMarks, type SignedPicture } from './picture-marks.ts';
import { type Box, isInside } from './place-box.ts';
import { followPointer } from './pointer.ts';
import { boxOf, scrollTo } from './range-box.ts';
import { hideToast, showToast, type ToastLook } from './toast.ts';

export interface OverlayOptions {
  /** Host name of the page, as the keys of hidden notes have it. */
  host: string;
  onHide(key: string): void;
  onRuleOff(rule: string): void;
  /** The person hid the banner of this page, or something new on it brought it back. */
  onBannerHidden(hidden: boolean): void;
  /** The person wants to keep the post of this element. Out: why it was not asked for; empty when it was. */
  onSavePost(element: Element, post: string): Promise<string>;
}

/** Everything that we draw on somebody else's page. */
export interface Overlay {
  /** Marks the findings of a page. `hidden` holds the keys of what the person hid here. */
  paint(report: Report, places: Places, hidden: readonly string[]): void;
  /** Finds the marked words again after the page changed. */
  refresh(): void;
  /** Puts a chip on a post, or takes it away. `place` is the element that the chip becomes the last child of. */
  paintPost(element: Element, notes: PostNotes, place: () => Element): void;
  /** The page redrew this post: its chip goes back to its place. */
  settlePost(element: Element): void;
  /** This element is gone, or shows another post. */
  clearPost(element: Element): void;
  /** Takes all chips away, for when the posts are not read any more. */
  clearPosts(): void;
  /** Scrolls to a finding of the Report, or of a post, and opens its card. False when it is not on the page any more. */
  jump(finding: number, post?: string): boolean;
  /** Puts a quiet word on pictures that carry credentials, and on no others. */
  markPictures(pictures: readonly SignedPicture[]): void;
  /** Brings back the banner that the person hid. False when there is nothing to show. */
  showBanner(): boolean;
  /** Another page has begun without loading. */
  turnPage(): void;
  /** A small quiet note at the edge of the window. */
  note(text: string, look?: ToastLook): void;
  /** Takes away all that we drew. */
  clear(): void;
}

interface Painted {
  finding: Finding;
  range: Range;
  /** What the range covered when it was made. */
  words: string;
}

/** A page that throws our element out this often is let be; badge and popup still speak. */
const TRIES = 50;

export function createOverlay(options: OverlayOptions): Overlay {
  const host = makeHost('receipts-card', { display: 'block', position: 'fixed', 'z-index': '2147483647' });
  const card = new CardLayer(host, { onHide: hide, onRuleOff: ruleOff });
  const chips = new Chips((findings, chip, element) =>
    openPost(findings, () => chip.getBoundingClientRect(), element, chip),
  );
  const pictureMarks = new PictureMarks(host);
  const banner = new BannerLayer({
    onShow: showAsks,
    onHidden: options.onBannerHidden,
    isOurs: (element) => element === host.element || chips.isOurs(element),
  });
  let current:
    | {
        findings: Finding[];
        places: Places;
        hidden: readonly string[];
        most?: number | undefined;
        opening?: Report['opening'];
      }
    | undefined;
  let painted: Painted[] = [];
  let unmount: (() => void) | undefined;
  let unfollow: (() => void) | undefined;

  function wake(): void {
    unmount ??= keepMounted(
      host,
      () => openModal() ?? document.documentElement,
      TRIES,
      () => {
        card.show();
        pictureMarks.follow();
      },
    );
    undoZoom(host);
    if (unfollow) return;
    const stop = followPointer<Painted>({
      noteAt,
      isOurs: (target) => target === host.element || chips.isOurs(target) || banner.isHost(target),
      onRest: (note) => card.opened !== 'pinned' && openAt(note, 'hover'),
      onAway: () => card.opened === 'hover' && card.close(),
      onClick: (note) => openAt(note, 'pinned'),
    });
    addEventListener('keydown', onEscape, { capture: true });
    unfollow = () => {
      stop();
      removeEventListener('keydown', onEscape, { capture: true });
    };
  }

  /** Opens the card with what the page asks, beside its words where they are on the page, else below the banner. */
  function showAsks(asks: readonly Finding[]): void {
    wake();
    // A page's modal dialog makes what is outside of it inert; taken out, the card is put back inside of it.
    if (openModal() && !openModal()?.contains(host.element)) host.element.remove();
    const placed = asks.map((finding) => place(finding)).find((range) => range !== undefined);
    if (placed) scrollTo(placed);
    card.open(asks, () => (placed ? boxOf(placed) : banner.box()), 'pinned');
  }

  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    if (!card.opened) {
      if (event.isTrusted && banner.isOpen) banner.hide();
      else hideToast(host.root);
      return;
    }
    event.stopPropagation();
    event.preventDefault();
    card.close();
  }

  function noteAt(x: number, y: number, target: EventTarget | null): Painted | undefined {
    return painted.find(({ range }) => {
      const around = range.commonAncestorContainer;
      const isThere = target instanceof Node && (target.contains(around) || around.contains(target));
      return isThere && isInside(range.getClientRects(), x, y);
    });
  }

  function openAt({ finding, range }: Painted, opened: Opened, opener?: HTMLElement): void {
    if (card.isShowing(finding) && card.opened === opened) return;
    const others = (current?.findings ?? []).filter((other) => other !== finding && !hiddenHere(other));
    const here = others.filter((other) => mayMark(other) && overlap(other, finding));
    card.open([finding, ...here], () => boxOf(range), opened, { opener });
  }

  function hiddenHere(finding: Finding): boolean {
    return current?.hidden.includes(findingKey(options.host, finding)) ?? false;
  }

  function place(finding: Finding): Range | undefined {
    return current?.places.range(finding.block, finding.start, finding.end);
  }

  function repaint(): void {
    if (!current) return;
    const ranges = new Map<Finding, Range>();
    const hasPlace = (finding: Finding) => {
      const range = place(finding);
      if (range) ranges.set(finding, range);
      return range !== undefined;
    };
    const { hidden, most } = current;
    const notes = pickInlineNotes(current.findings, { host: options.host, hidden, hasPlace, most });
    painted = notes.flatMap(({ finding }) => {
      const range = ranges.get(finding);
      return range ? [{ finding, range, words: String(range) }] : [];
    });
    for (const look of ['caution', 'warning', 'danger'] as Look[]) {
      paint(
        look,
        painted.filter(({ finding }) => lookOf(finding.severity) === look).map(({ range }) => range),
      );
    }
    if (painted.length > 0) wake();
    renderNoteButtons(host.root, painted.map(asButton));
  }

  function asButton(note: Painted) {
    return {
      finding: note.finding,
      box: () => boxOf(note.range),
      scrollTo: () => scrollTo(note.range),
      open: (button: HTMLElement) => openAt(note, 'pinned', button),
    };
  }

  function drop(gone: (finding: Finding) => boolean): void {
    // The background drops the same ones from its Report, so that `jump` goes on counting alike.
    if (current) current.findings = current.findings.filter((finding) => !gone(finding));
    chips.drop(gone);
    repaint();
    showBanner();
  }

  function showBanner(): void {
    if (current) banner.update(asksOf(current.findings, options.host, current.hidden), current.opening);
    if (banner.isOpen) wake();
  }

  function hide(finding: Finding): void {
    const key = findingKey(options.host, finding);
    drop((other) => findingKey(options.host, other) === key);
    options.onHide(key);
    showToast(host.root, say('This note is hidden on this site. The options of Receipts show it again.'));
  }

  function ruleOff({ rule }: Finding): void {
    drop((other) => other.rule === rule);
    options.onRuleOff(rule);
    showToast(
      host.root,
      say('The rule “{rule}” is off on all sites. The options of Receipts switch it on again.', { rule }),
    );
  }

  function openPost(findings: readonly Finding[], anchor: () => Box, element: Element, opener?: HTMLElement): void {
    wake();
    const post = chips.postOf(element);
    const save = (id: string) =>
      options.onSavePost(element, id).then((why) => why !== '' && showToast(host.root, why, 'unchecked'));
    card.open(findings, anchor, 'pinned', {
      opener,
      onSavePost: post === undefined ? undefined : () => void save(post),
    });
  }

  function jumpToPost(post: string): boolean {
    const found = chips.find(post);
    if (!found) return false;
    found.element.scrollIntoView({ block: 'center' });
    openPost(found.findings, () => found.element.getBoundingClientRect(), found.element);
    return true;
  }

  return {
    paint(report, places, hidden) {
      current = { findings: report.findings, places, hidden, most: report.inlineNotes, opening: report.opening };
      card.close();
      repaint();
      showBanner();
    },
    refresh() {
      const lost = painted.some(({ range, words }) => !range.startContainer.isConnected || String(range) !== words);
      if (lost && card.opened === 'hover') card.close();
      if (lost || (painted.length === 0 && current)) repaint();
      pictureMarks.follow();
    },
    paintPost: (element, notes, place) => chips.paint(element, notes, place),
    settlePost: (element) => chips.settle(element),
    clearPost: (element) => chips.remove(element),
    clearPosts: () => chips.clear(),
    jump(index, post) {
      if (post !== undefined) return jumpToPost(post);
      const finding = current?.findings[index];
      const range = finding && place(finding);
      if (!finding || !range) return false;
      wake();
      paint('here', painted.some((note) => note.finding === finding) ? [] : [range]);
      scrollTo(range);
      openAt({ finding, range, words: String(range) }, 'pinned');
      return true;
    },
    markPictures(pictures) {
      if (pictureMarks.show(pictures)) wake();
    },
    showBanner: () => banner.showAgain(),
    turnPage() {
      banner.forget();
      pictureMarks.clear();
    },
    note(text, look) {
      wake();
      showToast(host.root, text, look);
    },
    clear() {
      banner.remove();
      card.close();
      chips.clear();
      pictureMarks.clear();
      clearAll();
      for (const end of [unfollow, unmount]) end?.();
      [unfollow, unmount] = [undefined, undefined];
      painted = [];
      current = undefined;
    },
  };
}
