import type { QuotedClaim, Review } from '../review.ts';
import { code, type Line, link, list, type Part, paragraph, strong, text } from './tree.ts';
import type { ReportWords } from './words.ts';

/** Claims page by page, each with the links near it and how much they show. */
export function claimParts({ records, report }: Review, words: ReportWords): Part[] {
  const pages = records.filter(({ claims }) => claims.length > 0);
  if (pages.length === 0) return [paragraph(text(`No claim is kept. ${report.ledger.sentence}`))];
  return pages.flatMap(({ url, claims }) => [
    paragraph(text('On '), link(url), text(':')),
    ...claims.flatMap((claim) => [{ is: 'quote', text: claim.quote } as const, ...receiptParts(claim, words)]),
  ]);
}

function receiptParts({ receipts, ask }: QuotedClaim, words: ReportWords): Part[] {
  const asked: Line[] = ask ? [[strong('Ask instead: '), text(ask)]] : [];
  if (receipts.length === 0) return list([[text('No receipt was found near it.')], ...asked]);
  const lines = receipts.map(
    ({ href, text: shown, grade, note }): Line => [
      strong('Receipt '),
      code(grade),
      text(' '),
      link(href, shown),
      text(`. ${words.grade(grade)} ${note}`),
    ],
  );
  return list([...lines, ...asked]);
}
