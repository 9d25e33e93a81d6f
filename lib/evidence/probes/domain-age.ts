import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { en } from '@/lib/words/en.ts';
import { readDomainName } from './domain-name.ts';
import { jsonOf } from './json-of.ts';
import type { Probe, ProbeEdges } from './probe.ts';
import { findRegistry } from './registries.ts';
import { agoWords } from './time-words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Most bytes of an answer: those of large registries are about 10 kB. */
const MOST = 300_000;
/** Most events that are looked at; registries send three to six. */
const MOST_EVENTS = 50;
/** 1985-01-01: the first names of the web's endings are from that year. */
const EARLIEST = 473_385_600_000;

const Answer = z.object({ ldhName: z.optional(z.string()), events: z.optional(z.array(z.unknown())) });
const Event = z.object({ eventAction: z.string(), eventDate: z.string() });

/**
 * When a domain was registered, epoch milliseconds. Subject: a registrable domain. The registry of its ending is asked by
 * RDAP (RFC 9082, 9083), found in IANA's public directory (RFC 9224). Known at most for a day, because names change
 * hands; not every registry has the service, and some leave dates out.
 */
export const domainAge: Probe<number> = {
  id: 'domain-age',
  version: 1,
  value: z.number(),
  keeps: { known: DAY, unknown: HOUR },

  async ask(subject: string, edges: ProbeEdges): Promise<Fact<number>> {
    const named = readDomainName(subject);
    if (!named.ok) return unknown(named.why);
    const { name } = named;
    const registry = await findRegistry(name, edges);
    if (!registry.ok) return unknown(registry.why);
    const { address, ending } = registry;
    const who = en('the registry of .{ending}', { ending });
    const answer = await edges.get(`${address}domain/${name}`, { most: MOST, accept: 'application/rdap+json' });
    if (answer.status === 404) return unknown(en('{who} does not know {name} (404)', { who, name }));
    const read = jsonOf(answer, Answer);
    if (!read.ok) return unknown(`${who} ${read.why}`);
    const { ldhName, events = [] } = read.value;
    if (ldhName !== undefined && !isSameName(ldhName, name))
      return unknown(en('{who} answered about another name', { who }));
    const at = registeredAt(events, edges.now());
    if (at === undefined) return unknown(en('{who} tells no date of registration for {name}', { who, name }));
    return { state: 'known', value: at, source: `${who}, ${new URL(address).hostname}`, at: edges.now() };
  },

  words: (value, now) => [en('The domain was registered {~when}.', { when: agoWords(value, now) })],
};

function unknown(why: string): Fact<number> {
  return { state: 'unknown', why };
}

function isSameName(told: string, name: string): boolean {
  return told.toLowerCase().replace(/\.$/, '') === name;
}

/** The first event that says so and has a date that can be right. Source: RFC 9083, section 4.5 and 10.2.3. */
function registeredAt(events: readonly unknown[], now: number): number | undefined {
  for (const one of events.slice(0, MOST_EVENTS)) {
    const read = Event.safeParse(one);
    if (!read.success || read.data.eventAction.toLowerCase() !== 'registration') continue;
    const at = dateOf(read.data.eventDate);
    if (at >= EARLIEST && at <= now + DAY) return at;
  }
  return undefined;
}

function dateOf(text: string): number {
  return text.length <= 40 && /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
}
