import type { ServiceAnswer, ServiceAsking, ServiceGet } from '@/lib/evidence/probes/probe.ts';
import { en } from '@/lib/words/en.ts';
import { isInside, isLoopback } from '../../core/private-address.ts';
import { readBytes } from '../read-bytes.ts';
import type { TakeTurn } from '../recheck/turns.ts';
import { LONGEST_REST, type Rests } from './rests.ts';

/** The part of the browser's `fetch` that is used here. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Longest wait for an answer to its last byte, in ms. */
export const PATIENCE = 10_000;
/** Pause between two requests to one service, in ms: slower than the slowest published limit (Sourcify, 2 a second). */
export const PAUSE = 600;
/** How long a service rests that asks for it without saying how long, in ms. */
export const REST_UNTOLD = 60_000;

const CANCELLED: ServiceAnswer = { ok: false, why: en('was not waited for: the look-up was stopped'), cancelled: true };

export interface ServiceEdges {
  fetch: Fetch;
  /** A signal that is given after so many ms. */
  after(ms: number): AbortSignal;
  take: TakeTurn;
  rests: Rests;
  /** Does the browser let us ask these origins? As host patterns: "https://api.example/*". */
  mayAsk(origins: readonly string[]): Promise<boolean>;
  now(): number;
  /** Longest wait for an answer to its last byte, in ms; `PATIENCE` when left out. */
  patience?: number;
  /** This machine itself may be asked, by plain http too: the person typed such an address. */
  loopback?: boolean;
}

/**
 * The one place from which look-ups leave the browser. Only https, never into this machine or its network, one at a time
 * and not faster than `PAUSE` for each host, not while the host rests, without cookies and referrer, not out of the
 * cache, for ten seconds in all, no more bytes than asked for; a redirect is not followed. In: the signal by which the
 * look-up is stopped. What it gives never throws.
 */
export function createServiceGet(edges: ServiceEdges): (signal: AbortSignal) => ServiceGet {
  return (signal) => async (address, asking) => {
    if (signal.aborted) return CANCELLED;
    try {
      const url = URL.canParse(address) ? new URL(address) : undefined;
      if (!url || !(isPublic(url) || (edges.loopback && isOfThisMachine(url)))) {
        return notAsked(en('was not asked: its address is none that is asked'));
      }
      if (!(await edges.mayAsk([`${url.protocol}//${url.hostname}/*`]))) {
        return notAsked(en('was not asked: the browser was not given leave to ask it'));
      }
      const turn = { host: url.host, pause: PAUSE, signal };
      return (await edges.take(turn, () => askRested(edges, url, asking, signal))) ?? CANCELLED;
    } catch {
      return signal.aborted ? CANCELLED : { ok: false, why: en('could not be reached') };
    }
  };
}

function isPublic(url: URL): boolean {
  return url.protocol === 'https:' && url.username === '' && url.password === '' && !isInside(url.hostname);
}

function isOfThisMachine({ protocol, hostname, username, password }: URL): boolean {
  return isLoopback(hostname) && /^https?:$/.test(protocol) && username === '' && password === '';
}

function notAsked(why: string, again?: number): ServiceAnswer {
  return { ok: false, why, notAsked: true, ...(again === undefined ? {} : { again }) };
}

/** In its turn: what the host answered just before may have been that it wants to be left alone. */
async function askRested(
  edges: ServiceEdges,
  url: URL,
  asking: ServiceAsking,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  const until = await edges.rests.until(url.host);
  if (until > 0)
    return notAsked(
      en('was not asked: it asked to be left alone {~span}', { span: forWords(until - edges.now()) }),
      until,
    );
  const answer = await askOnce(edges, url.href, asking, signal);
  if (!answer.ok && answer.again !== undefined) await edges.rests.rest(url.host, answer.again);
  return answer;
}

function forWords(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes <= 1 ? en('for another minute') : en('for another {minutes} minutes', { minutes });
}

async function askOnce(
  { fetch, after, now, patience = PATIENCE }: ServiceEdges,
  address: string,
  asking: ServiceAsking,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  const late = after(patience);
  const stop = new AbortController();
  let began = false;
  try {
    const response = await fetch(address, {
      ...requestOf(asking),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([signal, late, stop.signal]),
    });
    began = true;
    return await readAnswer(response, asking, now());
  } catch {
    if (signal.aborted) return CANCELLED;
    if (late.aborted)
      return { ok: false, why: en('did not answer within {count} seconds', { count: patience / 1_000 }) };
    return { ok: false, why: began ? en('broke off in the middle of its answer') : en('could not be reached') };
  } finally {
    // Whatever is left of an answer that was not read to its end.
    stop.abort();
  }
}

function requestOf({ accept, etag, json }: ServiceAsking): RequestInit {
  const headers: Record<string, string> = { accept: accept ?? 'application/json' };
  if (etag) headers['if-none-match'] = etag;
  if (json === undefined) return { method: 'GET', headers };
  return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(json) };
}

async function readAnswer(response: Response, asking: ServiceAsking, now: number): Promise<ServiceAnswer> {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status)) {
    return { ok: false, why: en('sent the look-up on to another address, which was not followed') };
  }
  if (status === 304) return { ok: false, why: en('has nothing newer'), status, notModified: true };
  const again = againAt(response, now);
  if (again !== undefined)
    return { ok: false, why: en('asked to be left alone for now ({status})', { status }), status, again };
  if (!response.ok) return { ok: false, why: whyStatus(status), status };
  const announced = Number(headers.get('content-length') ?? 0);
  const bytes =
    announced > asking.most ? undefined : await readBytes(response, { most: asking.most, longer: 'refuse' });
  if (!bytes)
    return {
      ok: false,
      why: en('answered more than the {size} that are read', { size: sizeWords(asking.most) }),
      status,
    };
  const type = (headers.get('content-type') ?? '').slice(0, 200).toLowerCase();
  const link = headers.get('link')?.slice(0, 2_000);
  const etag = (headers.get('etag') ?? '').slice(0, 300);
  return { ok: true, status, type, etag, bytes, ...(link ? { link } : {}) };
}

/**
 * When a service that wants to be left alone may be asked again, in epoch ms. Sources: RFC 9110, section 10.2.3
 * (Retry-After), RFC 6585 (429), and the limits of GitHub's API, which refuses with 403 and `x-ratelimit-*`.
 */
function againAt({ status, headers }: Response, now: number): number | undefined {
  const after = headers.get('retry-after');
  const isSpent = headers.get('x-ratelimit-remaining') === '0';
  const isLimit =
    status === 429 || (status === 503 && after !== null) || (status === 403 && (isSpent || after !== null));
  if (!isLimit) return undefined;
  const told = readRetryAfter(after, now) ?? (isSpent ? Number(headers.get('x-ratelimit-reset')) * 1_000 : Number.NaN);
  const until = Number.isFinite(told) && told > now ? told : now + REST_UNTOLD;
  return Math.min(until, now + LONGEST_REST);
}

function readRetryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  if (/^\s{0,9}\d{1,9}\s{0,9}$/.test(text)) return now + Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : date;
}

function whyStatus(status: number): string {
  if (status === 404 || status === 410) return en('has nothing under this name ({status})', { status });
  if (status === 401 || status === 403 || status === 451) return en('refused to answer ({status})', { status });
  return en('answered with an error ({status})', { status });
}

function sizeWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes / 1_000} KB`;
}
