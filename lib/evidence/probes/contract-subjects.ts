import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import { contractOfLink } from '@/lib/evidence/explorer-contract.ts';
import { en } from '@/lib/words/en.ts';
import { askedChainName } from './chain-names.ts';

/** Most contracts of a page that are worth asking about. */
const MOST = 3;
const MOST_LINKS = 1_000;

/**
 * The contracts of a page that can be asked about, as CAIP-10 ids, at most three: those that an explorer's link names
 * together with their chain, those behind claims first. An address without a chain is none: the same one may be somebody
 * else's on another chain. In: what was read, and its Report. Pure; never throws.
 */
export function contractsToAsk(doc: Pick<PageDoc, 'links'>, report: Pick<Report, 'claims'>): string[] {
  const found = new Set<string>();
  const links = [...report.claims.flatMap(({ receipts }) => receipts), ...doc.links.slice(0, MOST_LINKS)];
  for (const { href } of links) {
    const contract = contractOfLink(href);
    const [kind, id = ''] = contract?.chain.split(':') ?? [];
    if (contract && kind === 'eip155' && askedChainName(id)) found.add(`${contract.chain}:${contract.address}`);
    if (found.size >= MOST) break;
  }
  return [...found];
}

/** The same as subjects of the look-up. */
export function subjectsOfContracts(
  doc: Pick<PageDoc, 'links'>,
  report: Pick<Report, 'claims'>,
): { id: 'contract'; subject: string; about: string }[] {
  return contractsToAsk(doc, report).map((subject) => {
    const [, id = '', address = ''] = subject.split(':');
    const short = `${address.slice(0, 8)}…${address.slice(-6)}`;
    return {
      id: 'contract',
      subject,
      about: en('Whether the source of {short} on {id} is published', { short, id: askedChainName(id) }),
    };
  });
}
