import { judgePage } from '@/lib/background/judge.ts';
import { QUESTION_IDS, type QuestionId } from '@/lib/core/answer.ts';
import { readHtml } from '@/lib/sites/html.ts';
import type { Levels, Model } from '@/lib/understanding/model.ts';
import { readPage } from '@/lib/understanding/read-page.ts';
import type { PageItem } from '../eval/load-pages.ts';

/** What fixed words and the trained reading each say to one question of one page. */
export interface PageAnswer {
  /** Words that a check looks for were found. */
  byRule: boolean;
  /** The surest sentence, 0 where none is above the lowest level. */
  sure: number;
}

/** So low that nearly every sentence that may answer is told. */
const LOWEST = 0.01;

function lowLevels(): Levels {
  const level = { alone: LOWEST, withRule: LOWEST, fills: 1 };
  return Object.fromEntries(QUESTION_IDS.map((id) => [id, level])) as Levels;
}

/** Both readings of a page, question by question, before any level is chosen. */
export function answersOfPage(item: PageItem, model: Model): Record<QuestionId, PageAnswer> {
  const doc = readHtml(item.html, { url: item.url });
  const bare = judgePage(doc, { now: 0, asked: true }).answers ?? [];
  const readings = readPage(doc, { ...model, header: { ...model.header, levels: lowLevels() } });
  const read = judgePage(doc, { now: 0, asked: true, readings }).answers ?? [];
  const told = QUESTION_IDS.map((id): [QuestionId, PageAnswer] => {
    const sure = read.filter(({ question }) => question === id).map(({ confidence = 0 }) => confidence);
    return [id, { byRule: bare.some(({ question }) => question === id), sure: Math.max(0, ...sure) }];
  });
  return Object.fromEntries(told) as Record<QuestionId, PageAnswer>;
}
