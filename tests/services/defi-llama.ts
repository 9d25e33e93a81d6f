import { json, type ServiceHandler } from './service.ts';

export const AGGREGATOR_HOST = 'api.llama.fi';

/** An entry of its list of projects, with what differs. */
export function protocol(more: Record<string, unknown> = {}) {
  return {
    id: '9001',
    name: 'Larkspur Lend',
    address: null,
    symbol: 'LARK',
    url: 'https://app.larkspur.example/',
    description: 'Lends "things" {to} people [of all sorts], \\ and more',
    chain: 'Multi-Chain',
    logo: 'https://icons.example/larkspur.png',
    audits: '2',
    audit_links: ['https://northgate.example/larkspur.pdf'],
    gecko_id: null,
    category: 'Lending',
    chains: ['Base', 'Ethereum'],
    twitter: 'LarkspurLend',
    listedAt: 1_700_000_000,
    slug: 'larkspur-lend',
    tvl: 3_100_000,
    chainTvls: { Base: 3_000_000, Ethereum: 100_000 },
    change_1d: -0.4,
    tokenBreakdowns: {},
    mcap: null,
    ...more,
  };
}

/** Entries of no project that any test asks about. */
export function others(count: number) {
  return Array.from({ length: count }, (_, n) =>
    protocol({
      id: String(n),
      name: `Elm ${n}`,
      symbol: `ELM${n}`,
      url: `https://elm${n}.example`,
      twitter: `elm${n}`,
      tvl: n * 1_000,
    }),
  );
}

export function totals(more: Record<string, unknown> = {}) {
  return {
    defillamaId: '9001',
    name: 'Larkspur Lend',
    protocolType: 'protocol',
    total24h: 400,
    total7d: 2_800,
    total30d: 12_400,
    total1y: 150_000,
    totalAllTime: 240_000,
    ...more,
  };
}

export function incident(more: Record<string, unknown> = {}) {
  return {
    date: Date.UTC(2024, 2, 3) / 1000,
    name: 'Larkspur Lend',
    classification: 'Protocol Logic',
    technique: 'Rounding',
    amount: 1_200_000,
    chain: ['Base'],
    bridgeHack: false,
    targetType: 'DeFi Protocol',
    source: 'https://news.example/larkspur',
    returnedFunds: null,
    defillamaId: '9001',
    language: 'Solidity',
    ...more,
  };
}

/** What its files hold; a file that is not given holds the one project of these samples. */
export interface AggregatorFiles {
  protocols?: readonly unknown[];
  hacks?: readonly unknown[];
  fees?: readonly unknown[];
  revenue?: readonly unknown[];
  volume?: readonly unknown[];
}

/** The aggregator with these files; any of its files may be answered in another way. */
export function aggregator(
  files: AggregatorFiles = {},
  instead: Partial<Record<keyof AggregatorFiles, ServiceHandler>> = {},
): ServiceHandler {
  return (request) => {
    const file = fileOf(request.path);
    if (!file) return new Response('Not found', { status: 404 });
    const other = instead[file];
    if (other) return other(request);
    if (file === 'protocols') return json(files.protocols ?? [...others(3), protocol()]);
    if (file === 'hacks') return json(files.hacks ?? [incident()]);
    return json({ total24h: 1, allChains: ['Base'], chain: null, protocols: files[file] ?? [totals()] });
  };
}

function fileOf(path: string): keyof AggregatorFiles | undefined {
  if (path === '/protocols') return 'protocols';
  if (path === '/hacks') return 'hacks';
  if (path.startsWith('/overview/dexs?')) return 'volume';
  if (!path.startsWith('/overview/fees?')) return undefined;
  return path.includes('dataType=dailyRevenue') ? 'revenue' : 'fees';
}
