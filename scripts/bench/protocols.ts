import { reduceFile } from '@/lib/evidence/probes/protocol-files.ts';
import { matchProtocol } from '@/lib/evidence/probes/protocol-match.ts';
import { type ProtocolRow, readProtocol } from '@/lib/evidence/probes/protocol-rows.ts';
import { line, median } from './measure.ts';

const PROTOCOLS = 7_000;
const ROUNDS = 40;
const RUNS = 5;

/** A made-up list of the aggregator's size: reading it in pieces, in one go, and finding a page in what is kept. */
export async function benchProtocols(): Promise<void> {
  const whole = new TextEncoder().encode(JSON.stringify(Array.from({ length: PROTOCOLS }, (_, at) => madeUp(at))));
  const mb = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;
  console.log(`\nlist of ${PROTOCOLS.toLocaleString('en')} made-up protocols, ${mb(whole.length)}`);
  const ms = (times: readonly number[]) => `${median(times).toFixed(1)} ms (n = ${times.length})`;
  const [pieces, totals, longest, parses, opened]: number[][] = [[], [], [], [], []];
  let kept = new Uint8Array();
  for (let run = 0; run < RUNS; run += 1) {
    const stretches: number[] = [];
    let from = performance.now();
    const pause = async () => {
      stretches.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    };
    kept = (await reduceFile({ read: readProtocol }, whole, undefined, pause)) ?? kept;
    stretches.push(performance.now() - from);
    pieces?.push(...stretches);
    totals?.push(stretches.reduce((sum, one) => sum + one, 0));
    longest?.push(Math.max(...stretches));
    parses?.push(timed(() => JSON.parse(new TextDecoder().decode(whole)) as unknown));
    opened?.push(timed(() => JSON.parse(new TextDecoder().decode(kept)) as unknown));
  }
  line('read in pieces: work · a piece', `${ms(totals ?? [])} · ${ms(pieces ?? [])}`, '');
  line('the longest piece, in which nobody else has a turn', ms(longest ?? []), '50 ms');
  line('the same as one JSON text, nothing checked', ms(parses ?? []), '');
  line('kept', `${mb(kept.length)}, opened in ${ms(opened ?? [])}`, '');
  const { rows } = JSON.parse(new TextDecoder().decode(kept)) as { rows: ProtocolRow[] };
  const signs = { domain: 'brook3500.example', names: ['Brook 3500'], symbols: ['BRK'], handles: ['brook'] };
  const found = timesOf(() => matchProtocol(rows, signs));
  line('found by the domain', ms(found), '5 ms');
  line('not found by any sign', ms(timesOf(() => matchProtocol(rows, { ...signs, domain: 'oak.example' }))), '5 ms');
}

function timesOf(work: () => unknown): number[] {
  for (let round = 0; round < ROUNDS; round += 1) work();
  return Array.from({ length: ROUNDS }, () => timed(work));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** About as long as an entry of the real list, most of which is never used. */
function madeUp(at: number) {
  const chains = Array.from({ length: 1 + (at % 7) }, (_, nth) => `Chain ${nth}`);
  return {
    id: String(at),
    name: `Brook ${at}`,
    address: `0x${at.toString(16).padStart(40, '0')}`,
    symbol: at % 3 === 0 ? '-' : `BRK${at}`,
    url: `https://app.brook${at}.example/`,
    description: `Brook ${at} is a "made-up" project that lends, swaps and bridges what nobody has. ${'Much more is said of it. '.repeat(at % 9)}`,
    chain: 'Multi-Chain',
    logo: `https://icons.example/brook-${at}.png`,
    audits: '2',
    audit_links: at % 4 === 0 ? [`https://northgate.example/reports/brook-${at}.pdf`] : [],
    category: 'Lending',
    chains,
    module: `brook-${at}/index.js`,
    twitter: `brook_${at}`,
    forkedFromIds: [],
    oraclesBreakdown: chains.map((chain) => ({
      name: 'Oracle',
      type: 'Primary',
      proof: [`https://${chain}.example/o`],
    })),
    listedAt: 1_600_000_000 + at,
    parentProtocol: at % 5 === 0 ? `parent#brook-${at % 500}` : undefined,
    slug: `brook-${at}`,
    tvl: at * 1_234.5678,
    chainTvls: Object.fromEntries(
      chains.flatMap((chain) => [
        [chain, at * 3.14],
        [`${chain}-staking`, at * 0.1],
      ]),
    ),
    change_1h: 0.01,
    change_1d: -0.4,
    change_7d: 3,
    tokenBreakdowns: {},
    mcap: null,
  };
}
