import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Assessment } from '@/lib/core/assessment.ts';
import { ChecklistRow } from '@/lib/core/checklist.ts';
import { Claim, ClaimKind, Proposition } from '@/lib/core/claim.ts';
import { Decoded, Effect } from '@/lib/core/decoded.ts';
import { Finding } from '@/lib/core/finding.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import { PROJECT_KINDS } from '@/lib/core/project-kind.ts';
import { Receipt, RelevanceTests } from '@/lib/core/receipt.ts';
import { Report } from '@/lib/core/report.ts';
import { PageLook, PageRecord, QuotedClaim, ReviewBody, ReviewHead } from '@/lib/core/review.ts';

const page = readFileSync('docs/report.md', 'utf8').replace(/```[^`]{0,5000}```/g, '');
/** Words between backticks. */
const told = new Set([...page.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code?.match(/[\w-]+/g) ?? []));

const SHAPES: Record<string, { shape: object }> = {
  Report,
  Row: ChecklistRow,
  Finding,
  Claim,
  Proposition,
  Receipt,
  RelevanceTests,
  Assessment,
  Decoded,
  Effect,
};

describe('docs/report.md', () => {
  test.each(Object.entries(SHAPES))('names every field of %s', (name, { shape }) => {
    const missing = Object.keys(shape).filter((field) => !told.has(field));
    expect(missing, `Say in docs/report.md what these fields of ${name} mean.`).toEqual([]);
  });

  test.each([
    ['page types', PAGE_TYPES],
    ['kinds of project', PROJECT_KINDS],
    ['kinds of claim', ClaimKind.options],
    ['kinds of effect', Effect.shape.kind.options],
  ] as const)('lists all %s', (what, words) => {
    const missing = words.filter((word) => !told.has(word));
    expect(missing, `Add these ${what} to docs/report.md.`).toEqual([]);
  });
});

/** Names in the first column of the table behind these words. */
function fieldsBehind(words: string): string[] {
  const table =
    page
      .slice(page.indexOf(`\n${words}\n`) + words.length + 2)
      .trimStart()
      .split('\n\n', 1)[0] ?? '';
  const firsts = table.split('\n').slice(2);
  return firsts.flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name ?? ''),
  );
}

describe('docs/report.md, tables', () => {
  test.each([
    ['The head:', ReviewHead],
    ['A page of it:', PageLook],
    ['The body:', ReviewBody],
    ['A record of a page:', PageRecord],
    ['## Report', Report],
  ] as const)('behind "%s" name the fields of the schema, each once, and no other', (words, { shape }) => {
    expect(fieldsBehind(words).toSorted()).toEqual(Object.keys(shape).toSorted());
  });

  test('tell what a kept claim has beside a claim', () => {
    const more = Object.keys(QuotedClaim.shape).filter((field) => !(field in Claim.shape));
    expect(more.length).toBeGreaterThan(0);
    expect(more.filter((field) => !told.has(field))).toEqual([]);
  });
});
