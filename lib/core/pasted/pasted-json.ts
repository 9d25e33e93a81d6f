import { en } from '@/lib/words/en.ts';
import type { SignRequest } from '../sign-request.ts';
import { jsonMistake } from './json-mistake.ts';
import { type Pasted, type PastedRequest, wrongText } from './pasted.ts';

type Json = Record<string, unknown>;

/** Requests of one text that are read. */
const MOST_REQUESTS = 20;
/** Texts inside texts that are opened: what was copied out of a log is often JSON inside JSON. */
const MOST_QUOTED = 2;

/** Reads JSON: requests with their method, typed data, a transaction, a batch of calls, or bytes. */
export function readJson(text: string, chainId: string | undefined, depth = 0): Pasted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const mistake = jsonMistake(text) ?? { at: 0, what: en('it could not be read') };
    return wrongText(text, mistake.at, en('This is not whole JSON: {~what}', { what: mistake.what }));
  }
  if (typeof value === 'string' && depth < MOST_QUOTED && /^\s{0,50}[[{"]/.test(value))
    return readJson(value, chainId, depth + 1);
  const found = requestsIn(value);
  if (typeof found === 'string') return { ok: false, field: 'text', why: found };
  const requests = found.slice(0, MOST_REQUESTS).map((one) => withChain(one, chainId));
  const left = found.length - requests.length;
  return {
    ok: true,
    requests,
    unread: left > 0 ? en('{left} more requests after the first {most}', { left, most: MOST_REQUESTS }) : '',
  };
}

/** The requests of a JSON value, or a sentence that says why there is none. */
function requestsIn(value: unknown): PastedRequest[] | string {
  if (Array.isArray(value)) return inList(value);
  if (!isObject(value)) return en('This JSON is a single value. A request is an object or a list.');
  const form = formOf(value);
  if (form) return [form];
  const names = Object.keys(value).slice(0, 6);
  const there =
    names.length === 0
      ? en('It is empty.')
      : en('It has: {~list}.', { list: names.map((name) => name.slice(0, 40)).join(', ') });
  return en(
    'No request was found in this JSON. One is known by “method”, by “types” and “message”, by “calls”, or by “to” and “data”. {there}',
    { there },
  );
}

/** A list is several requests, the parameters of one, or bytes. */
function inList(list: readonly unknown[]): PastedRequest[] | string {
  const [first, second] = list;
  if (list.length === 0) return en('This list is empty.');
  if (list.every((item) => typeof item === 'number'))
    return [made('solana:signTransaction', [list], en('Read as the bytes of a Solana transaction.'))];
  if (list.every((item) => isObject(item) && typeof item.method === 'string'))
    return list.flatMap((item) => formOf(item as Json) ?? []);
  if (isObject(second) && isTyped(second)) return [typed(list)];
  if (typeof second === 'string' && /^\s{0,20}\{/.test(second)) return [typed(list)];
  if (isObject(first)) {
    const form = formOf(first);
    if (form) return [{ ...form, request: { ...form.request, params: form.whole ? [first] : list } }];
  }
  if (typeof first === 'string' && typeof second === 'string')
    return [made('personal_sign', list, en('Read as a text to be signed, with the account.'))];
  return en('No request was found in this list. It may hold requests with a “method”, or the parameters of one.');
}

type Form = PastedRequest & { whole?: true };

/** What an object is by the names of its members. */
function formOf(value: Json): Form | undefined {
  const { method, params } = value;
  if (typeof method === 'string') {
    const read = en('Read as a request for {method}.', { method: method.slice(0, 60) });
    return { ...made(method, params ?? [], read, value), whole: true };
  }
  // What the guard passes on and what logs keep of a request.
  for (const inner of [value.request, value.payload])
    if (isObject(inner) && typeof inner.method === 'string') return formOf({ origin: value.origin, ...inner });
  if (isTyped(value)) return typed(['', value]);
  if (Array.isArray(value.calls)) return made('wallet_sendCalls', [value], en('Read as a batch of calls.'), value);
  if ('sender' in value && 'callData' in value)
    return made('eth_sendUserOperation', [value], en('Read as a user operation.'), value);
  if (['data', 'input'].some((name) => name in value) || ('to' in value && 'value' in value))
    return made('eth_sendTransaction', [value], en('Read as a transaction.'), value);
  if (['transaction', 'transactions', 'serializedTransaction'].some((name) => name in value))
    return made('solana:signTransaction', [value], en('Read as a Solana transaction.'));
  return undefined;
}

const isTyped = (value: Json) => isObject(value.message) && ('types' in value || 'primaryType' in value);
const typed = (params: readonly unknown[]) =>
  made('eth_signTypedData_v4', params, en('Read as typed data to be signed (EIP-712).'));

function made(method: string, params: unknown, read: string, from: Json = {}): Form {
  const { origin, chainId } = from;
  const request: SignRequest = { method, params, origin: typeof origin === 'string' ? origin.slice(0, 2_000) : '' };
  if ((typeof chainId === 'string' && chainId.length < 60) || typeof chainId === 'number') request.chainId = chainId;
  return { request, read };
}

/** The chain that the person names is the one that the wallet is on. */
function withChain(found: Form, chainId: string | undefined): PastedRequest {
  const { whole: _whole, ...rest } = found;
  return chainId === undefined ? rest : { ...rest, request: { ...rest.request, chainId } };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
