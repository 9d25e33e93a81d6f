import type { Effect } from '@/lib/core/decoded.ts';
import { asExpiry, isUnlimited } from './amounts.ts';
import { firstOf, isObject, itemsOf } from './json.ts';
import type { Decoder, Normal } from './request.ts';
import { addressField, numberField } from './typed-fields.ts';

const METHODS: ReadonlySet<string> = new Set(['wallet_grantPermissions', 'wallet_requestExecutionPermissions']);

/**
 * ERC-7715 permissions, both texts of it: how much, how often, until when, for whom. `to` is who may act, `token` what
 * may be spent, `amount` how much at most (in a period, when `text` names one), `unlimited` when no amount is set.
 */
const decoder: Decoder = {
  id: 'session',
  decode(request) {
    if (!METHODS.has(request.method)) return [];
    const grants = itemsOf(request.params, 50).filter(isObject);
    return grants.flatMap((grant) => permissionsOf(grant).map((permission) => decodeOne(request, grant, permission)));
  },
};
export default decoder;

function permissionsOf(grant: unknown): unknown[] {
  const many = itemsOf(firstOf(grant, 'permissions'), 50);
  const one = firstOf(grant, 'permission');
  const found = one === undefined ? many : [one, ...many];
  return found.length > 0 ? found : [{}];
}

function decodeOne(request: Normal, grant: unknown, permission: unknown): Effect {
  const oddities: string[] = [];
  const data = firstOf(permission, 'data') ?? permission;
  const effect: Effect = { kind: 'session', by: decoder.id, oddities, text: wordsFor(permission, data, oddities) };
  const signer = firstOf(firstOf(grant, 'signer'), 'data') ?? firstOf(grant, 'signer');
  const to =
    addressField(grant, oddities, 'to') ??
    addressField(signer, oddities, 'address', 'id') ??
    addressField(data, oddities, 'to', 'recipient');
  if (to) effect.to = to;
  const token = addressField(data, oddities, 'tokenAddress', 'token', 'contractAddress', 'address');
  if (token) effect.token = token;
  const from = addressField(grant, oddities, 'from', 'address', 'account') ?? request.signer;
  if (from) effect.from = from;
  const amount = amountOf(permission, data, oddities);
  if (amount !== undefined) effect.amount = amount.toString();
  if (amount === undefined || isUnlimited(amount)) effect.unlimited = true;
  const expires = asExpiry(expiryOf(grant, permission, oddities));
  if (expires && expires !== '0') effect.expires = expires;
  return effect;
}

/** A period's or the whole amount; a stream is bounded by its maximum alone. Policies may hold the amount too. */
function amountOf(permission: unknown, data: unknown, oddities: string[]): bigint | undefined {
  const names = ['maxAmount', 'periodAmount', 'allowance', 'amount', 'value', 'limit'];
  const own = numberField(data, oddities, ...names);
  if (own !== undefined) return own;
  for (const policy of itemsOf(firstOf(permission, 'policies'), 20)) {
    const found = numberField(firstOf(policy, 'data') ?? policy, oddities, ...names);
    if (found !== undefined) return found;
  }
  return undefined;
}

function expiryOf(grant: unknown, permission: unknown, oddities: string[]): bigint | undefined {
  const direct = numberField(grant, oddities, 'expiry', 'expires', 'expiration');
  if (direct !== undefined) return direct;
  const rules = [...itemsOf(firstOf(grant, 'rules'), 20), ...itemsOf(firstOf(permission, 'rules'), 20)];
  const rule = rules.find((item) => firstOf(item, 'type') === 'expiry');
  return numberField(firstOf(rule, 'data'), oddities, 'timestamp', 'expiry');
}

function wordsFor(permission: unknown, data: unknown, oddities: string[]): string {
  const type = firstOf(firstOf(permission, 'type'), 'custom') ?? firstOf(permission, 'type');
  const name = typeof type === 'string' ? type.slice(0, 60) : 'permission of no type';
  const seconds = numberField(data, oddities, 'periodDuration', 'period', 'interval');
  return seconds === undefined ? name : `${name}, every ${periodWords(seconds)}`;
}

function periodWords(seconds: bigint): string {
  if (seconds > 0n && seconds % 86_400n === 0n) return seconds === 86_400n ? 'day' : `${seconds / 86_400n} days`;
  return seconds > 0n && seconds % 3_600n === 0n ? `${seconds / 3_600n} hours` : `${seconds} seconds`;
}
