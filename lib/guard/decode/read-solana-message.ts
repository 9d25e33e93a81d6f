import { isObject, itemsOf, memberOf } from './json.ts';
import { fromHex } from './read-message.ts';
import type { Message, Normal } from './request.ts';
import { readBytes } from './solana/bytes.ts';
import { textInEnvelope } from './solana/envelope.ts';
import { readTransactionBytes } from './solana/wire.ts';

/** Longest text that is read, in characters. */
const MAX_TEXT = 20_000;

/**
 * Reads what a Solana wallet is asked to sign as a message: [{message}] or the message itself, as bytes, Base64 or text.
 * Bytes that are a transaction are told: the signature would be good for that transaction.
 */
export function readSolanaMessage(normal: Normal): void {
  normal.chainId = 'solana';
  normal.oddities = [];
  const [param] = itemsOf(normal.params, 1);
  const raw = isObject(param) ? (memberOf(param, 'message') ?? param) : param;
  const readings = readBytes(raw);
  const transaction = readings.map(readTransactionBytes).find((found) => found !== undefined);
  if (transaction) {
    normal.solana = [transaction];
    normal.message = { isTransaction: true };
    return;
  }
  const messages = readings.map(messageOf);
  const text = typeof raw === 'string' && raw !== '' ? { text: raw.slice(0, MAX_TEXT) } : undefined;
  // Text may happen to be Base64 too: what reads as text wins.
  const found = messages.find((message) => message.text !== undefined) ?? text ?? messages[0];
  if (found) normal.message = found;
  else if (normal.params.length > 0) normal.unread.push('the text to sign could not be read');
}

function messageOf(bytes: Uint8Array): Message {
  const inside = textInEnvelope(bytes);
  const hex = Array.from(inside ?? bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return inside ? { ...fromHex(hex), inEnvelope: true } : fromHex(hex);
}
