import type { ServiceAnswer, ServiceAsking, ServiceGet } from '@/lib/evidence/probes/probe.ts';
import type { ServiceHandler, ServiceRequest } from './service.ts';

/** Recorded services without a browser. */
export interface MemoryServices {
  /** As the background's own: the same ends of sentences are not promised, only ok and not ok. Silence ends at once. */
  get: ServiceGet;
  /** As the browser's: a redirect that is not to be followed is opaque, silence ends when the signal says so. */
  fetch(address: string, options?: RequestInit): Promise<Response>;
  /** Paths that were asked of one host, or of all. */
  asked(host?: string): string[];
  /** All that was asked, in order. */
  requests: ServiceRequest[];
}

/** In: a handler for each host. Other hosts cannot be reached. */
export function servicesInMemory(handlers: Readonly<Record<string, ServiceHandler>>): MemoryServices {
  const requests: ServiceRequest[] = [];
  const fetch = async (address: string, options: RequestInit = {}): Promise<Response> => {
    const request = toRequest(address, options);
    const handler = handlers[request.host];
    requests.push(request);
    request.signal.throwIfAborted();
    if (!handler) throw new TypeError('Failed to fetch');
    const response = await Promise.race([handler(request), givenUp(request.signal)]);
    return options.redirect === 'manual' && response.headers.has('location') ? opaque() : response;
  };
  return {
    requests,
    fetch,
    asked: (host) => requests.filter((one) => host === undefined || one.host === host).map(({ path }) => path),
    get: (address, asking) => getOnce(fetch, address, asking),
  };
}

/** How long a service in memory is waited for, in turns of the event loop: those that answer do so in a few. */
const TURNS = 50;

async function getOnce(
  fetch: MemoryServices['fetch'],
  address: string,
  { most, accept, etag, json }: ServiceAsking,
): Promise<ServiceAnswer> {
  const stop = new AbortController();
  void turns(TURNS).then(() => stop.abort());
  try {
    const response = await fetch(address, {
      method: json === undefined ? 'GET' : 'POST',
      headers: { ...(accept && { accept }), ...(etag && { 'if-none-match': etag }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      redirect: 'manual',
      signal: stop.signal,
    });
    if (response.type === 'opaqueredirect') return { ok: false, why: 'sent the look-up on to another address' };
    const { status } = response;
    if (status === 304) return { ok: false, why: 'has nothing newer', status, notModified: true };
    if (status === 429) {
      const again = Date.now() + Number(response.headers.get('retry-after') ?? 0) * 1000;
      return { ok: false, why: 'asked to be left alone for now (429)', status, again };
    }
    if (status >= 500) return { ok: false, why: `answered with an error (${status})`, status };
    const bytes = await readAtMost(response, most);
    if (!bytes) return { ok: false, why: 'sent more than was asked for', status };
    return { ok: true, status, ...headersOf(response), bytes };
  } catch {
    return { ok: false, why: stop.signal.aborted ? 'did not answer' : 'could not be reached' };
  }
}

function headersOf({ headers }: Response) {
  const link = headers.get('link');
  return { type: headers.get('content-type') ?? '', etag: headers.get('etag') ?? '', ...(link !== null && { link }) };
}

async function readAtMost({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) return undefined;
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function toRequest(address: string, options: RequestInit): ServiceRequest {
  const { host, pathname, search } = new URL(address);
  return {
    method: options.method ?? 'GET',
    host,
    path: pathname + search,
    headers: Object.fromEntries(new Headers(options.headers)),
    body: typeof options.body === 'string' ? options.body : '',
    signal: options.signal ?? new AbortController().signal,
  };
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** What `fetch` gives for a redirect that it was told not to follow: nothing can be seen of where it led. */
function opaque(): Response {
  const response = new Response(null);
  return Object.defineProperties(response, {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
}

async function turns(left: number): Promise<void> {
  for (let turn = 0; turn < left; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
