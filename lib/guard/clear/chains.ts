/** Main chains: their names, and the symbol of their coin. Source: each chain's own documentation. */
const CHAINS: Readonly<Record<string, { name: string; coin: string }>> = {
  '1': { name: 'Ethereum', coin: 'ETH' },
  '10': { name: 'OP Mainnet', coin: 'ETH' },
  '14': { name: 'Flare', coin: 'FLR' },
  '19': { name: 'Songbird', coin: 'SGB' },
  '25': { name: 'Cronos', coin: 'CRO' },
  '30': { name: 'Rootstock', coin: 'RBTC' },
  '56': { name: 'BNB Smart Chain', coin: 'BNB' },
  '61': { name: 'Ethereum Classic', coin: 'ETC' },
  '100': { name: 'Gnosis', coin: 'xDAI' },
  '122': { name: 'Fuse', coin: 'FUSE' },
  '130': { name: 'Unichain', coin: 'ETH' },
  '137': { name: 'Polygon', coin: 'POL' },
  '143': { name: 'Monad', coin: 'MON' },
  '146': { name: 'Sonic', coin: 'S' },
  '169': { name: 'Manta Pacific', coin: 'ETH' },
  '196': { name: 'X Layer', coin: 'OKB' },
  '204': { name: 'opBNB', coin: 'BNB' },
  '250': { name: 'Fantom', coin: 'FTM' },
  '252': { name: 'Fraxtal', coin: 'FRAX' },
  '288': { name: 'Boba', coin: 'ETH' },
  '295': { name: 'Hedera', coin: 'HBAR' },
  '324': { name: 'ZKsync Era', coin: 'ETH' },
  '480': { name: 'World Chain', coin: 'ETH' },
  '999': { name: 'HyperEVM', coin: 'HYPE' },
  '1088': { name: 'Metis', coin: 'METIS' },
  '1101': { name: 'Polygon zkEVM', coin: 'ETH' },
  '1116': { name: 'Core', coin: 'CORE' },
  '1284': { name: 'Moonbeam', coin: 'GLMR' },
  '1285': { name: 'Moonriver', coin: 'MOVR' },
  '1329': { name: 'Sei', coin: 'SEI' },
  '1868': { name: 'Soneium', coin: 'ETH' },
  '2020': { name: 'Ronin', coin: 'RON' },
  '2741': { name: 'Abstract', coin: 'ETH' },
  '5000': { name: 'Mantle', coin: 'MNT' },
  '7000': { name: 'ZetaChain', coin: 'ZETA' },
  '8217': { name: 'Kaia', coin: 'KAIA' },
  '8453': { name: 'Base', coin: 'ETH' },
  '9745': { name: 'Plasma', coin: 'XPL' },
  '17000': { name: 'Holesky (a test network)', coin: 'ETH' },
  '33139': { name: 'ApeChain', coin: 'APE' },
  '34443': { name: 'Mode', coin: 'ETH' },
  '42161': { name: 'Arbitrum One', coin: 'ETH' },
  '42170': { name: 'Arbitrum Nova', coin: 'ETH' },
  '42220': { name: 'Celo', coin: 'CELO' },
  '42793': { name: 'Etherlink', coin: 'XTZ' },
  '43114': { name: 'Avalanche', coin: 'AVAX' },
  '57073': { name: 'Ink', coin: 'ETH' },
  '59144': { name: 'Linea', coin: 'ETH' },
  '80094': { name: 'Berachain', coin: 'BERA' },
  '81457': { name: 'Blast', coin: 'ETH' },
  '98866': { name: 'Plume', coin: 'PLUME' },
  '534352': { name: 'Scroll', coin: 'ETH' },
  '560048': { name: 'Hoodi (a test network)', coin: 'ETH' },
  '747474': { name: 'Katana', coin: 'ETH' },
  '7777777': { name: 'Zora', coin: 'ETH' },
  '11155111': { name: 'Sepolia (a test network)', coin: 'ETH' },
  '84532': { name: 'Base Sepolia (a test network)', coin: 'ETH' },
  '421614': { name: 'Arbitrum Sepolia (a test network)', coin: 'ETH' },
  '11155420': { name: 'OP Sepolia (a test network)', coin: 'ETH' },
  solana: { name: 'Solana', coin: 'SOL' },
  '31337': { name: 'a local test network', coin: 'ETH' },
};

export function chainName(chainId: string | undefined): string {
  if (chainId === undefined) return 'not said';
  return CHAINS[chainId]?.name ?? `chain ${chainId.slice(0, 40)}`;
}

export function coinOf(chainId: string | undefined): string {
  return CHAINS[chainId ?? '1']?.coin ?? 'coins of this chain';
}

/** Decimals of the chain's own coin: lamports on Solana, wei elsewhere. */
export function coinDecimals(chainId: string | undefined): number {
  return chainId === 'solana' ? 9 : 18;
}
