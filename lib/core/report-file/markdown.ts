import { isoTime } from './iso-time.ts';
import { oneLine, plainText } from './plain-text.ts';
import type { Line, Part, Piece, ReportFile } from './tree.ts';

/**
 * Writes a report as Markdown (CommonMark with the tables of GFM). Text is escaped wherever it could be read as markup,
 * so that a page's words stay words. What cannot be prevented from here: a viewer that makes e-mail addresses into links
 * by itself.
 */
export function toMarkdown({ parts }: ReportFile): string {
  return `${parts.map(partText).join('\n\n')}\n`;
}

function partText(part: Part): string {
  switch (part.is) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${lineText(part.line)}`;
    case 'paragraph':
      return lineText(part.line);
    case 'quote':
      return quoteText(part.text);
    case 'list':
      return part.items.map((item) => `- ${lineText(item)}`).join('\n');
    case 'table':
      return tableText(part);
  }
}

/** Each line of a quote begins anew, with a break that shows. */
function quoteText(words: string): string {
  const lines = plainText(words)
    .split('\n')
    .map((one) => escaped(oneLine(one)))
    .filter((one) => one !== '');
  return lines.map((one) => `> ${one}`).join('\\\n') || '> ';
}

function tableText({ head, rows }: Extract<Part, { is: 'table' }>): string {
  const first = head.map(lineText);
  const body = rows.map((row) => row.map((cell) => cell.map(lineText).join('<br>')));
  const lines = [first, first.map(() => '---'), ...body];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function lineText(line: Line): string {
  return line.map(pieceText).join('').trim();
}

function pieceText(piece: Piece): string {
  switch (piece.is) {
    case 'text':
      return spaced(piece.text, escaped);
    case 'strong':
      return spaced(piece.text, (words) => `**${escaped(words)}**`);
    case 'code':
      return codeText(oneLine(piece.text));
    case 'link':
      return linkText(piece);
    case 'time':
      return escaped(oneLine(`${piece.text} (${isoTime(piece.at)})`));
  }
}

/** Blanks at the ends of a piece keep it apart from its neighbours; they stay outside of marks. */
function spaced(words: string, write: (trimmed: string) => string): string {
  const trimmed = oneLine(words);
  if (trimmed === '') return words === '' ? '' : ' ';
  return `${/^\s/.test(words) ? ' ' : ''}${write(trimmed)}${/\s$/.test(words) ? ' ' : ''}`;
}

/** Paper and plain viewers show no addresses of links, so the address itself stands there too. */
function linkText({ text, href }: Extract<Piece, { is: 'link' }>): string {
  const target = `](<${destination(href)}>)`;
  const words = oneLine(text);
  if (words === href || words === '') return `[${escaped(href)}${target}`;
  return `[${escaped(words)}${target} (${escaped(href)})`;
}

/** Between pointed brackets nothing but these ends a destination, begins code or a cell, or names a character. */
function destination(href: string): string {
  return href
    .replace(/[\\<>|`]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&/g, '\\&');
}

/** Longest run of backticks that a fence is made to outgrow; in a longer one they become primes. */
const LONGEST_RUN = 20;

function codeText(words: string): string {
  const cell = words.replace(/\|/g, '¦').replace(/`{21,}/g, (run) => '′'.repeat(run.length));
  if (cell === '') return '';
  let fence = '`';
  while (cell.includes(fence) && fence.length <= LONGEST_RUN) fence += '`';
  const pad = cell.startsWith('`') || cell.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${cell}${pad}${fence}`;
}

/**
 * A backslash before every letter that Markdown could read as more than itself: always before those that may begin
 * markup anywhere, and before the others where they do (a list at the start, "www.", "https:").
 */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>&|~$^@{}!#]|^[-+=.)]|(?<=^\d{1,9})[.)]|(?<=[wW]{3})\.|:(?=\S)/g, '\\$&');
}
