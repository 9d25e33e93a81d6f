import type { PlannedCall } from './plan.ts';

/** One JSON-RPC call, without the envelope that the edge puts round it. */
export interface RpcCall {
  method: string;
  params: readonly unknown[];
}

/** Which chain is this node on? Asked before anything of a request is sent. */
export const CHAIN_ID: RpcCall = { method: 'eth_chainId', params: [] };

/**
 * A trial run of calls one after the other, with transfers of the chain's coin told as logs. `validation: false` leaves
 * nonce and fee aside, as a wallet sets them later. Source: execution-apis, eth_simulateV1.
 */
export function simulateCall(calls: readonly PlannedCall[]): RpcCall {
  const blockStateCalls = [{ calls }];
  return { method: 'eth_simulateV1', params: [{ blockStateCalls, traceTransfers: true, validation: false }, 'latest'] };
}

/** The older way: tells only whether one call would fail. */
export function plainCall({ to, ...call }: PlannedCall): RpcCall {
  return { method: 'eth_call', params: [to === null ? call : { ...call, to }, 'latest'] };
}

/** The code at an address. */
export function codeCall(address: string): RpcCall {
  return { method: 'eth_getCode', params: [address, 'latest'] };
}
