import { canParseUrl } from '../can-parse-url.ts';
/** A piece of a line. `text` is any text, pages' words among it; writers make it harmless. */
export type Piece =
  | { is: 'text'; text: string }
  | { is: 'strong'; text: string }
  | { is: 'code'; text: string }
  /** `text` is shown; the address is always shown too, so that paper has it. */
  | { is: 'link'; text: string; href: string }
  /** Epoch milliseconds. */
  | { is: 'time'; at: number; text: string };
export type Line = readonly Piece[];

/** A part of a report, from top to bottom. */
export type Part =
  | { is: 'heading'; level: 1 | 2 | 3 | 4; line: Line }
  | { is: 'paragraph'; line: Line }
  /** Words of somebody else. */
  | { is: 'quote'; text: string }
  | { is: 'list'; items: readonly Line[] }
  /** The first cell of each row names the row. A cell has several lines. */
  | { is: 'table'; head: readonly Line[]; rows: readonly (readonly (readonly Line[])[])[] };

/** A report before it is written in a format. */
export interface ReportFile {
  title: string;
  /** File name without its ending: small letters, digits and hyphens. */
  name: string;
  parts: readonly Part[];
}

export const text = (words: string): Piece => ({ is: 'text', text: words });
export const strong = (words: string): Piece => ({ is: 'strong', text: words });
export const code = (words: string): Piece => ({ is: 'code', text: words });

export function heading(level: 1 | 2 | 3 | 4, words: string): Part {
  return { is: 'heading', level, line: [text(words)] };
}
export function paragraph(...line: Piece[]): Part {
  return { is: 'paragraph', line };
}
export function list(items: readonly Line[]): Part[] {
  return items.length > 0 ? [{ is: 'list', items }] : [];
}

/** An address as a link when it is of the web and as text otherwise; `words` stand for it where there are any. */
export function link(href: string, words = ''): Piece {
  const address = webAddress(href);
  if (address === undefined) return text(words ? `${words} (${href})` : href);
  return { is: 'link', text: words.trim() || href, href: address };
}

/** Page words in a line of ours, in marks that tell where they begin and end. */
export const said = (words: string): Piece => text(`“${words}”`);

/** Longest address that becomes a link, in UTF-16 units. */
const LONGEST_ADDRESS = 4_000;

function webAddress(href: string): string | undefined {
  if (href.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(href) || !canParseUrl(href)) return undefined;
  return new URL(href).href;
}
