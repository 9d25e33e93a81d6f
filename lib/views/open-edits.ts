import type { NoteKept } from '@/components/project/ProjectNote.tsx';
import { readTags, retag } from '@/lib/core/list/tags.ts';
import { type NoteEdit, type NoteEnd, noteConflict } from '@/lib/core/note-edit.ts';
import type { Project } from '@/lib/core/project.ts';
import { editProject } from '@/lib/store/projects.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { connect, id } from './open-project.ts';
import { offerUndo, remove, said, show } from './saved-list.ts';

/** One edit and its way back, each of the project as it is then: what other windows change meanwhile stays. */
export interface Edit {
  /** What happened, in a sentence. */
  words: string;
  edit: (project: Project) => Project;
  back: (project: Project) => Project;
}

const GONE = en('This project is not on your list any more. Nothing was changed.');

/** Edits the open project and offers to undo it. Out: why it could not; empty when it could. */
export async function editOpen({ words, edit, back }: Edit): Promise<string> {
  const of = id.value;
  const why = await change(of, edit);
  if (why === '') {
    offerUndo({
      words,
      back: async () => {
        const not = await change(of, back);
        return not === '' ? { ok: true, value: say('It is as it was before.') } : { ok: false, why: not };
      },
    });
  }
  return why;
}

async function change(of: string, edit: (project: Project) => Project): Promise<string> {
  const database = await connect();
  const edited = database.ok ? await editProject(database.value, of, edit) : database;
  if (!edited.ok) return edited.why;
  return edited.value ? '' : GONE;
}

async function sayWhenNot(why: Promise<string>): Promise<void> {
  const not = await why;
  if (not !== '') said.value = not;
}

export function addTags(typed: string): Promise<void> {
  const add = readTags(typed);
  if (add.length === 0) return Promise.resolve();
  return sayWhenNot(change(id.value, (project) => withTags(project, { add, remove: [] })));
}

export function removeTag(tag: string): Promise<void> {
  return sayWhenNot(
    editOpen({
      words: say('Took off the tag {tag}.', { tag }),
      edit: (project) => withTags(project, { add: [], remove: [tag] }),
      back: (project) => withTags(project, { add: [tag], remove: [] }),
    }),
  );
}

function withTags(project: Project, tags: Parameters<typeof retag>[1]): Project {
  return { ...project, tags: retag(project.tags ?? [], tags) };
}

/** Keeps a note, unless another window wrote one since the editor began. */
export async function keepNote(asked: NoteEdit): Promise<NoteKept> {
  const ended: { end?: NoteEnd } = {};
  const why = await change(id.value, (project) => {
    ended.end = noteConflict(asked, project.note ?? '');
    return ended.end.is === 'write' ? { ...project, note: ended.end.note } : project;
  });
  if (why !== '') return { is: 'failed', why };
  return ended.end?.is === 'changed-meanwhile' ? ended.end : { is: 'kept' };
}

/** Removes the open project and shows the list, where the removal can be undone. */
export async function removeOpen(project: Project): Promise<void> {
  await remove(project);
  if (said.value === '') show(undefined);
}
