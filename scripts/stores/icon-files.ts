import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which drawing stands for which size, in pixels. Small ones are drawn on their own grid: lines halved by a grid blur. */
export const ICONS: Readonly<Record<number, string>> = {
  16: 'receipt-16.svg',
  32: 'receipt-32.svg',
  48: 'receipt.svg',
  96: 'receipt.svg',
  128: 'receipt.svg',
};

/** What `npm run icons` writes down beside the drawings: which picture was made of which drawing, by SHA-256. */
export const DRAWN = 'assets/icons/drawn.json';

export interface Drawn {
  drawing: string;
  picture: string;
}

export const drawingOf = (root: string, size: number) => join(root, 'assets/icons', ICONS[size] ?? '');
export const pictureOf = (root: string, size: number) => join(root, 'public/icon', `${size}.png`);

/** The two sums of one size, as the files are now. */
export function sumsOf(root: string, size: number): Drawn {
  const sum = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return { drawing: sum(drawingOf(root, size)), picture: sum(pictureOf(root, size)) };
}
