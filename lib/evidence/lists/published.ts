import type { ListForm } from '@/lib/core/list-source.ts';
import { en } from '@/lib/words/en.ts';
import type { HostList, ListAbout } from './host-list.ts';
import { entryOf } from './host-list-build.ts';
import { readJsonStrings } from './json-strings.ts';
import { createPrefixCollector, type PrefixCollector } from './prefix-collector.ts';
import { sha256Prefix } from './sha-256.ts';

/** Bytes that are turned into text in one slice of work: some thousand entries, a few milliseconds. */
const PIECE = 16_384;
/** Longest line that can hold an entry. */
const LONGEST_LINE = 2_000;
/** Most entries of one list: what memory was measured for, twice over. */
export const MOST_ENTRIES = 2_000_000;

/** Forms in which others publish hosts. */
export type PublishedForm = Extract<ListForm, { is: 'json' | 'yaml' | 'text' }>;

export type PublishedRead =
  | { ok: true; list: HostList; entries: number /** Entries that hold no host. */; refused: number }
  | { ok: false; why: string };

interface Gathered {
  listed: PrefixCollector;
  allowed: PrefixCollector;
  refused: number;
  paths: number;
}

/**
 * Reads a list as others publish it into a HostList, in slices of a few milliseconds: it yields after each. A file that
 * is not of its form, or holds hardly a host, is refused whole with the reason as the end of a sentence. Linear.
 */
export function* readPublished(
  bytes: Uint8Array,
  form: PublishedForm,
  about: ListAbout,
): Generator<void, PublishedRead, void> {
  const gathered: Gathered = {
    listed: createPrefixCollector(),
    allowed: createPrefixCollector(),
    refused: 0,
    paths: 0,
  };
  const why = yield* form.is === 'json' ? readJson(bytes, form, gathered) : readLines(bytes, form.is, gathered);
  if (why !== undefined) return { ok: false, why };
  const entries = gathered.listed.count() + gathered.allowed.count();
  if (entries > MOST_ENTRIES)
    return { ok: false, why: en('it holds more than {most} entries', { most: MOST_ENTRIES }) };
  if (gathered.refused > entries) return { ok: false, why: en('most of what it holds are no hosts') };
  const listed = yield* gathered.listed.pack();
  const allowed = yield* gathered.allowed.pack();
  const list = { about, listed, allowed, hasPaths: gathered.paths > 0 };
  return { ok: true, list, entries, refused: gathered.refused };
}

function take(gathered: Gathered, line: string, which: 'listed' | 'allowed' = 'listed'): void {
  const entry = line.length > LONGEST_LINE ? undefined : entryOf(line);
  if (entry === '') return;
  if (entry === undefined) {
    gathered.refused += 1;
    return;
  }
  gathered[which].add(sha256Prefix(entry));
  if (entry.includes('/')) gathered.paths += 1;
}

/** Arrays of hosts under names, or one array alone. */
function* readJson(
  bytes: Uint8Array,
  { listed, allowed }: Extract<ListForm, { is: 'json' }>,
  gathered: Gathered,
): Generator<void, string | undefined, void> {
  let seen = false;
  const why = yield* readJsonStrings(piecesOf(bytes), (path, text) => {
    const name = path.length === 1 ? '' : path.length === 2 && path[1] === '[]' ? path[0] : undefined;
    if (name === undefined || path.at(-1) !== '[]') return;
    if (name === listed) {
      seen = true;
      take(gathered, text);
    } else if (name === allowed && allowed !== '') take(gathered, text, 'allowed');
  });
  if (why !== undefined) return why;
  return seen ? undefined : en('it has no hosts under “{listed}”, where they were', { listed });
}

/** Plain text with an entry a line, or the one form of YAML that lists of hosts have: `- url: host`. */
function* readLines(
  bytes: Uint8Array,
  is: 'yaml' | 'text',
  gathered: Gathered,
): Generator<void, string | undefined, void> {
  let rest = '';
  const takeLine = (line: string) => {
    if (is === 'text') take(gathered, line);
    else takeYaml(gathered, line);
  };
  for (const piece of piecesOf(bytes)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) takeLine(line);
    if (rest.length > LONGEST_LINE) return en('a line of it is longer than any entry');
    yield;
  }
  takeLine(rest);
  return gathered.listed.count() === 0 ? en('it holds no host') : undefined;
}

const YAML_ENTRY = /^ {0,10}- {1,10}url: {0,10}(["']?)([^"'\s]{1,1500})\1\s{0,10}(?:#.{0,300})?$/;
/** The beginning of the file, other parts of an entry, comments, empty lines. */
const YAML_BESIDE = /^(?:---|\s{0,100}(?:#.{0,2000})?|\s{1,100}[a-z][\w-]{0,60}:.{0,2000})\s{0,100}$/i;

function takeYaml(gathered: Gathered, line: string): void {
  if (line.length > LONGEST_LINE) {
    gathered.refused += 1;
    return;
  }
  const entry = YAML_ENTRY.exec(line)?.[2];
  if (entry !== undefined) take(gathered, entry);
  else if (!YAML_BESIDE.test(line)) gathered.refused += 1;
}

/** The text of the bytes in pieces; what is no UTF-8 becomes a mark that no host has. */
function* piecesOf(bytes: Uint8Array): Generator<string, void, void> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  }
  yield decoder.decode();
}
