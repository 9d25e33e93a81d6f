import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const CLAIM = '# Season two\n\n[Claim now](button:)\n\n[Connect wallet](button:)';

function openingOf(text: string, more: Parameters<typeof judgePage>[1] = { now: 1 }) {
  const doc = readMarkdown(text, { url: 'https://larkspur.example/claim' });
  const { opening = [] } = judgePage(doc, { asked: true, ...more });
  return new Map(opening.map((item) => [item.id, item]));
}

describe('what was looked at when a page opened', () => {
  it('tells what was noted, what was not seen and what could not be checked', () => {
    const opening = openingOf(CLAIM);
    expect(opening.get('claim')?.state).toBe('noted');
    expect(opening.get('secrets')?.state).toBe('nothing-seen');
    expect(opening.get('lists')?.state).toBe('not-checked');
    expect(opening.get('age')?.state).toBe('not-checked');
    expect(opening.get('inspection')).toMatchObject({ state: 'not-checked', why: 'its scripts were not read' });
    expect(opening.get('names')).toMatchObject({ state: 'nothing-seen' });
    expect(opening.get('names')?.why).toMatch(/^compared with \d+ names, 0 of them saved by you$/);
  });

  it('names every check once, and gives a reason for each that was not made', () => {
    const all = [...openingOf(CLAIM).values()];
    expect(all.length).toBe(14);
    for (const { id, state, why } of all) if (state === 'not-checked') expect(why, id).not.toBe('');
  });

  it('a rule that the person turned off was not asked', () => {
    const opening = openingOf(CLAIM, { now: 1, rulesOff: new Set(['claim-needs-wallet']) });
    expect(opening.get('claim')?.state).toBe('not-checked');
  });

  it('a list that was looked through says which one it was', () => {
    const listed = { state: 'known' as const, value: undefined, source: 'a list of 2026-11-20', at: 0 };
    const opening = openingOf(CLAIM, { now: 1, known: { ...NOTHING_KNOWN, listed } });
    expect(opening.get('lists')).toMatchObject({ state: 'nothing-seen', why: 'a list of 2026-11-20' });
  });

  it('a page that teaches is not asked what claim pages are asked', () => {
    const opening = openingOf(CLAIM, { now: 1, as: 'education' });
    expect(opening.get('claim')?.state).toBe('not-applicable');
  });

  it('a post is not opened', () => {
    expect(openingOf(CLAIM, { now: 1, as: 'post' }).size).toBe(0);
  });
});
