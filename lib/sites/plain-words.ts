import { hasDigitAhead, isOneOf } from './letters.ts';

/** Small questions about a line of text that every reader asks in the same way. */

/** White space of any kind to one plain space, ends trimmed. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "500K+", "$2.1B", "99.9 % uptime": a number on its own, with at most a few words. At most 48 characters. */
export function isStat(text: string): boolean {
  // At most seven characters stand before its first digit.
  if (text.length > 48 || !hasDigitAhead(text, 8)) return false;
  if (!/^[~≈<>+]?\s?(?:[$€£¥]|USD |EUR )?\s?\d[\d.,\s]{0,20}/i.test(text)) return false;
  if (/^\d{1,3}[.)]\s/.test(text) || /^\d{4}$/.test(text) || /[.:;,]$/.test(text)) return false;
  return text.split(' ').length <= 6;
}

const LEADS = ':—';
const CLOSES = `"'”’)*_`;

/** A line that introduces what follows: ends with a colon or an open dash. */
export function leadsIn(text: string): boolean {
  const last = text.length - 1;
  return isOneOf(LEADS, text, last) || (isOneOf(CLOSES, text, last) && isOneOf(LEADS, text, last - 1));
}

/** True when the text ends as a sentence does, also inside closing quotes or brackets. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。!?][”"'’»)\]]{0,2}$/.test(text);
}

/** Words that connect a wallet when they stand on a button. */
const CONNECT =
  /^(?:re)?connect(?:\s(?:a|your|my))?\s(?:crypto\s)?wallet\b|^connect\s(?:metamask|phantom|walletconnect)\b/i;

export function asksForWallet(name: string): boolean {
  return CONNECT.test(name.replace(/^[^\p{L}]{1,8}/u, ''));
}
