/** A chain that a contract can be said to be on, by its CAIP-2 id. */
export interface ChainChoice {
  id: string;
  name: string;
}

/** Offered when a contract is typed. Sources: each chain's own documentation; Solana's id is the start of its genesis hash. */
export const CHAIN_CHOICES: readonly ChainChoice[] = [
  { id: 'eip155:1', name: 'Ethereum' },
  { id: 'eip155:42161', name: 'Arbitrum One' },
  { id: 'eip155:43114', name: 'Avalanche' },
  { id: 'eip155:8453', name: 'Base' },
  { id: 'eip155:56', name: 'BNB Smart Chain' },
  { id: 'eip155:100', name: 'Gnosis' },
  { id: 'eip155:59144', name: 'Linea' },
  { id: 'eip155:10', name: 'OP Mainnet' },
  { id: 'eip155:137', name: 'Polygon' },
  { id: 'eip155:534352', name: 'Scroll' },
  { id: 'eip155:324', name: 'ZKsync Era' },
  { id: 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp', name: 'Solana' },
];
