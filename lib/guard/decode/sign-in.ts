import type { Effect } from '@/lib/core/decoded.ts';
import { readAddress } from './hex.ts';
import type { Decoder, Normal } from './request.ts';

/** The sentence that starts every ERC-4361 message, and its relatives on other chains. */
const SENTENCE = /wants you to sign in with your (?:\S{1,30} ){1,3}?account/i;
const FIELD = /^(URI|Version|Chain ID|Nonce|Issued At|Expiration Time|Not Before|Request ID): (.{0,500})$/;
/** Characters of a message that are looked at; a sign-in message is short. */
const MAX_TEXT = 10_000;

export function hasSignIn(text: string): boolean {
  return SENTENCE.test(text.slice(0, MAX_TEXT));
}

/**
 * Sign-in with Ethereum (ERC-4361). `to` is the domain that the text names (with a scheme when it names one), `from` the
 * account in it, `text` the statement. What breaks the grammar is in `oddities`.
 */
const decoder: Decoder = {
  id: 'sign-in',
  decode(request) {
    const text = request.message?.text?.slice(0, MAX_TEXT);
    if (!text || request.method === 'eth_sign' || !hasSignIn(text)) return [];
    return [decodeText(request, text)];
  },
};
export default decoder;

function decodeText(request: Normal, text: string): Effect {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const oddities: string[] = [];
  const effect: Effect = { kind: 'sign-in', by: decoder.id, oddities };
  const head = /^\s{0,10}(\S{1,255}) wants you to sign in with your /.exec(lines[0] ?? '');
  if (head?.[1]) effect.to = head[1].toLowerCase();
  else oddities.push('the sign-in sentence does not start the text');
  const account = readAddress((lines[1] ?? '').trim(), 'the account');
  if (account.value) effect.from = account.value;
  else oddities.push('the sign-in text names no account');
  const fields = fieldsOf(lines);
  if (!fields.has('Nonce')) oddities.push('the sign-in text has no nonce');
  checkUri(fields.get('URI'), effect);
  checkChain(request, fields.get('Chain ID'), oddities);
  const expires = Date.parse(fields.get('Expiration Time') ?? '');
  if (!Number.isNaN(expires)) effect.expires = String(Math.floor(expires / 1000));
  const statement = lines
    .slice(2)
    .filter((line) => line !== '' && !FIELD.test(line))
    .join(' ');
  if (statement !== '') effect.text = statement.slice(0, 500);
  return effect;
}

function fieldsOf(lines: string[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const match = FIELD.exec(line);
    if (match?.[1] && !fields.has(match[1])) fields.set(match[1], match[2] ?? '');
  }
  return fields;
}

function checkUri(uri: string | undefined, effect: Effect): void {
  const { oddities } = effect;
  if (uri === undefined) {
    oddities.push('the sign-in text has no URI');
    return;
  }
  const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]{1,255})/i.exec(uri)?.[1]?.toLowerCase();
  const domain = effect.to?.replace(/^[a-z]{2,10}:\/\//, '');
  if (host && domain && host !== domain) oddities.push(`the address line of the sign-in text names ${host}`);
  if (/^http:/i.test(uri) && !/^http:\/\/(localhost|127\.0\.0\.1)/i.test(uri))
    oddities.push('the sign-in address is not https');
}

function checkChain(request: Normal, chain: string | undefined, oddities: string[]): void {
  if (chain === undefined || !/^\d{1,20}$/.test(chain)) return;
  if (request.chainId !== undefined && request.chainId !== chain) {
    oddities.push(`the sign-in text names chain ${chain}, the wallet is on chain ${request.chainId}`);
  }
}
