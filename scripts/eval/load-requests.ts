import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTransaction } from 'viem';
import { halfOf, type Item } from './item.ts';
import { readLines } from './read-lines.ts';

interface AskedRequest {
  method: string;
  params: unknown;
  chainId?: unknown;
  origin: string;
}

export interface RequestItem extends Item {
  kind: 'request';
  request: AskedRequest;
}

/** An origin that nobody has: what the set does not tell. */
const NO_ORIGIN = 'https://app.invalid';

/** Requests of a wallet's test page, real ones with the texts that hardware wallets show for them, and Solana's. */
export function loadRequests(folder: string): RequestItem[] {
  return [
    ...cases(join(folder, 'requests/test-dapp.json')).map((one) =>
      item(String(one.name), String(one.label), {
        method: String(one.method),
        params: one.params,
        chainId: '0x1',
        origin: 'https://metamask.github.io',
      }),
    ),
    ...readLines(join(folder, 'requests/erc7730.jsonl')).flatMap((line, index) => {
      const request = realRequest(line);
      return request ? [item(`real-${index}`, 'real', request)] : [];
    }),
    ...cases(join(folder, 'requests/solana.json')).map((one) =>
      item(String(one.name), `solana-${String(one.label)}`, {
        method: 'solana:signTransaction',
        params: [{ transaction: String(one.b64) }],
        chainId: 'solana:mainnet',
        origin: NO_ORIGIN,
      }),
    ),
  ];
}

function item(id: string, label: string, request: AskedRequest): RequestItem {
  const tags = new Set([`request:${label}`]);
  return { id, kind: 'request', half: halfOf(id), tags, quotes: new Map(), claims: [], request };
}

function cases(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: Record<string, unknown>[] }).cases;
}

function realRequest(line: Record<string, unknown>): AskedRequest | undefined {
  if (typeof line.rawTx === 'string') {
    const { to, data, value, chainId } = parseTransaction(line.rawTx as `0x${string}`);
    const hex = (number: bigint | undefined) => `0x${(number ?? 0n).toString(16)}`;
    return { method: 'eth_sendTransaction', params: [{ to, data, value: hex(value) }], chainId, origin: NO_ORIGIN };
  }
  const typed = (line.data ?? line.typedData ?? line.message) as Record<string, unknown> | undefined;
  if (!typed) return undefined;
  const signer = '0x1111111111111111111111111111111111111111';
  return { method: 'eth_signTypedData_v4', params: [signer, JSON.stringify(typed)], origin: NO_ORIGIN };
}
