import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { en } from '@/lib/words/en.ts';
import { readDomainName } from './domain-name.ts';
import { jsonOf } from './json-of.ts';
import type { Probe, ProbeEdges } from './probe.ts';
import { agoWords } from './time-words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HOST = 'https://api.certspotter.com';
const WHO = en('SSLMate’s search of certificate logs');
/** Most bytes of an answer: a page of a hundred certificates is about 40 kB. */
const MOST = 1_000_000;
/** Most certificates of one page that are looked at. */
const MOST_CERTIFICATES = 1_000;
/** 2013-01-01: the first logs of certificates are from that year, and none that still counts is older. */
const EARLIEST = 1_356_998_400_000;

const Answer = z.array(z.unknown());
const Certificate = z.object({ not_before: z.string() });

/**
 * Since when, epoch milliseconds, the oldest certificate counts that the search knows for a domain. Subject: a
 * registrable domain. Without a key the search lists certificates that still count, oldest first, and answers a hundred
 * questions an hour: the domain may be much older. Source: SSLMate, "Certificate Transparency Search API v1".
 */
export const firstCertificate: Probe<number> = {
  id: 'first-certificate',
  version: 1,
  value: z.number(),
  keeps: { known: 7 * DAY, unknown: HOUR },

  async ask(subject: string, { get, now }: ProbeEdges): Promise<Fact<number>> {
    const named = readDomainName(subject);
    if (!named.ok) return unknown(named.why);
    const query = new URLSearchParams({ domain: named.name, include_subdomains: 'false' });
    const read = jsonOf(await get(`${HOST}/v1/issuances?${query}`, { most: MOST }), Answer);
    if (!read.ok) return unknown(`${WHO} ${read.why}`);
    if (read.value.length === 0)
      return unknown(en('{who} knows no certificate of {domain} that still counts', { who: WHO, domain: named.name }));
    const oldest = oldestOf(read.value, now());
    if (oldest === undefined) return unknown(en('{who} answered in a form that is not known here', { who: WHO }));
    return { state: 'known', value: oldest, source: WHO, at: now() };
  },

  words: (value, now) => [
    en('The oldest certificate that still counts and that this search knows was issued {~when}.', {
      when: agoWords(value, now),
    }),
    en('The domain may be older: certificates that ran out are not searched.'),
  ],
};

function unknown(why: string): Fact<number> {
  return { state: 'unknown', why };
}

function oldestOf(certificates: readonly unknown[], now: number): number | undefined {
  const dates = certificates.slice(0, MOST_CERTIFICATES).flatMap((one) => {
    const read = Certificate.safeParse(one);
    const at = read.success && read.data.not_before.length <= 40 ? Date.parse(read.data.not_before) : Number.NaN;
    return at >= EARLIEST && at <= now + DAY ? [at] : [];
  });
  return dates.length === 0 ? undefined : Math.min(...dates);
}
