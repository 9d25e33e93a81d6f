import { readData } from './hex.ts';
import { firstOf, isObject, itemsOf, type JsonObject, memberOf } from './json.ts';
import { addCalls } from './read-calls.ts';
import type { Normal, Typed } from './request.ts';

/** Calls of one list in typed data that are read. */
const MOST = 100;

/**
 * Typed data that carries transactions: forwarders (ERC-2771, GSN, Biconomy, Gelato), MetaTransaction's
 * functionSignature, Safe transactions, user operations (ERC-4337), and lists of calls of smart accounts. What would be
 * executed is decoded like any other call.
 */
export function addWrappedCalls(normal: Normal, typed: Typed): void {
  const { message } = typed;
  const holders = [
    'request',
    'relayData',
    'relayRequest',
    'op',
    'userOp',
    'call',
    'transaction',
    'forwardRequest',
    'req',
  ];
  for (const holder of [message, ...holders.map((name) => memberOf(message, name))]) {
    if (!isObject(holder)) continue;
    addOne(normal, typed, holder, {});
    for (const name of ['calls', 'executions', 'transactions', 'txs']) {
      const list = itemsOf(memberOf(holder, name), MOST).filter(isObject);
      list.forEach((item, at) => {
        addOne(normal, typed, item, list.length > 1 ? { at } : {});
      });
    }
  }
}

function addOne(normal: Normal, typed: Typed, holder: JsonObject, place: { at?: number }): void {
  const signature = readData(memberOf(holder, 'functionSignature'));
  if (signature.value && signature.value.length >= 8 && typed.contract) {
    const data = `0x${signature.value}`;
    addCalls(normal, { to: typed.contract, data }, firstOf(holder, 'from', 'userAddress'), place);
  }
  const sender = memberOf(holder, 'sender');
  if (sender !== undefined && typeof memberOf(holder, 'callData') === 'string') {
    addCalls(normal, { to: sender, data: holder.callData }, sender, place);
    return;
  }
  const to = firstOf(holder, 'to', 'target', 'dest', 'callTarget');
  const data = firstOf(holder, 'data', 'callData', 'callInput');
  if (to === undefined || typeof data !== 'string') return;
  const isSafe = memberOf(holder, 'operation') !== undefined;
  const from = firstOf(holder, 'from', 'user') ?? (isSafe ? typed.contract : undefined);
  const delegated = isSafe && isOne(memberOf(holder, 'operation'));
  const call = { to, data, value: asHex(memberOf(holder, 'value')) };
  addCalls(normal, call, from, delegated ? { ...place, delegated } : place);
}

function isOne(value: unknown): boolean {
  return typeof value === 'string' ? /^(?:0x)?0{0,64}1$/i.test(value.trim()) : value === 1 || value === true;
}

/** Numbers in typed data are decimal; addCalls reads bare digits as hex. */
function asHex(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{1,78}$/.test(value)) return `0x${BigInt(value).toString(16)}`;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return `0x${value.toString(16)}`;
  return value;
}
