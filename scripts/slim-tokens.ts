import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PACKAGE = '@metamask/contract-metadata/contract-map.json';
/** A name that no file has, as Rollup wants it for modules that a plugin writes. */
const SLIM = '\0token-units';

/**
 * Gives the bundle of Ethereum's token list only what we read of it, symbol and decimals, in one text: names and file
 * names of pictures are more than half of the package's list.
 */
export function slimTokens(): Plugin {
  return {
    name: 'slim-tokens',
    enforce: 'pre',
    resolveId: (source) => (source === PACKAGE ? SLIM : undefined),
    load(id) {
      if (id !== SLIM) return undefined;
      const path = createRequire(import.meta.url).resolve(PACKAGE);
      const lines = slimLines(JSON.parse(readFileSync(path, 'utf8')));
      if (lines.length === 0) return this.error(`${PACKAGE} holds no token that can be read`);
      return `export default Object.fromEntries(${JSON.stringify(lines.join('\n'))}.split('\\n').map((line) => {
  const [address, decimals, ...symbol] = line.split(' ');
  return [address, { erc20: true, symbol: symbol.join(' '), decimals: Number(decimals) }];
}));`;
    },
  };
}

/** "0x… 18 DAI" for each fungible token of the package's list. */
export function slimLines(list: Record<string, { erc20?: boolean; symbol?: string; decimals?: number }>): string[] {
  return Object.entries(list).flatMap(([address, { erc20, symbol, decimals }]) =>
    erc20 && symbol !== undefined && decimals !== undefined ? [`${address} ${decimals} ${symbol}`] : [],
  );
}
