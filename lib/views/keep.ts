import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ExportState } from '@/components/keep/ExportPanel.tsx';
import type { MadeImport } from '@/components/keep/ImportList.tsx';
import type { ImportState } from '@/components/keep/ImportPanel.tsx';
import { listCsv } from '@/lib/core/exchange/list-csv.ts';
import type { ImportPlan } from '@/lib/core/exchange/plan-import.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { type Database, keepOpen } from '@/lib/store/database.ts';
import { exportFile } from '@/lib/store/exchange/export.ts';
import { previewImport, writeImport } from '@/lib/store/exchange/import.ts';
import { listImports, listUnderWay, whileUnderWay } from '@/lib/store/exchange/import-row.ts';
import { undoImport } from '@/lib/store/exchange/undo-import.ts';
import { listProjects } from '@/lib/store/projects.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { noteExport } from './backup.ts';
import { toExport } from './list-state.ts';
import { saveFile } from './save-file.ts';

const connect = keepOpen();

export const exporting = signal<ExportState>({ is: 'idle' });
export const importing = signal<ImportState>({ is: 'idle' });
export const imports = signal<readonly MadeImport[]>([]);
/** What came of an undo, in a sentence. */
export const undone = signal('');

/** The file that waits for the person's yes, with what it would do. */
let waiting: { file: File; plan: ImportPlan } | undefined;
let stop: AbortController | undefined;

/** Follows the imports that were made or begun. */
export function followKept(): void {
  watchChanges(() => void loadImports());
  void loadImports();
}

async function loadImports(): Promise<void> {
  const database = await connect();
  const rows = database.ok ? await listImports(database.value) : database;
  const underWay = await listUnderWay();
  if (!rows.ok) return;
  imports.value = rows.value.map(({ id, at, undo }) => ({
    ...{ id, at, file: undo.file, state: undo.state === 'done' ? 'whole' : underWay.has(id) ? 'under-way' : 'broken' },
    ...{ projects: undo.added.length, reviews: undo.reviews.length, posts: undo.posts.length },
  }));
}

/** Writes a file of all projects, of those chosen on the list, or of everything, and hands it to the browser. */
export async function exportAs(what: 'projects' | 'chosen' | 'everything'): Promise<void> {
  const now = new Date();
  await run(async (signal) => {
    const database = await connect();
    if (!database.ok) return database;
    const made = await exportFile(database.value, {
      ...{
        made: now.toISOString(),
        by: programName(),
        what: what === 'everything' ? 'everything' : 'projects',
        signal,
      },
      ...(what === 'chosen' ? { only: toExport.value } : {}),
      onProgress: (done, of) => {
        exporting.value = { is: 'busy', done, of };
      },
    });
    if (!made.ok) return made;
    const name = `receipts-${what === 'everything' ? 'everything' : 'projects'}-${dayOf(now)}.json`;
    saveFile(made.value.file, name);
    // A part of the list is no backup of it.
    if (what !== 'chosen') void noteExport(made.value.counts.review ?? 0);
    return { ok: true, value: { name, bytes: made.value.file.size, unreadable: made.value.unreadable } };
  });
}

/** The list alone, as a table file. */
export async function exportTable(): Promise<void> {
  await run(async () => {
    const database = await connect();
    const listed = database.ok ? await listProjects(database.value) : database;
    if (!listed.ok) return listed;
    const { projects, unreadable } = listed.value;
    const chosen = new Set(toExport.value);
    const rows = chosen.size > 0 ? projects.filter(({ id }) => chosen.has(id)) : projects;
    const file = new Blob([listCsv(rows)], { type: 'text/csv' });
    const name = `receipts-list-${dayOf(new Date())}.csv`;
    saveFile(file, name);
    return { ok: true, value: { name, bytes: file.size, unreadable } };
  });
}

type Written = Stored<{ name: string; bytes: number; unreadable: number }>;

async function run(work: (signal: AbortSignal) => Promise<Written>): Promise<void> {
  stop = new AbortController();
  exporting.value = { is: 'busy', done: 0, of: 0 };
  const written = await work(stop.signal);
  if (written.ok) exporting.value = { is: 'done', ...written.value };
  else exporting.value = stop.signal.aborted ? { is: 'idle' } : { is: 'failed', why: written.why };
}

/** Reads a file that the person picked and shows what an import would do. Nothing is written. */
export async function check(file: File): Promise<void> {
  stop = new AbortController();
  const { signal: given } = stop;
  importing.value = { is: 'reading', name: file.name, done: 0, of: file.size };
  const database = await connect();
  const plan = database.ok
    ? await previewImport(database.value, file, { signal: given, onProgress: (done) => reading(file, done) })
    : database;
  if (plan.ok) {
    waiting = { file, plan: plan.value };
    importing.value = { is: 'ready', name: file.name, plan: plan.value };
  } else importing.value = given.aborted ? { is: 'idle' } : { is: 'refused', name: file.name, why: plan.why };
}

function reading(file: File, done: number): void {
  importing.value = { is: 'reading', name: file.name, done, of: file.size };
}

/** Does what was shown. */
export async function accept(): Promise<void> {
  if (!waiting) return;
  const { file, plan } = waiting;
  const id = crypto.randomUUID();
  stop = new AbortController();
  importing.value = { is: 'writing', name: file.name, done: 0, of: file.size };
  const database = await connect();
  const { signal: given } = stop;
  const writing = (into: Database) =>
    writeImport(
      into,
      { file, plan },
      {
        ...{ name: file.name, made: '', id, now: Date.now(), signal: given },
        onProgress: (done) => {
          importing.value = { is: 'writing', name: file.name, done, of: file.size };
        },
      },
    );
  const written = database.ok ? await whileUnderWay(id, () => writing(database.value)) : database;
  waiting = undefined;
  importing.value = written.ok
    ? { is: 'done', name: file.name, id: written.value.id, plan }
    : { is: 'refused', name: file.name, why: written.why };
  await loadImports();
}

/** Leaves the file alone, or gives up what is under way. */
export function leave(): void {
  stop?.abort();
  waiting = undefined;
  if (importing.value.is !== 'reading' && importing.value.is !== 'writing') importing.value = { is: 'idle' };
}

export function cancelExport(): void {
  stop?.abort();
}

export async function undo(id: string): Promise<void> {
  undone.value = '';
  const database = await connect();
  const done = database.ok ? await undoImport(database.value, id) : database;

  if (!done.ok) undone.value = done.why;
  else
    undone.value =
      done.value.length === 0
        ? say('The import was undone.')
        : say('The import was undone. Projects that were changed since, so they stay as they are: {projects}.', {
            projects: done.value.join(', '),
          });
  importing.value = { is: 'idle' };
  await loadImports();
}

function programName(): string {
  return en('Receipts {version}', { version: browser.runtime.getManifest().version });
}

/** "2026-11-23", by the person's own calendar. */
function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
