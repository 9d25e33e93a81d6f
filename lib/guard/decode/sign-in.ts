import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder, Normal } from './request.ts';
import { type SignInFields, signInEffect } from './sign-in-fields.ts';

/** The sentence that starts every ERC-4361 message, and its relatives on other chains. */
const SENTENCE = /wants you to sign in with your (?:\S{1,30} ){1,3}?account/i;
const FIELD = /^(URI|Version|Chain ID|Nonce|Issued At|Expiration Time|Not Before|Request ID): (.{0,500})$/;
/** Characters of a message that are looked at; a sign-in message is short. */
const MAX_TEXT = 10_000;
const MAX_TYPED = 20;
/** Sign-in texts of one request that are read. */
const MAX_TEXTS = 20;

export function hasSignIn(text: string): boolean {
  return SENTENCE.test(text.slice(0, MAX_TEXT));
}

/**
 * Sign-in with an account (ERC-4361, and Solana's form of it), as a message or inside typed data. `to` is the domain
 * that the text names (with a scheme when it names one), `from` the account in it, `text` the statement. What breaks the
 * grammar is in `oddities`.
 */
const decoder: Decoder = {
  id: 'sign-in',
  decode(request) {
    if (request.method === 'eth_sign') return [];
    const held = Object.values(request.typed?.message ?? {}).slice(0, MAX_TYPED);
    const texts = [request.message, ...(request.moreMessages ?? [])].map((message) => message?.text);
    return [...texts, ...held]
      .filter((text): text is string => typeof text === 'string' && hasSignIn(text))
      .slice(0, MAX_TEXTS)
      .map((text) => decodeText(request, text.slice(0, MAX_TEXT)));
  },
};
export default decoder;

function decodeText(request: Normal, text: string): Effect {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const odd: string[] = [];
  const head = /^\s{0,10}(\S{1,255}) wants you to sign in with your /.exec(lines[0] ?? '');
  if (!head?.[1]) odd.push(en('the sign-in sentence does not start the text'));
  const { named, statement, resources, trailing } = partsOf(lines);
  if (!named.has('Nonce')) odd.push(en('the sign-in text has no nonce'));
  if (!named.has('URI')) odd.push(en('the sign-in text has no URI'));
  if (trailing) odd.push(en('the sign-in text goes on after its fields'));
  const fields: SignInFields = {
    domain: head?.[1]?.toLowerCase(),
    address: (lines[1] ?? '').trim(),
    statement,
    uri: named.get('URI'),
    version: named.get('Version'),
    chainId: named.get(en('Chain ID')),
    expirationTime: named.get(en('Expiration Time')),
    notBefore: named.get(en('Not Before')),
    resources,
  };
  const effect = signInEffect(decoder.id, fields, request);
  if (effect.from === undefined) odd.push(en('the sign-in text names no account'));
  effect.oddities.unshift(...odd);
  return effect;
}

interface Parts {
  named: Map<string, string>;
  statement: string | undefined;
  resources: string[];
  /** Something stands after the fields that the standard has no place for. */
  trailing: boolean;
}

/** Statement, then fields, then the list of resources: the order of ERC-4361. */
function partsOf(lines: readonly string[]): Parts {
  const named = new Map<string, string>();
  const statement: string[] = [];
  const resources: string[] = [];
  let inResources = false;
  let trailing = false;
  for (const line of lines.slice(2)) {
    const field = FIELD.exec(line);
    if (field?.[1]) {
      if (!named.has(field[1])) named.set(field[1], field[2] ?? '');
    } else if (/^Resources:$/.test(line)) inResources = true;
    else if (inResources && line.startsWith('- ')) resources.push(line.slice(2));
    else if (line !== '') {
      if (named.size > 0) trailing = true;
      statement.push(line);
    }
  }
  return { named, statement: statement.join(' ') || undefined, resources, trailing };
}
