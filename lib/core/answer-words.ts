import { en } from '@/lib/words/en.ts';
import type { Answer, SentencesRead } from './answer.ts';
import type { AnswersTold } from './answers-told.ts';

/** From here on nine of ten such sentences answer it, and from here on more than half do: confidences are calibrated. */
const SURE = 0.9;
const LIKELY = 0.6;

/** What found an answer, and how far to trust that: "Words that we look for", "Trained reading: likely". */
export function byWords({ by, confidence }: Pick<Answer, 'by' | 'confidence'>): string {
  if (by === 'rule') return en('Words that we look for');
  const sure = sureWords(confidence);
  return by === 'model'
    ? en('Trained reading: {~sure}', { sure })
    : en('Words that we look for; trained reading: {~sure}', { sure });
}

function sureWords(confidence = 0): string {
  if (confidence >= SURE) return en('almost sure');
  return confidence >= LIKELY ? en('likely') : en('perhaps');
}

/** Whether a Report is of a page that is open, or was kept: what is still to come never comes to a kept one. */
export type ToldWhen = 'now' | 'then';

/** How far the trained reading came, in a sentence or two; empty where it has no part in the Report. */
export function sentencesWords(sentences: SentencesRead | undefined, when: ToldWhen): string {
  if (!sentences) return '';
  const { state, read, of, why } = sentences;
  switch (state) {
    case 'waiting':
      return when === 'now'
        ? en('Still reading the sentences; more answers may come.')
        : en('It was kept before its sentences were read: only what fixed words found stands here.');
    case 'not-checked':
      return together(en('The sentences were not read.'), why, en('Only what fixed words found stands here.'));
    case 'partly':
      return together(en('{read} of {all} sentences were read.', { read, all: of }), why);
    default:
      if (of === 0) return '';
      return read === of
        ? en('All {all} sentences were read.', { all: of })
        : en('{read} of {all} sentences were read.', { read, all: of });
  }
}

/** Sentences one after the other, each with its full stop. */
function together(...sentences: string[]): string {
  return sentences
    .filter((one) => one !== '')
    .map((one) => (/[.!?]$/.test(one) ? one : `${one}.`))
    .join(' ');
}

/** "No answer found: who pays, and what for; what happens to data." with the limits of the looking; empty for none. */
export function openWords({ open }: Pick<AnswersTold, 'open'>, sentences: SentencesRead | undefined): string {
  return open.length === 0 ? '' : LOOKED[sentences?.state ?? 'not-checked'](inARow(open));
}

const LOOKED: Record<SentencesRead['state'], (list: string) => string> = {
  waiting: (list) => en('No answer found so far: {~list}.', { list }),
  read: (list) => en('No answer found: {~list}.', { list }),
  partly: (list) => en('No answer found in what was read: {~list}.', { list }),
  'not-checked': (list) => en('No answer found by the words that we look for: {~list}.', { list }),
};

/** What else was looked for and not seen; empty for none. */
export function notSeenWords({ notSeen }: Pick<AnswersTold, 'notSeen'>): string {
  return notSeen.length === 0 ? '' : en('Not seen: {~list}.', { list: inARow(notSeen) });
}

/** Titles hold commas. */
function inARow(titles: readonly string[]): string {
  return titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1)).join('; ');
}
