import { coinOf } from './chains.ts';
import { isCoin } from './tokens.ts';

/** A token whose units we know, and roughly what it is worth. */
export interface KnownToken {
  symbol: string;
  decimals: number;
  /** Whole units from which a permission is told as large: roughly a hundred thousand dollars, our own line. */
  large: bigint;
  /** Whole units from which an amount is more than there can be for one person: as good as without limit. */
  beyond: bigint;
}

const DOLLAR = { large: 100_000n, beyond: 10n ** 12n };
const ETHER = { large: 30n, beyond: 10n ** 9n };
const BITCOIN = { large: 1n, beyond: 10n ** 8n };

const usdc = { symbol: 'USDC', decimals: 6, ...DOLLAR };
const usdt = { symbol: 'USDT', decimals: 6, ...DOLLAR };
const dai = { symbol: 'DAI', decimals: 18, ...DOLLAR };
const weth = { symbol: 'WETH', decimals: 18, ...ETHER };
const wbtc = { symbol: 'WBTC', decimals: 8, ...BITCOIN };

/** By chain id and address. Source: the issuers' pages (Circle, Tether, Maker, WBTC) and each chain's own docs. */
const TOKENS: Readonly<Record<string, Readonly<Record<string, KnownToken>>>> = {
  '1': {
    '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48': usdc,
    '0xdac17f958d2ee523a2206206994597c13d831ec7': usdt,
    '0x6b175474e89094c44da98b954eedeac495271d0f': dai,
    '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2': weth,
    '0x2260fac5e5542a773aa44fbcfedf7c193bc2c599': wbtc,
  },
  '10': {
    '0x0b2c639c533813f4aa9d7837caf62653d097ff85': usdc,
    '0x94b008aa00579c1307b0ef2c499ad98a8ce58e58': usdt,
    '0xda10009cbd5d07dd0cecc66161fc93d7c9000da1': dai,
    '0x4200000000000000000000000000000000000006': weth,
    '0x68f180fcce6836688e9084f035309e29bf0a2095': wbtc,
  },
  '56': {
    '0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d': { ...usdc, decimals: 18 },
    '0x55d398326f99059ff775485246999027b3197955': { ...usdt, decimals: 18 },
  },
  '137': {
    '0x3c499c542cef5e3811e1192ce70d8cc03d5c3359': usdc,
    '0x2791bca1f2de4661ed88a30c99a7a9449aa84174': { ...usdc, symbol: 'USDC.e' },
    '0xc2132d05d31c914a87c6611c10748aeb04b58e8f': usdt,
    '0x8f3cf7ad23cd3cadbd9735aff958023239c6a063': dai,
    '0x7ceb23fd6bc0add59e62ac25578270cff1b9f619': weth,
    '0x1bfd67037b42cf73acf2047067bd4f2c47d9bfd6': wbtc,
  },
  '8453': {
    '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913': usdc,
    '0x50c5725949a6f0c72e6c4a641f24049a917db0cb': dai,
    '0x4200000000000000000000000000000000000006': weth,
  },
  '42161': {
    '0xaf88d065e77c8cc2239327c5edb3a432268e5831': usdc,
    '0xfd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9': usdt,
    '0xda10009cbd5d07dd0cecc66161fc93d7c9000da1': dai,
    '0x82af49447d8a07e3bd95bd0d56f35241523fbab1': weth,
    '0x2f2a2543b76a4166549f7aab2e75bef0aefc5b0f': wbtc,
  },
  solana: {
    EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v: usdc,
    Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB: usdt,
  },
  '43114': {
    '0xb97ef9ef8734c71904d8002f8b6bc66dd9c48a6e': usdc,
    '0x9702230a8ea53601f5cd2dc00fdbc13d4df4a8c7': usdt,
  },
};

/** The chain's own coin, and what its price in an order means. */
const COIN = { decimals: 18, ...ETHER };

/** A token by chain and address; when the chain is not known, the first chain that has the address. */
export function knownToken(chainId: string | undefined, address: string | undefined): KnownToken | undefined {
  if (address === undefined) return undefined;
  if (isCoin(address)) return { symbol: coinOf(chainId), ...COIN };
  if (chainId !== undefined) return TOKENS[chainId]?.[address];
  return Object.values(TOKENS).find((tokens) => tokens[address])?.[address];
}
