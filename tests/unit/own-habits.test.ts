import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withMarksFrom } from '@/lib/background/pages/marks-from.ts';
import { pausedBadge } from '@/lib/background/tabs/pause-badge.ts';
import { wrongNoteText } from '@/lib/core/wrong-note.ts';
import { handText, MOST_HANDED, takeHanded } from '@/lib/store/handed-text.ts';
import { endOver, getPausedUntil, isPaused, PAUSE, setPause } from '@/lib/store/settings/pause.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';

beforeEach(() => fakeBrowser.reset());

describe('a pause', () => {
  const NOW = 1_000_000_000;
  it.each([
    ['none', 0, false],
    ['over', NOW, false],
    ['under way', NOW + 1, true],
    ['just begun', NOW + PAUSE, true],
    ['set under a clock that was ahead', NOW + PAUSE + 1, false],
  ])('that is %s', (_, until, paused) => expect(isPaused(until, NOW)).toBe(paused));
  it('is kept, and is ended only when it is over', async () => {
    await setPause(NOW);
    await endOver(NOW + 1);
    expect(await getPausedUntil()).toBe(NOW + PAUSE);
    await endOver(NOW + PAUSE);
    expect(await getPausedUntil()).toBe(0);
    await setPause(NOW);
    await setPause(undefined);
    expect(await getPausedUntil()).toBe(0);
  });
  it.each([['text'], [-5], [null], [{}]])('is none when %j lies there', async (kept) => {
    await fakeBrowser.storage.local.set({ 'paused-until': kept });
    expect(await getPausedUntil()).toBe(0);
  });
  it('shows on the icon, and hides no request that waits', () => {
    const waits = { text: '1', title: 'One request waits.', colour: '#000' };
    expect(pausedBadge({ ...waits, text: '' }, '14:05')).toMatchObject({
      text: 'II',
      title: expect.stringContaining('until 14:05'),
    });
    expect(pausedBadge(waits, '14:05')).toMatchObject({ text: '1', title: expect.stringContaining('One request') });
  });
});

describe('marks', () => {
  const findings = (['info', 'caution', 'warning'] as const).map((severity) =>
    sampleFinding({ severity, confidence: 'high' }),
  );
  it('are as usual until another choice was made', () => {
    expect(withMarksFrom({ findings })).toEqual({ findings });
    expect(withMarksFrom({ findings }, 'caution')).toEqual({ findings });
  });
  it('begin at a warning when that was chosen, and every note keeps its place', () => {
    const { findings: marked } = withMarksFrom({ findings }, 'warning');
    expect(marked.map(({ severity, confidence }) => [severity, confidence])).toEqual([
      ['info', 'low'],
      ['caution', 'low'],
      ['warning', 'high'],
    ]);
    expect(findings.every(({ confidence }) => confidence === 'high')).toBe(true);
  });
});

describe('a report on a wrong note', () => {
  const note = { finding: sampleFinding({ quote: 'a'.repeat(5_000) }), version: '1.2.3', ruleset: '2026.11' };
  it('holds rule, words and version, and the site only when it is given', () => {
    const text = wrongNoteText(note);
    expect(text).toContain(note.finding.rule);
    expect(text).toContain('Receipts 1.2.3, rules 2026.11');
    expect(text).not.toContain('Site:');
    expect(text.length).toBeLessThan(1_500);
    expect(wrongNoteText({ ...note, host: 'acme.example' })).toContain('Site: acme.example');
  });
});

describe('a text that is handed over', () => {
  const idOf = (address: string) => address.split('#')[1] ?? '';
  it('is taken once, and is not in the address', async () => {
    const address = await handText('secret words');
    expect(address).toMatch(/^\/decode\.html#[0-9a-f-]{36}$/);
    expect(await takeHanded(idOf(address))).toBe('secret words');
    expect(await takeHanded(idOf(address))).toBeUndefined();
  });
  it('shows that it was too long', async () => {
    const address = await handText('a'.repeat(MOST_HANDED + 500));
    expect((await takeHanded(idOf(address)))?.length).toBe(MOST_HANDED + 1);
  });
  it('is found under no other name', async () => {
    await fakeBrowser.storage.session.set({ 'decode:x': { text: 'a', at: 0 }, requests: { text: 'b', at: 0 } });
    for (const id of ['x', '', '../requests', '__proto__']) expect(await takeHanded(id)).toBeUndefined();
  });
});
