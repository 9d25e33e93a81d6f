import { en } from '@/lib/words/en.ts';
import { EXPORT_FORMAT, EXPORT_VERSION, ExportEnd, ExportHeader } from './format.ts';

const OPENS = ',"records":[';

/** The first line of a file; records follow, one a line, then `lastLine`. All of it together is one JSON value. */
export function firstLine(header: ExportHeader): string {
  return `${JSON.stringify(header).slice(0, -1)}${OPENS}\n`;
}

/** A record as its line; all but the first begin with a comma. */
export function recordLine(record: unknown, isFirst: boolean): string {
  return `${isFirst ? '' : ','}${JSON.stringify(record)}\n`;
}

export function lastLine(counts: ExportEnd['counts']): string {
  return `],${JSON.stringify({ counts, end: true }).slice(1)}\n`;
}

/** What a first line says. `not-lines`: it is no first line of ours, though the file may still be one JSON value. */
export type HeaderRead = { is: 'header'; header: ExportHeader } | { is: 'refused'; why: string } | { is: 'not-lines' };

export function readFirstLine(line: string): HeaderRead {
  const text = line.trimEnd();
  if (!text.endsWith(OPENS)) return { is: 'not-lines' };
  const value = parseJson(`${text.slice(0, -OPENS.length)}}`);
  return value === undefined ? { is: 'not-lines' } : readHeader(value);
}

/** Checks format and version before anything else, so that what is wrong can be said in a sentence. */
export function readHeader(value: unknown): HeaderRead {
  const { format, version } = (value !== null && typeof value === 'object' ? value : {}) as Record<string, unknown>;
  if (format !== EXPORT_FORMAT) return { is: 'refused', why: en('This is not an export of Receipts.') };
  if (typeof version === 'number' && version > EXPORT_VERSION) {
    return { is: 'refused', why: en('This file was made by a newer version of Receipts: update the extension first.') };
  }
  const parsed = ExportHeader.safeParse(value);
  if (!parsed.success) return { is: 'refused', why: en('The first line of this file does not have its form.') };
  return { is: 'header', header: parsed.data };
}

/** A line after the first: a record as a plain value, the end, or neither. */
export type LineRead = { is: 'record'; value: unknown } | { is: 'end'; end: ExportEnd } | { is: 'unreadable' };

export function readLine(line: string): LineRead {
  const text = line.trim();
  if (text.startsWith(']')) {
    const end = ExportEnd.safeParse(parseJson(`{${text.slice(1).replace(/^\s{0,9},/, '')}`));
    return end.success ? { is: 'end', end: end.data } : { is: 'unreadable' };
  }
  const value = parseJson(text.startsWith(',') ? text.slice(1) : text.endsWith(',') ? text.slice(0, -1) : text);
  return value === undefined ? { is: 'unreadable' } : { is: 'record', value };
}

/** Undefined for what is no JSON, or nested deeper than the engine can follow. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
