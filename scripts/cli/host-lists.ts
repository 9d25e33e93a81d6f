import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { HostList } from '@/lib/evidence/lists/host-list.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { isListFile, readListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { bundledList, digest } from '../build-list.ts';
import { UsageError } from './arguments.ts';
import { readTextFile } from './read-file.ts';

/** Lists to look hosts up in, and why there is none where one was expected. */
export interface ListsAtHand {
  lists: readonly HostList[];
  missing: readonly string[];
}

/** Where a build leaves the list, for when the package that it is made from is not installed. */
const BUILT = new URL('../../.output/chrome-mv3/host-list.bin', import.meta.url).pathname;

/** The list that the extension carries, and those in the given files. Throws UsageError for a file that is no list. */
export async function readLists(files: readonly string[]): Promise<ListsAtHand> {
  const own = await ownList();
  const given: HostList[] = [];
  for (const file of files) given.push(await listIn(file));
  const missing = own ? [] : ['the list that the extension carries is not here: run npm ci'];
  return { lists: own ? [...given, own] : given, missing };
}

async function ownList(): Promise<HostList | undefined> {
  try {
    return bundledList();
  } catch {
    return existsSync(BUILT) ? listIn(BUILT) : undefined;
  }
}

/** A built list, or plain text with a host a line. */
async function listIn(file: string): Promise<HostList> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const bytes = new Uint8Array(readFileSync(file));
  if (!isListFile(bytes)) return listOfText(readTextFile(file), basename(file));
  const read = await readListFile(bytes, digest);
  if (!read.ok) throw new UsageError(`${file}: ${read.why}`);
  return read.list;
}

function listOfText(listed: string, name: string): HostList {
  const about = { name, version: 'of no stated date', appeal: '' };
  const { list, refused, refusedCount } = buildAtOnce({ listed, about });
  if (list.listed.length === 0) throw new UsageError(`${name} holds no host; a list has one a line.`);
  for (const { line, text } of refused) process.stderr.write(`${name}, line ${line}: no host in “${text}”\n`);
  const untold = refusedCount - refused.length;
  if (untold > 0) process.stderr.write(`${name}: ${untold} more lines hold no host\n`);
  return list;
}
