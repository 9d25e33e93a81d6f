import type { PageType } from './page-type.ts';
import type { RowId } from './row.ts';

/** One family of words, of which a passage needs several different ones. */
export interface PassageFamily {
  name: string;
  /** Linear, case-insensitive, without `g`. */
  pattern: RegExp;
  /** Word beginnings, at least one of which stands in every match; they feed one pass over the text. */
  cues: readonly string[];
  /** The words are themselves negative ("no central company can"). */
  negation?: 'keep';
}

/** One example: Markdown of a page, as a rule's examples are. */
export type PassageExample = string | { text: string; as?: PageType };

/**
 * A passage is a few sentences of one section in which several families of words stand together. It is shown in the
 * panel only: it never marks a place on the page and never changes the severity of anything.
 */
export interface PassageRule {
  /** Equal to the file name. */
  id: string;
  row: RowId;
  /** What such a passage does, for lists: "Says what the chain is for". */
  title: string;
  /** The passage explains something, so that a row with nothing else is at least partly answered. */
  explains: boolean;
  /** Most sentences that are read together. */
  window: number;
  /** So many different families make a passage; one fewer, when that is more than none, makes it `partly`. */
  least: number;
  /** Families that must be among them. */
  must: readonly string[];
  families: readonly PassageFamily[];
  /** Sentences with these words do not count: plans, boasts, what is sold with the same words. */
  not?: RegExp;
  source: readonly string[];
  /** `flags` are found, `passes` are not (partly is not found). */
  examples: { flags: readonly PassageExample[]; passes: readonly PassageExample[] };
}
