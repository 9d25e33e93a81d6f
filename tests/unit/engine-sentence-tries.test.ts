import { describe, expect, it } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { checksOf } from '@/lib/core/engine/sentence-checks.ts';
import { collectTries } from '@/lib/core/engine/sentence-tries.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const LOCALES = OUR_RULING.locales ?? [];
const URL_HERE = 'https://brightloom.example/';

function triesIn(markdown: string) {
  const doc = readMarkdown(markdown, { url: URL_HERE });
  const text = createPageText(doc);
  return collectTries(doc, text, checksOf(RULES, LOCALES), () => true).tries;
}

const ENGLISH = [
  'Guaranteed profit of 2% a day. Guaranteed profit, every day, for everybody who joins.',
  'The bridge stayed closed after three days of rain.',
  'Stake your tokens and earn 40% APY without any risk.',
].join('\n\n');
const SPANISH =
  'Conecta tu billetera y recibe el airdrop gratis antes de que termine. Ganancias garantizadas cada día.';

describe('collectTries', () => {
  it('gives each check a sentence once, in page order', () => {
    const tries = triesIn(ENGLISH);
    expect(tries.length).toBeGreaterThan(3);
    for (const { sentences, order } of tries) {
      expect(new Set(sentences).size).toBe(sentences.length);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
      const places = sentences.map(({ block, nth }) => block * 1000 + nth);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
    const all = tries.flatMap(({ order }) => order);
    expect(new Set(all).size).toBe(all.length);
  });

  it('asks of English text the same, whether or not another language stands on the page', () => {
    const told = (markdown: string) =>
      triesIn(markdown)
        .filter(({ check }) => check.lang === 'en')
        .map(({ check, sentences }) => `${check.rule.id}: ${sentences.map(({ text }) => text).join(' | ')}`);
    expect(told(`${ENGLISH}\n\n${SPANISH}`)).toEqual(told(ENGLISH));
  });

  it('asks the checks of another language in its Blocks alone', () => {
    const tries = triesIn(`${ENGLISH}\n\n${SPANISH}`).filter(({ check }) => check.lang !== 'en');
    expect(tries.length).toBeGreaterThan(0);
    for (const { check, sentences } of tries) {
      expect(check.lang).toBe('es');
      expect(sentences.every(({ block }) => block === 3)).toBe(true);
    }
  });

  it('leaves out what a rule is not allowed to read, and says when there was too much', () => {
    const doc = readMarkdown(ENGLISH, { url: URL_HERE });
    const text = createPageText(doc);
    expect(collectTries(doc, text, checksOf(RULES, LOCALES), () => false)).toEqual({ tries: [], cut: false });
    const cues = 'guaranteed profit risk apy stake token earn % $ '.repeat(4_000);
    const much = readMarkdown(cues, { url: URL_HERE });
    expect(collectTries(much, createPageText(much), checksOf(RULES, LOCALES), () => true).cut).toBe(true);
  });
});

describe('sentenceOver', () => {
  it('is the sentence that holds an offset of the visible text', () => {
    const doc = readMarkdown('# Larkspur\n\nFirst one. Second one.\n\n```\ncode\n```\n\nThird one.', { url: URL_HERE });
    const text = createPageText(doc);
    for (let offset = 0; offset < text.visible.length; offset += 1) {
      const place = text.locate(offset);
      expect(text.sentenceOver(offset)).toBe(text.sentenceAt(place.block, place.offset));
    }
    expect(text.sentenceOver(text.visible.indexOf('Second'))?.text).toBe('Second one.');
    expect(text.sentenceOver(2)?.text).toBe('Larkspur');
  });
});
