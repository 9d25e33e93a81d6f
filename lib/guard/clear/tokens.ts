import ethereum from '@metamask/contract-metadata/contract-map.json';
import recorded from '@/assets/lists/tokens.json';
import vaults from '@/assets/lists/vaults.json';

/** How a token's amounts are written. */
export interface TokenUnits {
  symbol: string;
  decimals: number;
}

/** Addresses that stand for the chain's own coin, where a protocol wants an address. */
const COINS: ReadonlySet<string> = new Set([`0x${'0'.repeat(40)}`, `0x${'e'.repeat(40)}`]);

export function isCoin(address: string | undefined): boolean {
  return address !== undefined && COINS.has(address);
}

type Lines = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By chain and address, "SYMBOL decimals". Source: issuers' and chains' own pages, recorded by us. */
const RECORDED: Lines = recorded.tokens;
/** By chain and address, "SYMBOL decimals underlying". Source: the curators' own pages, recorded by us. */
const VAULTS: Lines = vaults.vaults;

let listed: ReadonlyMap<string, TokenUnits> | undefined;

/** Ethereum's tokens as the wallet MetaMask lists them (package @metamask/contract-metadata). */
function ethereumTokens(): ReadonlyMap<string, TokenUnits> {
  listed ??= new Map(
    Object.entries(ethereum as Record<string, { erc20?: boolean; symbol?: string; decimals?: number }>).flatMap(
      ([address, { erc20, symbol, decimals }]): [string, TokenUnits][] =>
        erc20 && symbol !== undefined && decimals !== undefined ? [[address.toLowerCase(), { symbol, decimals }]] : [],
    ),
  );
  return listed;
}

/**
 * Symbol and decimals of a token, by chain and address (lower case) only: what a page calls a token tells nothing.
 * Undefined for one that nobody listed, and on a chain that is not said.
 */
export function tokenAt(chainId: string | undefined, address: string | undefined): TokenUnits | undefined {
  if (chainId === undefined || address === undefined) return undefined;
  const line = lineAt(RECORDED, chainId, address) ?? lineAt(VAULTS, chainId, address);
  if (line !== undefined) {
    const [symbol = '', decimals] = line.split(' ');
    // A vault whose shares nobody wrote down: what goes in is known, the shares are not.
    return symbol === '-' ? undefined : { symbol: symbol.replaceAll('~', ' '), decimals: Number(decimals) };
  }
  return chainId === '1' ? ethereumTokens().get(address) : undefined;
}

/** The token that a vault takes and gives back (ERC-4626's asset), for vaults that are recorded. */
export function underlyingOf(chainId: string | undefined, vault: string): string | undefined {
  return lineAt(VAULTS, chainId ?? '', vault)?.split(' ')[2];
}

function lineAt(lines: Lines, chainId: string, address: string): string | undefined {
  const chain = Object.hasOwn(lines, chainId) ? lines[chainId] : undefined;
  return chain && Object.hasOwn(chain, address) ? chain[address] : undefined;
}
