import { en } from '@/lib/words/en.ts';
import { elementsOf } from './json-elements.ts';
import type { ProbeEdges, ServiceAsking } from './probe.ts';
import {
  type IncidentRow,
  type ProtocolRow,
  readIncident,
  readProtocol,
  readTotals,
  type Totals,
} from './protocol-rows.ts';

/** What is kept of one file: its elements, reduced to what is matched and shown. */
interface Kept<Row> {
  format: 1;
  rows: Row[];
}

/** One file that is the same for everybody. */
export interface BulkFile<Row> {
  /** What it holds, in words: "its list of projects". */
  holds: string;
  address: string;
  /** Most bytes of it; about twice of what it had in 2026, after decompression. */
  most: number;
  /** Where its array stands; left out where the file is one. */
  key?: string;
  /** One row of it; null for one that is not needed, undefined for one that is not what it should be. */
  read(element: unknown): Row | null | undefined;
}

const DAY = 24 * 3600 * 1000;
const SERVICE = 'https://api.llama.fi';
const DIMENSIONS = 'excludeTotalDataChart=true&excludeTotalDataChartBreakdown=true';

/** All entries with what their contracts hold, their reports and since when they are dead. */
export const PROTOCOLS: BulkFile<ProtocolRow> = {
  holds: en('its list of projects'),
  address: `${SERVICE}/protocols`,
  most: 24_000_000,
  read: readProtocol,
};
export const INCIDENTS: BulkFile<IncidentRow> = {
  holds: en('its list of incidents'),
  address: `${SERVICE}/hacks`,
  most: 4_000_000,
  read: readIncident,
};
type TotalsFile = BulkFile<{ id: string; totals: Totals }>;
export const FEES: TotalsFile = totals(en('the fees that it counts'), `fees?${DIMENSIONS}`);
export const REVENUE: TotalsFile = totals(en('the revenue that it counts'), `fees?${DIMENSIONS}&dataType=dailyRevenue`);
export const VOLUME: TotalsFile = totals(en('the volume that it counts'), `dexs?${DIMENSIONS}`);

function totals(holds: string, path: string): TotalsFile {
  return { holds, address: `${SERVICE}/overview/${path}`, most: 12_000_000, key: 'protocols', read: readTotals };
}

/** The rows of a file and when it was fetched; or why there are none, as the end of a sentence about the service. */
export type Rows<Row> = { ok: true; rows: Row[]; at: number } | { ok: false; why: string };

/** From what is kept while that counts, else fetched. Never throws. */
export async function rowsOf<Row>(file: BulkFile<Row>, { get, now }: ProbeEdges): Promise<Rows<Row>> {
  const asking: ServiceAsking = {
    most: file.most,
    accept: 'application/json',
    keeps: {
      for: DAY,
      fits: (bytes) => new TextDecoder().decode(bytes.subarray(0, HEAD.length)) === HEAD,
      reduced: (bytes, before, pause) => reduceFile(file, bytes, before, pause),
    },
  };
  const answer = await get(file.address, asking);
  if (!answer.ok) return { ok: false, why: answer.why };
  const kept = readKept<Row>(answer.bytes);
  if (!kept) return { ok: false, why: en('answered in a form that is not known here') };
  return { ok: true, rows: kept.rows, at: answer.at ?? now() };
}

const HEAD = '{"format":1,';
/** Elements that are read before others get a turn: about 80 kB, a few milliseconds. */
const IN_ONE_GO = 50;
/** More elements than this that are not what they should be, as a share of all, and the file is not used. */
const MOST_ODD = 0.1;
/** Most rows; in 2026 the longest file has about 7,000. */
const MOST_ROWS = 50_000;
/** A file that lost more than this share of its rows in a day is a mistake somewhere. */
const LEAST_LEFT = 0.5;

/**
 * A file reduced to what is kept of it, as bytes of JSON; undefined when it is cut off, holds other things than it
 * should, is empty, or lost more than half of what it had before. Pauses after every few rows. Never throws.
 */
export async function reduceFile<Row>(
  file: Pick<BulkFile<Row>, 'key' | 'read'>,
  bytes: Uint8Array<ArrayBuffer>,
  before: Uint8Array<ArrayBuffer> | undefined,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const text = new TextDecoder().decode(bytes);
    await pause();
    const elements = elementsOf(text, file.key);
    const rows: Row[] = [];
    let [seen, odd] = [0, 0];
    for (let next = elements.next(); ; next = elements.next()) {
      if (next.done) {
        if (!next.value) return undefined;
        break;
      }
      const row = file.read(JSON.parse(next.value));
      if (row) rows.push(row);
      else if (row === undefined) odd += 1;
      seen += 1;
      if (seen > MOST_ROWS) return undefined;
      if (seen % IN_ONE_GO === 0) await pause();
    }
    const had = before ? (readKept<Row>(before)?.rows.length ?? 0) : 0;
    const isOff = rows.length === 0 || odd > MOST_ODD * seen || rows.length < had * LEAST_LEFT;
    return isOff ? undefined : new TextEncoder().encode(`${HEAD}"rows":${JSON.stringify(rows)}}`);
  } catch {
    return undefined;
  }
}

/** What was kept is of our own making, so its rows are not looked through again one by one. */
function readKept<Row>(bytes: Uint8Array): Kept<Row> | undefined {
  try {
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Kept<Row>> | null;
    return kept?.format === 1 && Array.isArray(kept.rows) ? (kept as Kept<Row>) : undefined;
  } catch {
    return undefined;
  }
}
