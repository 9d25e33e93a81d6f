import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { en } from '@/lib/words/en.ts';
import { jsonOf } from './json-of.ts';
import type { Probe, ProbeEdges, ServiceAnswer } from './probe.ts';
import { readPublicHost } from './public-host.ts';
import { agoWords } from './time-words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Most bytes of an answer: honest ones have less than a thousand. */
const MOST = 100_000;
const WHO = en('the Internet Archive');
/** 1996-01-01: the archive began in that year. */
const EARLIEST = 820_454_400_000;

/** The index: a first row with the names of the columns, then a row for each copy, oldest first; `[]` without any. */
const Index = z.array(z.array(z.string()));
/** The smaller service: the copy closest to a moment; an empty object without any. */
const Closest = z.object({
  archived_snapshots: z.object({ closest: z.optional(z.object({ timestamp: z.string() })) }),
});

/** When it was, or that there is none, or why that is not known, as the end of a sentence about the archive. */
type Found = { at: number } | { none: true } | { why: string };

/**
 * When the first copy of a site's front page was kept by the Internet Archive, epoch milliseconds. Subject: a domain or
 * a host. Its index is asked; where that gives no answer, the smaller service for the copy closest to 1996. Limits are
 * not published; both ask to be used slowly. Source: Internet Archive, "Wayback CDX Server API" and "Wayback API".
 */
export const firstArchive: Probe<number> = {
  id: 'first-archive',
  version: 1,
  value: z.number(),
  keeps: { known: 30 * DAY, unknown: HOUR },

  async ask(subject: string, edges: ProbeEdges): Promise<Fact<number>> {
    const host = readPublicHost(subject);
    if (!host) return unknown(en('“{subject}” is no name of a public site', { subject }));
    const found = await find(host, edges);
    if ('why' in found) return unknown(`${WHO} ${found.why}`);
    if ('none' in found) return unknown(en('{who} has no copy of {host}', { who: WHO, host }));
    return { state: 'known', value: found.at, source: WHO, at: edges.now() };
  },

  words: (value, now) => [en('The first copy in the web archive was made {~when}.', { when: agoWords(value, now) })],
};

function unknown(why: string): Fact<number> {
  return { state: 'unknown', why };
}

async function find(host: string, { get, now }: ProbeEdges): Promise<Found> {
  const query = new URLSearchParams({ url: host, output: 'json', fl: 'timestamp', limit: '1' });
  const index = await get(`https://web.archive.org/cdx/search/cdx?${query}`, { most: MOST });
  const first = readIndex(index, now());
  if (!('why' in first) || isFinal(index)) return first;
  const closest = new URLSearchParams({ url: host, timestamp: '19960101' });
  return readClosest(await get(`https://archive.org/wayback/available?${closest}`, { most: MOST }), now());
}

/** Whoever asks to be left alone, or does not want to tell, is not asked in another way. */
function isFinal(answer: ServiceAnswer): boolean {
  if (answer.ok) return false;
  return answer.cancelled === true || answer.again !== undefined || answer.notAsked === true || answer.status === 403;
}

function readIndex(answer: ServiceAnswer, now: number): Found {
  const read = jsonOf(answer, Index);
  if (!read.ok) return { why: read.why };
  const [, [first = ''] = []] = read.value;
  return read.value.length < 2 ? { none: true } : readMoment(first, now);
}

function readClosest(answer: ServiceAnswer, now: number): Found {
  const read = jsonOf(answer, Closest);
  if (!read.ok) return { why: read.why };
  const { closest } = read.value.archived_snapshots;
  return closest ? readMoment(closest.timestamp, now) : { none: true };
}

/** "19991231235959", in UTC. */
function readMoment(text: string, now: number): Found {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)\d{6}$/.exec(text) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return at >= EARLIEST && at <= now + DAY ? { at } : { why: en('answered in a form that is not known here') };
}
