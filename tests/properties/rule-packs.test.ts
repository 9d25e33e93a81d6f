import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { examine } from '@/lib/core/engine/examine.ts';
import { readRulePack } from '@/lib/core/read-rule-pack.ts';
import type { Example } from '@/lib/core/rule.ts';
import { PACK_HOST_KINDS, type RulePack } from '@/lib/core/rule-pack.ts';
import { faultOfPhrase, readyPhrases } from '@/lib/core/text/pack-phrases.ts';
import { THRESHOLDS } from '@/lib/core/thresholds.ts';
import { applyPacks } from '@/lib/packs/apply.ts';
import { checkPackFile } from '@/lib/packs/check.ts';
import { closedTo } from '@/lib/packs/pack-rules.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const OPEN = RULES.filter((rule) => closedTo(rule) === undefined);

/** Something like a pack, with every part right or wrong. */
const packLike = fc.record(
  {
    format: fc.oneof(fc.constant(1), fc.anything()),
    id: fc.oneof(fc.constant('brightloom-words'), fc.string()),
    name: fc.oneof(fc.constant('Brightloom'), fc.string({ unit: 'binary' })),
    version: fc.oneof(fc.nat(), fc.anything()),
    author: fc.oneof(fc.constant('A reader'), fc.string()),
    phrases: fc.oneof(
      fc.array(
        fc.record({
          rule: fc.oneof(fc.constantFrom(...RULES.map(({ id }) => id)), fc.string()),
          any: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
          flags: fc.array(fc.lorem(), { maxLength: 3 }),
          passes: fc.array(fc.lorem(), { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
      fc.anything(),
    ),
    hosts: fc.oneof(
      fc.array(
        fc.record({
          host: fc.oneof(fc.domain(), fc.string()),
          kind: fc.oneof(fc.constantFrom(...PACK_HOST_KINDS), fc.string()),
          name: fc.string(),
          source: fc.webUrl(),
          added: fc.constant('2026-11-22'),
        }),
        { maxLength: 3 },
      ),
      fc.anything(),
    ),
    thresholds: fc.oneof(
      fc.dictionary(fc.constantFrom(...THRESHOLDS.map(({ id }) => id)), fc.integer()),
      fc.anything(),
    ),
  },
  { requiredKeys: [] },
);

describe('any file', () => {
  const told = (text: string): void => {
    const checked = checkPackFile(text, OUR_RULING);
    if (checked.ok) expect(checked.pack.format).toBe(1);
    else expect(checked.problems.length).toBeGreaterThan(0);
  };
  test('of JSON is taken or refused with reasons', () => {
    fc.assert(fc.property(fc.json(), told), { numRuns: 300 });
  });
  test('like a pack is taken or refused with reasons', () => {
    fc.assert(
      fc.property(packLike, (value) => told(JSON.stringify(value) ?? '')),
      { numRuns: 300 },
    );
  });
  test('of characters is taken or refused with reasons', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), told), { numRuns: 200 });
  });
});

test('a phrase is found through the one pass over the page, hyphen or space', () => {
  const pack: RulePack = {
    ...LOUD,
    phrases: [
      { rule: 'price-prophecy', any: ['lift-off season', 'доход* без риска', '稳赚不赔'], flags: [], passes: [] },
    ],
  };
  const ruling = applyPacks(OUR_RULING, [pack]);
  for (const text of ['It is LIFT OFF season.', 'It is lift-off season.', 'Доходность без риска.', '我们稳赚不赔。']) {
    const { findings } = examine(readMarkdown(text, { url: 'https://brightloom.example/' }), {
      ...ruling,
      now: 0,
      asked: true,
      as: 'landing',
    });
    expect(findings.filter((finding) => finding.pack).length, text).toBe(1);
  }
});

test('any phrase is refused, or finds itself and nothing beyond the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'grapheme' }), (phrase, text) => {
      const fault = faultOfPhrase(phrase);
      const found = readyPhrases([phrase]).find(text);
      if (fault) expect(readyPhrases([phrase]).cues).toEqual([]);
      if (found) {
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

/** As bad as a pack may be that got past the check: phrases that stand everywhere, hosts, and every threshold moved. */
const LOUD: RulePack = {
  format: 1,
  id: 'loud-words',
  name: 'Loud words',
  version: 9,
  author: 'A test',
  phrases: OPEN.map(({ id }) => ({
    rule: id,
    any: ['the', 'and', 'our', 'audited', 'guarantee*', 'token*', 'users'],
    flags: [],
    passes: [],
  })),
  hosts: ['larkspur.example', 'brightloom.example', 'neuraswarm.example'].map((host) => ({
    host,
    kind: 'auditor',
    name: 'Larkspur',
    source: `https://${host}`,
    added: '2026-11-22',
  })),
  thresholds: { buzzwords: 3, 'inline-notes': 3, 'notes-per-rule': 20, 'vanity-numbers': 1 },
};

const withPack = applyPacks(OUR_RULING, [LOUD]);

/** What speaks of ours, as one line each: rule, severity, place. */
function ours(example: Example, ruling: Ruling): string[] {
  const { text, as = 'landing', url } = typeof example === 'string' ? { text: example } : example;
  const doc = readMarkdown(text, { url: url ?? 'https://brightloom.example/' });
  const { findings } = examine(doc, { ...ruling, now: 0, asked: true, as });
  return findings
    .filter(({ pack }) => pack === undefined)
    .map(({ rule, severity, block, start, end }) => `${rule} ${severity} ${block} ${start}–${end}`);
}

/** Examples of each rule that are judged with and without the pack; the page below has all of them. */
const FIRST = 4;

describe('a pack takes nothing away', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const example of rule.examples.flags.slice(0, FIRST)) {
      expect(ours(example, withPack)).toEqual(expect.arrayContaining(ours(example, OUR_RULING)));
    }
  });

  test('nor from a page of all the examples of flags', () => {
    const text = RULES.flatMap(({ examples }) =>
      examples.flags.map((one) => (typeof one === 'string' ? one : one.text)),
    );
    const page: Example = { text: text.join('\n\n') };
    expect(ours(page, withPack)).toEqual(expect.arrayContaining(ours(page, OUR_RULING)));
  });

  test('what it adds is a caution at most, names the pack, and earns no good sign', () => {
    const doc = readMarkdown('Our token is audited and the users guarantee it.\n\nLearn more.', {
      url: 'https://brightloom.example/',
    });
    const report = examine(doc, { ...withPack, now: 0, asked: true, as: 'landing' });
    const added = report.findings.filter(({ pack }) => pack);
    expect(added.length).toBeGreaterThan(3);
    expect(new Set(added.map(({ severity }) => severity))).toEqual(new Set(['caution', 'info']));
    expect(added.every(({ pack, row }) => pack?.name === 'Loud words' && row !== 'requests')).toBe(true);
    expect(report.ruleset).toBe(`${OUR_RULING.ruleset} + loud-words 9`);
    expect(report.inlineNotes).toBe(3);
    expect(report.coverage.exist).toBe(RULES.length);
  });

  test('a page cannot be made to read as a lesson by phrases that match in quotations', () => {
    const lines = Array.from({ length: 9 }, () => 'Beware of posts that say "the token and our users".');
    const doc = readMarkdown(`${lines.join('\n\n')}\n\nAudited by the best in the industry.`, {
      url: 'https://brightloom.example/',
    });
    const options = { now: 0, asked: true } as const;
    expect(examine(doc, { ...withPack, ...options }).pageType).toBe(
      examine(doc, { ...OUR_RULING, ...options }).pageType,
    );
  });
});

describe('hosts of a pack', () => {
  const text = 'Our contracts were audited: [the report](https://larkspur.example/reports/brightloom).';
  const page = (ruling: Ruling) =>
    examine(readMarkdown(text, { url: 'https://brightloom.example/' }), {
      ...ruling,
      now: 0,
      asked: true,
      as: 'landing',
    });

  test('count in the ledger, as R3, with the name of the pack', () => {
    const receipts = page(withPack).claims.flatMap((claim) => claim.receipts);
    expect(receipts.map(({ kind, grade }) => [kind, grade])).toEqual([['auditor', 'R3']]);
    expect(receipts[0]?.note).toContain('listed by the pack “Loud words”');
  });

  test('clear no note of ours', () => {
    const rules = page(OUR_RULING).findings.map(({ rule }) => rule);
    expect(rules).toContain('audited-no-report');
    expect(page(withPack).findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
  });
});

test('files that a pack cannot have are refused before anything runs', () => {
  expect(readRulePack(JSON.stringify({ ...LOUD, id: '__proto__' })).ok).toBe(false);
});
