import type { Project } from '@/lib/core/project.ts';
import type { Database, KeptImport } from '../database.ts';
import { attempt, type Stored } from '../stored.ts';

/** A record that an import adds: its id in the file, then its id, its project and its place here. */
export interface AddedRecord {
  from: string;
  id: string;
  project: string;
  order: number;
}

/** What an import does, written before anything else of it, so that a crash in the middle leaves it undoable. */
export interface ImportUndo {
  state: 'writing' | 'done';
  /** Name of the file, and when it says that it was made. */
  file: string;
  made: string;
  /** As they were written: what is still so is removed or brought back when the import is undone. */
  added: Project[];
  changed: { before: Project; after: Project }[];
  reviews: AddedRecord[];
  posts: AddedRecord[];
  /** Ids of wallet requests. */
  decisions: string[];
}

export type ImportRow = Omit<KeptImport, 'undo'> & { undo: ImportUndo };

const LOCK = 'receipts-import ';

/** Does an import's work under a lock of its name. The browser takes the lock back when the page goes, so it tells who still works. */
export function whileUnderWay<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request(LOCK + id, work) as Promise<Value>) : work();
}

/** Ids of imports that a page is writing now. One that is begun and not among these ended in the middle. */
export async function listUnderWay(): Promise<Set<string>> {
  const held = (await globalThis.navigator?.locks?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
}

/** Imports that were made or begun, the last one first. */
export function listImports(database: Database): Promise<Stored<ImportRow[]>> {
  return attempt(async () => {
    const rows = (await database.getAll('imports')) as ImportRow[];
    return rows.sort((one, other) => other.at - one.at);
  });
}
