import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Name of the file in the built extension; lib/background/lists/start.ts reads it there. */
const LIST_FILE = 'host-list.bin';
const WRITE = fileURLToPath(new URL('./write-list.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A file that the build copies into the extension as it is. */
export interface BuiltFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * Makes the list of reported hosts in `folder`, a place for what builds make, and says where it belongs in the
 * extension. Nothing of the list is kept in this repository. A program of its own, because what loads the build's
 * configuration does not know the names that the program's files import each other by.
 */
export async function makeListFile(folder: string): Promise<BuiltFile> {
  await mkdir(folder, { recursive: true });
  const absoluteSrc = join(folder, LIST_FILE);
  await promisify(execFile)(process.execPath, ['--import', 'tsx', WRITE, absoluteSrc], { cwd: ROOT });
  return { absoluteSrc, relativeDest: LIST_FILE };
}
