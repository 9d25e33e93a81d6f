import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readDone } from '../../scripts/cli/done-ids.ts';
import { answerLines } from '../../scripts/cli/lines.ts';
import { splitLines } from '../../scripts/cli/split-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'receipts-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function listed(chunks: readonly (string | Buffer)[], longest?: number) {
  const lines: (string | undefined)[] = [];
  for await (const line of splitLines(Readable.from(chunks, { objectMode: true }), longest)) lines.push(line);
  return lines;
}

/** Collects what is written, and takes one piece only when asked to. */
function slowReader() {
  const written: string[] = [];
  let taken: (() => void) | undefined;
  const output = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      taken = done;
    },
  });
  return { output, written, take: () => taken?.() };
}

describe('lines of a stream', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [
      ['a', 'b', '\n', '\n', 'c'],
      ['ab', '', 'c'],
    ],
    [[Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['é']],
    [[], []],
  ])('%j are %j', async (chunks, lines) => {
    expect(await listed(chunks)).toEqual(lines);
  });

  it('holds nothing of a line that is too long, and goes on behind it', async () => {
    expect(await listed(['ab\nabc', 'defgh', 'i\nxy\n'], 4)).toEqual(['ab', undefined, 'xy']);
    expect(await listed(['abcdefgh'], 4)).toEqual([undefined]);
  });
});

describe('answers to lines', () => {
  it('come for a line that is too long as well', async () => {
    const output = new PassThrough();
    const input = Readable.from([`{"id":1}\n{"id":"${'x'.repeat(99)}"}\n{"id":2}\n`]);
    await answerLines(input, output, () => ({ seen: true }), { longest: 50 });
    const answers = String(output.read()).trim().split('\n');
    expect(answers.map((one) => JSON.parse(one))).toEqual([
      { id: 1, seen: true },
      { id: null, error: 'line 2: this is longer than 0 MB' },
      { id: 2, seen: true },
    ]);
  });

  it('are made at the pace of their reader: no line is judged while an answer waits', async () => {
    const { output, written, take } = slowReader();
    let judged = 0;
    let read = 0;
    const source = function* () {
      for (; read < 50; read += 1) yield Buffer.from(`{"id":${read}}\n`);
    };
    const judge = () => {
      judged += 1;
      return {};
    };
    const work = answerLines(Readable.from(source(), { highWaterMark: 1 }), output, judge);
    for (let nth = 1; nth <= 50; nth += 1) {
      await expect.poll(() => written.length, { interval: 1 }).toBe(nth);
      expect(judged).toBe(nth);
      expect(read).toBeLessThan(nth + 4);
      take();
    }
    await work;
    expect(judged).toBe(50);
  });

  it('leave out what an earlier run answered, and begin on a line of their own', async () => {
    const path = join(folder, 'answers.jsonl');
    writeFileSync(path, '{"id":1,"a":0}\n{"id":"1","error":"line 2: this is not JSON"}\n{"id":null}\n{"id":3,"tor');
    const done = await readDone(path);
    expect(done.torn).toBe(true);
    const output = new PassThrough();
    const input = Readable.from(['{"id":1}\n{"id":"1"}\n{"id":2}\n{"id":3}\nnot json\n']);
    await answerLines(input, output, () => ({}), { done });
    expect(String(output.read())).toBe('\n{"id":2}\n{"id":3}\n{"id":null,"error":"line 5: this is not JSON"}\n');
  });

  it.each([
    ['', false],
    ['{"id":1}\n', false],
    ['{"id":1}', true],
  ])('of a file %j: torn is %s', async (text, torn) => {
    const path = join(folder, 'whole.jsonl');
    writeFileSync(path, text);
    const done = await readDone(path);
    expect(done.torn).toBe(torn);
    expect([done.has(1), done.has('1'), done.has(null), done.has({})]).toEqual([text !== '', false, false, false]);
  });

  it('are all still to be given when there is no file yet', async () => {
    const done = await readDone(join(folder, 'none.jsonl'));
    expect([done.torn, done.has(1)]).toEqual([false, false]);
  });
});
