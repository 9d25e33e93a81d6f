import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE_TEXTS } from '../../scripts/words/site-texts.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

describe.each(SITE_TEXTS)('texts of $file', ({ file, texts }) => {
  const source = readFileSync(join(ROOT, file), 'utf8');

  it.each(texts)('%s', (text) => {
    // A gap of the text is an expression of a template in the source.
    const parts = text.split(/\{[a-zA-Z]{1,20}\}/).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
    expect(source).toMatch(new RegExp(parts.join('\\$\\{[^}]{1,80}\\}')));
  });
});
