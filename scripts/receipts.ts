import { readArguments, UsageError } from './cli/arguments.ts';
import { answerLines, sentenceOf } from './cli/lines.ts';
import { NO_ADDRESS, readPageFile, reportOf, reportOfLine } from './cli/page.ts';
import { printAssessment, printReport } from './cli/print.ts';
import { readTextFile } from './cli/read-file.ts';
import { assessmentOf } from './cli/request.ts';

const USAGE = `receipts page FILE [--url URL] [--json]            a page: HTML, Markdown or plain text
receipts request FILE [--page-text FILE] [--json]   a wallet request: {method, params, chainId, origin}
receipts page --jsonl                               many pages: {id, url, html} or {id, url, text}, one a line
receipts request --jsonl                            many requests: {id, request, pageText?}, one a line`;

async function main(words: readonly string[]): Promise<void> {
  const args = readArguments(words);
  if (args.command !== 'page' && args.command !== 'request') throw new UsageError(USAGE);
  if (args.jsonl) return answerMany(args.command);
  if (args.file === '') throw new UsageError(USAGE);
  const text = readTextFile(args.file);
  const now = Date.now();
  if (args.command === 'page') {
    const url = args.url || NO_ADDRESS;
    if (!URL.canParse(url)) throw new UsageError(`--url ${url} is not an address.`);
    const report = reportOf(readPageFile(text, args.file, url), now);
    print(args.json ? JSON.stringify(report) : printReport(report));
    return;
  }
  const pageText = args.pageText === '' ? undefined : readTextFile(args.pageText);
  const assessment = assessmentOf(JSON.parse(text), pageText, now);
  print(args.json ? JSON.stringify(assessment) : printAssessment(assessment));
}

function answerMany(command: 'page' | 'request'): Promise<void> {
  return answerLines(process.stdin, process.stdout, (line) => {
    if (command === 'page') return reportOfLine(line, Date.now());
    const pageText = typeof line.pageText === 'string' ? line.pageText : undefined;
    return assessmentOf(line.request, pageText, Date.now());
  });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output went away (`| head`): nothing is left to do.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof UsageError ? error.message : `receipts: ${sentenceOf(error)}`}\n`);
  process.exitCode = 1;
});
