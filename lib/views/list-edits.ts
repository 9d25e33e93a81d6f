import { signal } from '@preact/signals';
import type { TagChange } from '@/components/list/list-events.ts';
import type { NoteEdit } from '@/lib/core/note-edit.ts';
import type { Project } from '@/lib/core/project.ts';
import { removeProjects, restoreProjects, tagProjects, untagProjects } from '@/lib/store/bulk-projects.ts';
import { editNote } from '@/lib/store/edit-note.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { connect, list, offerUndo, remove, said } from './saved-list.ts';

/** What is being done to many projects, in words; empty when nothing is. */
export const busy = signal('');

/** Removes projects; one press brings all of them back. */
export async function removeMany(ids: readonly string[]): Promise<void> {
  const known = list.value.is === 'ready' ? list.value.projects : [];
  const one = ids.length === 1 ? known.find(({ id }) => id === ids[0]) : undefined;
  if (one) return remove(one);
  const database = await connect();
  if (!database.ok) return tell(database.why);
  const { value: store } = database;
  const { done, why } = await during(sayCount(ids.length, 'Removing {n} project…', 'Removing {n} projects…'), () =>
    removeProjects(store, ids),
  );
  if (done.length === 0) return tell(why);
  let left = done;
  const back = async () => {
    const restored = await during(say('Bringing them back…'), () => restoreProjects(store, left));
    left = left.slice(restored.done.length);
    const back = sayCount(
      restored.done.length,
      '{n} project is back on your list.',
      '{n} projects are back on your list.',
    );
    return restored.why
      ? {
          ok: false as const,
          why: `${back} ${say('{count} could not be brought back yet: {why}', { count: left.length, why: told(restored.why) })}`,
        }
      : { ok: true as const, value: back };
  };
  const reviews = done.reduce((sum, one) => sum + one.reviews.length, 0);
  offerUndo({
    words: `${say('Removed {projects} and their {reviews}.', { projects: sayCount(done.length, '{n} project', '{n} projects'), reviews: sayCount(reviews, '{n} review', '{n} reviews') })}${rest(why)}`,
    back,
  });
}

/** Puts tags on projects or takes them off, with undo. */
export async function tagMany(ids: readonly string[], change: TagChange): Promise<void> {
  const database = await connect();
  if (!database.ok) return tell(database.why);
  const { value: store } = database;
  const { done, why } = await during(say('Changing tags…'), () => tagProjects(store, ids, change));
  if (done.length === 0) return tell(why || say('Nothing to change: the tags are like that already.'));
  const back = async () => {
    const { why } = await during(say('Bringing the tags back…'), () => untagProjects(store, done));
    return why ? { ok: false as const, why } : { ok: true as const, value: say('The tags are as they were.') };
  };
  offerUndo({ words: `${tagWords(change, done.length)}${rest(why)}`, back });
}

/** Writes a note unless another window did meanwhile. Out: what the other wrote, which is then to be shown. */
export async function writeNote({ id }: Pick<Project, 'id'>, edit: NoteEdit): Promise<string | undefined> {
  const database = await connect();
  const kept = database.ok ? await editNote(database.value, id, edit) : database;
  if (!kept.ok) said.value = kept.why;
  else if (kept.value.is === 'gone') said.value = say('This project is not on your list any more.');
  return kept.ok && kept.value.is === 'changed-meanwhile' ? kept.value.theirs : undefined;
}

function tagWords({ add, remove }: TagChange, projects: number): string {
  return remove.length > 0
    ? sayCount(projects, 'Took “{tags}” off {n} project.', 'Took “{tags}” off {n} projects.', {
        tags: remove.join('”, “'),
      })
    : sayCount(projects, 'Put “{tags}” on {n} project.', 'Put “{tags}” on {n} projects.', { tags: add.join('”, “') });
}

function rest(why: string): string {
  return why ? ` ${say('The others stay as they are: {why}', { why: told(why) })}` : '';
}

function tell(why: string): void {
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
