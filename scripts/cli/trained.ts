import { readFileSync } from 'node:fs';
import { type Model, readModel } from '@/lib/understanding/model.ts';

/** The weights of this repository, which the extension carries too. */
export const MODEL_FILE = new URL('../../assets/understanding/model.bin', import.meta.url).pathname;

let known: Model | undefined;

/** The trained weights, read once. Throws when they are broken. */
export function trained(): Model {
  known ??= readModel(new Uint8Array(readFileSync(MODEL_FILE)));
  if (!known) throw new Error('assets/understanding/model.bin cannot be read: npm run train makes it anew');
  return known;
}
