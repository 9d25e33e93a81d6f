import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { aloneWords, limitsFrom, untilWords } from './agent-limit-words.ts';
import { firstOf, itemsOf, type JsonObject, memberOf, parseJson } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField } from './typed-fields.ts';

const PREFIX = 'HyperliquidTransaction:';
const AMOUNT = /^\d{1,20}(?:\.\d{1,20})?$/;
const TOKEN = /^([\w.-]{1,20})(?::0x[0-9a-f]{1,64})?$/i;
/** Users that are told of an account that several control. */
const MOST = 10;

type Reading = (message: JsonObject, request: Normal) => Effect[];

/** Source: Hyperliquid's documentation of its exchange endpoint, and the types of its Python SDK. */
const READINGS: Readonly<Record<string, Reading>> = {
  UsdSend: sent,
  Withdraw: sent,
  SpotSend: sent,
  SendAsset: sent,
  ApproveAgent: agent,
  ConvertToMultiSigUser: converted,
};

/**
 * What is signed for Hyperliquid's own chain, where what an account holds lies outside of the wallet: it is sent away, an
 * agent may trade with it, or others get control of the account. The rest is left to `unknown-typed`.
 */
const decoder: Decoder = {
  id: 'hyperliquid',
  decode(request) {
    const { typed } = request;
    if (!typed?.primaryType.startsWith(PREFIX)) return [];
    const name = typed.primaryType.slice(PREFIX.length);
    return Object.hasOwn(READINGS, name) ? (READINGS[name]?.(typed.message, request) ?? []) : [];
  },
};
export default decoder;

/** Amounts are decimal numbers as text; a token is written `NAME:0x…`, and is USDC where none is named. */
function sent(message: JsonObject, { signer }: Normal): Effect[] {
  const oddities: string[] = [];
  const amount = memberOf(message, 'amount');
  const token = memberOf(message, 'token');
  const name = typeof token === 'string' ? TOKEN.exec(token)?.[1] : 'USDC';
  const to = addressField(message, oddities, 'destination');
  // Anything else in these fields would be refused there, and could put words into our mouth here.
  const text = typeof amount === 'string' && AMOUNT.test(amount) && name ? `${amount} ${name}` : undefined;
  return [{ kind: 'transfer', by: decoder.id, oddities, ...parties({ to, from: signer, text }) }];
}

/** An agent trades and cannot withdraw. The name may carry an end: "helper valid_until 1780000000000", in milliseconds. */
function agent(message: JsonObject, { signer }: Normal): Effect[] {
  const oddities: string[] = [];
  const to = addressField(message, oddities, 'agentAddress');
  const until = /\bvalid_until (\d{10,15})\b/.exec(String(memberOf(message, 'agentName')))?.[1];
  const expires = until === undefined ? undefined : (BigInt(until) / 1000n).toString();
  const limits = limitsFrom({
    'how-much': null,
    where: en('only trading on Hyperliquid; it cannot withdraw'),
    'until-when': expires === undefined ? null : untilWords(expires),
    'who-approves': aloneWords(to),
    'take-back': en('by approving another agent of the same name'),
  });
  const effect: Effect = { kind: 'session', by: decoder.id, unlimited: true, limits, oddities };
  return [{ ...effect, ...parties({ to, from: signer }), ...(expires === undefined ? {} : { expires }) }];
}

/** {authorizedUsers, threshold} as JSON text; without users the account is its owner's alone again. */
function converted(message: JsonObject, { signer }: Normal): Effect[] {
  const signers = memberOf(message, 'signers');
  const given = typeof signers === 'string' ? parseJson(signers.slice(0, 20_000)) : undefined;
  const users = itemsOf(firstOf(given, 'authorizedUsers'), MOST);
  const text = en('the right to act as your account');
  if (given !== undefined && users.length === 0)
    return [{ kind: 'revocation', by: decoder.id, text, oddities: [], ...parties({ from: signer }) }];
  const all = users.length > 0 ? users : [undefined];
  return all.map((user) => {
    const oddities: string[] = [];
    const to = addressField({ user }, oddities, 'user');
    return { kind: 'authority' as const, by: decoder.id, text, unlimited: true, oddities, ...parties({ to }) };
  });
}

function parties(given: Partial<Record<'to' | 'from' | 'text', string | undefined>>): Partial<Effect> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
