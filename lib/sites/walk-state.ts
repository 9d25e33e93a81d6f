import type { BlockKind } from '@/lib/core/page-doc.ts';
import type { Group } from './block-writer.ts';

/** Why text that is laid out cannot be seen: its box is not shown (`fading`: not yet), or its letters are not. */
export type Veil = 'none' | 'text' | 'box' | 'fading';

/** What the browser can say about an element beyond its markup; left out where there is no layout. */
export interface Look {
  /** Not shown to people at the moment. */
  isHidden?: (element: Element) => boolean;
  /** Laid out, but not to be seen. Asked once for each name, id, classes and inline style. */
  veilOf?: (element: Element) => Veil;
  /** Laid out as a block, although its name is that of an inline element. */
  isBlock?: (element: Element) => boolean;
  /** No room between two elements side by side: the eye reads one word. */
  touches?: (left: Element, right: Element) => boolean;
  /** What a button takes up, in CSS px², and whether it is written like plain text. Asked for few, all at once. */
  weightOf?: (element: Element) => { area: number; bare: boolean };
  /** Names under which the page keeps things in its own storage; names only, never what is kept. */
  stored?: () => readonly string[];
}

/** What holds for everything below an element. */
export interface Inherited {
  kind: BlockKind;
  level: number;
  element: Element;
  hidden: boolean;
  group: Group;
  lead: number;
  /** Set below an element that cannot be seen. */
  veil?: Veil;
  /** Inside a closed disclosure, whose text people can open. */
  folded: boolean;
  /** What the browser said about the element, once it was asked. */
  unseen?: boolean;
}

export interface Place {
  group: number;
  hidden: boolean;
}

export interface OpenLink {
  href: string;
  /** Where its words begin in the run of text; −1 before they do. */
  start: number;
  /** The link around it. */
  above: OpenLink | undefined;
}
