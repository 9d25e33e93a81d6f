import type { QuestionId, SentencesRead } from '@/lib/core/answer.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { MOST_READ, type ReadableSentences, readableSentences } from '@/lib/core/engine/readable-sentences.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Sentence } from '@/lib/core/page-view.ts';
import type { Readings } from '@/lib/core/readings.ts';
import { confidencesInPlace } from './in-place.ts';
import type { Model } from './model.ts';

/** Sentences between two pauses: a few milliseconds of work. */
const AT_ONCE = 100;

/** More of the page than this in languages that it was not trained on is told. */
const MUCH = 0.3;

/** Reads all sentences of a page in one go. Linear in the text; well under 0.1 ms a sentence. */
export function readPage(doc: PageDoc, model: Model): Readings {
  const readable = readableSentences(doc, createPageText(doc));
  const found = new Map<string, Record<QuestionId, number>>();
  for (const sentence of readable.sentences) found.set(keyOf(sentence), confidencesInPlace(sentence, doc, model));
  return readingsOf(found, readable, model);
}

/** The same, in small portions: `pause` lets others work in between. */
export async function readPageCalmly(doc: PageDoc, model: Model, pause: () => Promise<void>): Promise<Readings> {
  const readable = readableSentences(doc, createPageText(doc));
  const found = new Map<string, Record<QuestionId, number>>();
  for (const [at, sentence] of readable.sentences.entries()) {
    if (at > 0 && at % AT_ONCE === 0) await pause();
    found.set(keyOf(sentence), confidencesInPlace(sentence, doc, model));
  }
  return readingsOf(found, readable, model);
}

function keyOf({ block, nth }: Sentence): string {
  return `${block} ${nth}`;
}

function readingsOf(
  found: ReadonlyMap<string, Record<QuestionId, number>>,
  readable: ReadableSentences,
  { header }: Model,
): Readings {
  return { of: (sentence) => found.get(keyOf(sentence)), levels: header.levels, told: toldOf(readable) };
}

function toldOf({ sentences, all, foreign }: ReadableSentences): SentencesRead {
  const read = sentences.length;
  const told = (state: SentencesRead['state'], why: string): SentencesRead => ({ state, read, of: all, why });
  if (all > 0 && read === 0) return told('not-checked', 'It reads English sentences; this page has none.');
  if (all - foreign > MOST_READ) return told('partly', `It read the first ${MOST_READ} sentences of ${all}.`);
  if (foreign > all * MUCH)
    return told('partly', `It reads English; ${foreign} of ${all} sentences are in other languages.`);
  return told('read', '');
}
