import { render } from 'preact';
import { Chip } from '@/components/Chip.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import type { PostReport } from '@/lib/core/report.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { type Host, keepMounted, makeHost } from './host.ts';

interface Mounted {
  host: Host;
  findings: readonly Finding[];
  unmount: () => void;
}

/** A page that throws a chip out this often does not want it; the popup still has the notes. */
const TRIES = 20;

/** Chips under posts: one small element of ours at the end of a post that has notes. */
export class Chips {
  private readonly mounted = new Map<Element, Mounted>();
  private readonly posts = new Map<string, { element: Element; notes: readonly Finding[] }>();

  constructor(private readonly onOpen: (findings: readonly Finding[], chip: HTMLElement, element: Element) => void) {}

  /** Shows what was found in the post of this element; nothing worth a chip takes the chip away. */
  paint(element: Element, report: PostReport): void {
    this.dropGone();
    this.remove(element);
    const notes = report.findings.filter(({ severity }) => rankOf(severity) >= 2);
    this.posts.set(report.id, { element, notes });
    const findings = notes.filter(({ confidence }) => confidence !== 'low');
    if (findings.length > 0) this.mount(element, findings);
  }

  /**
   * The notes of a post that is on the page, with its element. The popup lists unsure ones too, which get no chip: it
   * must be able to lead to them.
   */
  find(post: string): { element: Element; findings: readonly Finding[] } | undefined {
    const known = this.posts.get(post);
    if (!known?.element.isConnected) return undefined;
    const findings = this.mounted.get(known.element)?.findings ?? known.notes;
    return findings.length > 0 ? { element: known.element, findings } : undefined;
  }

  /** Id of the post that an element showed when its notes came; undefined when there were none. */
  postOf(element: Element): string | undefined {
    return [...this.posts].find(([, post]) => post.element === element)?.[0];
  }

  /** Takes away the notes that `gone` names, and the chips that are left without one. */
  drop(gone: (finding: Finding) => boolean): void {
    for (const known of this.posts.values()) known.notes = known.notes.filter((finding) => !gone(finding));
    for (const [element, { findings }] of [...this.mounted]) {
      const left = findings.filter((finding) => !gone(finding));
      if (left.length === findings.length) continue;
      this.remove(element);
      if (left.length > 0) this.mount(element, left);
    }
  }

  clear(): void {
    for (const element of [...this.mounted.keys()]) this.remove(element);
    this.posts.clear();
  }

  isOurs(target: EventTarget | null): boolean {
    return [...this.mounted.values()].some(({ host }) => host.element === target);
  }

  private mount(element: Element, findings: readonly Finding[]): void {
    const host = makeHost('receipts-chip', { display: 'block', margin: '6px 0 4px', 'align-self': 'flex-start' });
    render(<Chip findings={findings} onOpen={(chip) => this.onOpen(findings, chip, element)} />, host.root);
    const unmount = keepMounted(
      host,
      () => (element.isConnected ? element : undefined),
      TRIES,
      () => {},
    );
    this.mounted.set(element, { host, findings, unmount });
  }

  private remove(element: Element): void {
    const mounted = this.mounted.get(element);
    if (!mounted) return;
    this.mounted.delete(element);
    mounted.unmount();
    render(null, mounted.host.root);
  }

  /** Timelines drop posts that scrolled away; their chips must not pile up. */
  private dropGone(): void {
    for (const element of [...this.mounted.keys()]) if (!element.isConnected) this.remove(element);
    for (const [id, { element }] of this.posts) if (!element.isConnected) this.posts.delete(id);
  }
}
