import type { SignRequest } from '@/lib/core/sign-request.ts';
import { en } from '@/lib/words/en.ts';
import { besidesOf } from './capabilities.ts';
import { MAX_DATA } from './hex.ts';
import { isObject, itemsOf, memberOf, parseJson } from './json.ts';
import { canonicalMethod, type MethodKind } from './methods.ts';
import { readBatch, readChain, readTransaction, readUserOperation } from './read-calls.ts';
import { readMessage } from './read-message.ts';
import { readRawTransaction } from './read-raw.ts';
import { readSolana } from './read-solana.ts';
import { readSolanaMessage } from './read-solana-message.ts';
import { readTyped } from './read-typed.ts';
import type { Normal } from './request.ts';

/** Brings a request into one form, telling each non-canonical thing. Works on any JSON; never throws. */
export function normaliseRequest(given: SignRequest): { normal: Normal; kind: MethodKind } {
  const request = carriedRequest(given);
  const { method, kind, oddities } = canonicalMethod(request.method);
  const { origin } = request;
  const normal: Normal = { method, origin, params: [], calls: [], room: MAX_DATA, oddities, unread: [], also: [] };
  if (kind === 'quiet') return { normal, kind };
  normal.params = readParams(normal, request.params);
  if (!method.toLowerCase().startsWith('solana')) readChain(normal, request.chainId, 'hex');
  // How the wallet or the page writes its own chain id says nothing about the request.
  normal.oddities = normal.oddities.filter((oddity) => !oddity.startsWith('the chain id is'));
  // What could not be read arrives as null: where an empty request is an ordinary one, it must not look like that.
  const hasGaps = normal.oddities.includes(GAPS) && MAY_BE_EMPTY.test(method);
  READERS[kind]?.(normal);
  if (hasGaps) normal.unread.push(en('part of the parameters could not be read'));
  if (kind !== 'unknown' && !MAY_BE_EMPTY.test(method) && normal.params.length === 0)
    normal.unread.push(en('the request has no parameters'));
  normal.oddities = [...new Set(normal.oddities)].slice(0, 40);
  normal.unread = [...new Set(normal.unread)].slice(0, 20);
  return { normal, kind };
}

const GAPS = en('the parameters hold empty items');
/** Methods that ask for something without any parameters, and those whose inputs stand side by side. */
const MAY_BE_EMPTY = /^wallet_connect$|^(?:solana[:_])?sign/;

/** What is read of a request besides its parameters, by the kind of its method. */
const READERS: Partial<Record<MethodKind, (normal: Normal) => void>> = {
  transaction: (normal) => each(normal, readTransaction),
  calls: (normal) => each(normal, readBatch),
  'user-operation': (normal) => each(normal, readUserOperation),
  typed: readTyped,
  message: (normal) => readMessage(normal, true),
  hash: (normal) => readMessage(normal, false),
  raw: readRawTransaction,
  solana: readSolana,
  'solana-message': readSolanaMessage,
  connect: (normal) => {
    normal.also.push(...normal.params.flatMap(besidesOf));
  },
};

/** Requests carried by another: wallet_invokeMethod {scope, request: {method, params}} (CAIP-27). */
function carriedRequest(request: SignRequest): SignRequest {
  if (canonicalMethod(request.method).method !== 'wallet_invokeMethod') return request;
  const holder = Array.isArray(request.params) ? request.params[0] : request.params;
  const inner = memberOf(holder, 'request');
  const method = memberOf(inner, 'method');
  if (typeof method !== 'string') return request;
  const scope = memberOf(holder, 'scope');
  const chainId = typeof scope === 'string' && scope.startsWith('eip155:') ? scope.slice(7, 30) : request.chainId;
  const carried: SignRequest = { ...request, method, params: memberOf(inner, 'params') };
  if (chainId !== undefined) carried.chainId = chainId;
  return carried;
}

/** Some wallets take more than one object, and some take the second when the first is null: read them all. */
function each(normal: Normal, read: (normal: Normal, raw: unknown) => void): void {
  const objects = normal.params.filter(isObject);
  if (objects.length > 1) normal.oddities.push(en('there is more than one request in the parameters'));
  if (objects.length === 0 && normal.params.length > 0) normal.unread.push(en('the parameters hold no request'));
  for (const raw of objects.slice(0, 20)) read(normal, raw);
}

/** Parameters as a list, whether they came as a list, an object, one value, or JSON text of these. */
function readParams(normal: Normal, raw: unknown): unknown[] {
  let params = raw;
  if (typeof params === 'string' && /^\s{0,20}[[{]/.test(params)) {
    const parsed = parseJson(params);
    if (parsed !== undefined) {
      normal.oddities.push(en('the parameters are JSON text'));
      params = parsed;
    }
  }
  if (isObject(params)) {
    normal.oddities.push(en('the parameters are an object, not a list'));
    const keys = Object.keys(params);
    params = keys.length > 0 && keys.every((key) => /^\d{1,3}$/.test(key)) ? Object.values(params) : [params];
  }
  if (!Array.isArray(params)) return params === undefined || params === null ? [] : [params];
  let list = presentIn(normal, params);
  // A list inside the list: [[{…}]]. A list of numbers is bytes, and typed data has lists by nature.
  const isNested = (item: unknown) => Array.isArray(item) && typeof item[0] !== 'number';
  for (let depth = 0; depth < MAX_NESTED && list.length > 0 && list.every(isNested); depth++) {
    if (normal.method.startsWith('eth_signTyped')) break;
    normal.oddities.push(en('the parameters are a list inside a list'));
    list = presentIn(normal, list.flat());
  }
  return list.map((item) => unwrapText(normal, item));
}

/** Lists inside lists that are opened: no wallet opens more than one. */
const MAX_NESTED = 10;

/** The items of a list that are there. */
function presentIn(normal: Normal, params: readonly unknown[]): unknown[] {
  const list = itemsOf(params, 50).filter((item) => item !== null && item !== undefined);
  if (list.length !== params.length) normal.oddities.push(GAPS);
  return list;
}

/** A transaction given as JSON text. Typed data is text by nature, and messages may look like JSON: those stay. */
function unwrapText(normal: Normal, item: unknown): unknown {
  if (typeof item !== 'string' || !/^\s{0,20}\{/.test(item)) return item;
  if (/sign(TypedData|$)|Sign$/.test(normal.method)) return item;
  const parsed = parseJson(item);
  if (!isObject(parsed)) return item;
  normal.oddities.push(en('a parameter is JSON text'));
  return parsed;
}
