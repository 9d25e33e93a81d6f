import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import { DEMOTED } from '@/lib/rules/measured/demoted.ts';
import { type ClearCount, clearTextReport } from './clear-text.ts';
import { countClaims } from './count-claims.ts';
import { countFamily, countNotes, countQuestion } from './count-labels.ts';
import type { RuleCount } from './count-rules.ts';
import type { Verdict } from './demotion.ts';
import { type FeedCount, feedsTable } from './feeds.ts';
import type { Gate } from './gates.ts';
import { hostsTable, type JudgedHost } from './hosts.ts';
import type { Judged } from './item.ts';
import { FAMILIES } from './label-map.ts';
import { groupOf, levelTable } from './levels.ts';
import { postClassTable } from './post-classes.ts';
import { QUESTIONS } from './questions.ts';
import { readmeTable } from './readme-table.ts';
import { PRECISION_HEAD, precisionCells, RECALL_HEAD, recallCells, shareCell, table } from './tables.ts';
import { spokenOf } from './tally.ts';

export interface Measurement {
  date: string;
  judged: readonly Judged[];
  hosts: readonly JudgedHost[];
  clear: readonly ClearCount[];
  feeds: readonly FeedCount[];
  counts: readonly RuleCount[];
  verdicts: readonly Verdict[];
  gates: readonly Gate[];
}

const HOW = `A note is right when a label of the rule's family says so, or when it quotes words that a reader marked as a claim
without a receipt (scripts/eval/label-map.ts). Each item counts once a rule. Shares with Wilson 90 % intervals; "dev"
may be looked at while rules are written, the other half is only counted, so tuning shows as a gap.`;

/** The whole measurement as Markdown. */
export function reportOf(measurement: Measurement): string {
  const { date, judged } = measurement;
  return [
    `Measured on ${date}. ${HOW}`,
    levels('Ordinary pages (any note is a false alarm)', judged, 'ordinary'),
    levels('Pages of projects and neighbours', judged, 'site'),
    levels('Posts', judged, 'post'),
    `## Posts by class\n\n${postClassTable(judged)}`,
    levels('Wallet requests', judged, 'request'),
    requestsRead(judged),
    hostsTable(measurement.hosts),
    `## Requests field by field, against what a hardware wallet shows\n\n${clearTextReport(measurement.clear)}`,
    `## Posts read from saved pages of the sites\n\n${feedsTable(measurement.feeds)}`,
    `## Families of rules\n\n${familyTable(judged)}`,
    `## Questions about pages, by row\n\n${questionTable(judged)}`,
    `## Rules\n\n${ruleTable(measurement)}`,
    `## For the README\n\n${readmeTable(judged, date, DEMOTED)}`,
    `## Gates\n\n${measurement.gates.map(gateLine).join('\n')}`,
  ].join('\n\n');
}

function levels(title: string, judged: readonly Judged[], kind: string): string {
  const own = judged.filter(({ item }) => item.kind === kind);
  const heading = `## ${title}: ${own.length}`;
  if (own.length === 0) return `${heading}\n\nNo such data in this folder: not measured.`;
  const ours = own.filter(({ spoken }) => spoken.ours).length;
  const gate =
    kind === 'ordinary' || kind === 'site' ? `\n\nOur subject by the gate: ${shareCell(ours, own.length)}` : '';
  return `${heading}\n\n${levelTable(own, groupOf)}${gate}`;
}

function requestsRead(judged: readonly Judged[]): string {
  const own = judged.filter(({ item }) => item.kind === 'request');
  const unread = own.filter(({ spoken }) => spoken.readable === false).length;
  return `With a part that could not be read: ${shareCell(unread, own.length)}`;
}

/** Precision and recall by family, in the order of the rows. */
function familyTable(judged: readonly Judged[]): string {
  const families = ROWS.flatMap((row) => FAMILIES.filter((family) => family.row === row));
  const rows = families.map((family) => {
    const halves = countFamily(family, judged);
    return [ROW_TEXT[family.row].title, family.id, ...precisionCells(halves), ...recallCells(halves)];
  });
  return table(['row', 'rules about', ...PRECISION_HEAD, ...RECALL_HEAD], rows);
}

/** The ten questions, the note as a whole, and the claims. */
function questionTable(judged: readonly Judged[]): string {
  const sites = judged.filter(({ item }) => item.kind === 'site');
  const asked = QUESTIONS.map((question) => {
    const halves = countQuestion(question, sites);
    return [ROW_TEXT[question.row].title, question.id, ...precisionCells(halves), ...recallCells(halves)];
  });
  const notes = countNotes(sites, ['warn:caution', 'warn:danger']);
  const { found, receipt } = countClaims(sites);
  const rows = [
    ...asked,
    ['all', 'should warn: a note of caution or worse', ...precisionCells(notes), ...recallCells(notes)],
    ['all', 'claims that the reader marked', 'not told', '', ...recallCells(found)],
    ['all', 'found claims: has a receipt', ...precisionCells(receipt), ...recallCells(receipt)],
  ];
  return table(['row', 'question', ...PRECISION_HEAD, ...RECALL_HEAD], rows);
}

function ruleTable({ counts, verdicts }: Measurement): string {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.rule, verdict]));
  const sorted = [...counts].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const rows = sorted
    .filter(({ any }) => spokenOf(any.all) > 0)
    .map(({ rule, any, caution }) => {
      const { verdict, level } = verdictOf.get(rule) ?? { verdict: 'not judged', level: 'caution' };
      const keeps = verdict === 'below' ? `below at ${level}` : verdict;
      return [rule, ...precisionCells(any), ...precisionCells(caution), ...recallCells(any), keeps];
    });
  const at = (head: readonly string[], level: string) => head.map((one) => `${one}, ${level}`);
  const heads = [...at(PRECISION_HEAD, 'any level'), ...at(PRECISION_HEAD, 'caution or worse'), ...RECALL_HEAD];
  const silent = sorted.filter(({ any }) => spokenOf(any.all) === 0).map(({ rule }) => rule);
  return [
    table(['rule', ...heads, 'keeps its level?'], rows),
    'Recall of one rule is over the items that want its family.',
    `Not measured, because they spoke on none of these items: ${silent.join(', ') || 'none'}.`,
  ].join('\n\n');
}

export function gateLine({ ok, sentence }: Gate): string {
  return `- ${ok === undefined ? '' : ok ? 'holds: ' : 'FAILS: '}${sentence}`;
}
