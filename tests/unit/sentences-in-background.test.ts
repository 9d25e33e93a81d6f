import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { judgeForNotes } from '@/lib/background/judge.ts';
import { lookAgain, stillWaiting } from '@/lib/background/understanding/second-look.ts';
import { createSentenceReader } from '@/lib/background/understanding/sentence-reader.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { MODEL_FILE } from '@/scripts/cli/trained.ts';

const WEIGHTS = new Uint8Array(readFileSync(MODEL_FILE));
const OURS = readMarkdown(
  [
    '# Brinebox',
    'Brinebox is a network for AI inference on which anybody can rent a machine with a GPU.',
    'Renters top up a balance in USDC, and a contract hands each host its share of the fee once the job is accepted.',
    'Our token can be bought on exchanges.',
  ].join('\n\n'),
  { url: 'https://brinebox.invalid/' },
);
const OTHER = readMarkdown('# Bread\n\nMix the flour with water and wait for an hour.', {
  url: 'https://bread.invalid/',
});

function reader(readFile: () => Promise<Uint8Array>) {
  const timers: { call: () => void; stopped: boolean }[] = [];
  const pause = vi.fn(async () => {});
  const read = createSentenceReader({
    readFile,
    pause,
    after(_ms, call) {
      const timer = { call, stopped: false };
      timers.push(timer);
      return () => {
        timer.stopped = true;
      };
    },
  });
  return { read, timers, pause };
}

describe('reading sentences in the background', () => {
  it('loads the weights on first need, once for many pages', async () => {
    const readFile = vi.fn(async () => WEIGHTS);
    const { read } = reader(readFile);
    expect(readFile).not.toHaveBeenCalled();
    await Promise.all([read(OURS), read(OURS)]);
    await read(OTHER);
    expect(readFile).toHaveBeenCalledTimes(1);
  });

  it('lets the weights go when no page needed them for a while, and loads them again', async () => {
    const readFile = vi.fn(async () => WEIGHTS);
    const { read, timers } = reader(readFile);
    await read(OURS);
    await read(OURS);
    const running = timers.filter(({ stopped }) => !stopped);
    expect(running).toHaveLength(1);
    running[0]?.call();
    await read(OURS);
    expect(readFile).toHaveBeenCalledTimes(2);
  });

  it('gives nothing for broken weights, and tries again for the next page', async () => {
    const files = [new Uint8Array(3), WEIGHTS];
    const { read } = reader(async () => files.shift() ?? WEIGHTS);
    expect(await read(OURS)).toBeUndefined();
    expect((await read(OURS))?.told.state).toBe('read');
  });

  it('gives nothing when the file cannot be read', async () => {
    const { read } = reader(() => Promise.reject(new Error('gone')));
    expect(await read(OURS)).toBeUndefined();
  });

  it('lets others work between portions of a long page', async () => {
    const { read, pause } = reader(async () => WEIGHTS);
    const lines = Array.from({ length: 950 }, (_, at) => `Host number ${at} keeps a copy of the list.`);
    await read(readMarkdown(lines.join('\n\n'), { url: 'https://long.invalid/' }));
    // After each 100 of the 950, and not before the first.
    expect(pause).toHaveBeenCalledTimes(9);
  });
});

describe('the second look', () => {
  const judge = (readings?: Parameters<Parameters<typeof lookAgain>[2]['judge']>[0]) =>
    judgeForNotes(OURS, { now: 7, asked: true, ...(readings ? { readings } : {}) });

  it('finds what no fixed words find, and fills the row with its quote', async () => {
    const { read } = reader(async () => WEIGHTS);
    const first = judge();
    const { report } = await lookAgain(OURS, first, { judge, readSentences: read });
    const answer = report.answers?.find(({ question }) => question === 'who-pays');
    expect(answer?.by).not.toBe('rule');
    expect(answer?.quote).toContain('hands each host its share');
    expect(report.sentences).toEqual({ state: 'read', read: 4, of: 4, why: '' });
    expect(report.rows.find(({ row }) => row === 'token')?.state).not.toBe('not-stated');
  });

  it('says why when the weights are not there, and keeps the first judgement', async () => {
    const { report } = await lookAgain(OURS, judge(), { judge, readSentences: async () => undefined });
    expect(report.sentences).toMatchObject({
      state: 'not-checked',
      why: expect.stringContaining('could not be loaded'),
    });
    expect(report.findings).toEqual(judge().report.findings);
  });

  it('reads nothing of a page that is not our subject', async () => {
    const readSentences = vi.fn(async () => undefined);
    const first = judgeForNotes(OTHER, { now: 7 });
    expect(await lookAgain(OTHER, first, { judge, readSentences })).toBe(first);
    expect(readSentences).not.toHaveBeenCalled();
    expect(stillWaiting(first.report)).toBe(first.report);
  });

  it('tells that sentences are still to come', () => {
    expect(stillWaiting(judge().report).sentences?.state).toBe('waiting');
  });
});
