import { judgePage, OUR_RULING } from '@/lib/background/judge.ts';
import type { Answer, QuestionId } from '@/lib/core/answer.ts';
import type { ChecklistRow } from '@/lib/core/checklist.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Model } from '@/lib/understanding/model.ts';
import { readPage } from '@/lib/understanding/read-page.ts';
import type { Item } from '../item.ts';

/** The three readings that are compared. */
export const READINGS = ['rules', 'model', 'both'] as const;
export type Reading = (typeof READINGS)[number];

/** One labelled page and what each reading answers on it. */
export interface PageRead {
  item: Item;
  /** The topic gate lets the page through by itself. */
  ours: boolean;
  /** As people get it: nothing where the gate says no. */
  answers: Readonly<Record<Reading, readonly Answer[]>>;
  /** The same with the page taken for our subject whatever the gate says. */
  forced: Readonly<Record<Reading, readonly Answer[]>>;
  /** The checklist by fixed words alone, and with the trained reading. */
  rows: Readonly<Record<'rules' | 'both', readonly ChecklistRow[]>>;
}

/** Our rules, asked for no answers: what is left is the trained reading alone. */
const { answering: _, ...WITHOUT_ANSWERING } = OUR_RULING;

/** Reads one page with fixed words alone, with the trained reading alone, and with both together. */
export function readingsOfPage(item: Item, doc: PageDoc, model: Model): PageRead {
  const readings = readPage(doc, model);
  const asked = { now: 0, asked: true };
  const { topic } = judgePage(doc, { now: 0 });
  const rules = judgePage(doc, asked);
  const both = judgePage(doc, { ...asked, readings });
  const alone = judgePage(doc, { ...asked, readings, ruling: WITHOUT_ANSWERING });
  const forced = { rules: rules.answers ?? [], model: alone.answers ?? [], both: both.answers ?? [] };
  if (topic.ours) return { item, ours: true, answers: forced, forced, rows: { rules: rules.rows, both: both.rows } };
  const unforced = judgePage(doc, { now: 0, readings });
  const silent = unforced.answers ?? [];
  // The gate comes before all three, so what is told without it is told by each.
  const answers = { rules: silent, model: silent, both: silent };
  return { item, ours: false, answers, forced, rows: { rules: unforced.rows, both: unforced.rows } };
}

/** Is the question told as answered? */
export function isAnswered(answers: readonly Answer[], question: QuestionId): boolean {
  return answers.some((answer) => answer.question === question);
}
