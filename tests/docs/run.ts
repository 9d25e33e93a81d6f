// tsx tests/docs/run.ts RESULTS.json: runs the commands of README and docs that are cheap, as a person would paste them.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { readMarkdown } from '../arch/markdown-files.ts';
import { RUN, type Run } from './command-list.ts';
import { type Command, commandsIn, nameOf } from './read-commands.ts';
import { copyWorkspace, makeWorkspace } from './workspace.ts';

const [results] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, broken: [] as string[] };
const found = readMarkdown().flatMap(({ path, text }) => commandsIn(path, text));

const first = await makeWorkspace();
const folders = [first, copyWorkspace(first)];
await Promise.all(folders.map((folder, lane) => runLane(folder, lane)));
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
if (results) writeFileSync(results, JSON.stringify(counts));
console.log(`commands of the documents: ${counts.passed} passed, ${counts.failed} failed`);
// The builder leaves a process of its own behind, which would keep this one waiting.
process.exit(counts.failed === 0 ? 0 : 1);

/** Every second command of the list, one after the other. */
async function runLane(folder: string, lane: number): Promise<void> {
  for (const told of RUN.filter((_, at) => at % folders.length === lane)) {
    const command = found.find((one) => nameOf(one) === told.command);
    const fault = command ? await faultOf(command, told, folder) : 'stands in no document: take it off the list';
    const name = `${command ? `${command.page}:${command.line}` : 'command-list.ts'} ${told.command.slice(0, 120)}`;
    counts[fault === undefined ? 'passed' : 'failed'] += 1;
    if (fault !== undefined) counts.broken.push(`${name}: ${fault}`);
    console.log(fault === undefined ? `  ✓ ${name}` : `  ✗ ${name}\n      ${fault}`);
  }
}

/** What went otherwise than the list says; undefined when all is as it should be. */
async function faultOf({ text }: Command, told: Run, folder: string): Promise<string | undefined> {
  const child = spawn('sh', ['-c', filledIn(text, told.with ?? {})], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [status, stdout, stderr] = await Promise.all([ended, textOf(child.stdout), textOf(child.stderr)]);
  if (status !== 0) return `ended with ${status}: ${stderr.slice(-600)}`;
  if (told.prints && !told.prints.test(stdout)) return `printed ${stdout.slice(0, 600)}`;
  if (!told.writes) return undefined;
  const [file, holds] = told.writes;
  const path = join(folder, file);
  if (!existsSync(path)) return `wrote no ${file}`;
  const written = readFileSync(path, 'utf8');
  return holds.test(written) ? undefined : `wrote ${written.slice(0, 600)}`;
}

/** The command with what a person puts in place of its words in capitals. */
function filledIn(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((filled, [word, given]) => filled.replaceAll(word, given), text);
}
