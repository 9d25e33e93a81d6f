import { couldNotOf, notCheckedOf, type Side } from '../compare.ts';
import type { Review } from '../review.ts';
import { code, heading, type Line, link, list, type Part, paragraph, strong, text } from './tree.ts';
import type { ReportWords } from './words.ts';

/** Which review speaks, and what it comes to. */
export function headParts({ project, review, why }: Side, words: ReportWords): Part[] {
  const site: Line = [strong('Site: '), link(project.url || `https://${project.domain}/`)];
  if (!review) return list([site, [strong('Review: '), text(why || 'not read yet')]]);
  const how = review.how === 'tab' ? 'from an open tab' : 'fetched as source, without running its scripts';
  const { strip, worst, ledger, keySentence } = review.report;
  return [
    ...list([
      site,
      [strong('Read: '), { is: 'time', at: review.at, text: words.time(review.at) }, text(`, ${how}`)],
      [strong('Rules: '), text('version '), code(review.ruleset)],
      [strong('Worst note: '), text(words.severity(worst))],
      [strong('What this page asks of you: '), text(strip.sentence)],
      [strong('Claims: '), text(ledger.sentence)],
    ]),
    paragraph(strong('In one sentence: '), text(keySentence)),
  ];
}

/** The ten rows with their words, what was found and what to ask. */
export function rowParts(review: Review, words: ReportWords, titles: (row: string) => string): Part[] {
  return review.report.rows.flatMap(({ row, state, claims, receipts, quotes, facets = [], why, ask }) => [
    heading(3, `${titles(row)}: ${words.state(state)}`),
    paragraph(text(`${why} Claims: ${claims}, with a receipt: ${receipts}.`)),
    ...quotes.map((quote): Part => ({ is: 'quote', text: quote.text })),
    ...list(
      facets.map(({ name, state: seen, quote, url }) => [
        text(`${seen === 'stated' ? 'Found' : 'Not found'}: ${name}`),
        ...(quote ? [text(`, “${quote}”`)] : []),
        ...(url ? [text(' on '), link(url)] : []),
      ]),
    ),
    ...(ask ? [paragraph(strong('To ask: '), text(ask))] : []),
  ]);
}

/** Every note with its quote, and what would clear it. */
export function findingParts({ report }: Review, words: ReportWords): Part[] {
  if (report.findings.length === 0) return [paragraph(text(`No note. ${report.coverage.sentence}`))];
  return report.findings.flatMap(({ severity, say, quote, ask, clears, rule, against }) => [
    paragraph(strong(`${words.severity(severity)}: `), text(`${say} `), code(rule)),
    ...(quote ? [{ is: 'quote', text: quote } as const] : []),
    ...(against ? [paragraph(text('Another place says, on '), link(against.url), text(':'))] : []),
    ...(against ? [{ is: 'quote', text: against.quote } as const] : []),
    ...list([
      ...(ask ? [[strong('To ask: '), text(ask)]] : []),
      ...(clears ? [[strong('What would clear it: '), text(clears)]] : []),
    ]),
  ]);
}

/** Pages that were read, each with the fingerprint of its text, and the fingerprints of the review. */
export function sourceParts({ pages, body, textHash, sha256 }: Review, words: ReportWords): Part[] {
  const read = pages.filter(({ state }) => state === 'read');
  return [
    ...list(
      read.map(({ url, title, at, textHash: hash }) => [
        link(url, title),
        text(', read '),
        { is: 'time', at, text: words.time(at) },
        text(', SHA-256 of its text: '),
        code(hash || 'none was taken'),
      ]),
    ),
    paragraph(text('SHA-256 of the main page’s text: '), code(textHash || 'none was taken')),
    paragraph(text('SHA-256 of the review’s body: '), code(body)),
    paragraph(
      text('SHA-256 of the review: '),
      sha256 ? code(sha256) : text('none, it was kept before reviews had one'),
    ),
  ];
}

/** Everything that was not looked at. Said also when there is nothing to list, so that silence is never the answer. */
export function notCheckedParts(review: Review): Part[] {
  const pages = notCheckedOf(review).map(({ url, title, why }): Line => [link(url, title), text(`: ${why}`)]);
  const checks = couldNotOf(review.report).map((words): Line => [text(words)]);
  const { sentence } = review.report.coverage;
  const rest =
    'What links lead to was not opened, unless a receipt says so, and other pages of the project were not read.';
  return [...list([...pages, ...checks]), paragraph(text(`${sentence} ${rest}`))];
}
