import { describe, expect, it } from 'vitest';
import { badgeOf } from '@/lib/background/tabs/badge.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const EMPTY: TabState = {
  tab: 1,
  url: 'https://a.example/',
  state: 'ordinary',
  why: '',
  posts: [],
  requests: [],
  saved: false,
};

describe('badge', () => {
  it('is empty on a page that is not our subject, and says why', () => {
    expect(badgeOf(EMPTY)).toMatchObject({
      text: '',
      title: expect.stringContaining('does not seem to be about AI and crypto'),
    });
  });

  it('counts notes of caution or worse and says the key sentence', () => {
    const report = sampleReport();
    const loud = report.findings.filter(({ severity }) => ['caution', 'warning', 'danger'].includes(severity)).length;
    const badge = badgeOf({ ...EMPTY, state: 'read', report });
    expect(loud).toBeGreaterThan(0);
    expect(badge.text).toBe(String(loud));
    expect(badge.title).toContain(report.keySentence);
  });

  it('never says that all is fine: without notes it says what ran', () => {
    const report = { ...sampleReport(), findings: [] };
    const badge = badgeOf({ ...EMPTY, state: 'read', report });
    expect(badge.text).toBe('');
    expect(badge.title).toContain(report.coverage.sentence);
  });

  it('a request that was not checked is seen, and its reason stands before everything else', () => {
    const why = 'A wallet request went round our check. It was not checked.';
    const request = { id: 'r', at: 1, tab: 1, frame: 0, state: 'not-checked' as const, missed: 'round' as const, why };
    const quiet = badgeOf({ ...EMPTY, requests: [request] });
    expect(quiet).toMatchObject({ text: '?', title: expect.stringContaining(`Receipts: ${why}`) });
    expect(quiet.colour).not.toBe(badgeOf(EMPTY).colour);
    const report = sampleReport();
    const loud = badgeOf({ ...EMPTY, state: 'read', report, requests: [request] });
    expect(loud.text).toMatch(/^\d+$/);
    expect(loud.title.indexOf(why)).toBeLessThan(loud.title.indexOf(report.keySentence));
  });

  it('a held request speaks first', () => {
    const requests = [{ id: 'r', at: 0, tab: 1, frame: 0, state: 'held' as const }];
    expect(badgeOf({ ...EMPTY, requests })).toMatchObject({ text: '1', title: expect.stringContaining('waits') });
  });
});
