import type { Writing } from '../write-projects.ts';
import type { ImportRow, ImportUndo } from './import-row.ts';

/**
 * Takes out what imports keep of these projects to be undone: names, notes and places of what was removed. Out: that, as
 * rows with nothing else, for `putTraces`. A row that holds nothing any more goes with it.
 */
export async function takeTraces(transaction: Writing, projects: ReadonlySet<string>): Promise<ImportRow[]> {
  const store = transaction.objectStore('imports');
  const taken: ImportRow[] = [];
  for (const row of (await store.getAll()) as ImportRow[]) {
    const [of, rest] = [slice(row.undo, projects, true), slice(row.undo, projects, false)];
    if (isEmpty(of)) continue;
    taken.push({ ...row, undo: { ...of, decisions: [] } });
    // One that is being written needs its row until it ends.
    if (isEmpty(rest) && rest.decisions.length === 0 && rest.state === 'done') await store.delete(row.id);
    else await store.put({ ...row, undo: rest });
  }
  return taken;
}

/** Puts traces back with the projects that came back, so that an import can still be undone as a whole. */
export async function putTraces(transaction: Writing, traces: readonly ImportRow[]): Promise<void> {
  const store = transaction.objectStore('imports');
  for (const trace of traces) {
    const row = (await store.get(trace.id)) as ImportRow | undefined;
    await store.put(row ? { ...row, undo: joined(row.undo, trace.undo) } : trace);
  }
}

function slice(undo: ImportUndo, projects: ReadonlySet<string>, of: boolean): ImportUndo {
  return {
    ...undo,
    added: undo.added.filter(({ id }) => projects.has(id) === of),
    changed: undo.changed.filter(({ before }) => projects.has(before.id) === of),
    reviews: undo.reviews.filter(({ project }) => projects.has(project) === of),
    posts: undo.posts.filter(({ project }) => projects.has(project) === of),
  };
}

function isEmpty({ added, changed, reviews, posts }: ImportUndo): boolean {
  return added.length + changed.length + reviews.length + posts.length === 0;
}

/** Restoring twice adds nothing twice. */
function joined(undo: ImportUndo, trace: ImportUndo): ImportUndo {
  const fresh = slice(
    trace,
    new Set([...undo.added, ...undo.changed.map(({ before }) => before)].map(({ id }) => id)),
    false,
  );
  const known = new Set([...undo.reviews, ...undo.posts].map(({ id }) => id));
  return {
    ...undo,
    added: [...undo.added, ...fresh.added],
    changed: [...undo.changed, ...fresh.changed],
    reviews: [...undo.reviews, ...trace.reviews.filter(({ id }) => !known.has(id))],
    posts: [...undo.posts, ...trace.posts.filter(({ id }) => !known.has(id))],
  };
}
