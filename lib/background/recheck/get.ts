import { en } from '@/lib/words/en.ts';
import { readBytes } from '../read-bytes.ts';
import { decodeBytes } from './decode-bytes.ts';

/** The part of the browser's `fetch` that is used here. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Longest wait for one answer, in ms, and the most bytes of a page that are read. */
export const PATIENCE = 20_000;
export const MOST_BYTES = 8_000_000;

export interface Asking {
  /** May what came from there be read? Asked with the address that answered, after redirects. */
  mayRead(url: string): boolean;
  /** The person gave the run up. */
  signal: AbortSignal;
  /** Most bytes; a page that is longer is not read at all, a robots.txt is read up to there. */
  most: number;
  longer: 'refuse' | 'cut';
  /** Only HTML and plain text; anything when false. */
  onlyText: boolean;
}

/** A page's source, or why there is none, as the end of a sentence about the page. */
export type Got =
  | { ok: true; url: string; kind: 'html' | 'markdown' | 'text'; text: string }
  | { ok: false; why: string; status?: number; givenUp?: true; rest?: true };

export interface GetEdges {
  fetch: Fetch;
  /** A signal that is given after so many ms. */
  after(ms: number): AbortSignal;
}

export type Get = (address: string, asking: Asking) => Promise<Got>;

/**
 * The one place from which pages of saved projects are asked for: GET without cookies and without where it comes from,
 * never out of the cache, for twenty seconds and eight megabytes at most. The browser follows redirects by itself; what
 * came from a place that it may not lead to is not read. Never throws.
 */
export function createGet({ fetch, after }: GetEdges): Get {
  return async (address, asking) => {
    const late = after(PATIENCE);
    const stop = new AbortController();
    try {
      const response = await fetch(address, {
        method: 'GET',
        headers: { accept: 'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'follow',
        signal: AbortSignal.any([asking.signal, late, stop.signal]),
      });
      return await readAnswer(address, response, asking);
    } catch {
      if (asking.signal.aborted) return { ok: false, why: en('was cancelled'), givenUp: true };
      return {
        ok: false,
        why: late.aborted
          ? en('did not answer within {count} seconds', { count: PATIENCE / 1000 })
          : en('could not be reached'),
      };
    } finally {
      // Whatever is left of an answer that was not read to its end.
      stop.abort();
    }
  };
}

async function readAnswer(address: string, response: Response, asking: Asking): Promise<Got> {
  const { status } = response;
  const url = sameBesideHash(address, response.url) ? address : response.url;
  if (!asking.mayRead(url)) return { ok: false, why: en('led to {host}', { host: hostOf(url) }) };
  const rest = status === 429 || (status === 503 && response.headers.has('retry-after'));
  if (rest) return { ok: false, why: en('asked to be left alone for now ({status})', { status }), status, rest };
  if (!response.ok) return { ok: false, why: whyStatus(status), status };
  const type = (response.headers.get('content-type') ?? '').toLowerCase();
  const kind = kindOf(type, url);
  if (asking.onlyText && !kind) return { ok: false, why: en('is neither HTML nor text'), status };
  const bytes = await readBytes(response, asking);
  if (!bytes) return { ok: false, why: en('is larger than {count} MB', { count: asking.most / 1_000_000 }), status };
  return { ok: true, url, kind: kind ?? 'text', text: decodeBytes(bytes, type) };
}

function whyStatus(status: number): string {
  if (status === 404 || status === 410) return en('is gone ({status})', { status });
  if (status === 401 || status === 403 || status === 451) return en('was refused by its site ({status})', { status });
  return en('was answered with an error ({status})', { status });
}

function kindOf(type: string, url: string): 'html' | 'markdown' | 'text' | undefined {
  const essence = type.split(';', 1)[0]?.trim();
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return 'html';
  if (essence === 'text/markdown' || essence === 'text/x-markdown') return 'markdown';
  if (essence === 'text/plain') return /\.(?:md|markdown)$/i.test(new URL(url).pathname) ? 'markdown' : 'text';
  return undefined;
}

function sameBesideHash(asked: string, answered: string): boolean {
  const url = new URL(asked);
  url.hash = '';
  return answered === '' || url.href === answered;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : en('another place');
}
