import { readFileSync, writeFileSync } from 'node:fs';
import { table } from '../tables.ts';
import { countAnswers, f1Of, macroF1 } from './count-answers.ts';
import type { PageRead } from './readings-of-page.ts';

const CARD = new URL('../../../docs/model.md', import.meta.url).pathname;
const BEGIN = '<!-- measured: written by npm run eval -- FOLDER --understanding --write -->';
const END = '<!-- measured: end -->';

/** Puts the figures of whole pages between the two marks of docs/model.md. Throws when the marks are gone. */
export function writeCard(pages: readonly PageRead[], date: string): void {
  const card = readFileSync(CARD, 'utf8');
  const [start, end] = [card.indexOf(BEGIN), card.indexOf(END)];
  if (start < 0 || end < start) throw new Error('docs/model.md has lost the marks between which figures are written');
  writeFileSync(CARD, `${card.slice(0, start)}${BEGIN}\n\n${cardTable(pages, date)}\n\n${card.slice(end)}`);
}

/** F1 of the three readings by question, and how many pages each rests on. */
function cardTable(pages: readonly PageRead[], date: string): string {
  const [rules, model, both] = (['rules', 'model', 'both'] as const).map((reading) => countAnswers(pages, reading));
  const f1 = (counts: typeof rules, at: number, half: 'all' | 'dev' | 'held' = 'all') => {
    const tally = counts?.[at]?.halves[half];
    return (tally && f1Of(tally)?.toFixed(2)) ?? '–';
  };
  const rows = (both ?? []).map(({ id, halves: { all } }, at) => [
    id,
    String(all.found + all.missed),
    f1(rules, at),
    f1(model, at),
    f1(both, at),
    `${f1(both, at, 'dev')} · ${f1(both, at, 'held')}`,
    `${all.right} of ${all.right + all.wrong}`,
    `${all.found} of ${all.found + all.missed}`,
  ]);
  const macro = (counts: typeof rules, half: 'all' | 'dev' | 'held') => macroF1(counts ?? [], half).f1.toFixed(2);
  const last = [
    'macro',
    '',
    macro(rules, 'all'),
    macro(model, 'all'),
    macro(both, 'all'),
    `${macro(both, 'dev')} · ${macro(both, 'held')}`,
    '',
    '',
  ];
  return [
    `Measured on ${date}, ${pages.length} pages, n: pages on which the reader found an answer.`,
    table(
      ['question', 'n', 'F1: fixed words', 'trained', 'both', 'both: dev · held out', 'both: right', 'both: found'],
      [...rows, last],
    ),
  ].join('\n\n');
}
