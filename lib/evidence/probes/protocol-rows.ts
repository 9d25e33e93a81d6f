import * as z from 'zod/mini';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { accountOfAddress } from '@/lib/evidence/belongings/accounts.ts';
import { ownerOf } from '@/lib/evidence/shared-hosts.ts';

/** What is kept of one entry of the aggregator's list. */
export interface ProtocolRow {
  id: string;
  name: string;
  /** Registrable domain, or owner on a code host, of its address; empty where it has none of its own. */
  owner: string;
  /** Ticker without the $, upper case; empty where there is none. */
  symbol: string;
  /** Account on X, lower case, without the @. */
  handle: string;
  category: string;
  /** US dollars in its contracts; null where they are not counted. */
  tvl: number | null;
  /** Addresses of audit reports. */
  audits: string[];
  /** Since when it is marked as no longer active, in epoch ms; 0 where it is not. */
  dead: number;
  /** What versions of one project share: "parent#larkspur". */
  parent: string;
}

/** US dollars in one day, a week, 30 days, a year, and since it is counted; null where that is not told. */
export const Totals = z.object({
  day: z.nullable(z.number()),
  week: z.nullable(z.number()),
  month: z.nullable(z.number()),
  year: z.nullable(z.number()),
  all: z.nullable(z.number()),
});
export type Totals = z.infer<typeof Totals>;

/** An incident that the aggregator's list tells of one of its entries. `amount` in US dollars; null where not told. */
export interface IncidentRow {
  id: string;
  parent: string;
  name: string;
  at: number;
  amount: number | null;
}

const Text = z.string().check(z.maxLength(300));
const Optional = z.catch(z.nullish(Text), undefined);
const Id = z.union([z.string().check(z.minLength(1), z.maxLength(100)), z.int()]);
/** More than all money there is, so that a slip of the keyboard is no figure. In US dollars. */
const MOST_MONEY = 1e15;
const Money = z.catch(z.nullish(z.number().check(z.minimum(0), z.maximum(MOST_MONEY))), undefined);

/** One element of `/protocols`. Sources: DefiLlama's API documentation and its published server code. */
const Protocol = z.object({
  id: Id,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  url: Optional,
  symbol: Optional,
  twitter: Optional,
  category: Optional,
  tvl: Money,
  audit_links: z.catch(z.nullish(z.array(z.string().check(z.maxLength(2_000)))), undefined),
  deadFrom: z.catch(z.nullish(z.union([z.number(), z.string().check(z.maxLength(40))])), undefined),
  parentProtocol: Optional,
});

/** One element of `protocols` in `/overview/fees` and `/overview/dexs`. */
const Dimension = z.object({
  defillamaId: Id,
  protocolType: Optional,
  total24h: Money,
  total7d: Money,
  total30d: Money,
  total1y: Money,
  totalAllTime: Money,
});

/** One element of `/hacks`. `date` in seconds. */
const Hack = z.object({
  name: z.string().check(z.maxLength(200)),
  date: z.number().check(z.minimum(0), z.maximum(1e11)),
  amount: Money,
  defillamaId: z.catch(z.nullish(Id), undefined),
  parentProtocolId: Optional,
});

const MOST_AUDITS = 5;

/** One element of the list as it is kept; undefined where it is not what it should be. */
export function readProtocol(element: unknown): ProtocolRow | undefined {
  const read = Protocol.safeParse(element);
  if (!read.success) return undefined;
  const { id, name, url, symbol, twitter, category, tvl, audit_links, deadFrom, parentProtocol } = read.data;
  return {
    id: String(id),
    name,
    owner: ownerOf((url ?? '').trim()),
    symbol: symbol && symbol !== '-' ? symbol.toUpperCase().slice(0, 20) : '',
    handle: handleOf(twitter ?? ''),
    category: (category ?? '').slice(0, 60),
    tvl: tvl ?? null,
    audits: (audit_links ?? []).filter(isPlainAddress).slice(0, MOST_AUDITS),
    dead: readDead(deadFrom ?? 0),
    parent: parentProtocol ?? '',
  };
}

function isPlainAddress(address: string): boolean {
  return address.length <= 300 && address.startsWith('https://') && canParseUrl(address);
}

function handleOf(twitter: string): string {
  const handle = accountOfAddress(twitter)?.handle ?? twitter;
  return /^@?\w{1,15}$/.test(handle) ? handle.replace(/^@/, '').toLowerCase() : '';
}

/** Seconds, or a date in words of digits. */
function readDead(from: number | string): number {
  const at = typeof from === 'number' ? from * 1000 : Date.parse(from);
  return at > 0 && at < 4e12 ? at : 0;
}

/** One element of the totals as it is kept, with its id; null for a chain, undefined for what is not what it should be. */
export function readTotals(element: unknown): { id: string; totals: Totals } | null | undefined {
  const read = Dimension.safeParse(element);
  if (!read.success) return undefined;
  if (read.data.protocolType === 'chain') return null;
  const { defillamaId, total24h, total7d, total30d, total1y, totalAllTime } = read.data;
  const totals = {
    day: total24h ?? null,
    week: total7d ?? null,
    month: total30d ?? null,
    year: total1y ?? null,
    all: totalAllTime ?? null,
  };
  return { id: String(defillamaId), totals };
}

/**
 * One incident as it is kept; null where it is of no entry of the list, because a name alone would be a guess; undefined
 * where it is not what it should be.
 */
export function readIncident(element: unknown): IncidentRow | null | undefined {
  const read = Hack.safeParse(element);
  if (!read.success) return undefined;
  const { name, date, amount, defillamaId, parentProtocolId } = read.data;
  if ((defillamaId ?? '') === '' && !parentProtocolId) return null;
  return {
    id: String(defillamaId ?? ''),
    parent: parentProtocolId ?? '',
    name,
    at: date * 1000,
    amount: amount ?? null,
  };
}
