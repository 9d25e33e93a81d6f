import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/core/canonical.ts';
import { checkDecisionFile, writeDecisionFile } from '@/lib/core/decision-file.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';

const hash = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
}

const made = { made: 1_700_000_000_000, by: 'Receipts 0.1.0', hash };
const DECISIONS = [sampleDecision({ id: 'a' }), sampleDecision({ id: 'b', sentence: 'über „Zitat“ 🙂 \u202e \n "x"' })];

describe('canonicalJson', () => {
  it.each<[string, unknown, string]>([
    ['members by name', { b: 1, a: { d: [], c: null } }, '{"a":{"c":null,"d":[]},"b":1}'],
    // The order of UTF-16 units, where the emoji comes before the private letter. Source: RFC 8785, 3.2.3.
    ['names by UTF-16', { '\ue000': 1, '\u{1f600}': 2 }, '{"\u{1f600}":2,"\ue000":1}'],
    ['numbers', [1e21, 0.1, -0, 1_700_000_000_000], '[1e+21,0.1,0,1700000000000]'],
    ['strings', 'a"\\\n\u0007/é', '"a\\"\\\\\\n\\u0007/é"'],
    ['what JSON leaves out', { a: undefined, b: [undefined] }, '{"b":[null]}'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('says the same however the members stand, and reads back as the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('a file of decisions', () => {
  it('is found whole, by its own hash', async () => {
    const { text, sha256 } = await writeDecisionFile(DECISIONS, made);
    expect(await checkDecisionFile(text, hash)).toEqual({
      is: 'whole',
      count: 2,
      made: made.made,
      by: made.by,
      sha256,
    });
    expect(JSON.parse(text).decisions).toEqual(JSON.parse(JSON.stringify(DECISIONS)));
  });

  it('is whole with other white space and order, since neither is part of what it says', async () => {
    const { text } = await writeDecisionFile(DECISIONS, made);
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()));
    expect(await checkDecisionFile(turned, hash)).toMatchObject({ is: 'whole' });
  });

  it.each<[string, (text: string) => string]>([
    ['an outcome', (text) => text.replace('"refused"', '"let-through"')],
    ['a letter of a quote', (text) => text.replace('Free claim', 'Free clain')],
    ['a member that was added', (text) => text.replace('"version"', '"more": 1,\n  "version"')],
    ['a decision that was taken out', (text) => JSON.stringify({ ...JSON.parse(text), decisions: [] })],
  ])('is found changed: %s', async (_, change) => {
    const { text } = await writeDecisionFile(DECISIONS, made);
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(await checkDecisionFile(changed, hash)).toMatchObject({ is: 'changed' });
  });

  it.each([
    ['', /JSON/],
    ['[]', /JSON/],
    [`{"format":"receipts-decisions","version":1,"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /nested/],
    ['{"a":1}', /not a file of decisions/],
    ['{"format":"receipts-decisions","version":7}', /version/],
  ])('%.40s is said to be no such file', async (text, why) => {
    expect(await checkDecisionFile(text, hash)).toMatchObject({ is: 'unreadable', why: expect.stringMatching(why) });
  });

  it('whose hash fits but which is something else is said to be that', async () => {
    const odd = { format: 'receipts-decisions', version: 1, made: 1, by: '', decisions: [{ id: 7 }] };
    const text = JSON.stringify({ ...odd, sha256: await hash(canonicalJson(odd)) });
    expect(await checkDecisionFile(text, hash)).toMatchObject({ is: 'unreadable', why: expect.stringMatching(/form/) });
  });

  it('holds no halves of surrogate pairs', async () => {
    const { text } = await writeDecisionFile([sampleDecision({ sentence: 'a\ud800b' })], made);
    expect(JSON.parse(text).decisions[0].sentence).toBe('a\ufffdb');
    expect(await checkDecisionFile(text, hash)).toMatchObject({ is: 'whole' });
  });

  it.skipIf(!hasPython())('gives the same hash in another language, as docs/decisions.md says', async () => {
    const { text, sha256 } = await writeDecisionFile(DECISIONS, made);
    const script = [
      'import hashlib, json, sys',
      'd = json.load(sys.stdin)',
      'd.pop("sha256")',
      'c = json.dumps(d, sort_keys=True, separators=(",", ":"), ensure_ascii=False)',
      'print(hashlib.sha256(c.encode()).hexdigest())',
    ].join('\n');
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' };
    const python = execFileSync('python3', ['-c', script], { input: text, env }).toString().trim();
    expect(python).toBe(sha256);
  });
});
