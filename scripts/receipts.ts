import { type Arguments, readArguments, UsageError } from './cli/arguments.ts';
import { answerLines, sentenceOf } from './cli/lines.ts';
import { readTextFile } from './cli/read-file.ts';

const USAGE = `receipts page FILE [--url URL] [--pack FILE] [--json]  a page: HTML, Markdown or plain text
receipts pack FILE                                  a rule pack: can it be imported, and why not
receipts request FILE [--page-text FILE] [--json]   a wallet request: {method, params, chainId, origin}
receipts host HOST_OR_URL [--list FILE] [--json]     an address alone: lists of reports and look-alikes
receipts verify FILE [--report FILE] [--jsonl]      an export or a file of wallet requests: does each hash fit
receipts image [--trust FILE.pem] [--jsonl] FILE…     Content Credentials of pictures, one answer for each
receipts page --jsonl [--add-up] [--done FILE]      many pages: {id, url, html or text, project?}, one a line
receipts warc < FILE.warc                           pages of a crawl as lines for page --jsonl: docs/bulk.md
receipts request --jsonl                            many requests: {id, request, pageText?}, one a line
receipts host --jsonl [--list FILE]                 many addresses: {id, host or url}, one a line
receipts post --jsonl                               many posts: {id, text, site?, author?, links?}, one a line`;

const NO_BOTH =
  '--done leaves out pages that were answered, so the rest could not add up with them: run --add-up anew.';

type Judge = (line: Record<string, unknown>) => object;

/** Each command loads what it needs: all rules and word lists together take seconds. */
async function main(words: readonly string[]): Promise<void> {
  const args = readArguments(words);
  const { command, file, jsonl } = args;
  if (command === 'host') return answerHosts(args);
  if (command === 'image') return answerImages(args);
  if (command === 'verify') return answerVerify(args);
  if (command === 'warc') return (await import('./cli/warc.ts')).warcToLines(process.stdin, process.stdout);
  if (jsonl) {
    if (args.addUp && args.done !== '') throw new UsageError(NO_BOTH);
    const judge = await judgeOf(args);
    if (!judge) throw new UsageError(USAGE);
    const done = args.done === '' ? undefined : await (await import('./cli/done-ids.ts')).readDone(args.done);
    return answerLines(process.stdin, process.stdout, judge, { done });
  }
  if (file === '') throw new UsageError(USAGE);
  if (command === 'pack') return print((await import('./cli/pack.ts')).checkedPack(file));
  if (command === 'page') return answerPage(args);
  if (command === 'request') return answerRequest(args);
  throw new UsageError(USAGE);
}

async function answerPage({ file, url, packs, json }: Arguments): Promise<void> {
  const text = readTextFile(file);
  const { isPageAddress, NO_ADDRESS, readPageFile, reportOf } = await import('./cli/page.ts');
  const address = url || NO_ADDRESS;
  if (!isPageAddress(address)) throw new UsageError(`--url ${address.slice(0, 200)} is not an address of a page.`);
  const { rulingWith } = await import('./cli/pack.ts');
  const report = reportOf(readPageFile(text, file, address), Date.now(), rulingWith(packs));
  print(json ? JSON.stringify(report) : (await import('./cli/print.ts')).printReport(report));
}

async function answerRequest({ file, pageText, json }: Arguments): Promise<void> {
  const text = readTextFile(file);
  const words = pageText === '' ? undefined : readTextFile(pageText);
  const { assessmentOf } = await import('./cli/request.ts');
  const assessment = assessmentOf(JSON.parse(text), words, Date.now());
  print(json ? JSON.stringify(assessment) : (await import('./cli/print.ts')).printAssessment(assessment));
}

async function answerImages({ files, trust, jsonl, json }: Arguments): Promise<void> {
  if (files.length === 0) throw new UsageError(USAGE);
  const { answerImages: answer, printImage } = await import('./cli/image.ts');
  await answer(files, trust, (one) => print(jsonl || json ? JSON.stringify(one) : printImage(one)));
}

async function answerHosts({ file, lists: paths, jsonl, json }: Arguments): Promise<void> {
  const [{ hostAnswerOf, hostAnswerOfLine, printHost }, { readLists }] = await Promise.all([
    import('./cli/host.ts'),
    import('./cli/host-lists.ts'),
  ]);
  const lists = await readLists(paths);
  if (jsonl) return answerLines(process.stdin, process.stdout, (line) => hostAnswerOfLine(line, lists, Date.now()));
  if (file === '') throw new UsageError(USAGE);
  const answer = hostAnswerOf(file, lists, Date.now());
  print(json ? JSON.stringify(answer) : printHost(answer));
}

/** Ends with 0 when nothing is wrong, 1 when something is, 2 when the file is none that it knows or is not whole. */
async function answerVerify(args: Arguments): Promise<void> {
  if (args.file === '') throw new UsageError(USAGE);
  process.exitCode = await (await import('./cli/verify-command.ts')).verifyInto(process.stdout, args);
}

/** What a command makes of one line of JSON; undefined for one that takes no lines. */
async function judgeOf(args: Arguments): Promise<Judge | undefined> {
  if (args.command === 'page') {
    const judgeInProject = (await import('./cli/project.ts')).createProjectLines(args);
    return (line) => judgeInProject(line, Date.now());
  }
  if (args.command === 'post') {
    const { postReportOfLine } = await import('./cli/post.ts');
    return (line) => postReportOfLine(line, Date.now());
  }
  if (args.command !== 'request') return undefined;
  const { assessmentOf } = await import('./cli/request.ts');
  return ({ request, pageText }) =>
    assessmentOf(request, typeof pageText === 'string' ? pageText : undefined, Date.now());
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
