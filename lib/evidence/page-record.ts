import type { Contract } from '@/lib/core/belongings.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import type { PageRecord, QuotedClaim } from '@/lib/core/review.ts';
import { timersOf } from '@/lib/core/text/countdown.ts';
import { contractOfLink, plainAddress } from './explorer-contract.ts';

/** UTF-16 units of the page's text that are kept before and after a quote. */
export const AROUND = 32;
const MOST_CONTRACTS = 100;
const MOST_SCRIPT_HOSTS = 100;

const EVM = /(?<![0-9a-zA-Z])0x[0-9a-fA-F]{40}(?![0-9a-zA-Z])/g;

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
    const contract = contractOfLink(href);
    if (contract) found.set(contract.address, contract);
  }
  for (const { text } of doc.blocks) {
    for (const [address] of text.matchAll(EVM)) {
      const named = plainAddress(address);
      if (!found.has(named)) found.set(named, { chain: '', address: named });
    }
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1)).slice(0, MOST_CONTRACTS);
}
