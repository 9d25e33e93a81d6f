import * as z from 'zod/mini';

/** What the browser's own language model is asked for. The order is the one in which answers are shown. */
export const OPINION_QUESTIONS = ['why-crypto', 'security'] as const;
export const OpinionQuestion = z.enum(OPINION_QUESTIONS);
export type OpinionQuestion = z.infer<typeof OpinionQuestion>;

/** Most passages of a page that a model is given. */
export const MOST_PASSAGES = 40;
/** Longest passage, in UTF-16 units. */
export const LONGEST_PASSAGE = 800;

/** A piece of one Block, normalised, as the model is given it. `start`: where it begins in the Block's normalised text. */
export const OpinionPassage = z.object({
  block: z.int(),
  start: z.int(),
  text: z.string().check(z.maxLength(LONGEST_PASSAGE)),
});
export type OpinionPassage = z.infer<typeof OpinionPassage>;

/** A sentence of the page that the model pointed at: the page's words, with their place in the Block's normalised text. */
export const OpinionQuote = z.object({
  question: OpinionQuestion,
  quote: z.string(),
  block: z.int(),
  start: z.int(),
  end: z.int(),
});
export type OpinionQuote = z.infer<typeof OpinionQuote>;

/**
 * What came of asking: quotes, at most one to a question. `dropped` counts answers that do not stand on the page word for
 * word. It is shown and kept nowhere: no row, finding, severity or Report knows of it.
 */
export const SecondOpinion = z.object({ quotes: z.array(OpinionQuote), dropped: z.int() });
export type SecondOpinion = z.infer<typeof SecondOpinion>;

/** How the browser's model stands, and why it cannot be asked. */
export type Available = { is: 'absent'; why: string } | { is: 'downloadable' | 'downloading' | 'available' };

/** A session with a model, as the Prompt API has it. Source: webmachinelearning.github.io/prompt-api. */
export interface ModelSession {
  prompt(input: string, options: { responseConstraint: object; signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** The model that the browser offers, as far as it is used here. */
export interface DeviceModel {
  availability(options: object): Promise<string>;
  create(options: object): Promise<ModelSession>;
}
