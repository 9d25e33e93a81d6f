import type { Account, Belongings, Contract } from '@/lib/core/belongings.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';

export type BelongingKind = keyof Belongings;
export type BelongingValue = Belongings[BelongingKind][number];
/** A chain or a site that can be chosen, by its id. */
export interface Choice {
  id: string;
  name: string;
}

/** What each kind is called, what is typed for it, and an example; in the order in which they are shown. */
export const KINDS: readonly { kind: BelongingKind; title: string; one: string; example: string }[] = [
  { kind: 'domains', title: en('Domains'), one: en('Domain'), example: 'docs.acme.example' },
  { kind: 'repositories', title: en('Repositories'), one: en('Repository'), example: 'github.com/acme/node' },
  { kind: 'accounts', title: en('Accounts'), one: en('Account'), example: en('@acme, or the address of the profile') },
  { kind: 'contracts', title: en('Contracts'), one: en('Contract'), example: en('0x…, or an address on Solana') },
  {
    kind: 'claimPages',
    title: en('Claim pages'),
    one: en('Claim page'),
    example: 'https://claim.acme.example/season-2',
  },
];

/** One belonging in words: "@acme on X", "0x12…, on Base". */
export function belongingWords(value: BelongingValue, names: { chains: readonly Choice[]; sites: readonly Choice[] }) {
  const any: string | Account | Contract = value;
  if (typeof any === 'string') return any;
  if ('handle' in any) return say('@{handle} on {site}', { handle: any.handle, site: nameOf(names.sites, any.site) });
  if (any.chain === '') return say('{address}, on any chain', { address: any.address });
  return say('{address}, on {chain}', { address: any.address, chain: nameOf(names.chains, any.chain) });
}

function nameOf(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.name ?? id;
}
