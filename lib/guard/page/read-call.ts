import { isArray, isCallable, isObject, keys, parse, put, stringify } from './captured.ts';
import { matters } from './matters.ts';
import { readPlain, TOO_BIG } from './read-plain.ts';

/** One call of a provider, read once. `args` is what is forwarded: nothing of it can change after this. */
export interface ReadCall {
  args: unknown[];
  /** The requests in it that have to be checked; one call may carry a batch. Empty means: pass on at once. */
  asks: { method: string; json: string }[];
}

/**
 * Reads the arguments of `request(payload)`, `send(method, params)`, `send(payload, callback)` or `sendAsync(batch, …)`.
 * Undefined means that there is no request in them. Throws what page code throws while being read.
 * Quiet requests keep the page's own `params`; the object around them is new, because a getter or a later change could
 * name another method to the wallet than it named to us.
 */
export function readCall(args: ArrayLike<unknown>): ReadCall | undefined {
  const first = args[0];
  if (typeof first === 'string') return readTextCall(first, args);
  if (!isObject(first) || isCallable(first)) return undefined;
  if (isArray(first)) return readBatch(first, args);
  const one = readPayload(first);
  return { args: withFirst(one.payload, args), asks: one.ask ? [one.ask] : [] };
}

function readTextCall(method: string, args: ArrayLike<unknown>): ReadCall {
  const next = withFirst(method, args);
  if (!matters(method)) return { args: next, asks: [] };
  const { json, value } = readValue(args[1]);
  if (json !== undefined) put(next, 1, value);
  return { args: next, asks: [{ method, json: requestJson(method, json) }] };
}

function readBatch(batch: unknown[], args: ArrayLike<unknown>): ReadCall {
  const payloads: unknown[] = [];
  const asks: ReadCall['asks'] = [];
  const { length } = batch;
  for (let at = 0; at < length; at += 1) {
    const item = batch[at];
    const one = isObject(item) ? readPayload(item) : { payload: item, ask: undefined };
    put(payloads, at, one.payload);
    if (one.ask) put(asks, asks.length, one.ask);
  }
  return { args: withFirst(payloads, args), asks };
}

function readPayload(payload: object): { payload: object; ask: ReadCall['asks'][number] | undefined } {
  const given = (payload as { method?: unknown }).method;
  // A wallet may turn an array or an object into text; then the plain copy of it is what counts.
  const method: unknown = isObject(given) ? readValue(given).value : given;
  const name = typeof method === 'string' ? method : isArray(method) && typeof method[0] === 'string' ? method[0] : '';
  const asked = matters(name);
  const params = (payload as { params?: unknown }).params;
  const { json, value } = asked ? readValue(params) : { json: undefined, value: params };
  const copy = {};
  const names = keys(payload);
  for (let at = 0; at < names.length; at += 1) {
    const key = names[at] as string;
    if (key === 'method' || key === 'params') continue;
    const member = (payload as Record<string, unknown>)[key];
    put(copy, key, asked ? readValue(member).value : member);
  }
  put(copy, 'method', method);
  // What is inherited counts as well: a wallet that reads `params` would find it.
  if (value !== undefined) put(copy, 'params', value);
  return { payload: copy, ask: asked ? { method: name, json: requestJson(name, json) } : undefined };
}

/**
 * JSON text of a value and what is forwarded of it, which is that text parsed again. A value that is too large to read is
 * asked about as `null`, which nothing downstream takes for read, and forwarded as it is.
 */
function readValue(given: unknown): { json: string | undefined; value: unknown } {
  try {
    const json = readPlain(given);
    return { json, value: json === undefined ? undefined : parse(json) };
  } catch (thrown) {
    if (thrown !== TOO_BIG) throw thrown;
    return { json: 'null', value: given };
  }
}

function requestJson(method: string, params: string | undefined): string {
  return `"method":${stringify(method)},"params":${params ?? 'null'}`;
}

function withFirst(first: unknown, args: ArrayLike<unknown>): unknown[] {
  const next: unknown[] = [];
  put(next, 0, first);
  for (let at = 1; at < args.length; at += 1) put(next, at, args[at]);
  return next;
}
