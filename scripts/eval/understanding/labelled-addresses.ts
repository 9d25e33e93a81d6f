import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { readPageFile } from '../../cli/page.ts';
import { halfOf, type Item } from '../item.ts';
import { QUESTIONS } from '../questions.ts';

const FILE = 'pages/ai-crypto-pages.csv';
const ENDINGS = ['html', 'md', 'txt'];

export interface LabelledAddresses {
  pages: { item: Item; doc: PageDoc }[];
  /** Addresses that a reader labelled and whose text is not at hand. */
  withoutText: number;
}

/** Pages of which the data has the labels and the address; their text is `ID.html`, `.md` or `.txt` in a folder of its own. */
export function loadLabelledAddresses(folder: string, texts: string | undefined): LabelledAddresses {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { pages: [], withoutText: 0 };
  const [head = [], ...rows] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf);
  const labelled = rows.map((cells) => new Map(head.map((name, at) => [name, cells[at] ?? ''])));
  const pages = labelled.flatMap((cells) => {
    const doc = docOf(cells, texts);
    return doc ? [{ item: itemOf(cells), doc }] : [];
  });
  return { pages, withoutText: labelled.length - pages.length };
}

function itemOf(cells: ReadonlyMap<string, string>): Item {
  const id = cells.get('id') ?? '';
  const asked = QUESTIONS.filter((question) => cells.has(question.id));
  return {
    id,
    kind: 'site',
    half: halfOf(id),
    tags: new Set([
      `overall:${cells.get('overall')}`,
      'subject:y',
      ...asked.map((question) => `${question.id}:${cells.get(question.id)}`),
    ]),
    quotes: new Map(),
    claims: [],
  };
}

function docOf(cells: ReadonlyMap<string, string>, texts: string | undefined): PageDoc | undefined {
  const id = cells.get('id') ?? '';
  if (texts === undefined || !/^[\w-]{1,80}$/.test(id)) return undefined;
  const file = ENDINGS.map((ending) => join(texts, `${id}.${ending}`)).find((one) => existsSync(one));
  return file ? readPageFile(readFileSync(file, 'utf8'), file, cells.get('url') ?? '') : undefined;
}

/** The cells of a line of CSV; a cell in quotation marks may hold commas, and doubled marks. */
export function cellsOf(line: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    const last = cells.length - 1;
    if (sign === '"' && quoted && line.charAt(at + 1) === '"') {
      cells[last] += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) cells.push('');
    else cells[last] += sign;
  }
  return cells;
}
