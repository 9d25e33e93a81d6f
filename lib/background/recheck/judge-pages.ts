import type { Examined } from '@/lib/core/engine/examine.ts';
import { withoutHidden } from '@/lib/core/finding-key.ts';
import { hostOf } from '@/lib/core/host-of.ts';
import type { Known } from '@/lib/core/known.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import type { Readings } from '@/lib/core/readings.ts';
import type { Report } from '@/lib/core/report.ts';
import { notesOfProject } from '@/lib/evidence/project-scope.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import type { Settings } from '@/lib/store/settings/settings.ts';
import type { Judging } from '../judge.ts';

export interface JudgeEdges {
  judgeForNotes(doc: PageDoc, judging: Judging): Examined;
  settings(): Promise<Settings>;
  ruling(): Promise<Ruling>;
  /** What is known beside a page. */
  around(doc: PageDoc): Promise<Known>;
  /** Reads the sentences of a page, as is done in a tab. */
  readSentences(doc: PageDoc): Promise<Readings | undefined>;
  now(): number;
}

/**
 * The Reports of a project's pages, by today's rules, as they would be in a tab: that of the first page adds up what all
 * of them say, the others stand by themselves. In: at least one page, the main one first.
 */
export async function judgePages(edges: JudgeEdges, docs: readonly PageDoc[]): Promise<Report[]> {
  const [settings, ruling] = await Promise.all([edges.settings(), edges.ruling()]);
  const how = { now: edges.now(), rulesOff: new Set(settings.rulesOff), asked: true, ruling };
  const hidden = new Set(settings.hidden);
  const notes: PageNotes[] = [];
  const reports: Report[] = [];
  for (const doc of docs.toReversed()) {
    const isMain = doc === docs[0];
    const known = await edges.around(doc).catch(() => undefined);
    const others = isMain ? notesOfProject(doc, notes) : [];
    const readings = await edges.readSentences(doc).catch(() => undefined);
    const examined = edges.judgeForNotes(doc, { ...how, ...(known ? { known } : {}), others, readings });
    const taken = isMain ? undefined : examined.notes();
    if (taken) notes.push(taken);
    // What the person hid on a site stays hidden when it is read again.
    reports.unshift(withoutHidden(examined.report, hostOf(doc.url), hidden));
  }
  return reports;
}
