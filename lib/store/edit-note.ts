import { type NoteEdit, noteConflict } from '@/lib/core/note-edit.ts';
import type { Project } from '@/lib/core/project.ts';
import type { Database } from './database.ts';
import { editProject } from './projects.ts';
import type { Stored } from './stored.ts';

/** `theirs` is what another window wrote meanwhile; nothing was changed then. */
export type NoteKept = { is: 'kept'; project: Project } | { is: 'changed-meanwhile'; theirs: string } | { is: 'gone' };

/** Writes a project's note, unless another window wrote another one since the editor began. */
export async function editNote(database: Database, id: string, edit: NoteEdit): Promise<Stored<NoteKept>> {
  let theirs: string | undefined;
  const edited = await editProject(database, id, (project) => {
    const end = noteConflict(edit, project.note ?? '');
    if (end.is === 'changed-meanwhile') theirs = end.theirs;
    return end.is === 'write' ? { ...project, note: end.note } : undefined;
  });
  if (!edited.ok) return edited;
  if (theirs !== undefined) return { ok: true, value: { is: 'changed-meanwhile', theirs } };
  return { ok: true, value: edited.value ? { is: 'kept', project: edited.value } : { is: 'gone' } };
}
