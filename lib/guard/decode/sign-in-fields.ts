import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { readAddress } from './hex.ts';
import type { Normal } from './request.ts';

/** The fields of a sign-in (ERC-4361 and its relatives on other chains), as text. */
export interface SignInFields {
  /** Host, with a scheme when the text names one; lower case. */
  domain?: string | undefined;
  address?: string | undefined;
  statement?: string | undefined;
  uri?: string | undefined;
  version?: string | undefined;
  chainId?: string | undefined;
  expirationTime?: string | undefined;
  notBefore?: string | undefined;
  resources: readonly string[];
}

const MOST_RESOURCES = 20;

/** The sign-in effect of these fields, with what is odd about them. A past end is told by the one who knows the time. */
export function signInEffect(by: string, fields: SignInFields, request: Normal): Effect {
  const oddities: string[] = [];
  const effect: Effect = { kind: 'sign-in', by, oddities };
  if (fields.domain) effect.to = fields.domain;
  const account = accountOf(fields.address);
  if (account) effect.from = account;
  if (fields.statement) effect.text = fields.statement.slice(0, 500);
  const expires = secondsOf(fields.expirationTime, 'end', oddities);
  if (expires) effect.expires = expires;
  const starts = secondsOf(fields.notBefore, 'start', oddities);
  if (starts) effect.starts = starts;
  if (fields.version !== undefined && fields.version !== '1') {
    oddities.push(
      en('the sign-in text is of version {version}, which is not known', { version: fields.version.slice(0, 20) }),
    );
  }
  checkUri(fields, oddities);
  checkChain(request, fields.chainId, oddities);
  if (fields.resources.length > 0) {
    effect.resources = fields.resources.slice(0, MOST_RESOURCES).map((resource) => resource.slice(0, 300));
    // Source: ERC-5573, where such a resource holds capabilities.
    if (fields.resources.some((resource) => /^urn:recap:/i.test(resource))) {
      oddities.push(en('the sign-in text hands out rights as well (a ReCap)'));
    }
  }
  return effect;
}

/** An account of either kind of chain: hex in lower case, or Base58 as it stands. */
function accountOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(text) && !/^0x/i.test(text)) return text;
  return readAddress(text, en('the account')).value;
}

/** ISO 8601 as ERC-4361 wants it, in seconds since the epoch. */
function secondsOf(text: string | undefined, name: string, oddities: string[]): string | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text.slice(0, 60));
  if (Number.isNaN(at)) oddities.push(en('the {~name} of the sign-in is not a date', { name }));
  return Number.isNaN(at) || at < 0 ? undefined : String(Math.floor(at / 1000));
}

function checkUri({ uri, domain }: SignInFields, oddities: string[]): void {
  if (uri === undefined) return;
  const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]{1,255})/i.exec(uri)?.[1]?.toLowerCase();
  const named = domain?.replace(/^[a-z]{2,10}:\/\//, '');
  if (host && named && host !== named) oddities.push(en('the address line of the sign-in text names {host}', { host }));
  if (/^http:/i.test(uri) && !/^http:\/\/(localhost|127\.0\.0\.1)/i.test(uri))
    oddities.push(en('the sign-in address is not https'));
}

function checkChain(request: Normal, chain: string | undefined, oddities: string[]): void {
  const id = chain === undefined ? undefined : /^(?:eip155:)?(\d{1,20})$/.exec(chain)?.[1];
  if (id !== undefined && request.chainId !== undefined && request.chainId !== 'solana' && request.chainId !== id) {
    oddities.push(
      en('the sign-in text names chain {id}, the wallet is on chain {chainId}', { id, chainId: request.chainId }),
    );
  }
}
