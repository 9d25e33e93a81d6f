import type { Contract } from '@/lib/core/belongings.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import type { PageRecord, QuotedClaim } from '@/lib/core/review.ts';
import { timersOf } from '@/lib/core/text/countdown.ts';
import { findListedHost } from './listed-host.ts';
import { readAddress } from './web-address.ts';

/** UTF-16 units of the page's text that are kept before and after a quote. */
export const AROUND = 32;
const MOST_CONTRACTS = 100;
const MOST_SCRIPT_HOSTS = 100;

/** Chains of explorers whose address names no chain, as CAIP-2 ids. Source: the explorers' own sites and chainlist ids. */
const CHAIN_OF: Readonly<Record<string, string>> = {
  'etherscan.io': 'eip155:1',
  'optimistic.etherscan.io': 'eip155:10',
  'bscscan.com': 'eip155:56',
  'polygonscan.com': 'eip155:137',
  'basescan.org': 'eip155:8453',
  'arbiscan.io': 'eip155:42161',
  'solscan.io': 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp',
};

const EVM = /(?<![0-9a-zA-Z])0x[0-9a-fA-F]{40}(?![0-9a-zA-Z])/g;
const ON_EXPLORER =
  /\/(?:address|token|account|contract)\/(0x[0-9a-fA-F]{40}|[1-9A-HJ-NP-Za-km-z]{32,44})(?![0-9a-zA-Z])/;

/**
 * What a Review keeps of one page beside its words. In: what was read, its Report, and the moment of reading (epoch
 * milliseconds). At most 100 contracts and 100 script hosts, sorted. Pure; never throws.
 */
export function recordPage(doc: PageDoc, { claims }: Pick<Report, 'claims'>, now: number): PageRecord {
  return {
    url: doc.url,
    claims: claims.map((claim) => ({ ...claim, ...wordsAround(doc, claim) })),
    scriptHosts: [...new Set(doc.signs.scriptHosts)].sort().slice(0, MOST_SCRIPT_HOSTS),
    contracts: contractsOf(doc),
    timers: timersOf(doc, now).map(({ words, deadline }) => ({ words, deadline })),
  };
}

/** The words of the same Block, and of its neighbours where the Block is short. */
function wordsAround(doc: PageDoc, { block, start, end }: Pick<QuotedClaim, 'block' | 'start' | 'end'>) {
  const text = (at: number) => doc.blocks[at]?.text ?? '';
  const before = `${text(block - 1)}\n${text(block).slice(0, start)}`;
  const after = `${text(block).slice(end)}\n${text(block + 1)}`;
  return { prefix: before.slice(-AROUND), suffix: after.slice(0, AROUND) };
}

/** Contracts that explorers' links name, with their chain, and addresses that stand in the text, without one. */
function contractsOf(doc: PageDoc): Contract[] {
  const found = new Map<string, Contract>();
  for (const { href } of doc.links) {
    const url = readAddress(href);
    const address = url && ON_EXPLORER.exec(url.pathname)?.[1];
    if (!url || !address || findListedHost(url.hostname, url.pathname)?.kind !== 'explorer') continue;
    const named = plain(address);
    found.set(named, { chain: CHAIN_OF[url.hostname.replace(/^www\./, '')] ?? '', address: named });
  }
  for (const { text } of doc.blocks) {
    for (const [address] of text.matchAll(EVM)) {
      const named = plain(address);
      if (!found.has(named)) found.set(named, { chain: '', address: named });
    }
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1)).slice(0, MOST_CONTRACTS);
}

/** EVM addresses in lower case, because their capitals are a check sum; others keep theirs, which carry meaning. */
function plain(address: string): string {
  return address.startsWith('0x') ? address.toLowerCase() : address;
}
