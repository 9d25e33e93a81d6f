import { isoTime } from '@/lib/core/report-file/iso-time.ts';
import { oneLine, plainText } from '@/lib/core/report-file/plain-text.ts';
import type { Line, Part, Piece, ReportFile } from '@/lib/core/report-file/tree.ts';
import { spoken } from '@/lib/words/say.ts';
import { REPORT_CSS } from './report-css.ts';

/** Nothing is loaded and nothing runs, whatever stands in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML file that needs nothing beside itself. In: the report and an empty document to build it in; text
 * goes in as text nodes, so that what a page wrote never becomes markup. Out: the text of the file.
 */
export function htmlOf(file: ReportFile, page: Document): string {
  const add = <Name extends keyof HTMLElementTagNameMap>(parent: Element, name: Name, words = '') => {
    const element = page.createElement(name);
    if (words !== '') element.textContent = words;
    parent.append(element);
    return element;
  };
  page.documentElement.lang = spoken();
  const { head, body } = page;
  head.replaceChildren();
  add(head, 'meta').setAttribute('charset', 'utf-8');
  const policy = add(head, 'meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  policy.setAttribute('content', POLICY);
  const size = add(head, 'meta');
  size.setAttribute('name', 'viewport');
  size.setAttribute('content', 'width=device-width');
  const referrer = add(head, 'meta');
  referrer.setAttribute('name', 'referrer');
  referrer.setAttribute('content', 'no-referrer');
  add(head, 'title', oneLine(file.title));
  add(head, 'style', REPORT_CSS);
  const main = add(body, 'main');
  for (const part of file.parts) addPart(part, main, add);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

type Add = <Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
  words?: string,
) => HTMLElementTagNameMap[Name];

function addPart(part: Part, main: Element, add: Add): void {
  switch (part.is) {
    case 'heading':
      addLine(part.line, add(main, `h${part.level}`), add);
      return;
    case 'paragraph':
      addLine(part.line, add(main, 'p'), add);
      return;
    case 'quote':
      add(main, 'blockquote', plainText(part.text)).setAttribute('dir', 'auto');
      return;
    case 'list': {
      const list = add(main, 'ul');
      for (const item of part.items) addLine(item, add(list, 'li'), add);
      return;
    }
    case 'table':
      addTable(part, main, add);
  }
}

function addTable({ head, rows }: Extract<Part, { is: 'table' }>, main: Element, add: Add): void {
  const table = add(main, 'table');
  const first = add(add(table, 'thead'), 'tr');
  for (const line of head) addCell([line], first, 'col', add);
  const body = add(table, 'tbody');
  for (const cells of rows) {
    const row = add(body, 'tr');
    for (const [at, lines] of cells.entries()) addCell(lines, row, at === 0 ? 'row' : undefined, add);
  }
}

function addCell(lines: readonly Line[], row: Element, scope: 'col' | 'row' | undefined, add: Add): void {
  const cell = add(row, scope ? 'th' : 'td');
  if (scope) cell.setAttribute('scope', scope);
  for (const line of lines) addLine(line, add(cell, 'p'), add);
}

function addLine(line: Line, parent: Element, add: Add): void {
  for (const piece of line) addPiece(piece, parent, add);
}

function addPiece(piece: Piece, parent: Element, add: Add): void {
  const words = plainText(piece.text);
  switch (piece.is) {
    case 'text':
      parent.append(words);
      return;
    case 'strong':
    case 'code':
      add(parent, piece.is, words);
      return;
    case 'time': {
      const time = add(parent, 'time', `${words} (${isoTime(piece.at)})`);
      if (!Number.isNaN(new Date(piece.at).getTime())) time.setAttribute('datetime', isoTime(piece.at));
      return;
    }
    case 'link': {
      const link = add(parent, 'a');
      add(link, 'bdi', words);
      link.setAttribute('href', piece.href);
      link.setAttribute('rel', 'noreferrer noopener nofollow');
      // On paper a link is its address.
      if (words !== piece.href) add(parent, 'span', ` (${piece.href})`).setAttribute('class', 'address');
    }
  }
}
