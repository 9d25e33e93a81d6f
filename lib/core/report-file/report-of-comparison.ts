import { type Comparison, compareProjects, type RowCell, type Side, type Unread } from '../compare.ts';
import { aboutParts } from './about.ts';
import { fileName } from './file-name.ts';
import { findingParts, headParts, notCheckedParts, sourceParts } from './review-parts.ts';
import { heading, type Line, link, type Part, paragraph, type ReportFile, said, strong, text } from './tree.ts';
import type { Made, ReportWords } from './words.ts';

/** A report that sets projects beside each other: the ten rows as a table, then what is behind each project. */
export function reportOfComparison(sides: readonly Side[], words: ReportWords, made: Made): ReportFile {
  const title = `${sides.map(({ project }) => project.name).join(' · ')}: side by side`;
  const parts: Part[] = [
    heading(1, title),
    ...aboutParts(made, words),
    paragraph(
      text('Nothing is added up over the rows, and the order of the projects is the order in which they were picked.'),
    ),
    heading(2, 'Row by row'),
    rowTable(compareProjects(sides), words),
    ...sides.flatMap((side) => sideParts(side, words)),
  ];
  return {
    title,
    name: fileName(
      sides.map(({ project }) => project.domain),
      made.at,
    ),
    parts,
  };
}

function rowTable({ sides, rows }: Comparison, words: ReportWords): Part {
  return {
    is: 'table',
    head: [[text('Row')], ...sides.map(({ project }): Line => [text(`${project.name} (${project.domain})`)])],
    rows: rows.map(({ title, cells }) => [[[strong(title)]], ...cells.map((cell) => cellLines(cell, words))]),
  };
}

function cellLines(cell: RowCell | Unread, words: ReportWords): Line[] {
  if (cell.is === 'unread') return [[text(cell.why)]];
  return [
    [strong(words.state(cell.state)), text(`, ${cell.claims} claims, ${cell.receipts} with a receipt`)],
    ...cell.quotes.map(({ text: quote, url }): Line => [said(quote), text(' '), link(url)]),
    ...cell.found.map(
      ({ name, quote, url }): Line =>
        quote ? [text(`Found: ${name}, `), said(quote), text(' '), link(url)] : [text(`Found: ${name}`)],
    ),
    ...(cell.notFound.length > 0 ? [[text(`Not found: ${cell.notFound.join(', ')}`)]] : []),
    [text(cell.why)],
  ];
}

function sideParts(side: Side, words: ReportWords): Part[] {
  const { project, review } = side;
  return [
    heading(2, project.name),
    ...headParts(side, words),
    ...(review ? [heading(3, 'Notes'), ...findingParts(review, words)] : []),
    ...(review ? [heading(3, 'Not checked'), ...notCheckedParts(review)] : []),
    ...(review ? [heading(3, 'Sources'), ...sourceParts(review, words)] : []),
  ];
}
