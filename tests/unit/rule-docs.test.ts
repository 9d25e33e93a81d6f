import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/lib/rules/index.ts';
import { gatherRuleDocs } from '@/scripts/rule-docs/gather.ts';
import { renderRuleDocs } from '@/scripts/rule-docs/render.ts';
import { SOURCES } from '@/scripts/rule-docs/sources.ts';

const PAGE = new URL('../../docs/rules.md', import.meta.url);
const docs = gatherRuleDocs();

describe('docs/rules.md', () => {
  it('is what the rules say now', () => {
    const written = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
    const isFresh = written === renderRuleDocs(docs);
    expect(isFresh, 'docs/rules.md is older than the rules: run `npm run docs` and commit it.').toBe(true);
  });

  it('tells what each wallet rule looks for', () => {
    const silent = docs.wallet.filter(({ about }) => about.length < 20).map(({ id }) => id);
    expect(silent, 'Write a doc comment right above `const rule` in lib/guard/assess/rules.').toEqual([]);
  });

  it('shows a demotion, a figure, a language and an example of two lines', () => {
    const rule = RULES.find(({ id }) => id === 'claim-needs-wallet');
    if (!rule) throw new Error('the rule is there');
    const text = renderRuleDocs({
      rules: [rule],
      wallet: [],
      locales: [{ lang: 'xx', rules: [{ rule: rule.id }] } as never],
      demoted: [{ rule: rule.id, from: 'caution', n: 8, right: 4, date: '2030-01-02' }],
      sources: SOURCES,
      measured: {
        date: '2030-01-03',
        rules: [{ rule: rule.id, n: 8, right: 4, precision: 0.5, low: 0.25, high: 0.75, wanted: 9, found: 3 }],
      },
    });
    expect(text).toContain(
      'precision 0.50 (0.25–0.75), n = 8; spoke on 3 of 9 that its family is wanted on, 2030-01-03; demoted from caution on 2030-01-02 (4 of 8)',
    );
    expect(text).toContain('read in: en, xx');
    expect(text).toContain(' ⏎ ');
    expect(text).toContain('| FBI-NFT |');
  });
});

describe('assets/sources.json', () => {
  it('is sorted by key, without doubles', () => {
    const keys = SOURCES.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('has web addresses only', () => {
    const odd = SOURCES.filter(({ address }) => address !== '' && !/^https:\/\/\S+$/.test(address));
    expect(odd).toEqual([]);
  });

  it('knows every key that a rule names', () => {
    const keys = new Set(SOURCES.map(({ key }) => key));
    const unknown = RULES.flatMap(({ id, source }) =>
      source.filter((one) => !keys.has(one) && !/^https?:/.test(one)).map((one) => `${id}: ${one}`),
    );
    expect(unknown, 'Add the source to assets/sources.json, or give its address.').toEqual([]);
  });
});
