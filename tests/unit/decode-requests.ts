import { type Abi, encodeFunctionData, parseAbi } from 'viem';
import type { SignRequest } from '@/lib/core/sign-request.ts';

/** Accounts and contracts of nobody, for requests written by ourselves. */
export const ME = '0x00000000000000000000000000000000000a11ce';
export const YOU = '0x00000000000000000000000000000000000b0b00';
export const TOKEN = '0x00000000000000000000000000000000700ce900';
export const NFT = '0x0000000000000000000000000000000000c0ffee';
export const USDC = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48';
export const ORIGIN = 'https://app.orbit.example';
export const NOW = Date.UTC(2026, 5, 1);
export const DAY = 86_400;
export const MAX = 2n ** 256n - 1n;

/** A time some days from NOW, in seconds. */
export function inDays(days: number): number {
  return NOW / 1000 + days * DAY;
}

export function word(value: string | bigint | number): string {
  const hex = typeof value === 'string' ? value.replace(/^0x/, '') : BigInt(value).toString(16);
  return hex.padStart(64, '0');
}

export function ask(method: string, params: unknown, more: Partial<SignRequest> = {}): SignRequest {
  return { method, params, origin: ORIGIN, chainId: '0x1', ...more };
}

export function send(data: string, more: Record<string, unknown> = {}): SignRequest {
  return ask('eth_sendTransaction', [{ from: ME, to: TOKEN, value: '0x0', data, ...more }]);
}

export function typed(
  primaryType: string,
  message: Record<string, unknown>,
  domain: Record<string, unknown> = { name: 'Token', version: '1', chainId: 1, verifyingContract: TOKEN },
): SignRequest {
  const fields = Object.entries(message).map(([name, value]) => ({ name, type: typeOf(value) }));
  return ask('eth_signTypedData_v4', [
    ME,
    JSON.stringify({ primaryType, domain, message, types: { [primaryType]: fields } }),
  ]);
}

function typeOf(value: unknown): string {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string' && /^0x[0-9a-f]{40}$/i.test(value)) return 'address';
  return typeof value === 'object' ? 'Inner' : 'uint256';
}

export function approve(spender: string, amount: bigint): string {
  return `0x095ea7b3${word(spender)}${word(amount)}`;
}

export function permit(over: Record<string, unknown> = {}, domain?: Record<string, unknown>): SignRequest {
  const message = { owner: ME, spender: YOU, value: '1000', nonce: 0, deadline: inDays(1), ...over };
  return typed('Permit', message, domain);
}

/** Calldata of a function by its signature, such as `transfer(address,uint256)`. */
export function calldata(signature: string, args: readonly unknown[]): `0x${string}` {
  const abi = parseAbi([`function ${signature}`] as readonly string[]) as Abi;
  return encodeFunctionData({ abi, args });
}
