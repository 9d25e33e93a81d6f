import type { ComponentChild } from 'preact';

/**
 * How a state is drawn, what is pressed to come to it (CSS selectors, one after the other), and which part of it a picture
 * shows: the whole, unless another state shows the rest already.
 */
export interface Drawing {
  draw: () => ComponentChild;
  press?: readonly string[];
  part?: string;
}
export type State = (() => ComponentChild) | Drawing;

export const partOf = (part: string, draw: () => ComponentChild): Drawing => ({ draw, part });

/** One surface with all its states. A new state is a new line in its file. */
export interface Surface {
  /** Names it in addresses and files. */
  id: string;
  title: string;
  /**
   * `page`: a page of the extension. `over`: it lies over a page that is not ours, in a shadow root. `beside`: a part that
   * is looked at by itself; a page of ours has it among others.
   */
  where: 'page' | 'over' | 'beside';
  /** Narrow and wide, in CSS pixels. */
  widths: readonly [narrow: number, wide: number];
  states: Readonly<Record<string, State>>;
}

/** The moment at which every picture is taken: 2026-11-23, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 23, 12);
export const DAY = 86_400_000;

/** Nothing happens: a gallery is looked at. */
export const nothing = (): void => undefined;
export const copies = async (): Promise<boolean> => true;
