import { signal } from '@preact/signals';
import { countWords } from '@/components/count-words.ts';
import type { TagChange } from '@/components/list/list-events.ts';
import type { NoteEdit } from '@/lib/core/note-edit.ts';
import type { Project } from '@/lib/core/project.ts';
import { removeProjects, restoreProjects, tagProjects, untagProjects } from '@/lib/store/bulk-projects.ts';
import { editNote } from '@/lib/store/edit-note.ts';
import { connect, list, offerUndo, remove, said } from './saved-list.ts';

/** What is being done to many projects, in words; empty when nothing is. */
export const busy = signal('');

/** Removes projects; one press brings all of them back. */
export async function removeMany(ids: readonly string[]): Promise<void> {
  const known = list.value.is === 'ready' ? list.value.projects : [];
  const one = ids.length === 1 ? known.find(({ id }) => id === ids[0]) : undefined;
  if (one) return remove(one);
  const database = await connect();
  if (!database.ok) return say(database.why);
  const { value: store } = database;
  const { done, why } = await during(`Removing ${countWords(ids.length, 'project')}…`, () =>
    removeProjects(store, ids),
  );
  if (done.length === 0) return say(why);
  let left = done;
  const back = async () => {
    const restored = await during('Bringing them back…', () => restoreProjects(store, left));
    left = left.slice(restored.done.length);
    const back = `${countWords(restored.done.length, 'project')} ${restored.done.length === 1 ? 'is' : 'are'} back on your list.`;
    return restored.why
      ? { ok: false as const, why: `${back} ${left.length} could not be brought back yet: ${restored.why}` }
      : { ok: true as const, value: back };
  };
  const reviews = done.reduce((sum, one) => sum + one.reviews.length, 0);
  offerUndo({
    words: `Removed ${countWords(done.length, 'project')} and their ${countWords(reviews, 'review')}.${rest(why)}`,
    back,
  });
}

/** Puts tags on projects or takes them off, with undo. */
export async function tagMany(ids: readonly string[], change: TagChange): Promise<void> {
  const database = await connect();
  if (!database.ok) return say(database.why);
  const { value: store } = database;
  const { done, why } = await during('Changing tags…', () => tagProjects(store, ids, change));
  if (done.length === 0) return say(why || 'Nothing to change: the tags are like that already.');
  const back = async () => {
    const { why } = await during('Bringing the tags back…', () => untagProjects(store, done));
    return why ? { ok: false as const, why } : { ok: true as const, value: 'The tags are as they were.' };
  };
  offerUndo({ words: `${tagWords(change)} ${countWords(done.length, 'project')}.${rest(why)}`, back });
}

/** Writes a note unless another window did meanwhile. Out: what the other wrote, which is then to be shown. */
export async function writeNote({ id }: Pick<Project, 'id'>, edit: NoteEdit): Promise<string | undefined> {
  const database = await connect();
  const kept = database.ok ? await editNote(database.value, id, edit) : database;
  if (!kept.ok) said.value = kept.why;
  else if (kept.value.is === 'gone') said.value = 'This project is not on your list any more.';
  return kept.ok && kept.value.is === 'changed-meanwhile' ? kept.value.theirs : undefined;
}

function tagWords({ add, remove }: TagChange): string {
  return remove.length > 0 ? `Took “${remove.join('”, “')}” off` : `Put “${add.join('”, “')}” on`;
}

function rest(why: string): string {
  return why ? ` The others stay as they are: ${why}` : '';
}

function say(why: string): void {
  said.value = why;
}

async function during<Value>(words: string, work: () => Promise<Value>): Promise<Value> {
  busy.value = words;
  try {
    return await work();
  } finally {
    busy.value = '';
  }
}
