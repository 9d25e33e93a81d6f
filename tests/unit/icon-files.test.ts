import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAWN, type Drawn, ICONS, pictureOf, sumsOf } from '@/scripts/stores/icon-files.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const drawn = JSON.parse(readFileSync(join(ROOT, DRAWN), 'utf8')) as Record<string, Drawn>;
const sizes = Object.keys(ICONS).map(Number);

describe('icons', () => {
  it.each(sizes)('%i pixels: the picture was made of the drawing that is here', (size) => {
    expect(drawn[size], 'a drawing or a picture was changed: npm run icons').toEqual(sumsOf(ROOT, size));
  });

  it.each(sizes)('%i pixels: the picture is that wide and high', (size) => {
    const picture = readFileSync(pictureOf(ROOT, size));
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('leaves no drawing and no picture without use', () => {
    const drawings = readdirSync(join(ROOT, 'assets/icons')).filter((file) => file.endsWith('.svg'));
    expect(drawings.sort()).toEqual([...new Set(Object.values(ICONS))].sort());
    expect(readdirSync(join(ROOT, 'public/icon')).sort()).toEqual(sizes.map((size) => `${size}.png`).sort());
  });
});
