import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { Claim } from '@/lib/core/claim.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { normalise } from '@/lib/core/text/normalise.ts';
import { FAMILIES } from '@/lib/evidence/families/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const SENTENCES = FAMILIES.flatMap(({ examples }) => [...examples.claims, ...examples.others]);

/** Sentences of families, numbers, links, headings and junk, in any order. */
const piece = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.constantFrom(
    '850,000 followers. ',
    'We finished 41,000 jobs [1] ',
    '99.9% uptime ',
    '\n\n## Roadmap\n\n',
    '\n\n- ',
    '\n\n> ',
    '\n\n',
    ' and ',
    '. ',
    '\u200b',
    '\u00a0',
    '\u00b9',
    '[report](https://www.halborn.com/audits/larkspur/vault) ',
    '[1] [here](https://dune.com/larkspur/jobs) ',
    'Source: [x](https://larkspur.example/stats) ',
    '![badge](https://larkspur.example/a.png)',
    'https://etherscan.io/address/0x1 ',
    '\u202eaudited\u202c ',
    'ﬁ½ﷺ ',
  ),
  fc.string({ maxLength: 20 }),
);
const pages = fc.array(piece, { maxLength: 25 }).map((pieces) => `# Larkspur AI\n\n${pieces.join(' ')}`);

function claimsOf(text: string): { doc: PageDoc; claims: Claim[] } {
  const doc = readMarkdown(text, { url: 'https://larkspur.example/' });
  return { doc, claims: judgePage(doc, { now: 0, asked: true, as: 'landing' }).claims };
}

describe('claims of any page', () => {
  test('keep to the schema and to their bounds, never overlap, and quote the page', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const { doc, claims } = claimsOf(text);
        claims.forEach((claim, at) => {
          expect(Claim.parse(claim)).toEqual(claim);
          const block = doc.blocks[claim.block];
          expect(claim.start).toBeGreaterThanOrEqual(0);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(block?.text.length ?? 0);
          expect(claim.receipts.length).toBeLessThanOrEqual(8);
          expect(claim.receipts.filter(({ grade, tests }) => grade === 'R5' || tests === undefined)).toEqual([]);
          const next = claims[at + 1];
          if (next?.block === claim.block) expect(next.start).toBeGreaterThanOrEqual(claim.end);
          else if (next) expect(next.block).toBeGreaterThan(claim.block);
          const words = claim.quote.replace(/^\u2026|\u2026$/g, '');
          expect(normalise(block?.text ?? '').text).toContain(words.slice(0, Math.min(words.length, 20)));
        });
      }),
      { numRuns: 75 },
    );
  });

  test('are the same in a page that says everything in capitals', () => {
    const plain = 'Larkspur is open source and has been audited twice.';
    expect(claimsOf(plain.toUpperCase()).claims.map(({ kind }) => kind)).toEqual(
      claimsOf(plain).claims.map(({ kind }) => kind),
    );
  });

  test.each([
    ['claims without an end', 'Larkspur is audited by Northgate. '],
    ['marks without an end', 'We finished 41,000 jobs [1] [2] [3]\u00b9* '],
    ['words of plans', 'We will plan to hope to launch soon and target 2027, '],
    ['subjects without a claim', 'the protocol the network the platform our our our '],
  ])(
    'are found in linear time in 200 KB of %s',
    (_what, unit) => {
      const { claims } = claimsOf(unit.repeat(Math.ceil(200_000 / unit.length)));
      expect(claims.length).toBeLessThanOrEqual(1_000);
    },
    60_000,
  );

  test('pages of notes and source lines are paired in linear time', () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, nth) =>
        `We finished ${nth + 100} jobs [${nth % 900}].\n\nSource: [x](https://dune.com/larkspur/${nth})\n\n[${nth % 900}] [y](https://dune.com/larkspur/n${nth})`,
    );
    expect(claimsOf(lines.join('\n\n')).claims.length).toBeLessThanOrEqual(1_000);
  }, 60_000);
});
