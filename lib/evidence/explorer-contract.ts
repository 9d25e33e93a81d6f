import type { Contract } from '@/lib/core/belongings.ts';
import { findListedHost } from './listed-host.ts';
import { readAddress } from './web-address.ts';

/**
 * Chains of explorers whose address names no chain, as CAIP-2 ids. Sources: the explorers' own sites, and chainlist ids.
 */
const CHAIN_OF: Readonly<Record<string, string>> = {
  'etherscan.io': 'eip155:1',
  'eth.blockscout.com': 'eip155:1',
  'optimistic.etherscan.io': 'eip155:10',
  'explorer.optimism.io': 'eip155:10',
  'optimism.blockscout.com': 'eip155:10',
  'bscscan.com': 'eip155:56',
  'gnosisscan.io': 'eip155:100',
  'gnosis.blockscout.com': 'eip155:100',
  'polygonscan.com': 'eip155:137',
  'polygon.blockscout.com': 'eip155:137',
  'explorer.zksync.io': 'eip155:324',
  'era.zksync.network': 'eip155:324',
  'mantlescan.xyz': 'eip155:5000',
  'basescan.org': 'eip155:8453',
  'base.blockscout.com': 'eip155:8453',
  'arbiscan.io': 'eip155:42161',
  'arbitrum.blockscout.com': 'eip155:42161',
  'celoscan.io': 'eip155:42220',
  'snowtrace.io': 'eip155:43114',
  'snowscan.xyz': 'eip155:43114',
  'lineascan.build': 'eip155:59144',
  'blastscan.io': 'eip155:81457',
  'scrollscan.com': 'eip155:534352',
  'solscan.io': 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp',
};

const ON_EXPLORER =
  /\/(?:address|token|account|contract)\/(0x[0-9a-fA-F]{40}|[1-9A-HJ-NP-Za-km-z]{32,44})(?![0-9a-zA-Z])/;

/**
 * The contract or account that an explorer's address is of, with its chain where the explorer has only one; undefined
 * for all other addresses. Never throws.
 */
export function contractOfLink(href: string): Contract | undefined {
  const url = readAddress(href);
  const address = url && ON_EXPLORER.exec(url.pathname)?.[1];
  if (!url || !address || findListedHost(url.hostname, url.pathname)?.kind !== 'explorer') return undefined;
  return { chain: CHAIN_OF[url.hostname.replace(/^www\./, '')] ?? '', address: plainAddress(address) };
}

/** EVM addresses in lower case, because their capitals are a check sum; others keep theirs, which carry meaning. */
export function plainAddress(address: string): string {
  return address.startsWith('0x') ? address.toLowerCase() : address;
}
