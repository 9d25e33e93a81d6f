import { judgeForNotes } from '@/lib/background/judge.ts';
import { isSamePage } from '@/lib/core/page-address.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { MOST_PAGES, type PageNotes } from '@/lib/core/page-notes.ts';
import { Report } from '@/lib/core/report.ts';
import { brandOf, notesOfProject } from '@/lib/evidence/project-scope.ts';
import { ownerOf } from '@/lib/evidence/shared-hosts.ts';
import { readPage } from '@/lib/understanding/read-page.ts';
import { docOfLine } from './page.ts';
import { trained } from './trained.ts';

/** Projects whose notes are held at one time; of more, those used longest ago are forgotten. */
const MOST_PROJECTS = 500;
const LONGEST_NAME = 200;

/**
 * Judges lines of one run, in their order, each with the notes of the lines before it that belong to the same project:
 * those with the same `project`, or, with `addUp`, those of the same owner of addresses.
 */
export function createProjectLines({ addUp }: { addUp: boolean }) {
  const projects = new Map<string, PageNotes[]>();

  function groupOf(line: Record<string, unknown>, doc: PageDoc): { key: string; isNamed: boolean } {
    const named = typeof line.project === 'string' ? line.project.trim().slice(0, LONGEST_NAME) : '';
    if (named !== '') return { key: `named ${named}`, isNamed: true };
    const owner = addUp ? ownerOf(doc.url) : '';
    return { key: owner && `owner ${brandOf(owner) || owner}`, isNamed: false };
  }

  function keep(key: string, notes: PageNotes): void {
    const rest = (projects.get(key) ?? []).filter((one) => !isSamePage(one, notes));
    projects.delete(key);
    projects.set(key, [notes, ...rest].slice(0, MOST_PAGES));
    for (const oldest of projects.keys()) {
      if (projects.size <= MOST_PROJECTS) break;
      projects.delete(oldest);
    }
  }

  return (line: Record<string, unknown>, now: number): Report => {
    const doc = docOfLine(line);
    const { key, isNamed } = groupOf(line, doc);
    const before = projects.get(key) ?? [];
    const mine = isNamed ? before.filter((one) => !isSamePage(one, doc)) : notesOfProject(doc, before);
    const { report, notes } = judgeForNotes(doc, {
      now,
      others: mine.slice(0, MOST_PAGES - 1),
      readings: readPage(doc, trained()),
    });
    const taken = key === '' ? undefined : notes();
    if (taken) keep(key, taken);
    return Report.parse(report);
  };
}
