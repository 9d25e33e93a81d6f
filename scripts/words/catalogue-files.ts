import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue } from '../../lib/words/catalogue.ts';
import type { LanguageTag } from '../../lib/words/languages.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

export function cataloguePath(tag: LanguageTag): string {
  return join(ROOT, 'assets/words', `${tag}.json`);
}

/** The catalogue of a language; empty while there is none. */
export function readCatalogueFile(tag: LanguageTag): Catalogue {
  const path = cataloguePath(tag);
  return existsSync(path) ? Catalogue.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}
