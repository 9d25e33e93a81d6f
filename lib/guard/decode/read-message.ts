import { en } from '@/lib/words/en.ts';
import { readAddress, readData } from './hex.ts';
import type { Message, Normal } from './request.ts';

/** Longest message that is read, in characters. */
const MAX_TEXT = 100_000;
const ADDRESS = /^\s{0,5}(0x)?[0-9a-f]{40}\s{0,5}$/i;

/** Reads personal_sign (text, then account) or eth_sign (account, then hash), in whichever order they came. */
export function readMessage(normal: Normal, messageFirst: boolean): void {
  const [first, second] = normal.params;
  let message = messageFirst ? first : second;
  let account = messageFirst ? second : first;
  if (isAddress(message) && !isAddress(account) && account !== undefined) {
    normal.oddities.push(en('the text and the account are swapped'));
    [message, account] = [account, message];
  }
  if (typeof account === 'string') {
    const read = readAddress(account, en('the account'));
    if (read.value) normal.signer = read.value;
    normal.oddities.push(...read.oddities);
  }
  if (typeof message !== 'string') {
    const bytes = readData(message);
    if (bytes.value === undefined) normal.unread.push(en('the text to sign could not be read'));
    else normal.message = fromHex(bytes.value);
    normal.oddities.push(...bytes.oddities);
    return;
  }
  if (message.length > MAX_TEXT) normal.unread.push(en('the text to sign is very long; only its first part was read'));
  normal.message = readText(normal, message.slice(0, MAX_TEXT));
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && ADDRESS.test(value);
}

function readText(normal: Normal, text: string): Message {
  const body = text.trim();
  if (/^0x[0-9a-f]*$/i.test(body)) {
    const data = readData(text);
    normal.oddities.push(...data.oddities);
    return fromHex(data.odd ? `0${data.value}` : (data.value ?? ''));
  }
  if (/^[0-9a-f]{64}$/i.test(body)) {
    normal.oddities.push(en('the text is a 32-byte hash without 0x'));
    return { hex: body.toLowerCase() };
  }
  return { text };
}

/** The message that bytes in hex are: text where they are text. */
export function fromHex(hex: string): Message {
  const bytes = new Uint8Array(Math.floor(hex.length / 2));
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  const text = decodeText(bytes);
  return text === undefined ? { hex } : { hex, text };
}

/** The text, when the bytes are UTF-8 that a person can read; control characters other than white space are not. */
function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return hasControls(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127) return true;
  }
  return false;
}
