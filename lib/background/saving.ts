import type { Outward } from '@/lib/core/outward.ts';
import type { Project } from '@/lib/core/project.ts';
import type { Report } from '@/lib/core/report.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { Tabs } from './tabs.ts';

export interface SavingEdges {
  tabs: Tabs;
  hashOf(tab: number): Promise<string>;
  registrableDomain(url: string): string;
  /** Where the page that was read of a tab sends people. */
  outwardOf?(tab: number): Promise<Outward | undefined>;
  save(saving: {
    report: Report;
    domain: string;
    textHash: string;
    outward?: Outward;
  }): Promise<{ ok: true; value: Project } | { ok: false; why: string }>;
}

/** Saves what was read of a tab as a new Review of its project. */
export function createSaving({ tabs, hashOf, registrableDomain, outwardOf, save }: SavingEdges) {
  return async ({ tab }: Asks<'project:save'>): Promise<Answers<'project:save'>> => {
    const report = (await tabs.get(tab))?.report;
    if (!report) return { saved: false, project: '', why: 'This page was not read yet, so there is nothing to save.' };
    const textHash = await hashOf(tab);
    const outward = await outwardOf?.(tab);
    const domain = registrableDomain(report.url);
    const stored = await save({ report, domain, textHash, ...(outward ? { outward } : {}) });
    if (!stored.ok) return { saved: false, project: '', why: stored.why };
    await tabs.change(tab, (known) => ({ ...known, saved: true }));
    return { saved: true, project: stored.value.id, why: '' };
  };
}
