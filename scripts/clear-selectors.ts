// npx tsx scripts/clear-selectors.ts: writes the selectors of every format's calls; run it after changing a format.
import { writeFileSync } from 'node:fs';
import { callsOf, selectorOf } from '@/lib/guard/clear/find-entry.ts';
import { FORMATS } from '@/lib/guard/clear/formats/index.ts';

const FILE = new URL('../lib/guard/clear/formats/selectors.json', import.meta.url).pathname;

const selectors = Object.fromEntries(
  FORMATS.map((format) => [format.id, format.parts.map((part) => callsOf(format, part).map(selectorOf).join(' '))]),
);
writeFileSync(FILE, `${JSON.stringify(selectors, null, 2)}\n`);
