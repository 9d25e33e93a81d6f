// tsx scripts/words/run.ts: brings the catalogues in line with the program, and says what is left to translate
import { writeFileSync } from 'node:fs';
import type { Catalogue } from '../../lib/words/catalogue.ts';
import { LANGUAGE_TAGS } from '../../lib/words/languages.ts';
import { cataloguePath, readCatalogueFile } from './catalogue-files.ts';
import { collectTexts } from './collect.ts';

const texts = collectTexts();
for (const tag of LANGUAGE_TAGS.filter((one) => one !== 'en')) {
  const before = readCatalogueFile(tag);
  const after: Catalogue = {};
  for (const { key } of texts) if (Object.hasOwn(before, key)) after[key] = before[key]!;
  writeFileSync(cataloguePath(tag), `${JSON.stringify(after, null, 2)}\n`);
  const missing = texts.filter(({ key }) => !Object.hasOwn(before, key));
  const gone = Object.keys(before).length - Object.keys(after).length;
  console.log(
    `${tag}: ${Object.keys(after).length} texts, ${missing.length} to be translated, ${gone} not used any more`,
  );
}
const wanted = process.argv.indexOf('--list');
if (wanted > 0) writeFileSync(process.argv[wanted + 1] ?? 'texts.json', `${JSON.stringify(texts, null, 1)}\n`);
