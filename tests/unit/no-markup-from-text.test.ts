import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noMarkupFromText, replaceAllOf } from '@/scripts/no-markup-from-text.ts';

const resolve = createRequire(import.meta.url).resolve;
const preact = join(resolve('preact/package.json'), '../dist/preact.mjs');
const readability = join(resolve('@mozilla/readability/package.json'), '../Readability.js');
const WRITES = /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write\(/;

function transformed(path: string): string | undefined {
  const { transform } = noMarkupFromText();
  if (typeof transform !== 'function') throw new Error('a plugin without a transform');
  const out = (transform as (code: string, id: string) => { code: string } | undefined)(
    readFileSync(path, 'utf8'),
    `${path}?v=1`,
  );
  return out?.code;
}

describe('libraries in the bundle', () => {
  it.each([preact, readability])('%s makes no elements from text', (path) => {
    expect(readFileSync(path, 'utf8')).toMatch(WRITES);
    const code = transformed(path);
    expect(code).toBeDefined();
    expect(code).not.toMatch(WRITES);
  });

  it('leaves all other files as they are', () => {
    expect(transformed(join(resolve('idb/package.json'), '../build/index.js'))).toBeUndefined();
  });

  it('stops the build when a library reads otherwise', () => {
    const places = [{ file: '/a.js', from: 'x=1', to: 'x=2' }];
    expect(replaceAllOf('let x=1', places)).toBe('let x=2');
    expect(() => replaceAllOf('let y=1', places)).toThrow('0 times');
    expect(() => replaceAllOf('x=1;x=1', places)).toThrow('2 times');
  });
});
