// tsx scripts/write-list.ts FILE: writes the list of reported hosts that the extension carries. The build calls it.
import { writeFileSync } from 'node:fs';
import { bundledListFile } from './build-list.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Say which file to write.');
writeFileSync(file, await bundledListFile());
