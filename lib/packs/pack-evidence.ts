import type { Evidence } from '@/lib/core/engine/evidence.ts';
import { nearReceipts } from '@/lib/core/engine/near-receipts.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { gradeRank, type Receipt } from '@/lib/core/receipt.ts';
import type { HostEntry, RulePack } from '@/lib/core/rule-pack.ts';
import { gradeListed } from '@/lib/evidence/grade-link.ts';
import { readAddress } from '@/lib/evidence/web-address.ts';
import { en } from '@/lib/words/en.ts';
import { hostFaults } from './host-faults.ts';

interface PackHost extends HostEntry {
  pack: string;
}

/**
 * Evidence with the hosts of packs. They count where claims meet their receipts, in the ledger; rules and page types go
 * on with our own lists alone, so that no pack can clear a note of ours by calling a host an auditor.
 */
export function packEvidence(ours: Evidence, packs: readonly RulePack[]): Evidence {
  const known = hostsOf(packs);
  if (known.size === 0) return ours;
  return { ...ours, findClaims: (view, matches) => ours.findClaims(withHosts(view, known), matches) };
}

function hostsOf(packs: readonly RulePack[]): ReadonlyMap<string, PackHost> {
  const known = new Map<string, PackHost>();
  for (const { name, hosts = [] } of packs) {
    for (const entry of hosts) {
      if (!known.has(entry.host) && hostFaults([entry]).length === 0) known.set(entry.host, { ...entry, pack: name });
    }
  }
  return known;
}

/** The same view with more receipts; the page's links are graded once more only when a pack knows one of them. */
function withHosts(view: PageView, known: ReadonlyMap<string, PackHost>): PageView {
  const receipts = view.receipts.map((receipt) => regraded(receipt, known));
  if (receipts.every((receipt, at) => receipt === view.receipts[at])) return view;
  receipts.sort((a, b) => gradeRank(b.grade) - gradeRank(a.grade));
  const near = nearReceipts(view.doc, receipts);
  return Object.create(view, {
    receipts: { value: receipts },
    receiptsNear: { value: near },
    hasReceiptNear: {
      value: (...[block, grade]: Parameters<PageView['hasReceiptNear']>) =>
        near(block).some((receipt) => gradeRank(receipt.grade) >= gradeRank(grade)),
    },
  }) as PageView;
}

/** Only what our lists know nothing of; and a pack's word makes no R4, which is ours to give. */
function regraded(receipt: Receipt, known: ReadonlyMap<string, PackHost>): Receipt {
  const url = receipt.kind === 'elsewhere' ? readAddress(receipt.href) : undefined;
  const entry = url && findHost(url.hostname, known);
  if (!url || !entry) return receipt;
  const { kind, grade, note } = gradeListed(url, entry);
  return {
    ...receipt,
    kind,
    grade: grade === 'R4' ? 'R3' : grade,
    note: en('{~note}; listed by the pack “{pack}”', { note, pack: entry.pack }),
  };
}

function findHost(host: string, known: ReadonlyMap<string, PackHost>): PackHost | undefined {
  for (let rest = host; rest !== ''; ) {
    const entry = known.get(rest);
    if (entry) return entry;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return undefined;
}
