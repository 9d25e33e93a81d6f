import { firstOf, isObject, itemsOf, memberOf } from './json.ts';
import type { Normal } from './request.ts';

const METHODS: ReadonlySet<string> = new Set(['wallet_grantPermissions', 'wallet_requestExecutionPermissions']);
/** Items of the older text that limit the other permissions and grant nothing by themselves. */
const LIMITERS = /^(?:gas|call|rate)-limit$|^expiry$/;
const MOST = 50;

/** One permission of a grant, and the limits that stand beside it. */
export interface Permission {
  permission: unknown;
  data: unknown;
  beside: readonly unknown[];
}

/** The grants that a request asks for: the whole of ERC-7715's, and those asked for while connecting (ERC-7846). */
export function grantsIn(request: Normal): unknown[] {
  const params = itemsOf(request.params, MOST).filter(isObject);
  if (METHODS.has(request.method)) return params;
  if (request.method !== 'wallet_connect') return [];
  return params.flatMap((param) => {
    const grant = firstOf(memberOf(param, 'capabilities'), 'grantPermissions', 'permissions');
    return isObject(grant) ? [grant] : [];
  });
}

/** The permissions of a grant; one of nothing, which is without limit, when it names none. */
export function permissionsOf(grant: unknown): Permission[] {
  const held = firstOf(grant, 'permissions');
  if (isObject(held)) return spendsOf(held);
  const one = firstOf(grant, 'permission');
  const all = one === undefined ? itemsOf(held, MOST) : [one, ...itemsOf(held, MOST)];
  const limits = all.filter((item) => LIMITERS.test(String(memberOf(item, 'type'))));
  const granted = all.filter((item) => !limits.includes(item));
  const found = granted.length > 0 ? granted : [{}];
  return found.map((permission) => ({ permission, data: firstOf(permission, 'data') ?? permission, beside: limits }));
}

/** {calls: [{to, signature}], spend: [{limit, period, token}]}: what the calls may spend is what is granted. */
function spendsOf(held: object): Permission[] {
  const calls = firstOf(held, 'calls');
  const spends = itemsOf(firstOf(held, 'spend'), MOST).filter(isObject);
  if (spends.length === 0) return [{ permission: { type: 'calls', calls }, data: {}, beside: [] }];
  return spends.map((data) => ({ permission: { type: 'spend', calls }, data, beside: [] }));
}

/** The data of the rule of a type (`expiry`, `payee`) that a grant or its permission carries. */
export function ruleOf(type: string, grant: unknown, permission: unknown): unknown {
  const rules = [...itemsOf(firstOf(grant, 'rules'), 20), ...itemsOf(firstOf(permission, 'rules'), 20)];
  return firstOf(
    rules.find((rule) => firstOf(rule, 'type') === type),
    'data',
  );
}
