import { FORMATS } from './formats/index.ts';

let protocols: Map<string, string> | undefined;

/**
 * The protocol that publishes this address as one of its contracts on this chain, where a format names it; undefined for
 * all others. It tells whose code that is, and nothing of what a page does with it. In: chain id as requests have it.
 */
export function protocolAt(chainId: string | undefined, address: string): string | undefined {
  protocols ??= readProtocols();
  const contract = address.toLowerCase();
  return protocols.get(`* ${contract}`) ?? protocols.get(`${chainId ?? ''} ${contract}`);
}

function readProtocols(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { protocol = '', parts } of FORMATS) {
    for (const { contracts = {} } of parts) {
      for (const [chain, addresses] of Object.entries(contracts)) {
        for (const address of addresses.split(' ')) found.set(`${chain} ${address}`, protocol);
      }
    }
  }
  return found;
}
