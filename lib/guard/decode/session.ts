import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { aloneWords, limitsFrom, someOf, turnWords, untilWords } from './agent-limit-words.ts';
import { asExpiry, isUnlimited } from './amounts.ts';
import { firstOf, itemsOf, memberOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { periodOf, type Spending, spendingOf } from './session-amount.ts';
import { grantsIn, type Permission, permissionsOf, ruleOf } from './session-grants.ts';
import { addressField, numberField } from './typed-fields.ts';

/**
 * ERC-7715 permissions, its older and its newer text and the form of wallets that ask when they connect: how much, how
 * often, where, until when, for whom. `to` is who may act, `token` what may be spent, `amount` how much at most (in a
 * period, when `text` names one), `unlimited` when no amount is set.
 */
const decoder: Decoder = {
  id: 'session',
  decode: (request) =>
    grantsIn(request).flatMap((grant) => permissionsOf(grant).map((one) => decodeOne(request, grant, one))),
};
export default decoder;

function decodeOne(request: Normal, grant: unknown, { permission, data, beside }: Permission): Effect {
  const oddities: string[] = [];
  const effect: Effect = { kind: 'session', by: decoder.id, oddities, text: nameOf(permission, data, oddities) };
  const to = holderOf(grant, data, oddities);
  if (to) effect.to = to;
  const token = addressField(data, oddities, 'tokenAddress', 'token', 'contractAddress', 'address');
  if (token) effect.token = token;
  const from = addressField(grant, oddities, 'from', 'address', 'account') ?? request.signer;
  if (from) effect.from = from;
  const starts = numberField(data, oddities, 'startTime');
  if (starts !== undefined && starts > 0n) effect.starts = starts.toString();
  const expires = asExpiry(expiryOf(grant, permission, oddities));
  if (expires && expires !== '0') effect.expires = expires;
  const spending = spendingOf(permission, data, effect, oddities);
  if (spending.amount !== undefined) effect.amount = spending.amount.toString();
  if (spending.amount === undefined || isUnlimited(spending.amount)) effect.unlimited = true;
  effect.limits = limitsOf(grant, { permission, data, beside }, effect, spending);
  return effect;
}

/** Who may act: an address, or a key that is none. */
function holderOf(grant: unknown, data: unknown, oddities: string[]): string | undefined {
  const signer = firstOf(firstOf(grant, 'signer'), 'data') ?? firstOf(grant, 'signer');
  const address = addressField(grant, oddities, 'to') ?? addressField(signer, oddities, 'address', 'id');
  if (address) return address;
  const key = firstOf(firstOf(grant, 'key') ?? signer, 'publicKey', 'key', 'id');
  if (typeof key === 'string') return en('the key {key}…', { key: key.slice(0, 20) });
  return addressField(data, oddities, 'to', 'recipient');
}

function expiryOf(grant: unknown, permission: unknown, oddities: string[]): bigint | undefined {
  const direct = numberField(grant, oddities, 'expiry', 'expires', 'expiration');
  if (direct !== undefined) return direct;
  return numberField(ruleOf('expiry', grant, permission), oddities, 'timestamp', 'expiry');
}

function typeOf(permission: unknown): string {
  const type = firstOf(firstOf(permission, 'type'), 'custom') ?? firstOf(permission, 'type');
  return typeof type === 'string' ? type.slice(0, 60) : en('permission of no type');
}

function nameOf(permission: unknown, data: unknown, oddities: string[]): string {
  const seconds = periodOf(data, oddities);
  return seconds === undefined ? typeOf(permission) : `${typeOf(permission)}, ${turnWords(seconds)}`;
}

function limitsOf(grant: unknown, one: Permission, effect: Effect, spending: Spending): Effect['limits'] {
  const changes =
    memberOf(one.permission, 'isAdjustmentAllowed') === true ? en('; it may let you change the terms now') : '';
  return limitsFrom({
    'how-much': effect.unlimited ? null : spending.words,
    'how-often': oftenWords(one) ?? spending.often,
    where: whereWords(grant, one, effect),
    'until-when': effect.expires === undefined ? null : untilWords(effect.expires),
    'who-approves': aloneWords(effect.to),
    'take-back': en('in the wallet, which keeps a list of what it granted{~changes}', { changes }),
  });
}

/** Limits on use that stand beside the permission, as a permission of their own or as a policy. */
function oftenWords({ permission, beside }: Permission): string | undefined {
  const limiters = [...beside, ...itemsOf(firstOf(permission, 'policies'), 20)];
  const found = limiters.flatMap((item) => {
    const data = firstOf(item, 'data') ?? item;
    const count = numberField(data, [], 'count', 'calls', 'maxCalls');
    const turn = periodOf(data, []);
    if (count === undefined || !/^(?:call|rate)-limit$/.test(typeOf(item))) return [];
    return [
      turn === undefined
        ? en('{count} times in all', { count })
        : en('{count} times {~turn}', { count, turn: turnWords(turn) }),
    ];
  });
  return found.length > 0 ? found.join(', ') : undefined;
}

function whereWords(grant: unknown, { permission, data }: Permission, effect: Effect): string | null {
  const payees = addressesIn(firstOf(ruleOf('payee', grant, permission), 'addresses'));
  if (payees.length > 0) return en('only to {~list}', { list: someOf(payees) });
  const calls = [...itemsOf(firstOf(data, 'calls', 'functions'), 50), ...itemsOf(firstOf(permission, 'calls'), 50)];
  const contracts = [
    ...addressesIn(firstOf(data, 'addresses')),
    ...addressesIn(calls.map((call) => firstOf(call, 'to'))),
  ];
  const names = calls.map((call) => firstOf(call, 'signature', 'functionName', 'selector') ?? call);
  const functions = names.filter((name) => typeof name === 'string');
  if (contracts.length > 0 || functions.length > 0) {
    const at =
      contracts.length > 0 ? en('at {~list}', { list: someOf([...new Set(contracts)]) }) : en('at any contract');
    return functions.length > 0 ? `${someOf(functions)} ${at}` : at;
  }
  if (typeOf(permission) === 'contract-call' && effect.token)
    return en('at {token}, any function', { token: effect.token });
  if (effect.token) return en('only {token}, to any address', { token: effect.token });
  return /native/.test(typeOf(permission)) ? en('only the chain’s own coin, to any address') : null;
}

function addressesIn(list: unknown): string[] {
  const items = Array.isArray(list) ? itemsOf(list, 50) : [];
  return items.filter((item): item is string => typeof item === 'string' && /^0x[0-9a-f]{40}$/i.test(item));
}
