import { pageKey } from '../page-address.ts';
import type { PageDoc } from '../page-doc.ts';
import { linkedKind, type PageNotes } from '../page-notes.ts';
import type { PageType } from '../page-type.ts';
import type { PageView } from '../page-view.ts';
import type { Question } from '../question.ts';
import { gradeRank } from '../receipt.ts';
import type { Report } from '../report.ts';
import { isPageRule, type Rule } from '../rule.ts';
import type { Evidence } from './evidence.ts';
import { quoteOfSaid } from './find-said.ts';
import { didNotShow, hasReceipt } from './ledger.ts';
import { isOwnWord } from './own-voice.ts';
import type { PageText } from './page-text.ts';
import { RECEIPT_PAGES, rowsOfPlace } from './places.ts';
import { projectKinds } from './project-kinds.ts';
import { createView } from './view.ts';

/** Bounds of one page's notes: about 20 KB at most, 3 KB on most pages. Characters and entries. */
const LONGEST_ADDRESS = 500;
const LONGEST_TITLE = 120;
const LONGEST_LABEL = 60;
const LONGEST_ANSWER = 200;
const MOST_QUOTED = 30;
const MOST_LINKS = 40;
const LINKS_LOOKED_AT = 1_000;

/** Pages that say nothing for the project whose address they have. */
const NO_NOTES: ReadonlySet<PageType> = new Set(['news', 'sponsored', 'post', 'store']);
/** Kinds of rules whose findings come from this page alone, whatever was read before. */
const FROM_THE_PAGE = new Set<Rule['kind']>(['claim', 'green', 'dom', 'aggregate']);

export interface NotesTaking {
  doc: PageDoc;
  text: PageText;
  view: PageView;
  report: Report;
  rules: readonly Rule[];
  evidence: Evidence;
  /** What this page answers of the things that rows look for, by id. */
  answers?: ReadonlyMap<string, { quote: string }>;
}

/**
 * What is remembered of a page for the project's other pages: counts, short quotes, answers to the questions of all
 * rules, links to pages of the same project. Depends on this page alone, so that the order of reading changes nothing.
 * Nothing for pages that belong to no project. Linear in the text; not needed for the Report, so it can wait.
 */
export function takeNotes(taking: NotesTaking): PageNotes | undefined {
  const { doc, report, rules, evidence } = taking;
  const own = evidence.scope?.ownerOf(doc.url) ?? evidence.registrableDomain(doc.url);
  if (own === '' || doc.url.length > LONGEST_ADDRESS || NO_NOTES.has(report.pageType)) return undefined;
  const fromThePage = new Set(rules.filter(({ kind }) => FROM_THE_PAGE.has(kind)).map(({ id }) => id));
  return {
    url: doc.url,
    title: doc.title.slice(0, LONGEST_TITLE),
    at: report.at,
    pageType: report.pageType,
    kinds: [...projectKinds(doc, taking.text, report.pageType, [])],
    rows: countRows(report),
    quoted: report.findings
      .filter(({ rule, quote }) => quote !== '' && fromThePage.has(rule))
      .slice(0, MOST_QUOTED)
      .map(({ rule, row, severity, quote }) => ({ rule, row, good: severity === 'good', quote })),
    answers: answersOf(taking),
    links: linksOf(doc, own, evidence),
    declares: [...(evidence.scope?.declaredBy(doc) ?? [])],
  };
}

function countRows({ claims }: Report): PageNotes['rows'] {
  const rows = new Map<string, PageNotes['rows'][number]>();
  for (const claim of claims) {
    const counted = rows.get(claim.row) ?? { row: claim.row, claims: 0, receipts: 0, didNotShow: 0 };
    counted.claims += 1;
    if (hasReceipt(claim)) counted.receipts += 1;
    if (didNotShow(claim)) counted.didNotShow += 1;
    rows.set(claim.row, counted);
  }
  return [...rows.values()];
}

const questions = new WeakMap<readonly Rule[], readonly Question[]>();

/** The questions of all rules, each once. */
export function questionsOf(rules: readonly Rule[]): readonly Question[] {
  const known = questions.get(rules);
  if (known) return known;
  const byId = new Map<string, Question>();
  for (const rule of rules) {
    if (isPageRule(rule)) for (const question of rule.questions ?? []) byId.set(question.id, question);
  }
  const made = [...byId.values()];
  questions.set(rules, made);
  return made;
}

/**
 * Answers that the page's visible words give. What must be asserted counts only where the project speaks for itself;
 * legal text, which makes no claims, states what holds, so it is asked like docs.
 */
function answersOf(taking: NotesTaking): PageNotes['answers'] {
  const { doc, text, view, report, rules, evidence } = taking;
  const speaks = isOwnWord(doc, report.pageType);
  const asked =
    report.pageType === 'legal' ? createView(doc, text, { type: 'docs', confidence: 'high' }, evidence) : view;
  const answers: PageNotes['answers'] = {};
  for (const [id, { quote }] of (speaks && taking.answers) || []) answers[id] = quote.slice(0, LONGEST_ANSWER);
  for (const question of questionsOf(rules)) {
    if (!question.anyFrame && !speaks) continue;
    const said = asked.answerHere(question);
    if (said) answers[question.id] = quoteOfSaid(said, LONGEST_ANSWER);
  }
  for (const { kind, grade, href } of view.receipts) {
    if (gradeRank(grade) >= 2) answers[linkedKind(kind)] ??= href.slice(0, LONGEST_ANSWER);
  }
  return answers;
}

/** Links to pages of the same project: first those that leave the host, because they tie two hosts together. */
function linksOf(doc: PageDoc, own: string, { scope, registrableDomain }: Evidence): PageNotes['links'] {
  const away: PageNotes['links'] = [];
  const here: PageNotes['links'] = [];
  const seen = new Set<string>([pageKey(doc.url)]);
  for (const { href, text } of doc.links.slice(0, LINKS_LOOKED_AT)) {
    const key = pageKey(href);
    if (key === '' || seen.has(key) || href.length > LONGEST_ADDRESS) continue;
    seen.add(key);
    const owner = scope ? scope.ownerOf(href) : registrableDomain(href);
    const link = { url: href, text: text.slice(0, LONGEST_LABEL) };
    if (owner === own) {
      const words = `${text} ${key.replace(/[-_/.]/g, ' ')}`;
      if (RECEIPT_PAGES.test(words) || rowsOfPlace(words).length > 0) here.push(link);
    } else if (scope?.sameBrand(owner, own)) away.push(link);
  }
  return [...away.slice(0, MOST_LINKS / 2), ...here].slice(0, MOST_LINKS);
}
