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

/** Wrapped coins (WETH9 and the like) by chain. Source: each chain's own documentation. */
export const WRAPPED_COINS: Readonly<Record<string, string>> = {
  '1': '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2',
  '10': '0x4200000000000000000000000000000000000006',
  '56': '0xbb4cdb9cbd36b01bd1cbaebf2de08d9173bc095c',
  '100': '0xe91d153e0b41518a2ce8dd3d7944fa863463a97d',
  '130': '0x4200000000000000000000000000000000000006',
  '137': '0x0d500b1d8e8ef31e21c99d1db9a6444d3adf1270',
  '146': '0x039e2fb66102314ce7b64ce5ce3e5183bc94ad38',
  '250': '0x21be370d5312f44cb42ce377bc9b8a0cef1a4c83',
  '324': '0x5aea5775959fbc2557cc8789bc1bf90a239d9a91',
  '480': '0x4200000000000000000000000000000000000006',
  '999': '0x5555555555555555555555555555555555555555',
  '5000': '0x78c1b0c915c4faa5fffa6cabf0219da63d7f4cb8',
  '8453': '0x4200000000000000000000000000000000000006',
  '42161': '0x82af49447d8a07e3bd95bd0d56f35241523fbab1',
  '43114': '0xb31f66aa3c1e785363f0875a1b74e27b85fd66c7',
  '57073': '0x4200000000000000000000000000000000000006',
  '59144': '0xe5d7c2a44ffddf6b295a15c148167daaaf5cf34f',
  '80094': '0x6969696969696969696969696969696969696969',
  '81457': '0x4300000000000000000000000000000000000004',
  '534352': '0x5300000000000000000000000000000000000004',
  '11155111': '0xfff9976782d46cc05630d1f6ebab18b2324d6b14',
};
