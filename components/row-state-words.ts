import { ROW_STATES, type RowState } from '@/lib/core/checklist.ts';

/** What each state of a checklist row is called where a person reads it. */
export const ROW_STATE_WORD: Record<RowState, string> = {
  conflicting: 'Conflicting',
  'not-applicable': 'Does not apply',
  'not-checked': 'Not checked',
  'claimed-without-receipt': 'Claimed, no receipt',
  'not-stated': 'Not stated',
  partly: 'Partly explained',
  explained: 'Explained',
};

/** A stored word read as a state. What is missing or unknown was not checked, and never looks better than that. */
export function rowStateOf(word: string | undefined): RowState {
  return ROW_STATES.find((state) => state === word) ?? 'not-checked';
}
