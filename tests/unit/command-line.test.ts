import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Assessment } from '@/lib/core/assessment.ts';
import { MAX_PAGE_TEXT } from '@/lib/core/page-doc.ts';
import { PostReport, Report } from '@/lib/core/report.ts';
import { warcRecord } from '../../scripts/bench/warc-pages.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'receipts-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Two folders down, like the sources: from there it finds the files that it reads.
const program = join(ROOT, `.output/cli/receipts-${process.pid}.mjs`);

// The command as `npm run receipts` runs it, put together once and not anew for each of these runs.
beforeAll(() =>
  build({
    entryPoints: [join(ROOT, 'scripts/receipts.ts')],
    outfile: program,
    absWorkingDir: ROOT,
    ...{
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['linkedom', '@mozilla/readability'],
      alias: { '@': ROOT },
    },
  }),
);
afterAll(() => rmSync(program, { force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function receipts(args: string[], input = '') {
  const done = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

const PERMIT = {
  method: 'eth_sendTransaction',
  params: [
    {
      to: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
      data: `0x095ea7b3${'1'.padStart(64, '0')}${'f'.repeat(64)}`,
    },
  ],
  chainId: '0x1',
  origin: 'https://drop.example',
};

describe('receipts page', () => {
  it('prints the Report of a file, checked by its schema', () => {
    const path = file(
      'home.html',
      '<title>Orbit</title><h1>Orbit AI</h1><p>Stake ORB tokens on our blockchain. Audited by the best in the industry.</p>',
    );
    const { code, out, error } = receipts(['page', path, '--url', 'https://orbit.example/', '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const report = Report.parse(JSON.parse(out));
    expect(report.url).toBe('https://orbit.example/');
    expect(report.rows).toHaveLength(10);
  });

  it('prints a checklist for people without --json', () => {
    const { code, out } = receipts(['page', file('note.txt', 'A short note.')]);
    expect(code).toBe(0);
    expect(out).toContain('Why crypto');
  });

  const refused: [string, () => string[], RegExp][] = [
    ['a file that is not there', () => ['page', join(folder, 'nothing.html')], /There is no file/],
    ['a name that no file can have', () => ['page', 'a'.repeat(5_000)], /could not be read/],
    ['a folder', () => ['page', folder], /is not a file/],
    ['a picture', () => ['page', file('a.png', Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 13]))], /is not text/],
    [
      'an address that no page has',
      () => ['page', file('b.txt', 'text'), '--url', 'javascript:alert(1)'],
      /not an address of a page/,
    ],
    ['an address that is none', () => ['page', file('b.txt', 'text'), '--url', 'nowhere'], /is not an address/],
    ['an option it does not know', () => ['page', '--colour'], /no option/],
    ['no command', () => [], /receipts page FILE/],
    ['a request that is not JSON', () => ['request', file('c.json', '{"method":')], /not JSON/],
    ['a request of another shape', () => ['request', file('d.json', '[1]')], /needs method/],
  ];
  for (const [what, args, why] of refused) {
    it(`refuses ${what} with a sentence and no stack trace`, () => {
      const { code, error } = receipts(args());
      expect(code).toBe(1);
      expect(error).toMatch(why);
      expect(error).not.toMatch(/\n\s+at /);
    });
  }

  it('gives an empty file an honest empty Report', () => {
    const { code, out } = receipts(['page', file('empty.html', ''), '--json']);
    const report = Report.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.worst).toBe('none');
  });

  it('reads 50 MB of text as far as it goes, and says what it did not read', () => {
    const path = file('huge.txt', 'On-chain AI tokens for everyone. '.repeat((50 * 1024 * 1024) / 33));
    const { code, out } = receipts(['page', path, '--json']);
    const report = Report.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(report.missing.join(' ')).toMatch(new RegExp(`${MAX_PAGE_TEXT / 1000},?000|not read|rest`, 'i'));
  });
});

const PACK = {
  format: 1,
  id: 'brightloom-words',
  name: 'Brightloom words',
  version: 3,
  author: 'A reader',
  phrases: [
    {
      rule: 'price-prophecy',
      any: ['lift-off season'],
      flags: ['Lift-off season for LOOM begins on Friday.', 'It is lift-off season for our token.'],
      passes: ['The probe missed its lift-off window.', 'Every season has its harvest.'],
    },
  ],
};

describe('receipts pack', () => {
  it('says what a pack adds', () => {
    const { code, out } = receipts(['pack', file('pack.json', JSON.stringify(PACK))]);
    expect(code).toBe(0);
    expect(out).toContain('brightloom-words 3 can be imported.');
    expect(out).toContain('1, for price-prophecy');
  });

  it('refuses one with the problems and exit code 1', () => {
    const broken = file('broken.json', JSON.stringify({ ...PACK, id: 'My pack', more: 1 }));
    for (const args of [
      ['pack', broken],
      ['page', file('b.txt', 'text'), '--pack', broken],
    ]) {
      const { code, out, error } = receipts(args);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(error).toMatch(/is refused:\n {2}id .{1,100}\n {2}The pack has a part that no pack has: more/);
    }
  });

  it('judges a page with it', () => {
    const page = file(
      'season.html',
      '<title>Orbit</title><h1>Orbit AI</h1><p>Stake ORB on our blockchain. It is lift-off season for our token.</p>',
    );
    const pack = file('pack.json', JSON.stringify(PACK));
    const { out } = receipts(['page', page, '--url', 'https://orbit.example/', '--json', '--pack', pack]);
    const report = Report.parse(JSON.parse(out));
    expect(report.ruleset).toMatch(/ \+ brightloom-words 3$/);
    expect(report.findings.filter(({ pack: from }) => from?.id === PACK.id)).toHaveLength(1);
  });
});

describe('a file of a crawl (docs/bulk.md)', () => {
  const answers = join(folder, 'answers.jsonl');
  const review = (crawl: string) =>
    spawnSync('bash', [join(ROOT, 'docs/examples/bulk/one-file.sh'), crawl, answers], {
      env: { ...process.env, RECEIPTS: program },
      encoding: 'utf8',
    });

  it('is reviewed page by page, and from where an earlier run ended', () => {
    const pages = [1, 2, 5].map((nth) => gzipSync(warcRecord(nth)));
    const first = review(file('part.warc.gz', Buffer.concat(pages.slice(0, 2))));
    expect([first.status, first.stderr]).toEqual([0, '']);
    // What a run that was ended in the middle of a line leaves behind.
    appendFileSync(answers, '{"id":"<urn:uuid:00000000-0000-4000-8000-000000000005>","url":"ht');
    expect(review(file('whole.warc.gz', Buffer.concat(pages))).status).toBe(0);
    const lines = readFileSync(answers, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(4);
    const whole = lines.filter((_, at) => at !== 2);
    expect(whole.map((line) => (JSON.parse(line) as { id: string }).id.slice(-2))).toEqual(['1>', '2>', '5>']);
    for (const line of whole) expect(Report.safeParse(JSON.parse(line)).success).toBe(true);
  });

  it('that ends inside a page is told, and what was whole is kept', () => {
    const torn = gzipSync(warcRecord(3).subarray(0, -200));
    const { status, stderr } = review(file('torn.warc.gz', torn));
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/ends inside record 1/);
  });
});

describe('receipts --jsonl', () => {
  it('answers every line in order; a bad one gets an error and the rest go on', () => {
    const lines = [
      JSON.stringify({ id: 1, url: 'https://a.example/', text: 'Nothing of note.' }),
      'not json',
      JSON.stringify({ id: 'x', url: 'https://a.example/' }),
      '[]',
      JSON.stringify({ id: 2, url: 'https://a.example/', html: '<p>Hello</p>' }),
    ];
    const { code, out } = receipts(['page', '--jsonl'], lines.join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: string });
    expect(code).toBe(0);
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [1, false],
      [null, true],
      ['x', true],
      [null, true],
      [2, false],
    ]);
    expect(Report.safeParse(answers[4]).success).toBe(true);
  });

  it('answers odd ids and odd lines one by one, and goes on', () => {
    const lines = [
      '\uFEFF{"id":7,"text":"AI token"}\r',
      '{"id":{"toString":5},"text":"AI token"}',
      `{"id":${'['.repeat(5_000)}${']'.repeat(5_000)},"text":"AI token"}`,
      '{"__proto__":{"text":"x"},"id":"proto"}',
      '{"id":"script","url":"javascript:alert(1)","text":"AI token"}',
      '['.repeat(50_000),
      '\u0000',
      '{"id":"last","html":"<p>AI \\ud800 \\u202e token"}',
    ];
    for (const command of ['page', 'post', 'request']) {
      const { code, out, error } = receipts([command, '--jsonl'], lines.join('\n'));
      expect({ code, error }).toEqual({ code: 0, error: '' });
      const answers = out.trim().split('\n');
      expect(answers.map((answer) => (JSON.parse(answer) as { id: unknown }).id)).toEqual([
        7,
        command === 'request' ? null : { toString: 5 },
        null,
        'proto',
        'script',
        null,
        null,
        'last',
      ]);
    }
  });

  it('reads UTF-16 files that say so', () => {
    const text = 'Orbit AI\n\nStake ORB tokens. Audited by the best in the industry.';
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { code, out } = receipts(['page', file('wide.txt', bytes), '--json']);
      expect(code).toBe(0);
      expect(Report.parse(JSON.parse(out)).title).toBe('Orbit AI');
    }
  });

  it('assesses requests, with the page’s text where it is given', () => {
    const lines = [
      { id: 'a', request: PERMIT },
      { id: 'b', request: PERMIT, pageText: 'Claim your free tokens now' },
      { id: 'c', request: { params: [] } },
    ];
    const { out } = receipts(['request', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const [plain, onClaimPage, broken] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Assessment.parse(plain).hold).toBe(true);
    expect(Assessment.parse(onClaimPage).worst).toBe('danger');
    expect(onClaimPage.sentence).toMatch(/claim your free tokens/i);
    expect(broken).toEqual({ id: 'c', error: expect.stringContaining('method') });
  });

  it('judges posts', () => {
    const line = JSON.stringify({
      id: 'p',
      text: 'The airdrop is live, claim at orbit-drop.live/claim',
      author: 'orbit',
    });
    const { out } = receipts(['post', '--jsonl'], line);
    const report = PostReport.parse(JSON.parse(out));
    expect(report.worst).not.toBe('none');
  });
});
