import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import type { ServiceHandler, ServiceRequest } from '../services/service.ts';

/** Recorded services of one suite, as a real browser meets them: under their own names, by https. */
export interface Services {
  /** What this host answers from now on, until the suite ends. */
  answer(host: string, handler: ServiceHandler): void;
  /** Paths that were asked of this host, in order. */
  asked(host: string): string[];
  /** All that was asked of this host, in order. */
  requests(host: string): ServiceRequest[];
}

/** What the trap's proxy needs of them. */
export interface ServedServices extends Services {
  has(host: string): boolean;
  /** Takes over a connection that a browser had opened to a host's port 443. */
  takeOver(socket: Duplex, head: Buffer): void;
  /** Answers a request, if its host has a handler. */
  serve(request: IncomingMessage, response: ServerResponse): boolean;
  reset(): void;
  close(): Promise<void>;
}

/**
 * In: what to do with requests of hosts that have no handler any more. The certificate is made anew for each run and known
 * to nobody: browsers of tests are told to take any.
 */
export async function serveServices(stray: (request: IncomingMessage) => void): Promise<ServedServices> {
  const handlers = new Map<string, ServiceHandler>();
  let asked: ServiceRequest[] = [];
  const serve = (request: IncomingMessage, response: ServerResponse): boolean => {
    const handler = handlers.get(hostOf(request));
    if (handler) void answer(handler, request, response, asked);
    return handler !== undefined;
  };
  const secure = await makeServer((request, response) => {
    if (serve(request, response)) return;
    stray(request);
    response.writeHead(502).end();
  });
  return {
    answer: (host, handler) => void handlers.set(host, handler),
    asked: (host) => asked.filter((one) => one.host === host).map(({ path }) => path),
    requests: (host) => asked.filter((one) => one.host === host),
    has: (host) => handlers.has(host),
    takeOver(socket, head) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      secure.emit('connection', socket);
    },
    serve,
    reset() {
      handlers.clear();
      asked = [];
    },
    close() {
      secure.closeAllConnections();
      return new Promise((resolve) => secure.close(() => resolve()));
    },
  };
}

async function makeServer(listener: RequestListener): Promise<Server> {
  const subject = [{ name: 'commonName', value: 'Recorded services' }];
  const made = await generate(subject, { keyType: 'ec', algorithm: 'sha256' });
  return createServer({ key: made.private, cert: made.cert }, listener);
}

async function answer(
  handler: ServiceHandler,
  request: IncomingMessage,
  response: ServerResponse,
  asked: ServiceRequest[],
): Promise<void> {
  const gaveUp = new AbortController();
  response.on('close', () => gaveUp.abort());
  try {
    const pieces: Buffer[] = [];
    const path = request.url?.replace(/^https?:\/\/[^/]+/, '') || '/';
    const read = { method: request.method ?? 'GET', host: hostOf(request), path, signal: gaveUp.signal };
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const noted: ServiceRequest = { ...read, headers, body: '' };
    asked.push(noted);
    for await (const piece of request) pieces.push(piece as Buffer);
    noted.body = Buffer.concat(pieces).toString();
    await send(await handler(noted), response);
  } catch {
    // An answer that breaks off ends the connection, as it does at the service.
    response.destroy();
  }
}

async function send(answered: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  for await (const piece of (answered.body ?? []) as AsyncIterable<Uint8Array>) {
    if (response.destroyed) return;
    if (!response.write(piece)) await drained(response);
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go);
      response.off('close', go);
      resolve();
    };
    response.once('drain', go);
    response.once('close', go);
  });
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').replace(/:\d{1,5}$/, '').toLowerCase();
}
