import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Does this run take the suite? Runs that are given the same folder share out what there is: whoever is free takes the
 * next one, and each is run once. Without a folder a run takes all of its suites.
 */
export function takesTurn(folder: string | undefined, suite: string): boolean {
  if (folder === undefined) return true;
  try {
    mkdirSync(join(folder, suite));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
