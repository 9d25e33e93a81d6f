import { byWords, notSeenWords, openWords, sentencesWords } from '@/lib/core/answer-words.ts';
import { answersTold } from '@/lib/core/answers-told.ts';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { ClearText } from '@/lib/core/clear-text.ts';
import type { Report } from '@/lib/core/report.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';

/** A Report for reading in a terminal. */
export function printReport(report: Report): string {
  const rows = report.rows.map((row) => `  ${ROW_TEXT[row.row].title.padEnd(26)} ${row.state}`);
  const findings = report.findings.flatMap((finding) => [
    `  [${finding.severity}] ${finding.say}`,
    ...(finding.quote === '' ? [] : [`      “${finding.quote}”`]),
    `      Ask: ${finding.ask}`,
    `      Clears it: ${finding.clears}   (${finding.rule}${finding.pack ? `, from the pack ${finding.pack.name}` : ''})`,
  ]);
  return [
    report.title || report.url,
    report.keySentence,
    '',
    `What this page asks of you: ${report.strip.sentence}`,
    ...rows,
    '',
    ...printAnswers(report),
    report.ledger.sentence,
    report.coverage.sentence,
    ...(report.kinds && report.kinds.length > 0 ? [`Reads as: ${report.kinds.join(', ')}`] : []),
    ...readNext(report),
    ...report.missing.map((missing) => `Not read: ${missing}`),
    '',
    ...(findings.length > 0 ? findings : ['  No notes from the checks that ran.']),
  ].join('\n');
}

/** Where the page answers the ten questions, and which it does not answer. */
function printAnswers(report: Report): string[] {
  const told = answersTold(report);
  if (!told) return [];
  const { sentences } = report;
  const after = [sentencesWords(sentences, 'now'), openWords(told, sentences), notSeenWords(told)];
  return [
    'Where the page answers this:',
    ...[...told.answered, ...told.alsoSaid].flatMap(({ title, answers }) => [
      `  ${title}`,
      ...answers.map((answer) => `      “${answer.quote}” (${byWords(answer)})`),
    ]),
    ...after.filter((words) => words !== '').map((words) => `  ${words}`),
    '',
  ];
}

/** Linked pages of the project that may answer a row, and which. */
function readNext({ project }: Report): string[] {
  return (project?.readNext ?? []).map(({ url, rows }) => {
    const titles = rows.map((row) => ROW_TEXT[row].title.toLowerCase());
    return `Read next: ${url}${titles.length > 0 ? ` (may answer: ${titles.join(', ')})` : ''}`;
  });
}

/** An Assessment for reading in a terminal. */
export function printAssessment(assessment: Assessment): string {
  return [
    assessment.sentence,
    ...assessment.details.map(({ label, value }) => `  ${label.padEnd(16)} ${value}`),
    ...(assessment.clear ?? []).flatMap(printClearText),
    ...assessment.findings.map((finding) => `  [${finding.severity}] ${finding.say}`),
    ...assessment.notChecked.map((what) => `  Not checked: ${what}`),
  ].join('\n');
}

/** One call or message field by field, with whole addresses: a terminal has the room, and they can be copied. */
function printClearText({ title, protocol, contract, known, fields }: ClearText): string[] {
  const whose = protocol === undefined ? '' : known ? ` (${protocol})` : ` (has the form of ${protocol})`;
  return [
    `  Field by field: ${title}${whose}${contract === undefined ? '' : ` at ${contract}`}`,
    ...fields.map(({ label, value, kind, full }) => {
      const shown =
        (kind === 'address' || kind === 'token') && full !== undefined && full !== value ? `${value} · ${full}` : value;
      return `    ${label.padEnd(22)} ${shown}`;
    }),
  ];
}
