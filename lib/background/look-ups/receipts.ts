import type { Claim } from '@/lib/core/claim.ts';
import { reportWithOpened } from '@/lib/core/engine/patch-opened.ts';
import { canBeOpened } from '@/lib/core/opened-receipt.ts';
import type { Receipt } from '@/lib/core/receipt.ts';
import type { Asked } from '@/lib/evidence/open-receipt/asked.ts';
import type { Claimant } from '@/lib/evidence/open-receipt/claimant.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import { en } from '@/lib/words/en.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { keptReceipt, type OpenReceiptEdges, openReceipt } from './open-receipt.ts';
import type { LookUps } from './run.ts';

/** The claims of one page, and who makes them. */
export interface ClaimsOfPage {
  claims: readonly Claim[];
  claimant: Claimant;
}

export interface ReceiptEdges extends OpenReceiptEdges {
  tabs: Tabs;
  /** Those for the pages of a tab: of a private window nothing is kept on disk. */
  lookUpsFor(tab: number): Promise<LookUps>;
  lookUps: LookUps;
  /** The pages of a saved review; empty when it is gone. */
  pagesOfReview(id: string): Promise<ClaimsOfPage[]>;
  /** What the person calls the project of this address; empty when it is not saved. */
  nameOf(url: string): Promise<string>;
  /** Nothing is opened any more for now: what reads pages may go. */
  idle(): Promise<unknown>;
  now(): number;
}

const NO_SUCH = en('This claim or its link is not there any more.');
const NEVER = en('A link of this kind shows nothing by being opened.');

/** What pages of the extension ask about receipts. One that is under way dies with the worker, so memory is its place. */
export function createReceipts(edges: ReceiptEdges) {
  const { tabs, now } = edges;
  const underWay = new Map<string, AbortController>();
  const keyOf = (asked: Asks<'receipt:open'>) => JSON.stringify([asked.of, asked.quote, asked.href]);

  async function pagesOf(of: Asks<'receipt:open'>['of']): Promise<ClaimsOfPage[]> {
    if ('review' in of) return edges.pagesOfReview(of.review);
    const report = (await tabs.get(of.tab))?.report;
    if (!report) return [];
    const name = await edges.nameOf(report.url).catch(() => '');
    const names = name === '' ? [] : [name];
    return [{ claims: report.claims, claimant: { url: report.url, title: report.title, names } }];
  }

  async function find({ of, quote, href }: Asks<'receipt:open'>): Promise<Asked | undefined> {
    for (const { claims, claimant } of await pagesOf(of)) {
      for (const claim of claims) {
        const receipt = claim.quote === quote && claim.receipts.find((one) => one.href === href);
        if (receipt) return askedOf(claim, receipt, claimant);
      }
    }
    return undefined;
  }

  const askedOf = (claim: Claim, receipt: Receipt, claimant: Claimant): Asked => ({
    claim,
    receipt: { ...receipt, grade: receipt.opened?.unopened ?? receipt.grade },
    claimant,
    now: now(),
  });

  return {
    async open(asks: Asks<'receipt:open'>): Promise<Answers<'receipt:open'>> {
      // Known to be under way before anything is waited for, so that it can be stopped from the first moment.
      const key = keyOf(asks);
      underWay.get(key)?.abort();
      const stop = new AbortController();
      underWay.set(key, stop);
      try {
        const asked = await find(asks);
        if (!asked) return { why: NO_SUCH };
        if (!canBeOpened(asked.receipt)) return { why: NEVER };
        const lookUps = 'tab' in asks.of ? await edges.lookUpsFor(asks.of.tab) : edges.lookUps;
        const came = await openReceipt(edges, lookUps, asked, { by: 'person', signal: stop.signal });
        if (!came.ok) return { why: came.why };
        if ('tab' in asks.of) await keepInTab(asks.of.tab, asked, came.value);
        return { ...came.value, why: '' };
      } finally {
        if (underWay.get(key) === stop) underWay.delete(key);
        if (underWay.size === 0) await edges.idle().catch(() => {});
      }
    },

    async stop(asks: Asks<'receipt:stop'>): Promise<Answers<'receipt:stop'>> {
      underWay.get(keyOf(asks))?.abort();
      return {};
    },

    async kept({ review }: Asks<'receipt:kept'>): Promise<Answers<'receipt:kept'>> {
      const receipts: Answers<'receipt:kept'>['receipts'] = [];
      for (const { claims, claimant } of await edges.pagesOfReview(review)) {
        for (const claim of claims) {
          for (const receipt of claim.receipts.filter(canBeOpened)) {
            const found = await keptReceipt(edges.lookUps, askedOf(claim, receipt, claimant));
            if (found) receipts.push({ quote: claim.quote, href: receipt.href, ...found });
          }
        }
      }
      return { receipts };
    },
  };

  /** The page may have been left while its link was opened. */
  async function keepInTab(
    tab: number,
    { claim, receipt, claimant }: Asked,
    opened: Parameters<typeof reportWithOpened>[2],
  ) {
    const key = { quote: claim.quote, href: receipt.href };
    await tabs.change(tab, (known) =>
      known.report?.url === claimant.url ? { ...known, report: reportWithOpened(known.report, key, opened) } : known,
    );
  }
}
