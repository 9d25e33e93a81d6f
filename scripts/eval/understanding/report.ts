import type { Quality } from '../../train/quality.ts';
import { shareCell, table } from '../tables.ts';
import { answerTables, ordinaryTables, quoteTable } from './answers-tables.ts';
import type { PageRead } from './readings-of-page.ts';
import { separationReport } from './separation-table.ts';

export interface Understood {
  date: string;
  sites: readonly PageRead[];
  addresses: readonly PageRead[];
  /** Labelled addresses without their text. */
  withoutText: number;
  ordinary: readonly PageRead[];
  quality: Quality | undefined;
}

const HOW = `A question counts as answered on a page when the Report has an answer to it; right when the reader said yes. Shares with
Wilson 90 % intervals; "dev" may be looked at, the other half is only counted.`;

/** Everything that was measured, as Markdown; what was not there says so. */
export function understandingReport(measured: Understood): string {
  const { date, sites, addresses, withoutText, ordinary, quality } = measured;
  const noText = withoutText > 0 ? `\n\nNo text: ${withoutText} labelled addresses, not measured.` : '';
  return [
    `Measured on ${date}. ${HOW}`,
    section(`Answers on whole pages: ${sites.length}`, sites, answerTables),
    section(`Answers on labelled addresses: ${addresses.length}`, addresses, answerTables) + noText,
    section('Do the quotes agree with the reader’s?', sites, quoteTable),
    section('Solid, mixed, hype', [...sites, ...addresses], separationReport),
    section(`Ordinary pages: ${ordinary.length}`, ordinary, ordinaryTables),
    section('The topic gate', [...sites, ...addresses, ...ordinary], gateLines),
    `## How true its confidence is\n\n${quality ? reliabilityTable(quality) : 'There is no assets/understanding/quality.json: nothing was measured.'}`,
  ].join('\n\n');
}

function section(title: string, pages: readonly PageRead[], measure: (pages: readonly PageRead[]) => string): string {
  const body = pages.length === 0 ? 'No such pages in this folder: nothing was measured.' : measure(pages);
  return `## ${title}\n\n${body}`;
}

function gateLines(pages: readonly PageRead[]): string {
  const through = (set: readonly PageRead[]) => shareCell(set.filter(({ ours }) => ours).length, set.length);
  const tagged = (tag: string) => pages.filter(({ item }) => item.tags.has(tag));
  return table(
    ['pages', 'let through'],
    [
      ['on our subject, as the reader says', through(tagged('subject:y'))],
      ['not on it, of projects and neighbours', through(tagged('subject:n'))],
      ['ordinary', through(tagged('ordinary'))],
    ],
  );
}

/** Sentences of files that were left out: how sure it was, and how often that came true. */
function reliabilityTable({ reliability }: Quality): string {
  const rows = reliability.map(({ from, to, n, told, true: came }) => [
    `${from}–${to}`,
    String(n),
    told.toFixed(3),
    came.toFixed(3),
  ]);
  return table(['told', 'n', 'on average', 'came true'], rows);
}
