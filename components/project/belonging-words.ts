import type { Account, Belongings, Contract } from '@/lib/core/belongings.ts';

export type BelongingKind = keyof Belongings;
export type BelongingValue = Belongings[BelongingKind][number];
/** A chain or a site that can be chosen, by its id. */
export interface Choice {
  id: string;
  name: string;
}

/** What each kind is called, what is typed for it, and an example; in the order in which they are shown. */
export const KINDS: readonly { kind: BelongingKind; title: string; one: string; example: string }[] = [
  { kind: 'domains', title: 'Domains', one: 'Domain', example: 'docs.acme.example' },
  { kind: 'repositories', title: 'Repositories', one: 'Repository', example: 'github.com/acme/node' },
  { kind: 'accounts', title: 'Accounts', one: 'Account', example: '@acme, or the address of the profile' },
  { kind: 'contracts', title: 'Contracts', one: 'Contract', example: '0x…, or an address on Solana' },
  { kind: 'claimPages', title: 'Claim pages', one: 'Claim page', example: 'https://claim.acme.example/season-2' },
];

/** One belonging in words: "@acme on X", "0x12…, on Base". */
export function belongingWords(value: BelongingValue, names: { chains: readonly Choice[]; sites: readonly Choice[] }) {
  const any: string | Account | Contract = value;
  if (typeof any === 'string') return any;
  if ('handle' in any) return `@${any.handle} on ${nameOf(names.sites, any.site)}`;
  return `${any.address}, ${any.chain === '' ? 'on any chain' : `on ${nameOf(names.chains, any.chain)}`}`;
}

function nameOf(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.name ?? id;
}
