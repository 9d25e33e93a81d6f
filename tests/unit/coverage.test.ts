import { describe, expect, it } from 'vitest';
import { buildCoverage } from '@/lib/core/engine/coverage.ts';

describe('the coverage sentence', () => {
  it('counts what exists, applies, ran and could not run', () => {
    expect(buildCoverage(82, 41, []).sentence).toBe('82 checks exist; 41 apply here; 41 ran; 0 could not run.');
  });

  it('says the one reason', () => {
    const notRun = [
      { rule: 'young-domain', why: 'not looked up' },
      { rule: 'listed', why: 'not looked up' },
    ];
    const made = buildCoverage(82, 41, notRun);
    expect(made).toMatchObject({ exist: 82, apply: 41, ran: 39, notRun });
    expect(made.sentence).toBe('82 checks exist; 41 apply here; 39 ran; 2 could not run (not looked up).');
  });

  it('says the most frequent reasons first, three at most, addresses left out', () => {
    const notRun = [
      { rule: 'a', why: 'it may be said on a page not opened yet: https://orbit.example/docs' },
      { rule: 'b', why: 'it may be said on a page not opened yet: https://orbit.example/privacy' },
      { rule: 'c', why: 'it may be said on a page not opened yet: https://orbit.example/docs' },
      { rule: 'd', why: 'not looked up.' },
      { rule: 'e', why: 'not looked up' },
      { rule: 'f', why: 'you turned it off' },
      { rule: 'g', why: 'the check failed on this page' },
    ];
    expect(buildCoverage(82, 41, notRun).sentence).toBe(
      '82 checks exist; 41 apply here; 34 ran; 7 could not run (3: it may be said on a page not opened yet; 2: not looked up; 1: you turned it off; 1 for other reasons).',
    );
  });
});
