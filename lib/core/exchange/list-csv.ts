import type { Project } from '../project.ts';
import { ROWS } from '../row.ts';

/** The columns of the list, in their order. */
const COLUMNS = [
  'name',
  'domain',
  'address',
  'saved',
  'last review',
  'reviews',
  'claims with receipt',
  'claims without receipt',
  'key sentence',
  'changed by the page',
  'changed by the rules',
  'tags',
  'note',
  ...ROWS,
] as const;

/**
 * The list as CSV after RFC 4180: a head, one project a line, CRLF. Begins with U+FEFF, without which spreadsheets take
 * UTF-8 for another encoding. Times are ISO 8601, UTC; empty where there is none.
 */
export function listCsv(projects: readonly Project[]): string {
  const lines = [COLUMNS, ...projects.map(cellsOf)];
  return `\ufeff${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * One cell. What a spreadsheet would take for a formula gets an apostrophe in front, also after white space. Source: OWASP,
 * "CSV Injection": cells that begin with = + - @, tab or carriage return.
 */
export function csvCell(text: string): string {
  const plain = /^\s{0,999}[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function cellsOf(project: Project): string[] {
  const { name, domain, url, created, reviewed, reviews, withReceipt, without, keySentence } = project;
  const { changed, tags = [], note = '', states } = project;
  return [
    ...[name, domain, url, isoOf(created), isoOf(reviewed)],
    ...[reviews, withReceipt, without].map(String),
    ...[keySentence, String(changed?.page ?? ''), String(changed?.rules ?? ''), tags.join('; '), note],
    ...ROWS.map((row) => states[row] ?? ''),
  ];
}

/** ISO 8601 of epoch milliseconds; empty for 0 and for what is no date. */
function isoOf(at: number): string {
  const date = new Date(at);
  return at === 0 || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
