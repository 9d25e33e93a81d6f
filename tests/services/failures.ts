/**
 * Recorded services, for all tests.
 *
 * A service is a `ServiceHandler` (service.ts): a request in, a web `Response` out; `json`, `text` and `servePaths` make
 * them. One file of this folder for each service, named after it, with its answers; what all of them can do wrong is here:
 * `FAILURES` is a table to loop over.
 *
 * In unit tests (in-memory.ts):
 *   const services = servicesInMemory({ 'rdap.example': handler });
 *   await probe.ask('larkspur.example', { get: services.get, now });   // services.get is a ServiceGet
 *   createServiceGet({ fetch: services.fetch, … });                     // or below the real one
 *   services.asked('rdap.example');                                     // ['/domain/larkspur.example']
 *
 * In a real browser, Chromium and Firefox (the suite's `t.services`, behind the trap's proxy; nothing leaves the machine):
 *   t.services.answer('rdap.example', handler);                         // for https and http, until the suite ends
 *   t.services.asked('rdap.example');                                   // paths, in order; requests(host) tells all
 * Hosts without a handler are strays, which fail the suite.
 */
import { json, type ServiceHandler, text } from './service.ts';

export interface Failure {
  /** For the name of a test. */
  name: string;
  handler: ServiceHandler;
}

/** Bytes of the answer that is far too long. It is made while it is read, and ends when nobody reads on. */
export const FLOOD = 100_000_000;
/** Seconds that the service asks to be left alone. */
export const RETRY_AFTER = 120;

export const notFound: ServiceHandler = () => text('Not found', 404);
export const tooMany: ServiceHandler = () => text('Slow down', 429, { 'retry-after': String(RETRY_AFTER) });
export const broken: ServiceHandler = () => text('Something went wrong', 500);
/** Says nothing at all until whoever asked gives up. */
export const silence: ServiceHandler = () => new Promise<Response>(() => {});
/** Begins, and the connection ends half way. */
export const half: ServiceHandler = () => {
  const whole = new TextEncoder().encode(JSON.stringify({ events: 'x'.repeat(2_000) }));
  const headers = { 'content-type': 'application/json', 'content-length': String(whole.length) };
  return new Response(cutOff(whole.slice(0, whole.length / 2)), { headers });
};
/** 100 MB of JSON that is well formed as far as it goes. */
export const flood: ServiceHandler = () =>
  new Response(endless(FLOOD), { headers: { 'content-type': 'application/json' } });
export const notJson: ServiceHandler = () =>
  text('<!doctype html><title>Be right back</title><p>We are working on it.', 200, { 'content-type': 'text/html' });
/** JSON, and nothing in it is what the service promises. */
export const wrongJson: ServiceHandler = () => json({ unexpected: [1, { two: null }], events: 7, error: false });
export const empty: ServiceHandler = () => text('', 200, { 'content-type': 'application/json' });
/** Leads to another host, which nobody agreed to. */
export const ELSEWHERE = 'elsewhere.invalid';
export const redirect: ServiceHandler = () => text('', 302, { location: `https://${ELSEWHERE}/` });

/** Everything that any service may do wrong. */
export const FAILURES: readonly Failure[] = [
  { name: '404', handler: notFound },
  { name: '429 with Retry-After', handler: tooMany },
  { name: '500', handler: broken },
  { name: 'silence', handler: silence },
  { name: 'half an answer', handler: half },
  { name: '100 MB', handler: flood },
  { name: 'HTML instead of JSON', handler: notJson },
  { name: 'wrong JSON', handler: wrongJson },
  { name: 'nothing', handler: empty },
  { name: 'a redirect to elsewhere', handler: redirect },
];

function cutOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream({
    pull(stream) {
      if (begun) stream.error(new TypeError('the connection ended'));
      else stream.enqueue(bytes);
      begun = true;
    },
  });
}

function endless(most: number): ReadableStream<Uint8Array> {
  const piece = new TextEncoder().encode('{"x":"y"},'.repeat(6_400));
  let sent = 0;
  return new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('[')),
    pull(stream) {
      stream.enqueue(piece);
      sent += piece.length;
      if (sent >= most) stream.close();
    },
  });
}
