import { rankOf } from '@/lib/core/severity.ts';
import { agrees } from './agree.ts';
import type { Family } from './family.ts';
import type { Judged } from './item.ts';
import { holds } from './label-map.ts';
import type { PageQuestion } from './questions.ts';
import { count, emptyHalves, type Halves } from './tally.ts';

/**
 * A family of rules over all items; it spoke where one of them spoke at caution or worse (good signs: at all; requests:
 * where one would be held).
 */
export function countFamily(family: Family, judged: readonly Judged[]): Halves {
  const halves = emptyHalves();
  for (const { item, spoken } of judged) {
    const least = item.kind === 'request' ? 'warning' : 'caution';
    const loud = spoken.findings.filter(
      ({ rule, severity }) => family.rules.includes(rule) && (severity === 'good' || rankOf(severity) >= rankOf(least)),
    );
    count(halves, item.half, {
      spoke: loud.length > 0,
      agreed: loud.some((finding) => agrees(item, finding)),
      wanted: holds(family.wanted, item.tags),
    });
  }
  return halves;
}

/** Does the Report of this page answer the question with "yes"? */
export function answersYes(question: PageQuestion, { spoken }: Judged): boolean {
  const row = spoken.rows?.find((one) => one.row === question.row);
  if (row && question.states.includes(row.state)) return true;
  if (spoken.findings.some(({ rule }) => question.rules.includes(rule))) return true;
  return spoken.claims?.some(({ kind }) => question.claims.includes(kind)) === true;
}

/** One question over the pages that a reader answered it for. */
export function countQuestion(question: PageQuestion, judged: readonly Judged[]): Halves {
  const halves = emptyHalves();
  for (const one of judged) {
    if (!one.item.tags.has(`${question.id}:y`) && !one.item.tags.has(`${question.id}:n`)) continue;
    const yes = one.item.tags.has(`${question.id}:y`);
    count(halves, one.item.half, { spoke: answersYes(question, one), agreed: yes, wanted: yes });
  }
  return halves;
}

/** A note of caution or worse, over items where the reader wanted one and items where not. */
export function countNotes(judged: readonly Judged[], wanted: readonly string[]): Halves {
  const halves = emptyHalves();
  for (const { item, spoken } of judged) {
    const asked = holds(wanted, item.tags);
    count(halves, item.half, { spoke: rankOf(spoken.worst) >= rankOf('caution'), agreed: asked, wanted: asked });
  }
  return halves;
}
