import { CHAIN_CHOICES } from '@/lib/evidence/belongings/chains.ts';

/**
 * Chains of which sources are published at Sourcify, by their number, beside those that a person can choose for a
 * contract. Source: Sourcify, "Supported chains". On a chain that it does not know, "not found" would say nothing.
 */
const MORE: ReadonlyMap<string, string> = new Map([
  ['5000', 'Mantle'],
  ['42220', 'Celo'],
  ['81457', 'Blast'],
]);

/** Name of an EVM chain by its number ("8453"); undefined for one that is not asked about. */
export function askedChainName(id: string): string | undefined {
  return CHAIN_CHOICES.find((one) => one.id === `eip155:${id}`)?.name ?? MORE.get(id);
}
