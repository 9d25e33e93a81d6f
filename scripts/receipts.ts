import { type Arguments, readArguments, UsageError } from './cli/arguments.ts';
import { hostAnswerOf, hostAnswerOfLine, printHost } from './cli/host.ts';
import { readLists } from './cli/host-lists.ts';
import { answerLines, sentenceOf } from './cli/lines.ts';
import { checkedPack, rulingWith } from './cli/pack.ts';
import { isPageAddress, NO_ADDRESS, readPageFile, reportOf } from './cli/page.ts';
import { postReportOfLine } from './cli/post.ts';
import { printAssessment, printReport } from './cli/print.ts';
import { createProjectLines } from './cli/project.ts';
import { readTextFile } from './cli/read-file.ts';
import { assessmentOf } from './cli/request.ts';

const USAGE = `receipts page FILE [--url URL] [--pack FILE] [--json]  a page: HTML, Markdown or plain text
receipts pack FILE                                  a rule pack: can it be imported, and why not
receipts request FILE [--page-text FILE] [--json]   a wallet request: {method, params, chainId, origin}
receipts host HOST_OR_URL [--list FILE] [--json]     an address alone: lists of reports and look-alikes
receipts page --jsonl [--add-up]                    many pages: {id, url, html or text, project?}, one a line
receipts request --jsonl                            many requests: {id, request, pageText?}, one a line
receipts host --jsonl [--list FILE]                 many addresses: {id, host or url}, one a line
receipts post --jsonl                               many posts: {id, text, site?, author?, links?}, one a line`;

async function main(words: readonly string[]): Promise<void> {
  const args = readArguments(words);
  if (args.command === 'pack' && args.file !== '') return print(checkedPack(args.file));
  if (args.command === 'host') return answerHosts(args);
  const judge = judgesOf(args)[args.command];
  if (!judge) throw new UsageError(USAGE);
  if (args.jsonl) return answerLines(process.stdin, process.stdout, judge);
  if (args.file === '' || args.command === 'post') throw new UsageError(USAGE);
  const text = readTextFile(args.file);
  const now = Date.now();
  if (args.command === 'page') {
    const url = args.url || NO_ADDRESS;
    if (!isPageAddress(url)) throw new UsageError(`--url ${url.slice(0, 200)} is not an address of a page.`);
    const report = reportOf(readPageFile(text, args.file, url), now, rulingWith(args.packs));
    print(args.json ? JSON.stringify(report) : printReport(report));
    return;
  }
  const pageText = args.pageText === '' ? undefined : readTextFile(args.pageText);
  const assessment = assessmentOf(JSON.parse(text), pageText, now);
  print(args.json ? JSON.stringify(assessment) : printAssessment(assessment));
}

async function answerHosts(args: Arguments): Promise<void> {
  const lists = await readLists(args.lists);
  if (args.jsonl) {
    return answerLines(process.stdin, process.stdout, (line) => hostAnswerOfLine(line, lists, Date.now()));
  }
  if (args.file === '') throw new UsageError(USAGE);
  const answer = hostAnswerOf(args.file, lists, Date.now());
  print(args.json ? JSON.stringify(answer) : printHost(answer));
}

/** What each command makes of one line of JSON. */
function judgesOf(args: Arguments): Record<string, (line: Record<string, unknown>) => object> {
  const judgeInProject = createProjectLines(args);
  return {
    page: (line) => judgeInProject(line, Date.now()),
    post: (line) => postReportOfLine(line, Date.now()),
    request: ({ request, pageText }) =>
      assessmentOf(request, typeof pageText === 'string' ? pageText : undefined, Date.now()),
  };
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
