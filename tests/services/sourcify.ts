import { json, type ServiceHandler, text } from './service.ts';

export const SOURCIFY_HOST = 'sourcify.dev';

/** Sourcify with these contracts, by "8453/0x…"; others are answered as it does. */
export function sourcify(contracts: Readonly<Record<string, Record<string, unknown>>>): ServiceHandler {
  return ({ path }) => {
    const [, key = ''] = /^\/server\/v2\/contract\/([^?]+)/.exec(path) ?? [];
    const [chainId, address] = key.split('/');
    const known = contracts[key];
    const none = { match: null, creationMatch: null, runtimeMatch: null, chainId, address };
    return known
      ? json({ ...none, ...known })
      : text(JSON.stringify(none), 404, { 'content-type': 'application/json' });
  };
}

export const EXACT = {
  match: 'exact_match',
  creationMatch: 'exact_match',
  runtimeMatch: 'exact_match',
  verifiedAt: '2026-03-03T10:00:00Z',
  matchId: '4711',
  compilation: { name: 'LarkspurVault' },
  proxyResolution: { isProxy: false, proxyType: null, implementations: [] },
};

export const BEHIND_PROXY = {
  ...EXACT,
  match: 'match',
  compilation: { name: 'Proxy' },
  proxyResolution: {
    isProxy: true,
    proxyType: 'EIP1967Proxy',
    implementations: [{ address: `0x${'Ab'.repeat(20)}`, name: 'LarkspurVaultV2' }],
  },
};
