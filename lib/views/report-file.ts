import { browser } from 'wxt/browser';
import { gradeWords } from '@/components/project/receipt-words.ts';
import { ROW_STATE_WORD, rowStateOf } from '@/components/row-state-words.ts';
import { SEVERITY_WORD } from '@/components/severity-words.ts';
import type { Side } from '@/lib/core/compare.ts';
import { toMarkdown } from '@/lib/core/report-file/markdown.ts';
import { reportOfComparison } from '@/lib/core/report-file/report-of-comparison.ts';
import { type ProjectReport, reportOfProject } from '@/lib/core/report-file/report-of-project.ts';
import type { ReportFile } from '@/lib/core/report-file/tree.ts';
import type { Made, ReportWords } from '@/lib/core/report-file/words.ts';
import { en } from '@/lib/words/en.ts';
import { say, spoken } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { htmlOf } from './report-html.ts';
import { saveFile } from './save-file.ts';

export type ReportFormat = 'markdown' | 'html' | 'print';

/** The words of the views and the person's own way of writing times, zone included. */
const timeWords = (at: number) =>
  new Intl.DateTimeFormat(spoken(), { dateStyle: 'medium', timeStyle: 'long' }).format(at);
const WORDS: ReportWords = {
  state: (state) => told(ROW_STATE_WORD[rowStateOf(state)]),
  severity: (severity) => told(SEVERITY_WORD[severity]),
  grade: (grade) => told(gradeWords(grade)),
  time: (at) => (Number.isNaN(new Date(at).getTime()) ? say('date not known') : timeWords(at)),
};

/** A report on one project with the review that is shown, its diff to the one before, and its posts. */
export function projectReport(given: ProjectReport): ReportFile {
  return reportOfProject(given, WORDS, made());
}

/** A report that sets projects beside each other. */
export function comparisonReport(sides: readonly Side[]): ReportFile {
  return reportOfComparison(sides, WORDS, made());
}

/** Hands a report to the person: as a file by the browser's own download, or to the printer. Out: what to say. */
export async function handOver(file: ReportFile, format: ReportFormat): Promise<string> {
  if (format === 'print') return printReport(file);
  if (format === 'markdown') return download(toMarkdown(file), 'text/markdown', `${file.name}.md`);
  return download(htmlOf(file, emptyDocument()), 'text/html', `${file.name}.html`);
}

/** A document without scripts, loading and viewer. */
function emptyDocument(): Document {
  return document.implementation.createHTMLDocument('');
}

function made(): Made {
  return { at: Date.now(), by: en('Receipts {version}', { version: browser.runtime.getManifest().version }) };
}

function download(words: string, type: string, name: string): string {
  saveFile(new Blob([words], { type: `${type};charset=utf-8` }), name);
  return say('The report is in {name}.', { name });
}

/** Prints the same file that "HTML" saves, from a frame that is not shown. */
async function printReport(file: ReportFile): Promise<string> {
  const address = URL.createObjectURL(new Blob([htmlOf(file, emptyDocument())], { type: 'text/html;charset=utf-8' }));
  const frame = document.createElement('iframe');
  frame.title = say('Report to print');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;inset-inline-start:-9999px;width:800px;height:600px;border:0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(address);
  const pages = frame.contentWindow;
  pages?.addEventListener('afterprint', () => frame.remove(), { once: true });
  pages?.print();
  return pages ? '' : say('The browser did not let us print. Save the report as HTML and print that file.');
}
