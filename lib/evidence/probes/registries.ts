import * as z from 'zod/mini';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { en } from '@/lib/words/en.ts';
import { jsonOf } from './json-of.ts';
import type { ProbeEdges, ServiceAnswer } from './probe.ts';

/** IANA's directory of registries and of the addresses at which they answer. Source: RFC 9224. */
export const DIRECTORY = 'https://data.iana.org/rdap/dns.json';
/** Most bytes of the directory: it had about 50 kB in 2026. */
const MOST = 1_000_000;
/** It changes a few times a month. */
const KEEPS = 7 * 24 * 3_600_000;
/** An honest directory names about 1,200 endings; one with fewer than this is none. */
const FEWEST = 1;

/** Each service: the endings it is for, and the addresses at which it answers. */
const Directory = z.object({
  services: z
    .array(z.tuple([z.array(z.string()), z.array(z.string())]))
    .check(z.minLength(FEWEST), z.maxLength(10_000)),
});

/** Where a registry answers, ending with a slash, and the ending that it is for; or why not, as a whole clause. */
export type Registry = { ok: true; address: string; ending: string } | { ok: false; why: string };

/**
 * The registry that a domain is registered with, from IANA's directory. The directory is the same for everybody and is
 * kept for a week, so that nobody learns of the domain before its own registry does. In: a name in lower case, A-labels.
 */
export async function findRegistry(name: string, { get }: ProbeEdges): Promise<Registry> {
  const keeps = { for: KEEPS, fits: (bytes: Uint8Array<ArrayBuffer>) => readDirectory(bytes) !== undefined };
  const answer = await get(DIRECTORY, { most: MOST, accept: 'application/json', keeps });
  const read = jsonOf(answer, Directory);
  if (!read.ok) return { ok: false, why: en('IANA’s directory of registries {~why}', { why: read.why }) };
  const ending = longestEnding(name, read.value.services);
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (!ending)
    return { ok: false, why: en('the registry of .{last} names no address at which it can be asked', { last }) };
  const address = ending.addresses.map(asAddress).find((one) => one !== undefined);
  if (!address)
    return { ok: false, why: en('the registry of .{ending} cannot be asked over https', { ending: ending.ending }) };
  return { ok: true, address, ending: ending.ending };
}

type Services = z.infer<typeof Directory>['services'];

/** The directory matches by whole labels, and the longest match counts (RFC 9224, section 4). */
function longestEnding(name: string, services: Services): { ending: string; addresses: string[] } | undefined {
  const addressesOf = new Map(
    services.flatMap(([endings, addresses]) => endings.map((ending) => [ending.toLowerCase(), addresses] as const)),
  );
  for (let at = name.indexOf('.'); at !== -1; at = name.indexOf('.', at + 1)) {
    const ending = name.slice(at + 1);
    const addresses = addressesOf.get(ending);
    if (addresses) return { ending, addresses };
  }
  return undefined;
}

/** Only https, without a name and password, without a query; with the slash at the end that some leave out. */
function asAddress(text: string): string | undefined {
  if (text.length > 500 || !canParseUrl(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return `${url.origin}${url.pathname.replace(/\/$/, '')}/`;
}

function readDirectory(bytes: Uint8Array<ArrayBuffer>): Services | undefined {
  const answer: ServiceAnswer = { ok: true, status: 200, type: '', etag: '', bytes };
  const read = jsonOf(answer, Directory);
  return read.ok ? read.value.services : undefined;
}
