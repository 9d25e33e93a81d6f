import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHtml } from '@/lib/sites/html.ts';
import { trained } from '../cli/trained.ts';
import type { Quality } from '../train/quality.ts';
import { loadOrdinary, loadSites, type PageItem } from './load-pages.ts';
import { loadLabelledAddresses } from './understanding/labelled-addresses.ts';
import { type PageRead, readingsOfPage } from './understanding/readings-of-page.ts';
import { understandingReport } from './understanding/report.ts';
import { writeCard } from './understanding/write-card.ts';

const USAGE = 'npm run eval -- FOLDER --understanding [--texts FOLDER] [--write]';
const QUALITY = new URL('../../assets/understanding/quality.json', import.meta.url).pathname;

/**
 * How well pages are understood: which of the ten questions each answers, against a reader. Prints Markdown; a folder
 * that is not there is told and is no error.
 */
export function evalUnderstanding(words: readonly string[], date: string): void {
  const texts = words.includes('--texts') ? words[words.indexOf('--texts') + 1] : undefined;
  const given = words.find((word) => !word.startsWith('--') && word !== texts);
  const folder = given ? resolve(given) : '';
  if (!folder || !existsSync(folder)) {
    console.log(`There is no data folder${given ? ` at ${given}` : ''}: nothing was measured. Give one: ${USAGE}`);
    return;
  }
  if (texts !== undefined && !existsSync(texts)) console.log(`There is no folder of texts at ${texts}.\n`);
  const model = trained();
  const read = (items: readonly PageItem[]): PageRead[] =>
    items.map((item) => readingsOfPage(item, readHtml(item.html, { url: item.url }), model));
  const sites = read(loadSites(folder));
  const labelled = loadLabelledAddresses(folder, texts);
  const addresses = labelled.pages.map(({ item, doc }) => readingsOfPage(item, doc, model));
  const ordinary = read(loadOrdinary(folder));
  const { withoutText } = labelled;
  console.log(understandingReport({ date, sites, addresses, withoutText, ordinary, quality: keptQuality() }));
  if (words.includes('--write') && sites.length > 0) writeCard(sites, date);
}

function keptQuality(): Quality | undefined {
  return existsSync(QUALITY) ? (JSON.parse(readFileSync(QUALITY, 'utf8')) as Quality) : undefined;
}
