import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, listCsv } from '@/lib/core/exchange/list-csv.ts';
import { mergeProject } from '@/lib/core/exchange/merge-project.ts';
import { placeOrders } from '@/lib/core/exchange/place-orders.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { exportFile } from '@/lib/store/exchange/export.ts';
import { previewImport, writeImport } from '@/lib/store/exchange/import.ts';
import { editProject, listProjects } from '@/lib/store/projects.ts';
import { saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('__proto__', 'constructor', '\ud800', '😀\u202e', '<img src=x>', '],"counts":{}', '=1+1', '\n\r\t"'),
);
const moment = fc.oneof(fc.integer({ min: 0, max: 2e12 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, 1e300));
const saved = fc.record({
  domain: fc.constantFrom('acme.example', 'other.example', 'third.example'),
  now: moment,
  words: hostile,
  note: hostile,
  tags: fc.array(hostile, { maxLength: 3 }),
});

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

let ids = 0;
const open = async () => kept(await openDatabase({ name: `exchange-property-${++ids}` }));

async function exported(database: Database): Promise<Blob> {
  return kept(await exportFile(database, { made: 'then', by: 'test', what: 'projects' })).file;
}

test('import(export(x)) is x', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(saved, { maxLength: 5 }), async (list) => {
      const [from, to] = [await open(), await open()];
      for (const { domain, now, words, note, tags } of list) {
        const report = sampleReport({ title: words, keySentence: words });
        const project = kept(
          await saveReview(from, { report, domain, now, textHash: 'ab'.repeat(32), newId: () => `id ${++ids}` }),
        );
        kept(await editProject(from, project.id, (known) => ({ ...known, note, tags })));
      }
      const file = await exported(from);
      const plan = kept(await previewImport(to, file));
      expect(plan.unreadable).toEqual({});
      kept(await writeImport(to, { file, plan }, { name: 'a', made: '', id: `import ${++ids}`, now: 1 }));
      expect(kept(await listProjects(to))).toEqual(kept(await listProjects(from)));
      expect(await (await exported(to)).text()).toBe(await file.text());
      from.close();
      to.close();
    }),
    { numRuns: 12 },
  );
});

test('a merge loses nothing of ours, and merging again changes nothing', () => {
  const project = fc.record({ note: hostile, tags: fc.array(hostile), declined: fc.array(hostile), created: moment });
  fc.assert(
    fc.property(project, project, (one, other) => {
      const [ours, theirs] = [sampleProject(one), sampleProject(other)];
      const merged = mergeProject(ours, theirs).project;
      expect(merged.tags).toEqual(expect.arrayContaining([...one.tags, ...other.tags]));
      expect(merged.declined).toEqual(expect.arrayContaining(one.declined));
      expect(merged.note).toBe(one.note || other.note);
      expect(mergeProject(merged, theirs).project).toEqual(merged);
    }),
  );
});

test('places keep the order of ours and of the file', () => {
  const times = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 12 });
  fc.assert(
    fc.property(times, times, (ours, theirs) => {
      const placed = ours.map((at, index) => ({ at, order: index + 1 }));
      const orders = placeOrders(placed, theirs);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
      expect(new Set([...orders, ...placed.map(({ order }) => order)]).size).toBe(ours.length + theirs.length);
    }),
  );
});

/** A table file read by the grammar of RFC 4180. */
function cellsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

test('no cell of the table begins a formula, and each can be read back', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, note) => {
      const [cell] = cellsOf(csvCell(name));
      expect([name, `'${name}`]).toContain(cell);
      expect(/^\s*[=+\-@\t\r]/.test(cell ?? '')).toBe(false);
      const lines = cellsOf(listCsv([sampleProject({ name, note })]).slice(1));
      expect(lines.filter((one) => /^\s*[=+@]/.test(one))).toEqual([]);
    }),
  );
});
