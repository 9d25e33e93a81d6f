import { readHostAddress } from '../host-address.ts';
import type { HostList, ListAbout } from './host-list.ts';
import { createPrefixCollector } from './prefix-collector.ts';
import { sha256Prefix } from './sha-256.ts';

/** Lines read in one slice of work, a millisecond or two. */
const LINES = 500;
/** Longest line that can hold an entry. */
const LONGEST_LINE = 2_000;
/** Longest host, as the domain name system has it. */
const LONGEST_HOST = 253;
/** Lines that are told one by one when they cannot be read. */
const MOST_TOLD = 20;

/** What came of building a list. */
export interface BuiltList {
  list: HostList;
  /** Lines that hold no host, with their numbers from 1; the first few only. */
  refused: readonly { line: number; text: string }[];
  refusedCount: number;
}

export interface ListText {
  /** One host or host with a path a line; comments after `#`, hosts files and `||host^` are understood. */
  listed: string;
  allowed?: string;
  about: ListAbout;
}

/**
 * Builds a list from plain text in slices of a few milliseconds: it yields after each, and returns the list at the end.
 * Duplicates count once. A line that holds no host is refused alone. Time: linear but for small sorts.
 */
export function* buildHostList({ listed, allowed = '', about }: ListText): Generator<void, BuiltList, void> {
  const refused: { line: number; text: string }[] = [];
  const counts = { refused: 0, paths: 0 };
  const onRefused = (line: number, text: string) => {
    counts.refused += 1;
    if (refused.length < MOST_TOLD) refused.push({ line, text: text.slice(0, 100) });
  };
  const listedPrefixes = yield* gather(listed, counts, onRefused);
  const allowedPrefixes = yield* gather(allowed, counts, onRefused);
  const list = { about, listed: listedPrefixes, allowed: allowedPrefixes, hasPaths: counts.paths > 0 };
  return { list, refused, refusedCount: counts.refused };
}

/** All of it in one go, for the command line. */
export function buildAtOnce(text: ListText): BuiltList {
  const work = buildHostList(text);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function* gather(
  text: string,
  counts: { paths: number },
  onRefused: (line: number, text: string) => void,
): Generator<void, Uint8Array, void> {
  const collected = createPrefixCollector();
  let line = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const entry = to - from > LONGEST_LINE ? undefined : entryOf(text.slice(from, to));
    line += 1;
    if (entry === undefined) onRefused(line, text.slice(from, Math.min(to, from + 100)));
    else if (entry !== '') {
      collected.add(sha256Prefix(entry));
      if (entry.includes('/')) counts.paths += 1;
    }
    from = to + 1;
    if (line % LINES === 0) yield;
  }
  return yield* collected.pack();
}

/** Addresses that hosts files send unwanted names to. */
const NOWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s{1,50}/;

/** What most lines are: a host as browsers write it, with nothing around it. */
const PLAIN_HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,20}[a-z]{2,24}$/;

/** The entry of a line: a host, or a host and a path. Empty for a line without one, undefined for what is not one. */
export function entryOf(line: string): string | undefined {
  if (line.length <= LONGEST_HOST && PLAIN_HOST.test(line)) return line;
  const bare = line
    .replace(/(?:^|\s)[#!].{0,2000}$/, '')
    .trim()
    .replace(NOWHERE, '')
    .replace(/^\|\|/, '')
    .replace(/\^$/, '')
    .replace(/^(?:\*\.|\.)/, '');
  if (bare === '' || bare === 'localhost') return '';
  const address = readHostAddress(bare);
  if (!address?.host.includes('.') && !address?.host.startsWith('[')) return undefined;
  const path = address.path.replace(/\/{1,20}$/, '');
  return path === '' ? address.host : `${address.host.replace(/^www\./, '')}${path}`;
}
