import { byWords, notSeenWords, openWords, sentencesWords } from '../answer-words.ts';
import { answersTold, type ToldAnswer } from '../answers-told.ts';
import type { Review } from '../review.ts';
import { heading, type Part, paragraph, text } from './tree.ts';

/** Where the main page answers the ten questions, with its words; nothing for a review that was kept before. */
export function answerParts({ report }: Pick<Review, 'report'>): Part[] {
  const told = answersTold(report);
  if (!told) return [];
  const { sentences } = report;
  return [
    heading(2, 'Where the page answers this'),
    ...sentence(sentencesWords(sentences, 'then')),
    ...told.answered.flatMap(questionParts),
    ...sentence(openWords(told, sentences)),
    ...told.alsoSaid.flatMap(questionParts),
    ...sentence(notSeenWords(told)),
  ];
}

function questionParts({ title, answers }: ToldAnswer): Part[] {
  return [
    heading(3, title),
    ...answers.flatMap((answer): Part[] => [
      { is: 'quote', text: answer.quote },
      paragraph(text(`How it was found. ${byWords(answer)}.`)),
    ]),
  ];
}

function sentence(words: string): Part[] {
  return words === '' ? [] : [paragraph(text(words))];
}
