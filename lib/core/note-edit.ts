/** Longest note of a project, in UTF-16 units. */
export const LONGEST_NOTE = 2_000;

/** Control characters but the line feed, and marks that reverse or hide what a person reads. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/gu;

/** A note as it is kept: lines stay, invisible characters become spaces, and it is cut at LONGEST_NOTE. */
export function cleanNote(typed: string): string {
  const text = typed
    .slice(0, LONGEST_NOTE * 4)
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, ' ')
    .trim();
  return text.slice(0, LONGEST_NOTE).toWellFormed().trimEnd();
}

/** An edit of a note: the text that the editor began with, and what it should become. */
export interface NoteEdit {
  before: string;
  note: string;
}

/** `write` this text · `same` nothing to do · `changed-meanwhile` another window wrote `theirs` since the editor began. */
export type NoteEnd = { is: 'write'; note: string } | { is: 'same' } | { is: 'changed-meanwhile'; theirs: string };

/**
 * Whether an edit may be written over what is kept now. Nothing is overwritten that the editor had not shown: who then
 * still wants it tries again with `before` being the other text.
 */
export function noteConflict({ before, note }: NoteEdit, kept: string): NoteEnd {
  const clean = cleanNote(note);
  if (clean === kept) return { is: 'same' };
  if (cleanNote(before) === cleanNote(kept)) return { is: 'write', note: clean };
  return { is: 'changed-meanwhile', theirs: kept };
}
