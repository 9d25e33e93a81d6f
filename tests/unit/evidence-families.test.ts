import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { createPrefilter } from '@/lib/core/engine/prefilter.ts';
import { createView } from '@/lib/core/engine/view.ts';
import type { PageType } from '@/lib/core/page-type.ts';
import { FAMILIES } from '@/lib/evidence/families/index.ts';
import { findStatements, spanOf } from '@/lib/evidence/statements.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const EVIDENCE = OUR_RULING.evidence;

/** The families that make a claim of a page of the project Larkspur. */
function familiesOn(text: string, type: PageType = 'landing'): string[] {
  const doc = readMarkdown(text, { url: 'https://larkspur.example/' });
  const view = createView(doc, createPageText(doc), { type, confidence: 'high' }, EVIDENCE);
  return findStatements(view).map(({ family }) => family.id);
}

describe('families of claims', () => {
  test('every file is listed, under its own name, in order', () => {
    const files = readdirSync(new URL('../../lib/evidence/families', import.meta.url))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => name !== 'index' && name !== 'family');
    expect(FAMILIES.map(({ id }) => id)).toEqual(files.sort());
  });

  describe.each(FAMILIES.map((family) => [family.id, family] as const))('%s', (id, family) => {
    test.each(family.examples.claims)('claims: %s', (sentence) => {
      expect(familiesOn(sentence)).toContain(id);
    });
    test.each(family.examples.others)('does not claim: %s', (sentence) => {
      expect(familiesOn(sentence)).not.toContain(id);
    });
    test.each(family.examples.claims)('stays quiet when others say it: %s', (sentence) => {
      const plain = sentence.replace(/\.$/, '');
      expect(familiesOn(`Beware of sites that say "${plain}".`)).not.toContain(id);
      expect(familiesOn(`According to the complaint, ${plain}.`)).not.toContain(id);
      expect(familiesOn(`Is it true that ${plain}?`)).not.toContain(id);
    });
    test('has enough examples, and a cue in each', () => {
      expect(family.examples.claims.length).toBeGreaterThanOrEqual(5);
      expect(family.examples.others.length).toBeGreaterThanOrEqual(5);
      const prefilter = createPrefilter([family]);
      const asleep = family.examples.claims.filter((sentence) => {
        let woken = false;
        prefilter.scan(sentence, () => {
          woken = true;
        });
        return !woken;
      });
      expect(asleep).toEqual([]);
    });
    test('goes through long text of its own words', () => {
      const words = [...family.cues, ...family.examples.claims].join(' ');
      const long = `${words} `.repeat(Math.ceil(100_000 / words.length));
      // Sentences are at most 2,000 characters; a pattern sees one of them at a time.
      for (let at = 0; at < 100_000; at += 2_000) spanOf(family, long.slice(at, at + 2_000));
      spanOf(family, 'a '.repeat(20_000));
      spanOf(family, `${family.cues.join(' ')} `.repeat(20));
    });
  });
});

describe('who speaks', () => {
  test.each<[string, PageType, string[]]>([
    ['Larkspur is audited by Northgate.', 'landing', ['audit']],
    ['Our vault was audited by Northgate.', 'docs', ['audit']],
    ['The protocol was audited by Northgate.', 'docs', ['audit']],
    ['Audited by Northgate.', 'landing', ['audit']],
    ['- Audited by Northgate', 'docs', ['audit']],
    ['Most bridges are audited by Northgate.', 'landing', []],
    ['A vault that is audited by Northgate is easier to read than one that is not, and so is its code.', 'docs', []],
    [
      'Projects audited by Northgate are listed on the page of the firm, which is kept by people we do not know.',
      'docs',
      [],
    ],
    ['If a vault was audited by Northgate, look for the commit.', 'landing', []],
    ['Check that it was audited by Northgate.', 'landing', []],
    ['Larkspur was audited by Northgate.', 'news', []],
    ['Larkspur was audited by Northgate.', 'education', []],
    ['They are audited by Northgate.', 'post', ['audit']],
    ['Some say audited by Northgate.', 'post', []],
    ['This guide shows how our vault was audited by Northgate.', 'docs', ['audit']],
  ])('%s (%s)', (sentence, type, families) => {
    expect(familiesOn(sentence, type)).toEqual(families);
  });

  test('what a page repeats is one claim, and a sentence is at most two', () => {
    expect(familiesOn('Larkspur is open source.\n\nLarkspur is open source.')).toEqual(['code']);
    const crowded =
      'Larkspur is a fully decentralised, non-custodial, AI-powered, open-source, GDPR-compliant network audited by Northgate.';
    expect(familiesOn(crowded)).toHaveLength(2);
  });
});
