import { each, isArray, isObject, keys, put, stringify } from './captured.ts';
import { matters } from './matters.ts';
import { newReading, type Reading, readPlain, TOO_BIG } from './read-plain.ts';

/** One call of a provider, read once. `args` is what is forwarded: nothing of it can change after this. */
export interface ReadCall {
  args: unknown[];
  /** JSON members of the requests in it that have to be checked. A call may carry a batch; none means: pass on. */
  asks: string[];
  /** Names of what is checked, by which it is known again when a wallet hands it to another method of its own. */
  marks: string[];
}

/**
 * Reads the arguments of `request(payload)`, `send(method, params)`, `send(payload, callback)` or `sendAsync(batch, …)`.
 * Undefined means that there is no request in them. Throws what page code throws while being read.
 * Quiet requests keep the page's own `params`; the object around them is new, because a getter or a later change could
 * name another method to the wallet than it named to us.
 */
export function readCall(args: ArrayLike<unknown>): ReadCall | undefined {
  const first = args[0];
  const isText = typeof first === 'string';
  if (!isText && !isObject(first)) return undefined;
  const call: ReadCall = { args: [], asks: [], marks: [] };
  each(args, (arg, at) => put(call.args, at, arg));
  if (isText) {
    const { params } = readPayload({ __proto__: null, method: first, params: args[1] }, call);
    if (params !== undefined) put(call.args, 1, params);
  } else if (isArray(first)) {
    const payloads: unknown[] = [];
    each(first, (item, at) => put(payloads, at, isObject(item) ? readPayload(item, call) : item));
    put(call.args, 0, payloads);
  } else put(call.args, 0, readPayload(first, call));
  return call;
}

/**
 * Reads the arguments of a wallet's own method, such as `signTransaction(transaction)`. `wire` is the name it is checked
 * under. Methods of the Wallet Standard take any number of inputs, the older ones a thing to sign and then options.
 */
export function readInputs(wire: string, args: ArrayLike<unknown>, isStandard: boolean): ReadCall {
  const reading = newReading(true);
  const isMessage = wire === 'solana:signMessage';
  const call: ReadCall = { args: [], asks: [], marks: [] };
  let params = '';
  each(args, (arg, at) => {
    const json = readValue(arg, reading) ?? 'null';
    put(call.args, at, reading.made);
    if (isStandard) params += `${params && ','}${json}`;
    else if (at === 0) params = isMessage ? `{"message":${json}}` : json;
  });
  ask(call, wire, `[${params}]`);
  each(reading.bytes, (text, at) => put(call.marks, at, `${isMessage}${text}`));
  return call;
}

function readPayload(payload: object, call: ReadCall): { params?: unknown } {
  const reading = newReading(false);
  const given = (payload as { method?: unknown }).method;
  // A wallet may turn an array or an object into text; then the plain copy of it is what counts.
  if (isObject(given)) readValue(given, reading);
  const method = isObject(given) ? reading.made : given;
  let name: unknown = method;
  while (isArray(name)) name = name[0];
  const asked = typeof name === 'string' && matters(name);
  const made = (value: unknown) => {
    if (!asked) return value;
    readValue(value, reading);
    return reading.made;
  };
  const { params } = payload as { params?: unknown };
  const json = asked ? readValue(params, reading) : undefined;
  const value = asked ? reading.made : params;
  const copy = {};
  each(keys(payload), (key) => {
    if (key !== 'method' && key !== 'params') put(copy, key, made((payload as Record<string, unknown>)[key]));
  });
  put(copy, 'method', method);
  // What is inherited counts as well: a wallet that reads `params` would find it.
  if (asked || value !== undefined) put(copy, 'params', value);
  if (asked) ask(call, name as string, json);
  return copy;
}

/**
 * JSON text of a value; `reading.made` is what is forwarded of it. A value that cannot be read whole is asked about as
 * a list with a gap, which nothing downstream takes for read, and forwarded as it is.
 */
function readValue(given: unknown, reading: Reading): string | undefined {
  try {
    return readPlain(given, reading);
  } catch (thrown) {
    if (thrown !== TOO_BIG) throw thrown;
    reading.made = given;
    return '[null]';
  }
}

function ask(call: ReadCall, method: string, params: string | undefined): void {
  const json = `"method":${stringify(method)},"params":${params ?? 'null'}`;
  put(call.asks, call.asks.length, json);
  put(call.marks, call.marks.length, json);
}
