import { en } from '@/lib/words/en.ts';
import { readAddress } from './hex.ts';
import { isObject, itemsOf, type JsonObject, memberOf, parseJson } from './json.ts';
import { readChain } from './read-calls.ts';
import type { Normal, Typed } from './request.ts';
import { coversContract, signedFields } from './signed-fields.ts';
import { addWrappedCalls } from './wrapped-calls.ts';

/** Longest typed-data text that is parsed, in characters. */
const MAX_TEXT = 2_000_000;

/** Reads the parameters of any eth_signTypedData version, in either order, as text or as an object. */
export function readTyped(normal: Normal): void {
  const [first, second] = normal.params;
  const swapped = !looksTyped(second) && looksTyped(first);
  if (swapped && normal.method !== 'eth_signTypedData' && normal.method !== 'eth_signTypedData_v1') {
    normal.oddities.push(en('the account and the data are swapped'));
  }
  const raw = swapped ? first : (second ?? first);
  readSigner(normal, swapped ? second : first);
  const data = typeof raw === 'string' ? parseText(normal, raw) : raw;
  if (Array.isArray(data)) {
    readVersionOne(normal, data);
    return;
  }
  if (!isObject(data)) {
    normal.unread.push(en('the typed data could not be read'));
    return;
  }
  const message = memberOf(data, 'message');
  if (!isObject(message)) {
    normal.unread.push(en('the typed data has no message'));
    return;
  }
  normal.typed = makeTyped(normal, data, message);
  addWrappedCalls(normal, normal.typed);
}

function looksTyped(value: unknown): boolean {
  if (typeof value === 'string') return /^\s{0,50}[[{"]/.test(value);
  return typeof value === 'object' && value !== null;
}

function parseText(normal: Normal, text: string): unknown {
  if (text.length > MAX_TEXT) {
    normal.unread.push(en('the typed data is too long to be read'));
    return undefined;
  }
  let data = parseJson(text);
  if (typeof data === 'string') {
    normal.oddities.push(en('the typed data is JSON inside JSON'));
    data = parseJson(data);
  }
  return data;
}

function readSigner(normal: Normal, raw: unknown): void {
  if (typeof raw !== 'string') return;
  const read = readAddress(raw, en('the account'));
  if (read.value) normal.signer = read.value;
  normal.oddities.push(...read.oddities);
}

/** Version 1 is a flat list of {type, name, value}; it has no domain, so nothing binds it to a contract. */
function readVersionOne(normal: Normal, list: unknown[]): void {
  const message: JsonObject = {};
  for (const item of itemsOf(list)) {
    const name = memberOf(item, 'name');
    if (typeof name === 'string' && name !== '__proto__') message[name] = memberOf(item, 'value');
  }
  normal.typed = { primaryType: '', domain: {}, types: {}, message };
  normal.oddities.push(en('the typed data is of the first version, which names no contract'));
}

/** TypedDataSign {contents, …} of ERC-7739, by which a smart account signs: what counts is inside, with a type of its own. */
function openContents(typed: Typed): void {
  const contents = memberOf(typed.message, 'contents');
  if (typed.primaryType !== 'TypedDataSign' || !isObject(contents)) return;
  const field = itemsOf(memberOf(typed.types, 'TypedDataSign')).find((one) => memberOf(one, 'name') === 'contents');
  const name = memberOf(field, 'type');
  if (typeof name !== 'string') return;
  typed.primaryType = name.slice(0, 100);
  typed.message = contents;
}

function makeTyped(normal: Normal, data: JsonObject, message: JsonObject): Typed {
  const domain = memberOf(data, 'domain');
  const types = memberOf(data, 'types');
  const primary = memberOf(data, 'primaryType');
  const typed: Typed = {
    primaryType: typeof primary === 'string' ? primary.slice(0, 100).trim() : '',
    domain: isObject(domain) ? domain : {},
    types: isObject(types) ? types : {},
    message,
  };
  openContents(typed);
  const signed = signedFields(typed.types, typed.primaryType, typed.message);
  if (signed.dropped) normal.oddities.push(en('the message has fields that the signature does not cover'));
  if (isObject(signed.value)) typed.message = signed.value;
  if (!Array.isArray(memberOf(typed.types, typed.primaryType))) {
    normal.oddities.push(en('the primary type is not among the types'));
  }
  if (!isObject(domain)) normal.oddities.push(en('the typed data has no domain'));
  else if (!coversContract(typed.types, domain))
    normal.oddities.push(en('the signature does not cover the contract it names'));
  const contract = readAddress(memberOf(typed.domain, 'verifyingContract'), en('the verifying contract'));
  if (contract.value) typed.contract = contract.value;
  normal.oddities.push(...contract.oddities);
  readChain(normal, memberOf(typed.domain, 'chainId'), 'decimal');
  const chain = memberOf(typed.domain, 'chainId');
  if (typeof chain === 'string' && /^\s{0,5}0x/i.test(chain))
    normal.oddities.push(en('the chain id is written as hex text'));
  return typed;
}
