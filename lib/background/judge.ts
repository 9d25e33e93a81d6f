import type { Evidence } from '@/lib/core/engine/evidence.ts';
import { type Examined, examineForNotes } from '@/lib/core/engine/examine.ts';
import { type Known, NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import type { PageType } from '@/lib/core/page-type.ts';
import type { Post } from '@/lib/core/post.ts';
import { docOfPost } from '@/lib/core/post-doc.ts';
import type { Readings } from '@/lib/core/readings.ts';
import type { PostReport, Report } from '@/lib/core/report.ts';
import { RULESET } from '@/lib/core/ruleset.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { IMITATED } from '@/lib/evidence/lookalike/imitated.ts';
import { findLookalike } from '@/lib/evidence/lookalike/lookalike.ts';
import { PROJECT_SCOPE } from '@/lib/evidence/project-scope.ts';
import { providerOf } from '@/lib/evidence/providers.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { bareRuling, type Ruling } from '@/lib/packs/ruling.ts';
import { FACETS } from '@/lib/rules/facets/index.ts';
import { RULES } from '@/lib/rules/index.ts';
import { ANSWERING } from '@/lib/rules/lexicon/answering-checks.ts';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { PASSAGES } from '@/lib/rules/passages/index.ts';

const EVIDENCE: Evidence = {
  gradeLink,
  findClaims,
  registrableDomain,
  findLookalike,
  trackerOf,
  providerOf,
  scope: PROJECT_SCOPE,
};

/** Rules, languages and evidence of ours, without any rule pack. */
export const OUR_RULING = bareRuling({
  rules: RULES,
  locales: LOCALES,
  ruleset: RULESET,
  evidence: EVIDENCE,
  facets: FACETS,
  passages: PASSAGES,
  answering: ANSWERING,
});

/** Where nobody says what is known: the names that come with us. */
const BUNDLED: Known = { ...NOTHING_KNOWN, projects: IMITATED };

export interface Judging {
  /** Our rules with what rule packs add; ours alone when left out. */
  ruling?: Ruling | undefined;
  /** Epoch milliseconds. */
  now: number;
  rulesOff?: ReadonlySet<string>;
  /** The person asked for this page, so the topic gate does not stop us. */
  asked?: boolean;
  /** Take this page type instead of working it out. */
  as?: PageType;
  /** What is known beside the page; the bundled list of names alone when left out. */
  known?: Known;
  /** Notes of the project's other pages that the person opened, newest first. */
  others?: readonly PageNotes[];
  /** What the trained reading makes of the page's sentences. */
  readings?: Readings;
}

/** All rules and evidence on one page. The extension and the command line call this same function. */
export function judgePage(doc: PageDoc, judging: Judging): Report {
  return judgeForNotes(doc, judging).report;
}

/** The same, with what to remember of the page for the other pages of its project, taken when it is asked for. */
export function judgeForNotes(
  doc: PageDoc,
  { ruling = OUR_RULING, known = BUNDLED, ...judging }: Judging,
  post?: Post,
): Examined {
  return examineForNotes(doc, { ...ruling, ...judging, known, post });
}

/** The same rules on one post of a feed. */
export function judgePost(post: Post, judging: Judging): PostReport {
  const { report } = judgeForNotes(docOfPost(post), { ...judging, asked: true }, post);
  return { id: post.id, worst: report.worst, findings: report.findings };
}
