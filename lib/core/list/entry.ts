import { ROW_STATES, type RowState } from '../checklist.ts';
import type { Project } from '../project.ts';
import type { RowId } from '../row.ts';
import { foldText } from './fold.ts';

/** A saved project as the list searches and filters it; made once for each, not at each key that is pressed. */
export interface ListEntry {
  project: Project;
  /** Folded text that a search looks in. */
  text: string;
  /** Share of claims with a receipt, 0–1; undefined where there is no claim to have one. */
  rate: number | undefined;
}

/** Letters of each text that are searched: more than any of them has by our own hand. */
const MOST_SEARCHED = 2_000;

/** Its text is folded when it is first looked at: a list of thousands is on the screen before anybody searches it. */
export function entryOf(project: Project): ListEntry {
  const { withReceipt, without } = project;
  const claims = withReceipt + without;
  let text: string | undefined;
  return {
    project,
    get text() {
      text ??= searchedText(project);
      return text;
    },
    rate: claims > 0 ? withReceipt / claims : undefined,
  };
}

function searchedText({ name, domain, keySentence, tags = [], note = '' }: Project): string {
  return foldText([name, domain, keySentence, note, ...tags].map((one) => one.slice(0, MOST_SEARCHED)).join(' '));
}

/** Is it on the list only for the posts that are kept with it? No page of it was read yet. */
export function isUnread({ reviews }: Project): boolean {
  return reviews === 0;
}

/** Why its last re-check could not read it; empty when it could, or when there was none. */
export function whyNotChecked({ checked }: Project): string {
  return checked?.why ?? '';
}

/** The state of one checklist row. What is missing or unknown was not checked, and never looks better than that. */
export function rowStateIn({ states }: Project, row: RowId): RowState {
  const word = Object.hasOwn(states, row) ? states[row] : undefined;
  return ROW_STATES.find((state) => state === word) ?? 'not-checked';
}
