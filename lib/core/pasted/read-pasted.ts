import { en } from '@/lib/words/en.ts';
import type { SignRequest } from '../sign-request.ts';
import { type Pasted, type PastedAs, type PastedRequest, type Wrong, wrongText } from './pasted.ts';
import { readJson } from './pasted-json.ts';

/** Longest text that is read, in UTF-16 units: 1 MiB. */
export const MOST_PASTED = 1_048_576;
/** Shortest text without spaces that may be a Solana transaction: a signature alone has 64 bytes. */
const SHORTEST_SOLANA = 80;

/** What the person gives beside the text; both may be empty. */
export interface Besides {
  as: PastedAs;
  /** Decimal, hex with 0x, or eip155:1. */
  chain: string;
  /** The contract that calldata is sent to. */
  contract: string;
}

/**
 * Reads a pasted text: JSON of a request, typed data, a transaction or a batch; hex of calldata, of a signed transaction
 * or of a message; base64 or base58 of a Solana transaction. Hostile input of any kind; never throws. What cannot be read
 * is told in a sentence with the place.
 */
export function readPasted(given: string, { as, chain, contract }: Besides): Pasted {
  const chainId = readChain(chain);
  if (typeof chainId === 'object') return chainId;
  const to = readContract(contract);
  if (typeof to === 'object') return to;
  if (given.length > MOST_PASTED)
    return wrong(en('{count} Nothing of it was decoded.', { count: tooLong(given.length) }));
  const text = given.trim();
  if (text === '') return wrong(en('There is nothing to decode yet. Paste a request above.'));
  const found = as === 'auto' ? byForm(given, text, chainId, to) : asSaid(as, given, text, to);
  if (!('request' in found)) return found;
  const request: SignRequest = chainId === undefined ? found.request : { ...found.request, chainId };
  return { ok: true, requests: [{ ...found, request }], unread: '' };
}

function tooLong(length: number): string {
  const words = (value: number) => value.toLocaleString('en');
  return en('The text has {length} characters or more; at most {most} are read.', {
    length: words(length),
    most: words(MOST_PASTED),
  });
}

const wrong = (why: string, field: Wrong['field'] = 'text'): Wrong => ({ ok: false, field, why });

/** The chain id as decimal text; undefined when none is given. */
function readChain(typed: string): string | undefined | Wrong {
  const text = typed.trim().replace(/^eip155:/, '');
  if (text === '') return undefined;
  if (/^\d{1,20}$/.test(text) || /^0x[0-9a-f]{1,16}$/i.test(text)) return BigInt(text).toString();
  return wrong(en('A chain is given by its number, such as 1 or 0x1.'), 'chain');
}

function readContract(typed: string): string | undefined | Wrong {
  const text = typed.trim();
  if (text === '') return undefined;
  if (/^0x[0-9a-f]{40}$/i.test(text)) return text.toLowerCase();
  if (!/^0x[0-9a-f]{0,200}$/i.test(text))
    return wrong(en('The address of a contract is 0x and 40 hex digits; this is something else.'), 'contract');
  return wrong(
    en('The address of a contract has 40 hex digits after 0x; this one has {count}.', { count: text.length - 2 }),
    'contract',
  );
}

function byForm(given: string, text: string, chainId: string | undefined, to?: string): PastedRequest | Pasted {
  if (/^[[{"]/.test(text)) return readJson(given, chainId);
  if (/^0x/i.test(text)) return readHex(given, text, to);
  const plain = text.replace(/\s/g, '');
  if (/^[0-9a-f]{8,}$/i.test(plain)) return readHex(given, text, to);
  if (/ wants you to sign in with your /.test(text.slice(0, 1_000))) return message(text);
  if (isSolana(plain)) return solana(plain);
  return wrong(
    en(
      'This is neither JSON, nor hex, nor a Solana transaction in base64 or base58. If it is a text to be signed, choose that under “Read it as”.',
    ),
  );
}

function asSaid(as: Exclude<PastedAs, 'auto'>, given: string, text: string, to?: string): PastedRequest | Wrong {
  if (as === 'message') return message(text);
  if (as === 'solana') {
    const plain = text.replace(/\s/g, '');
    return isSolana(plain) ? solana(plain) : wrongSolana(given);
  }
  const hex = hexOf(given);
  if (typeof hex === 'object') return hex;
  return as === 'raw' ? raw(hex) : calldata(hex, to);
}

/** The digits of a text in hex, without 0x and white space, in lower case; else the place of the first other letter. */
function hexOf(given: string): string | Wrong {
  const start = given.search(/\S/);
  const from = /^0x/i.test(given.slice(start, start + 2)) ? start + 2 : start;
  const body = given.slice(from);
  const at = body.search(/[^0-9a-f\s]/i);
  const letter = String.fromCodePoint(body.codePointAt(Math.max(0, at)) ?? 0);
  if (at >= 0) return wrongText(given, from + at, en('“{letter}” is no hex digit', { letter }));
  const digits = body.replace(/\s/g, '').toLowerCase();
  return digits === '' ? wrong(en('There is nothing behind 0x.')) : digits;
}

function readHex(given: string, _text: string, to?: string): PastedRequest | Wrong {
  const hex = hexOf(given);
  if (typeof hex === 'object') return hex;
  if (hex.length === 40) return wrong(en('This is an address. An address asks for nothing; paste the request itself.'));
  if (hex.length === 64) {
    const read = en(
      'Read as 32 bytes to be signed. If it is the hash of a transaction: a hash does not say what that does.',
    );
    return made('personal_sign', [`0x${hex}`], read);
  }
  if (isSigned(hex)) return raw(hex);
  if (hex.length % 64 !== 8 && isText(hex))
    return made('personal_sign', [`0x${hex}`], en('Read as a text to be signed, in hex.'));
  return calldata(hex, to);
}

function calldata(hex: string, to: string | undefined): PastedRequest {
  const data = `0x${hex}`;
  if (to !== undefined)
    return made('eth_sendTransaction', [{ to, data }], en('Read as the data of a call to that contract.'));
  const read = en('Read as the data of a call. Which contract it goes to is not given.');
  return { ...made('eth_sendTransaction', [{ data }], read), noContract: true };
}

const raw = (hex: string) =>
  made('eth_sendRawTransaction', [`0x${hex}`], en('Read as a transaction that is signed already.'));
const message = (text: string) => made('personal_sign', [text], en('Read as a text to be signed.'));
const solana = (text: string) => made('solana:signTransaction', [text], en('Read as a Solana transaction.'));

function made(method: string, params: unknown[], read: string): PastedRequest {
  return { request: { method, params, origin: '' }, read };
}

function isSolana(text: string): boolean {
  return text.length >= SHORTEST_SOLANA && /^[0-9A-Za-z+/]{1,2000000}={0,2}$/.test(text);
}

function wrongSolana(given: string): Wrong {
  const at = given.search(/[^0-9A-Za-z+/=\s]/);
  if (at >= 0) return wrongText(given, at, en('This letter stands in neither base64 nor base58'));
  return wrong(en('This is too short for a Solana transaction in base64 or base58.'));
}

/** Is it one RLP list (EIP-155), or a type of 1 to 4 and one (EIP-2718), to the last byte? */
function isSigned(hex: string): boolean {
  const body = /^0[1-4]/.test(hex) ? hex.slice(2) : hex;
  const head = Number.parseInt(body.slice(0, 2), 16);
  if (!(head >= 0xc0) || body.length % 2 !== 0) return false;
  const extra = head > 0xf7 ? head - 0xf7 : 0;
  const length = extra > 0 ? Number.parseInt(body.slice(2, 2 + extra * 2), 16) : head - 0xc0;
  return body.length === 2 + extra * 2 + length * 2;
}

/** Do the first bytes read as letters? White space counts, other control characters do not. */
function isText(hex: string): boolean {
  for (let at = 0; at + 1 < Math.min(hex.length, 2_000); at += 2) {
    const code = Number.parseInt(hex.slice(at, at + 2), 16);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code > 126) return false;
  }
  return hex.length >= 8;
}
