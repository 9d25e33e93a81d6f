import { render } from 'preact';
import { Chip } from '@/components/Chip.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { type Host, keepMounted, makeHost } from './host.ts';

/** What the notes of a post come from: its id, and what was found. */
export interface PostNotes {
  id: string;
  findings: readonly Finding[];
}

interface Mounted {
  host: Host;
  findings: readonly Finding[];
  unmount: () => void;
}

interface Noted {
  id: string;
  notes: readonly Finding[];
  /** Where the chip belongs now; pages replace the element that it stood in. */
  place: () => Element;
  /** How often it may still be moved there. */
  moves: number;
  chip?: Mounted | undefined;
}

/** A page that throws a chip out this often does not want it; the popup still has the notes. */
const TRIES = 20;
const MOVES = 100;

/**
 * Chips under posts: one small element of ours at the end of a post that has notes. Only elements with notes are kept,
 * until they are said to be gone.
 */
export class Chips {
  private readonly noted = new Map<Element, Noted>();
  /** Elements by the id of the post that they show: a post and its repost have the same. */
  private readonly byId = new Map<string, Set<Element>>();
  private readonly hosts = new WeakSet<EventTarget>();

  constructor(private readonly onOpen: (findings: readonly Finding[], chip: HTMLElement, element: Element) => void) {}

  /** Shows what was found in the post of this element; nothing worth a chip takes the chip away. */
  paint(element: Element, { id, findings }: PostNotes, place: () => Element = () => element): void {
    const notes = findings.filter(({ severity }) => rankOf(severity) >= 2);
    const before = this.noted.get(element);
    if (before?.id === id && isSame(before.notes, notes)) {
      this.settle(element);
      return;
    }
    this.remove(element);
    if (notes.length === 0) return;
    const noted: Noted = { id, notes, place, moves: MOVES };
    this.noted.set(element, noted);
    const elements = this.byId.get(id) ?? new Set();
    this.byId.set(id, elements.add(element));
    this.mount(element, noted);
  }

  /** Puts the chip of an element that was redrawn back where it belongs. */
  settle(element: Element): void {
    const noted = this.noted.get(element);
    if (!noted?.chip || noted.chip.host.element.parentNode === noted.place() || noted.moves-- <= 0) return;
    this.unmount(noted);
    this.mount(element, noted);
  }

  /** The element is gone, or shows something else now. */
  remove(element: Element): void {
    const noted = this.noted.get(element);
    if (!noted) return;
    this.noted.delete(element);
    const elements = this.byId.get(noted.id);
    elements?.delete(element);
    if (elements?.size === 0) this.byId.delete(noted.id);
    this.unmount(noted);
  }

  /**
   * The notes of a post that is on the page, with its element. The popup lists unsure ones too, which get no chip: it
   * must be able to lead to them.
   */
  find(post: string): { element: Element; findings: readonly Finding[] } | undefined {
    const element = [...(this.byId.get(post) ?? [])].find((one) => one.isConnected);
    const noted = element && this.noted.get(element);
    return noted && { element, findings: noted.chip?.findings ?? noted.notes };
  }

  /** Id of the post whose notes an element has. */
  postOf(element: Element): string | undefined {
    return this.noted.get(element)?.id;
  }

  /** Takes away the notes that `gone` names, and the chips that are left without one. */
  drop(gone: (finding: Finding) => boolean): void {
    for (const [element, { id, notes, place }] of [...this.noted]) {
      if (notes.some(gone)) this.paint(element, { id, findings: notes.filter((finding) => !gone(finding)) }, place);
    }
  }

  clear(): void {
    for (const element of [...this.noted.keys()]) this.remove(element);
  }

  isOurs(target: EventTarget | null): boolean {
    return target !== null && this.hosts.has(target);
  }

  private mount(element: Element, noted: Noted): void {
    const findings = noted.notes.filter(({ confidence }) => confidence !== 'low');
    if (findings.length === 0) return;
    const host = makeHost('receipts-chip', { display: 'block', margin: '6px 0 4px', 'align-self': 'flex-start' });
    render(<Chip findings={findings} onOpen={(chip) => this.onOpen(findings, chip, element)} />, host.root);
    this.hosts.add(host.element);
    const unmount = keepMounted(
      host,
      () => (element.isConnected ? noted.place() : undefined),
      TRIES,
      () => {},
    );
    noted.chip = { host, findings, unmount };
  }

  private unmount(noted: Noted): void {
    const { chip } = noted;
    if (!chip) return;
    noted.chip = undefined;
    chip.unmount();
    render(null, chip.host.root);
  }
}

function isSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return (
    some.length === others.length && some.every((finding, at) => JSON.stringify(finding) === JSON.stringify(others[at]))
  );
}
