import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { readAddress, readNumber } from './hex.ts';
import { firstOf, isObject, itemsOf, memberOf } from './json.ts';
import type { Decoder } from './request.ts';

/**
 * EIP-7702: code that the account would run from now on. In a transaction's authorizationList, in the capabilities of
 * wallet_sendCalls, or asked to be signed alone. `to` is the code's address; the zero address takes a delegation back.
 */
const decoder: Decoder = {
  id: 'delegation',
  decode(request) {
    const signs = /authorization$/i.test(request.method);
    const params = itemsOf(request.params, 50);
    const found = params.flatMap((item) => authorizationsIn(item, signs));
    // Some wallets take the address of the code alone, before or after the rest.
    if (signs && found.length === 0) found.push(...params.filter((item) => typeof item === 'string').slice(0, 1));
    return found.slice(0, 50).map((item) => decodeOne(item, request.signer));
  },
};
export default decoder;

const ZERO = /^0x0{40}$/;

function authorizationsIn(item: unknown, signs: boolean): unknown[] {
  if (!isObject(item)) return [];
  const lists = [
    firstOf(item, 'authorizationList', 'authorization_list', 'authorizations'),
    ...itemsOf(memberOf(item, 'calls')).map((call) => firstOf(call, 'authorizationList', 'authorizations')),
    ...Object.entries(isObject(item.capabilities) ? item.capabilities : {}).map(([name, capability]) =>
      /authorization|7702|eip7702/i.test(name) ? capability : memberOf(capability, 'authorizationList'),
    ),
  ];
  const found = lists.flatMap((list) => (Array.isArray(list) ? itemsOf(list) : list === undefined ? [] : [list]));
  if (signs) found.push(firstOf(item, 'authorization') ?? item);
  return found.filter((entry) => isObject(entry) || typeof entry === 'string');
}

function decodeOne(item: unknown, signer: string | undefined): Effect {
  const oddities: string[] = [];
  const given =
    typeof item === 'string' ? item : firstOf(item, 'address', 'contractAddress', 'delegate', 'implementation');
  const address = readAddress(given, en('the delegate'));
  oddities.push(...address.oddities);
  const chain = readNumber(firstOf(item, 'chainId', 'chain_id'), 'decimal', en('the chain id of the delegation'));
  const effect: Effect = {
    kind: address.value && ZERO.test(address.value) ? 'revocation' : 'delegation',
    by: decoder.id,
    oddities,
    text:
      chain.value === 0n
        ? en('every chain')
        : chain.value === undefined
          ? en('chain not said')
          : en('chain {number}', { number: chain.value }),
  };
  if (address.value) effect.to = address.value;
  else oddities.push(en('the delegate could not be read'));
  if (signer) effect.from = signer;
  return effect;
}
