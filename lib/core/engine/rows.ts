import { QUESTION_IDS, QUESTION_TEXT, type QuestionId, type Answer as Understood } from '../answer.ts';
import type { ChecklistRow } from '../checklist.ts';
import type { Claim } from '../claim.ts';
import type { Facet } from '../facet.ts';
import type { Finding } from '../finding.ts';
import type { PageView } from '../page-view.ts';
import { gradeRank } from '../receipt.ts';
import type { Report } from '../report.ts';
import { ROW_TEXT, ROWS, type RowId } from '../row.ts';
import { questionOfRow } from '../row-questions.ts';
import type { Rule } from '../rule.ts';
import { addUp, type RowTotals } from './add-up.ts';
import { understoodAnswer } from './answers.ts';
import { hasReceipt } from './ledger.ts';
import type { Answer, FacetSeen } from './row-facets.ts';
import { fitsFacet, hasToken } from './row-fits.ts';
import { observedIn } from './row-observed.ts';
import { type Judged, judgeRow, type RowParts } from './row-state.ts';

type Passage = NonNullable<Report['passages']>[number];

export interface RowFacts {
  view: PageView;
  ours: boolean;
  findings: readonly Finding[];
  claims: readonly Claim[];
  ruleOf(id: string): Rule | undefined;
  /** False when nothing of the page could be read: no row is checked. */
  readable: boolean;
  /** Why a row is not checked because of the page's languages. */
  unread?(row: RowId): string | undefined;
  /** What the rows look for, and what this page answers, by id. */
  facets?: readonly Facet[];
  answers?: ReadonlyMap<string, Answer>;
  /** Passages of this page that explain something. */
  passages?: readonly Passage[];
  /** Sentences of this page that were read to answer a question, sure enough to fill its row. */
  understood?: ReadonlyMap<QuestionId, Understood>;
}

/** The ten rows, in their order, for the project as far as its pages were read. */
export function buildRows(facts: RowFacts): ChecklistRow[] {
  const others = addUp(facts.view.others);
  const ofToken = hasToken(facts.view);
  return ROWS.map((row) => buildRow(row, facts, others[row], ofToken));
}

function buildRow(row: RowId, facts: RowFacts, others: RowTotals, ofToken: boolean): ChecklistRow {
  const { view } = facts;
  const findings = facts.findings.filter((finding) => finding.row === row);
  const claims = facts.claims.filter((claim) => claim.row === row);
  const good = findings.filter((finding) => finding.severity === 'good');
  const open = findings.filter((finding) => finding.severity !== 'good');
  const receipts = claims.filter(hasReceipt).length;
  const seen = facetsOf(row, facts, open, ofToken);
  const passage = facts.passages?.find((one) => one.row === row && one.state === 'found');
  const passageUrl = view.others.find((notes) => Object.hasOwn(notes.answers, passageAnswer(row)))?.url;
  const unread = facts.unread?.(row);
  const understood = understoodOf(row, facts);
  const { ours, readable, ruleOf } = facts;
  const parts = {
    row,
    view,
    ours,
    readable,
    unread,
    good,
    open,
    claims,
    receipts,
    facets: seen,
    ofToken,
    passage,
    passageUrl,
    understood,
    others,
  };
  const judged = judgeRow({ ...parts, ruleOf });
  const made: ChecklistRow = {
    row,
    state: judged.state,
    claims: claims.length + others.claims,
    receipts: receipts + others.receipts,
    quotes: pickQuotes({ ...parts, ruleOf }, judged, facts.answers),
    ask: questionOfRow(row, view.kinds) ?? open[0]?.ask ?? ROW_TEXT[row].ask,
    why: judged.why,
  };
  if (seen.length > 0 && isTold(judged)) made.facets = seen.map(tellFacet);
  const observed = ours ? observedIn(row, view) : [];
  if (observed.length > 0) made.observed = observed;
  return made;
}

/** The sentence that answers the row's question: this page's, else another's of the project. */
function understoodOf(row: RowId, { view, understood }: RowFacts): RowParts['understood'] {
  for (const question of QUESTION_IDS) {
    if (QUESTION_TEXT[question].row !== row || !QUESTION_TEXT[question].fills) continue;
    const here = understood?.get(question);
    if (here) return { here, url: view.doc.url };
    const there = view.others.find(({ answers }) => Object.hasOwn(answers, understoodAnswer(question)));
    if (there) return { url: there.url };
  }
  return undefined;
}

/** Under which id the notes of a page keep the passage that explains something of this row. */
export function passageAnswer(row: RowId): string {
  return `passage:${row}`;
}

/** What could not be checked, or does not fit, has no found and not found. */
function isTold({ state }: Judged): boolean {
  return state !== 'not-applicable' && state !== 'not-checked';
}

/** What this row looks for in a project of this kind, and whose words state it: this page's first, then the others'. */
function facetsOf(row: RowId, facts: RowFacts, open: readonly Finding[], ofToken: boolean): FacetSeen[] {
  const { view, ours, facets = [], answers } = facts;
  if (!ours || (row === 'requests' && open.length === 0)) return [];
  return facets
    .filter((facet) => facet.row === row && fitsFacet(facet, view, ofToken))
    .map((facet) => {
      const there = view.others.find((notes) => Object.hasOwn(notes.answers, facet.id));
      const stated = answers?.get(facet.id) ?? (there && { quote: there.answers[facet.id] ?? '', url: there.url });
      return stated ? { facet, stated } : { facet };
    });
}

function tellFacet({ facet, stated }: FacetSeen): NonNullable<ChecklistRow['facets']>[number] {
  if (!stated) return { name: facet.name, state: 'not-stated' };
  return { name: facet.name, state: 'stated', quote: stated.quote, url: stated.url };
}

/** What is open speaks first, then claims by their need of a receipt, then what explains. At most two, of this page. */
function pickQuotes(parts: RowParts, judged: Judged, answers: RowFacts['answers']): ChecklistRow['quotes'] {
  const byNeed = [...parts.claims].sort((a, b) => bestGrade(a) - bestGrade(b));
  const stated = parts.facets.flatMap(({ facet }) => answers?.get(facet.id) ?? []);
  const passage = judged.byPassage && parts.passage ? [parts.passage] : [];
  const read = parts.understood?.here ? [parts.understood.here] : [];
  const all = [...parts.open, ...byNeed, ...passage, ...parts.good, ...stated, ...read].filter(
    (one) => one.quote !== '' && one.block >= 0,
  );
  const first = all[0];
  const second = all.find((one) => one.quote !== first?.quote);
  return [first, second]
    .filter((one) => one !== undefined)
    .map(({ quote, block, start, end }) => ({ text: quote, block, start, end }));
}

function bestGrade(claim: Claim): number {
  return Math.max(0, ...claim.receipts.map((receipt) => gradeRank(receipt.grade)));
}
