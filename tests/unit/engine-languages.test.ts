import { describe, expect, test } from 'vitest';
import { languagesOf } from '@/lib/core/engine/page-languages.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { examineInAll } from '../rules/examine-locale.ts';

function languagesIn(markdown: string, lang = ''): string[] {
  const doc = readMarkdown(markdown, { url: 'https://brightloom.example/' });
  doc.lang = lang;
  const languages = languagesOf(doc, createPageText(doc));
  return doc.blocks.map((block) => languages.of(block.index));
}

describe('the language of each block', () => {
  test.each([
    ['tells itself', 'The agent does what you say.\n\nАгент делает то, что вы скажете.', '', ['en', 'ru']],
    [
      'is that of its neighbours when they agree',
      'Мы платим за работу.\n\nAPY 480%\n\nЭто не шутка.',
      '',
      ['ru', 'ru', 'ru'],
    ],
    ['is that of the page', '# NeuraSwarm\n\n加入我们的网络,出租你的显卡。', '', ['zh', 'zh']],
    ['is what the page states', '# NeuraSwarm', 'es-MX', ['es']],
    ['is English when nothing tells', '# NeuraSwarm', '', ['en']],
    [
      'is not that of another script for Latin words',
      '加入我们的网络,出租你的显卡。\n\nGuaranteed daily profits',
      '',
      ['zh', 'en'],
    ],
  ])('%s', (_, markdown, lang, expected) => {
    expect(languagesIn(markdown, lang)).toEqual(expected);
  });
});

const GERMAN = `# Brightloom

Das Netz vermietet Grafikkarten und ist für alle da, die Modelle rechnen lassen.

Wir sagen nicht, wer die Knoten betreibt, und auch nicht, wem der Token gehört.`;

describe('a page in a language that no pack reads', () => {
  const report = examineInAll(GERMAN, 'de');

  test('has rows that are not checked, with the reason', () => {
    const states = report.rows.map(({ row, state }) => [row, state]);
    for (const row of ['why-crypto', 'users', 'numbers', 'control', 'token', 'data', 'requests']) {
      expect(states, row).toContainEqual([row, 'not-checked']);
    }
    const token = report.rows.find(({ row }) => row === 'control');
    expect(token?.why).toBe('This page is in German; the checks of this row do not read it.');
  });

  test('says so for each check that did not read it', () => {
    const whys = new Set(report.coverage.notRun.map(({ why }) => why));
    expect(whys).toContain('This page is in German; this check does not read it.');
    expect(report.coverage.notRun.map(({ rule }) => rule)).not.toContain('claim-needs-wallet');
    expect(report.languages).toEqual([{ lang: 'de', share: 1, read: 'none' }]);
  });

  test('is still checked for what its buttons and fields ask', () => {
    const asking = examineInAll(`${GERMAN}\n\n[Recovery phrase](field:)`, 'de');
    expect(asking.findings.map(({ rule }) => rule)).toContain('recovery-phrase-request');
  });
});

describe('a page in a language that some checks read', () => {
  const report = examineInAll('# NeuraSwarm\n\nГарантированный доход 3% в день от нашего бота и для всех.', 'ru');

  test('has findings in its own words', () => {
    expect(report.findings.map(({ rule }) => rule)).toContain('guaranteed-return');
    expect(report.rows.find(({ row }) => row === 'token')?.state).toBe('claimed-without-receipt');
    expect(report.languages).toEqual([{ lang: 'ru', share: 1, read: 'some' }]);
  });

  test('does not say that nothing is stated where not all was read', () => {
    expect(report.rows.map(({ state }) => state)).not.toContain('not-stated');
    const control = report.rows.find(({ row }) => row === 'control');
    expect(control?.why).toBe('This page is in Russian; not all checks of this row read it.');
  });
});

describe('a page that is half English', () => {
  const ENGLISH = 'The network rents out graphics cards, and it is there for all who let models run on it.';
  const report = examineInAll(
    `# Brightloom\n\n${ENGLISH} ${ENGLISH}\n\n${GERMAN.split('\n\n').slice(1).join('\n\n')}`,
    'en',
  );

  test('does not say that something is missing that may stand in the other half', () => {
    expect(report.rows.map(({ state }) => state)).not.toContain('not-stated');
    const why = report.rows.find(({ row }) => row === 'control')?.why;
    expect(why).toMatch(/^\d{2} % of this page is in German; the checks of this row do not read it\.$/);
  });
});

describe('an English page with a foreign sentence', () => {
  const ARTICLE = `# How such offers are worded

${'Our reporter read forty pages of this kind in a week, and this is what they have in common. '.repeat(6)}

One of them said “Гарантированный доход 3% в день” in its first line.

Гарантированный доход 3% в день от нашего торгового бота.`;

  test.each(['landing', 'news', 'education', 'unknown'] as const)('stays quiet on a page of the kind %s', (as) => {
    expect(examineInAll({ text: ARTICLE, as }, 'en').findings.map(({ rule }) => rule)).not.toContain(
      'guaranteed-return',
    );
  });

  test('is read by all checks', () => {
    const report = examineInAll(ARTICLE, 'en');
    expect(report.languages?.[0]).toMatchObject({ lang: 'en', read: 'all' });
    expect(report.coverage.notRun.filter(({ why }) => why.startsWith('This page is in'))).toEqual([]);
  });
});

test('a short English line on a page in another language is read', () => {
  const page = `# Guaranteed 2% daily profits from our bot\n\n${'Сеть сдаёт видеокарты в аренду, и каждый может считать на ней свои модели. '.repeat(12)}`;
  expect(examineInAll(page, 'ru').findings.map(({ rule }) => rule)).toContain('guaranteed-return');
});
