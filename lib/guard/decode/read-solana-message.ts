import { en } from '@/lib/words/en.ts';
import { isObject, memberOf } from './json.ts';
import { fromHex } from './read-message.ts';
import type { Message, Normal } from './request.ts';
import { readBytes } from './solana/bytes.ts';
import { textInEnvelope } from './solana/envelope.ts';
import { readTransactionBytes } from './solana/wire.ts';

/** Longest text that is read, in characters. */
const MAX_TEXT = 20_000;

/** Messages of one request that are read. */
const MOST = 20;

/**
 * Reads what a Solana wallet is asked to sign as a message: [{message}], one object for each, or the message itself, as
 * bytes, Base64 or text. Bytes that are a transaction are told: the signature would be good for that transaction.
 */
export function readSolanaMessage(normal: Normal): void {
  normal.chainId = 'solana';
  normal.oddities = [];
  const [first, ...rest] = normal.params;
  const inputs = first === undefined ? [] : [first, ...rest.filter(isObject)];
  if (inputs.length > MOST) normal.unread.push(en('only the first {most} texts to sign were read', { most: MOST }));
  const found = inputs.slice(0, MOST).map((input) => readOne(normal, input));
  const messages = found.filter((message) => message !== undefined);
  if (messages.length < found.length) normal.unread.push(en('the text to sign could not be read'));
  const [message, ...more] = messages;
  if (message) normal.message = message;
  if (more.length > 0) normal.moreMessages = more;
}

function readOne(normal: Normal, input: unknown): Message | undefined {
  const raw = isObject(input) ? (memberOf(input, 'message') ?? input) : input;
  const readings = readBytes(raw);
  const transaction = readings.map(readTransactionBytes).find((found) => found !== undefined);
  if (transaction) {
    normal.solana = [...(normal.solana ?? []), transaction];
    return { isTransaction: true };
  }
  const messages = readings.map(messageOf);
  const text = typeof raw === 'string' && raw !== '' ? { text: raw.slice(0, MAX_TEXT) } : undefined;
  // Text may happen to be Base64 too: what reads as text wins.
  return messages.find((message) => message.text !== undefined) ?? text ?? messages[0];
}

function messageOf(bytes: Uint8Array): Message {
  const inside = textInEnvelope(bytes);
  const hex = Array.from(inside ?? bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return inside ? { ...fromHex(hex), inEnvelope: true } : fromHex(hex);
}
