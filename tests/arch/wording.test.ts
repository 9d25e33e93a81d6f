import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictWords } from '@/lib/core/wording.ts';
import { readSources } from './source-files.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Folders whose strings reach a person. Rules have a test of their own, string by string. */
const SPOKEN = [
  'components',
  'lib/background',
  'lib/guard/assess',
  'lib/guard/clear',
  'lib/guard/simulate',
  'lib/overlay',
  'lib/store',
  'lib/views',
  'lib/evidence',
  'lib/core/diff',
  'lib/core/engine',
  'scripts/cli',
];
/** Longest piece that is one string; longer ones are code that the pattern ran through. */
const STRING =
  /'((?:[^'\\\n]|\\.){3,400})'|`((?:[^`\\]|\\.){3,600})`|"((?:[^"\\\n]|\\.){3,400})"|>([^<>{}=;]{3,400})</g;
/** A string that a person reads has a space in it, or is one capitalised word; the rest are names in code. */
const READABLE = /[a-z] [a-z]|^[A-Z][a-z]+$/i;

/** The families of claims hold words that pages say, not words of ours. */
function spokenIn(folder: string) {
  return readSources([folder]).filter(({ path }) => !path.startsWith('lib/evidence/families/'));
}

function stringsIn(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\/(?:[^/\\\n]|\\.){4,2000}\/[gimuy]{0,4}(?=[.,;)\s])/g, '');
  return [...code.matchAll(STRING)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
    .filter((one) => READABLE.test(one));
}

describe('wording', () => {
  it('finds strings to read', () => {
    const found = readSources(['components']).flatMap(({ text }) => stringsIn(text));
    expect(found.length).toBeGreaterThan(100);
    expect(stringsIn('<p>This is a scam</p>').flatMap(verdictWords)).not.toEqual([]);
  });

  for (const folder of SPOKEN) {
    it(`${folder} observes and passes no verdict`, () => {
      const said = spokenIn(folder).flatMap(({ path, text }) =>
        stringsIn(text).flatMap((one) =>
          verdictWords(one).map((word) => `${path}: "${word}" in “${one.slice(0, 120)}”`),
        ),
      );
      expect(said, 'say what was observed instead; see the wording table of the specification').toEqual([]);
    });
  }

  it('the pages of the extension, too', () => {
    const pages = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    const said = pages.flatMap((file) =>
      verdictWords(readFileSync(join(ROOT, 'entrypoints', file), 'utf8').replace(/<[^>]{0,500}>/g, ' ')),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect(said).toEqual([]);
  });
});
