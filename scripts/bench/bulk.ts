import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { line } from './measure.ts';
import { crawledPage, warcRecord } from './warc-pages.ts';

/** Clock ticks of the kernel in a second. Source: getconf CLK_TCK, 100 on every Linux of this kind. */
const TICKS = 100;

/** `bulk FOLDER FILES PAGES`: that many .warc.gz of made-up pages, each record compressed by itself, as crawls are. */
export async function writeCrawl(folder: string, files: number, pages: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < files; file += 1) {
    const out = createWriteStream(join(folder, `crawl-${String(file).padStart(4, '0')}.warc.gz`));
    for (let nth = file; nth < pages; nth += files) {
      if (!out.write(gzipSync(warcRecord(nth), { level: 1 }))) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
  }
}

/**
 * `bulk PAGES`: one process of `receipts page --jsonl` on so many made-up pages: pages for each second of processor time,
 * and the memory that it holds after each tenth. Reads /proc, so Linux only.
 */
export async function benchBulk(pages: number): Promise<void> {
  const program = spawn(process.execPath, [bundle(), 'page', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const feeding = feed(program, pages);
  const held: number[] = [];
  let [count, errors, spent] = [0, 0, 0];
  for await (const answer of createInterface({ input: program.stdout })) {
    count += 1;
    if (answer.includes('"error":"line ')) errors += 1;
    if (count % Math.ceil(pages / 10) === 0) held.push(memoryOf(program));
    if (count % 100 === 0) spent = processorTime(program);
  }
  await feeding;
  line(`page --jsonl, ${count} pages, ${errors} errors`, `${(count / spent).toFixed(0)} pages a second of a core`, '');
  line('memory after each tenth, MB', held.map((bytes) => (bytes / 1_048_576).toFixed(0)).join(' '), '');
}

/** The program in one file, as docs/bulk.md says to make it. */
function bundle(): string {
  const file = new URL('../../.output/bulk/receipts.mjs', import.meta.url).pathname;
  if (!existsSync(file))
    throw new Error('.output/bulk/receipts.mjs is not there: docs/bulk.md has the line that makes it.');
  return file;
}

async function feed({ stdin }: ChildProcess, pages: number): Promise<void> {
  for (let nth = 0; nth < pages; nth += 1) {
    const text = JSON.stringify({ id: nth, url: `https://page-${nth}.example/`, html: crawledPage(nth) });
    if (stdin && !stdin.write(`${text}\n`)) await once(stdin, 'drain');
  }
  stdin?.end();
}

/** Resident memory in bytes. */
function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s{1,20}(\d{1,12})/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

/** Processor time of all its threads so far, in seconds. Source: proc(5), fields 14 and 15 of stat. */
function processorTime({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
