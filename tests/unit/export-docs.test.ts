import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import * as bounds from '@/lib/core/exchange/bounds.ts';
import { ExportFile, ExportRecord } from '@/lib/core/exchange/format.ts';
import { listCsv } from '@/lib/core/exchange/list-csv.ts';
import { recordText } from '@/lib/core/review-hash.ts';
import { openDatabase } from '@/lib/store/database.ts';
import { exportFile, MOST_PLAIN } from '@/lib/store/exchange/export.ts';
import { LARGEST_PART } from '@/lib/store/parts.ts';
import { saveReview } from '@/lib/store/reviews.ts';
import { EXPORT_SCHEMA_FILE, exportSchema } from '../../scripts/export-schema.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const DOCS = readFileSync('docs/export.md', 'utf8');
/** The two commands of the page: the program and nothing else of each. */
const [CHECK_ALL = '', WRITE_PART = ''] = [...DOCS.matchAll(/```sh\nnode -e '([^']+)'/g)].map(([, code]) => code ?? '');

/** What a person has may be missing here; the command with Node says the same everywhere. */
const HAS_JQ = spawnSync('jq', ['--version']).status === 0;

let file = '';

beforeAll(async () => {
  const database = await openDatabase({ name: 'export-docs' });
  if (!database.ok) throw new Error(database.why);
  const saved = await saveReview(database.value, {
    ...{
      report: sampleReport({ title: 'Acme: “words” 😀' }),
      domain: 'acme.example',
      textHash: 'ab'.repeat(32),
      now: 5,
    },
    ...{ newId: crypto.randomUUID.bind(crypto), picture: new Uint8Array([255, 216, 255, 0, 1]) },
  });
  if (!saved.ok) throw new Error(saved.why);
  const made = await exportFile(database.value, { made: '', by: '', what: 'projects' });
  if (!made.ok) throw new Error(made.why);
  file = await made.value.file.text();
  database.value.close();
});

/** What a command of the page writes when it is given this file. */
function run(code: string, text: string, ...more: string[]): string[] {
  const node = createRequire(import.meta.url);
  const written: string[] = [];
  const stdout = { write: (out: string | Uint8Array) => written.push(Buffer.from(out as string).toString('latin1')) };
  runInNewContext(code, {
    require: (name: string) => (name === 'fs' ? { readFileSync: () => text } : node(name)),
    process: { argv: ['node', 'FILE.json', ...more], stdout },
    console: { log: (...words: string[]) => written.push(words.join(' ')) },
    Buffer,
  });
  return written;
}

const outcomes = (text: string) =>
  run(CHECK_ALL, text).map((line) => /^(fits|does not fit) (part|review)/.exec(line)?.[0]);

describe('docs/export.md', () => {
  test('has a command that finds every hash of a file to fit', () => {
    expect(outcomes(file)).toEqual(['fits part', 'fits part', 'fits review']);
  });

  test('in the packed form, too', () => {
    const value = ExportFile.parse(JSON.parse(file));
    const packed = value.records.map((record) => {
      if (record.kind !== 'part' || record.json === undefined) return record;
      return { kind: 'part', id: record.id, gzip: gzipSync(JSON.stringify(record.json)).toString('base64') };
    });
    const text = JSON.stringify({ ...value, records: packed });
    expect(text).toContain('"gzip"');
    expect(outcomes(text)).toEqual(['fits part', 'fits part', 'fits review']);
  });

  test('and what was changed not to', () => {
    expect(outcomes(file.replace('Acme: “words”', 'Acme: “other”'))).toContain('does not fit part');
    expect(outcomes(file.replace('"at":5', '"at":6'))).toEqual(['fits part', 'fits part', 'does not fit review']);
  });

  test('finds what a review carries itself not to fit, though the hash of its record does', () => {
    const value = JSON.parse(file);
    const record = value.records.find(({ kind }: { kind: string }) => kind === 'review');
    record.value.keySentence = 'Another one.';
    record.sha256 = createHash('sha256').update(recordText(record.value)).digest('hex');
    expect(outcomes(JSON.stringify(value))).toContain('does not fit review');
    delete record.value.sha256;
    expect(run(CHECK_ALL, JSON.stringify(value)).at(-1)).toMatch(/^fits review .* carries no hash of its own$/);
  });

  test.runIf(HAS_JQ)('has a command for one review with jq, which gives the hash that it carries', () => {
    const { records } = ExportFile.parse(JSON.parse(file));
    const [head] = records.flatMap((record) => (record.kind === 'review' ? record.value : []));
    const filter = /jq -jcS --arg hash HASH '([^']+)' FILE\.json \| sha256sum/.exec(DOCS)?.[1] ?? '';
    const { stdout } = spawnSync('jq', ['-jcS', '--arg', 'hash', head?.sha256 ?? '', filter], { input: file });
    expect(createHash('sha256').update(stdout).digest('hex')).toBe(head?.sha256);
  });

  test('has a command that writes a part as it is hashed', () => {
    const { records } = ExportFile.parse(JSON.parse(file));
    const ids = records.flatMap((record) => (record.kind === 'part' ? record.id : []));
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      const content = run(WRITE_PART, file, id).join('');
      expect(createHash('sha256').update(content, 'latin1').digest('hex')).toBe(id);
    }
  });

  test('names every kind of record, and the most of each', () => {
    for (const [kind, most] of Object.entries(bounds.MOST_OF)) {
      expect(DOCS).toContain(`| \`${kind}\` | ${most.toLocaleString('en')} |`);
    }
    const kinds = ExportRecord.def.options.map((option) => [...option.shape.kind.def.values][0]);
    expect(kinds.toSorted()).toEqual(Object.keys(bounds.MOST_OF).toSorted());
  });

  test.each([
    ['depth', `more than ${bounds.DEEPEST} deep`],
    ['line', `more than ${bounds.LONGEST_LINE.toLocaleString('en')} letters`],
    ['part', `a part of more than ${LARGEST_PART.toLocaleString('en')}`],
    ['piece', `up to ${bounds.LARGEST_PIECE / 1024 / 1024} MB`],
    ['packed', `more than ${MOST_PLAIN.toLocaleString('en')} reviews`],
  ])('tells the bound of %s', (_name, words) => expect(DOCS).toContain(words));

  test('names every column of the table', () => {
    const columns = listCsv([]).slice(1).trim().split(',');
    expect(columns.filter((column) => !DOCS.includes(`\`${column}\``))).toEqual([]);
  });
});

test(`${EXPORT_SCHEMA_FILE} is the schema of the program`, () => {
  const published = JSON.parse(readFileSync(EXPORT_SCHEMA_FILE, 'utf8')) as unknown;
  expect(published, 'write it anew with npm run docs').toEqual(JSON.parse(JSON.stringify(exportSchema())));
});
