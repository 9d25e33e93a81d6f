import type { Outward } from '@/lib/core/outward.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { pageText } from '@/lib/core/page-text.ts';
import type { Project } from '@/lib/core/project.ts';
import type { Report } from '@/lib/core/report.ts';
import { recordPage } from '@/lib/evidence/page-record.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { PageToKeep, Saving } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import type { Tabs } from '../tabs/tabs.ts';
import type { Picture } from './picture.ts';

export interface SavingEdges {
  tabs: Tabs;
  /** Resolves when the tab's page was read whole, so that no half of a Report is saved; at once when left out. */
  wasRead?(tab: number): Promise<void>;
  /** SHA-256, hex, of the text that the Report of a tab is about. */
  hashOf(tab: number): Promise<string>;
  hash(text: string): Promise<string>;
  /** The page of a tab as its reader reads it now; undefined when nobody answers there. */
  pageAgain(tab: number): Promise<PageDoc | undefined>;
  registrableDomain(url: string): string;
  /** Where the page that was read of a tab sends people. */
  outwardOf?(tab: number): Promise<Outward | undefined>;
  /** JPEG of what a tab shows, or why there is none. */
  pictureOf?(tab: number): Promise<Picture>;
  save(saving: Omit<Saving, 'newId'>): Promise<Stored<Project>>;
  now(): number;
}

/** Saves what was read of a tab as a new Review of its project. */
export function createSaving(edges: SavingEdges) {
  const { tabs, hashOf, registrableDomain, outwardOf, save, now } = edges;

  /**
   * The page's words are kept only when they are the words that the Report is about: a page that changed since is saved
   * as it was shown, without them.
   */
  async function pageOf(tab: number, report: Report, textHash: string): Promise<PageToKeep> {
    const at = now();
    const look = { url: report.url, title: report.title, at, state: 'read' as const, why: '', textHash };
    const doc = await edges.pageAgain(tab);
    if (!doc || doc.url !== report.url || (await edges.hash(pageText(doc))) !== textHash) return { look };
    return { look, doc, record: recordPage(doc, report, at) };
  }

  return async ({ tab, picture }: Asks<'project:save'>): Promise<Answers<'project:save'>> => {
    await edges.wasRead?.(tab);
    const report = (await tabs.get(tab))?.report;
    if (!report)
      return { saved: false, project: '', why: en('This page was not read yet, so there is nothing to save.') };
    const textHash = await hashOf(tab);
    const pages = [await pageOf(tab, report, textHash)];
    const outward = await outwardOf?.(tab);
    const taken = picture ? await edges.pictureOf?.(tab) : undefined;
    const stored = await save({
      ...{ report, domain: registrableDomain(report.url), textHash, pages, now: now() },
      ...(outward ? { outward } : {}),
      ...(taken?.ok ? { picture: taken.picture } : {}),
    });
    if (!stored.ok) return { saved: false, project: '', why: stored.why };
    await tabs.change(tab, (known) => ({ ...known, saved: true }));
    const without = taken && !taken.ok ? en('Saved without a picture: {~why}.', { why: taken.why }) : '';
    return { saved: true, project: stored.value.id, why: without };
  };
}
