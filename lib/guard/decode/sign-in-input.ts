import { firstOf, isObject, itemsOf, memberOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { type SignInFields, signInEffect } from './sign-in-fields.ts';

/**
 * A sign-in whose text the wallet writes itself from fields: `solana:signIn` of the Wallet Standard, and the capability
 * `signInWithEthereum` of wallet_connect (ERC-7846). A domain that is not given is the asking page's own.
 */
const decoder: Decoder = {
  id: 'sign-in-input',
  decode: (request) => inputsOf(request).map((input) => signInEffect(decoder.id, fieldsOf(input, request), request)),
};
export default decoder;

/** Inputs of one request that are read; wallets take one. */
const MOST = 20;

function inputsOf(request: Normal): unknown[] {
  if (/^(?:solana[:_])?signIn$/.test(request.method)) {
    const inputs = itemsOf(request.params, MOST).filter(isObject);
    return inputs.length > 0 ? inputs.map((input) => firstOf(input, 'input') ?? input) : [{}];
  }
  if (request.method !== 'wallet_connect') return [];
  const asked = itemsOf(request.params, MOST).map((param) => memberOf(param, 'capabilities'));
  return asked.map((capabilities) => memberOf(capabilities, 'signInWithEthereum')).filter(isObject);
}

function fieldsOf(input: unknown, request: Normal): SignInFields {
  const text = (name: string) => {
    const value = memberOf(input, name);
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, 1_000) : undefined;
  };
  const own = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]{1,255})/i.exec(request.origin)?.[1];
  const resources = itemsOf(memberOf(input, 'resources'), 50);
  return {
    domain: (text('domain') ?? own)?.toLowerCase(),
    address: text('address'),
    statement: text('statement'),
    uri: text('uri'),
    version: text('version'),
    chainId: hexChain(text('chainId')),
    expirationTime: text('expirationTime'),
    notBefore: text('notBefore'),
    resources: resources.filter((resource): resource is string => typeof resource === 'string'),
  };
}

/** Wallets take the chain of a sign-in as hex or as a decimal number. */
function hexChain(chain: string | undefined): string | undefined {
  return chain !== undefined && /^0x[0-9a-f]{1,14}$/i.test(chain) ? BigInt(chain).toString() : chain;
}
