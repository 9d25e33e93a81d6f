import { linkGrade } from '../opened-receipt.ts';
import { pageKey } from '../page-address.ts';
import type { Receipt } from '../receipt.ts';
import type { PageRecord, QuotedClaim, ReadHow, Review } from '../review.ts';
import type { RowId } from '../row.ts';
import { LONGEST_QUOTE, plainWords } from './plain-words.ts';

/** A link that backs a claim, as far as it is compared. */
export interface SeenReceipt {
  href: string;
  kind: string;
  /** By the link alone: whether it was opened makes no difference. */
  grade: string;
  /** What came of opening it; missing when nobody did, or when nobody could tell. */
  opened?: { result: 'shown' | 'not-shown'; quote: string; gone: boolean };
}

/** `page` names the page by its key (see page-address.ts), so that a slash or a scheme is no difference. */
interface OnPage {
  key: string;
  page: string;
}
interface InText extends OnPage {
  quote: string;
  row: RowId;
  block: number;
  start: number;
}
export interface PageItem extends OnPage {
  is: 'page';
  url: string;
  state: string;
  why: string;
  textHash: string;
}
/** Claims of one page that say the same words are one item, with the receipts of all of them. */
export interface ClaimItem extends InText {
  is: 'claim';
  kind: string;
  planned: boolean;
  prefix: string;
  suffix: string;
  /** As `plainWords` has them: `#` for each number, and with their values. */
  words: string;
  plain: string;
  numbers: readonly number[];
  receipts: readonly SeenReceipt[];
}
export interface FindingItem extends InText {
  is: 'finding';
  rule: string;
  good: boolean;
  say: string;
}
export interface PassageItem extends InText {
  is: 'passage';
  id: string;
  title: string;
}
export interface RowItem extends OnPage {
  is: 'row';
  row: RowId;
  state: string;
  facets: readonly { name: string; state: string; quote: string }[];
}
export interface HostItem extends OnPage {
  is: 'script-host';
  host: string;
}
export interface ContractItem extends OnPage {
  is: 'contract';
  chain: string;
  address: string;
}
/** `left` is what it showed, in milliseconds: the moment that it counts down to depends on when it was read. */
export interface TimerItem extends OnPage {
  is: 'timer';
  words: string;
  left: number;
}
export type Item = PageItem | ClaimItem | FindingItem | PassageItem | RowItem | HostItem | ContractItem | TimerItem;

/** Everything of a review that is compared, in one order; no time of looking is in it. */
export interface Snapshot {
  ruleset: string;
  how: ReadHow;
  /** Key of the main page. */
  main: string;
  /** Keys of the pages whose rows were added up, sorted. */
  addedUp: readonly string[];
  /** Rules that could not run, sorted. */
  notRun: readonly string[];
  /** By key, no key twice. */
  items: readonly Item[];
}

/** The key of a page's address; what is no web address stands for itself. */
export function keyOfPage(url: string): string {
  return pageKey(url) || url;
}

/** What of a review a Snapshot is taken of. */
type Snapped = Pick<Review, 'at' | 'ruleset' | 'how' | 'pages' | 'report' | 'records'>;

/** Most links of one claim that are compared, and UTF-16 units of the words before and after it. */
const MOST_RECEIPTS = 100;
const AROUND = 200;

/** Two reviews of the same evidence by the same rules have equal snapshots, whatever their times. */
export function snapshotOf(review: Snapped): Snapshot {
  const { report, pages, records } = review;
  const main = keyOfPage(report.url);
  const timesOf = new Map(pages.map(({ url, at }) => [url, at]));
  const items = new Map<string, Item>();
  const add = (item: Item) => {
    if (!items.has(item.key)) items.set(item.key, item);
  };
  for (const { url, state, why, textHash } of pages) {
    const page = keyOfPage(url);
    add({ is: 'page', key: keyOf('page', page), page, url, state, why, textHash });
  }
  for (const record of records) {
    for (const item of recordItems(record, timesOf.get(record.url) ?? review.at)) {
      const same = items.get(item.key);
      if (item.is === 'claim' && same?.is === 'claim') items.set(item.key, together(same, item));
      else add(item);
    }
  }
  for (const item of reportItems(review, main)) add(item);
  return {
    ruleset: review.ruleset,
    how: review.how,
    main,
    addedUp: sorted((report.project?.pages ?? [{ url: report.url }]).map(({ url }) => keyOfPage(url))),
    notRun: sorted(report.coverage.notRun.map(({ rule }) => rule)),
    items: [...items.values()].sort((a, b) => inOrder(a.key, b.key)),
  };
}

function recordItems(record: PageRecord, at: number): Item[] {
  const page = keyOfPage(record.url);
  return [
    ...record.claims.map((claim) => claimItem(claim, page)),
    ...record.scriptHosts.map(
      (host): Item => ({ is: 'script-host', key: keyOf('script-host', page, host), page, host }),
    ),
    ...record.contracts.map(
      ({ chain, address }): Item => ({ is: 'contract', key: keyOf('contract', page, address), page, chain, address }),
    ),
    ...record.timers.map(
      ({ words, deadline }): Item => ({
        is: 'timer',
        key: keyOf('timer', page, words),
        page,
        words,
        left: deadline - at,
      }),
    ),
  ];
}

function claimItem(claim: QuotedClaim, page: string): ClaimItem {
  const { kind, row, block, start } = claim;
  const [prefix, suffix] = [claim.prefix.slice(-AROUND), claim.suffix.slice(0, AROUND)];
  // One more than is told, so that it is seen to be cut.
  const quote = claim.quote.slice(0, LONGEST_QUOTE + 1);
  const { words, key: plain, numbers } = plainWords(quote);
  const receipts = claim.receipts.map(seenReceipt);
  return {
    ...{ is: 'claim', key: keyOf('claim', page, plain), page, quote, kind, row, block, start, prefix, suffix },
    ...{ words, plain },
    planned: claim.about?.frame === 'planned',
    numbers: numbers.map(({ value }) => value),
    receipts: bestOf(receipts),
  };
}

function seenReceipt(receipt: Receipt): SeenReceipt {
  const { href, kind, opened } = receipt;
  const seen = { href, kind, grade: linkGrade(receipt) };
  if (!opened || opened.result === 'not-checked') return seen;
  const { result, quote, gone = false } = opened;
  return { ...seen, opened: { result, quote: quote.slice(0, LONGEST_QUOTE), gone } };
}

/** One claim for two with the same words: the place of the first, the receipts of both. */
function together(one: ClaimItem, other: ClaimItem): ClaimItem {
  const first = other.block - one.block || other.start - one.start;
  return { ...(first < 0 ? other : one), receipts: bestOf([...one.receipts, ...other.receipts]) };
}

/** Each link once, with its best grade, by address. */
function bestOf(receipts: readonly SeenReceipt[]): SeenReceipt[] {
  const best = new Map<string, SeenReceipt>();
  for (const receipt of receipts) {
    const known = best.get(receipt.href);
    if (!known || known.grade < receipt.grade) best.set(receipt.href, receipt);
  }
  return [...best.values()].sort((a, b) => inOrder(a.href, b.href)).slice(0, MOST_RECEIPTS);
}

function reportItems({ report }: Snapped, page: string): Item[] {
  const findings = report.findings.map((finding): Item => {
    const { rule, row, quote, block, start, say } = finding;
    const key = keyOf('finding', page, rule, plainWords(quote).key);
    return { is: 'finding', key, page, rule, row, good: finding.severity === 'good', quote, block, start, say };
  });
  const passages = (report.passages ?? []).flatMap(({ id, row, title = '', state, quote, block, start }): Item[] => {
    const key = keyOf('passage', page, id, plainWords(quote).key);
    return state === 'found' ? [{ is: 'passage', key, page, id, row, title, quote, block, start }] : [];
  });
  const rows = report.rows.map(({ row, state, facets = [] }): Item => {
    const told = facets.map(({ name, state, quote = '' }) => ({ name, state, quote }));
    const key = keyOf('row', page, row);
    return { is: 'row', key, page, row, state, facets: told.sort((a, b) => inOrder(a.name, b.name)) };
  });
  return [...findings, ...passages, ...rows];
}

/** Parts in brackets and quotes, so that no part can look like two. */
function keyOf(...parts: string[]): string {
  return JSON.stringify(parts);
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort(inOrder);
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
