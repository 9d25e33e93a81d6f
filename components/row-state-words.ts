import { ROW_STATES, type RowState } from '@/lib/core/checklist.ts';
import { en } from '@/lib/words/en.ts';

/** What each state of a checklist row is called where a person reads it. */
export const ROW_STATE_WORD: Record<RowState, string> = {
  conflicting: en('Conflicting'),
  'not-applicable': en('Does not apply'),
  'not-checked': en('Not checked'),
  'claimed-without-receipt': en('Claimed, no receipt'),
  'not-stated': en('Not stated'),
  partly: en('Partly explained'),
  explained: en('Explained'),
};

/** A stored word read as a state. What is missing or unknown was not checked, and never looks better than that. */
export function rowStateOf(word: string | undefined): RowState {
  return ROW_STATES.find((state) => state === word) ?? 'not-checked';
}
