import type { AnswerLevels } from '@/lib/core/readings.ts';
import type { PageAnswer } from './page-answers.ts';
import { random } from './random.ts';

/** One page: what both readings say to a question, and what a reader says. */
export interface Marked extends PageAnswer {
  wanted: boolean;
  /** The collection it comes from: each collection counts as much as every other, however many pages it has. */
  from: string;
}

const GRID = Array.from({ length: 17 }, (_, at) => Math.round((at + 3) * 5) / 100);
const LOW_GRID = [0, 0.02, 0.05, 0.1, ...GRID];
/** A smaller gain in F1 is within what these pages can tell. */
const CLEARLY = 0.02;
/** Samples of the pages, so that one page does not decide. */
const SAMPLES = 200;
/** A row is only filled where this share of the pages so read is right. */
const RIGHT = 0.85;
/** Surest level: nothing fills a row below it where the pages are too few to tell. */
const MOST_SURE = 0.9;

/**
 * The levels of one question that give the best mean F1 over samples of development pages, drawn with putting back.
 * `fills` is the lowest level not under `alone` at which RIGHT of the pages are right.
 */
export function chooseLevels(pages: readonly Marked[]): AnswerLevels {
  const samples = samplesOf(pages);
  const tried = LOW_GRID.map((withRule) => {
    const levels = GRID.filter((alone) => alone >= withRule).map((alone) => ({
      ...{ alone, withRule },
      f1: mean(samples.map((sample) => f1Of(sample, alone, withRule))),
    }));
    return levels.reduce((best, one) => (one.f1 > best.f1 + 1e-9 ? one : best));
  });
  const most = Math.max(...tried.map(({ f1 }) => f1));
  // Fixed words were written to be right: they are doubted only where that clearly pays.
  const chosen = tried.find(({ f1 }) => f1 >= most - CLEARLY) ?? { alone: MOST_SURE, withRule: 0 };
  const { alone, withRule } = chosen;
  return { alone, withRule, fills: fillingLevel(pages, alone) };
}

/** Is the question told as answered on this page? */
export function isTold(
  { byRule, sure }: PageAnswer,
  { alone, withRule }: Pick<AnswerLevels, 'alone' | 'withRule'>,
): boolean {
  return sure >= alone || (byRule && sure >= withRule);
}

function fillingLevel(pages: readonly Marked[], alone: number): number {
  for (const level of GRID) {
    if (level < alone) continue;
    const told = pages.filter(({ sure }) => sure >= level);
    if (told.length >= 5 && told.filter(({ wanted }) => wanted).length / told.length >= RIGHT) return level;
  }
  return Math.max(alone, MOST_SURE);
}

function samplesOf(pages: readonly Marked[]): Marked[][] {
  const next = random(7);
  const names = [...new Set(pages.map(({ from }) => from))];
  const collections = names.map((name) => pages.filter(({ from }) => from === name));
  const drawn = (of: readonly Marked[]) => of[Math.floor(next() * of.length)] as Marked;
  return Array.from({ length: SAMPLES }, () => pages.map((_, at) => drawn(collections[at % collections.length] ?? [])));
}

function f1Of(pages: readonly Marked[], alone: number, withRule: number): number {
  let [right, told, wanted] = [0, 0, 0];
  for (const page of pages) {
    const says = isTold(page, { alone, withRule });
    if (says) told += 1;
    if (page.wanted) wanted += 1;
    if (says && page.wanted) right += 1;
  }
  return told + wanted === 0 ? 1 : (2 * right) / (told + wanted);
}

function mean(of: readonly number[]): number {
  return of.reduce((sum, one) => sum + one, 0) / of.length;
}
