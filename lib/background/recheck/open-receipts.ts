import type { Claim } from '@/lib/core/claim.ts';
import { reportWithOpened } from '@/lib/core/engine/patch-opened.ts';
import { canBeOpened, linkGrade, type OpenedReceipt } from '@/lib/core/opened-receipt.ts';
import { gradeRank, type Receipt } from '@/lib/core/receipt.ts';
import type { Report } from '@/lib/core/report.ts';
import type { Asked } from '@/lib/evidence/open-receipt/asked.ts';
import type { Visit } from './visit.ts';

/** Most links that a re-check of one project opens. */
const MOST_OPENED = 12;

/** The way to open a receipt during a run. */
export interface OpenForRun {
  /** Did the person want receipts opened by themselves? */
  isOn(): Promise<boolean>;
  /** Through the run's own visits, so that its pauses and the hosts that rest count. Undefined when nobody looked. */
  open(asked: Asked, visit: Visit, signal: AbortSignal): Promise<OpenedReceipt | undefined>;
}

interface Chosen {
  page: number;
  claim: Claim;
  receipt: Receipt;
}

/**
 * The Reports of a project's pages with what came of opening their receipts: at most twelve links, one for each claim,
 * those of numbers first. In: the Reports, the main one first, and the project's name. A run that is given up, and a
 * person who did not want it, leave them as they are.
 */
export async function withOpenedReceipts(
  reports: readonly Report[],
  { open, visit, name, now }: { open: OpenForRun | undefined; visit: Visit; name: string; now: number },
  signal: AbortSignal,
): Promise<Report[]> {
  const made = [...reports];
  if (!open || !(await open.isOn())) return made;
  for (const { page, claim, receipt } of chosen(reports)) {
    const report = made[page];
    if (signal.aborted || !report) return made;
    const claimant = { url: report.url, title: report.title, names: [name] };
    const opened = await open.open({ claim, receipt, claimant, now }, visit, signal);
    if (opened) made[page] = reportWithOpened(report, { quote: claim.quote, href: receipt.href }, opened);
  }
  return made;
}

/** The best link of each claim; claims with a number before others, earlier pages before later ones. */
function chosen(reports: readonly Report[]): Chosen[] {
  const all = reports.flatMap(({ claims }, page) =>
    claims.flatMap((claim): Chosen[] => {
      const receipt = claim.receipts.find((one) => canBeOpened(one) && gradeRank(linkGrade(one)) >= 2);
      return receipt ? [{ page, claim, receipt }] : [];
    }),
  );
  const first = (one: Chosen) => (one.claim.about?.quantity ? 0 : 1);
  const once = new Map(all.map((one) => [JSON.stringify([one.page, one.claim.quote, one.receipt.href]), one]));
  return [...once.values()].sort((a, b) => first(a) - first(b)).slice(0, MOST_OPENED);
}
