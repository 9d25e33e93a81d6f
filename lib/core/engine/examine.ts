import { en } from '@/lib/words/en.ts';
import type { AnsweringChecks } from '../answer.ts';
import type { Facet } from '../facet.ts';
import type { Finding } from '../finding.ts';
import { hostOf } from '../host-of.ts';
import type { Known } from '../known.ts';
import type { LocalePack } from '../locale.ts';
import type { PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { PassageRule } from '../passage.ts';
import type { Post } from '../post.ts';
import type { ProjectKind } from '../project-kind.ts';
import type { Readings } from '../readings.ts';
import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { rankOf, worstOf } from '../severity.ts';
import { NORMAL_THRESHOLDS, type Thresholds } from '../thresholds.ts';
import { topicOf } from '../topic.ts';
import { answerQuestions, NO_ANSWERS, notMissing, understoodAnswer } from './answers.ts';
import { applies, coverageOf, notReadIn } from './applying.ts';
import { classifyPage, type PageClass } from './classify-page.ts';
import { type Evidence, MOST_CLAIMS } from './evidence.ts';
import { withExpiry } from './good-signs.ts';
import { readLanguagesOf } from './languages-read.ts';
import { buildLedger } from './ledger.ts';
import { buildOpening } from './opening.ts';
import { languagesOf } from './page-languages.ts';
import { createPageText, type PageText } from './page-text.ts';
import { findPassages } from './passages.ts';
import { projectKinds } from './project-kinds.ts';
import { buildProject } from './project-pages.ts';
import { answerFacets } from './row-facets.ts';
import { buildRows, passageAnswer } from './rows.ts';
import { runPageRules, together } from './run-page-rules.ts';
import { type Run, runSentenceRules } from './run-rules.ts';
import { takeNotes } from './take-notes.ts';
import { topicSigns } from './topic-signs.ts';
import { createView } from './view.ts';
import { unreadPaths, walletPathsOf } from './wallet-paths.ts';
import { buildKeySentence, buildStrip } from './words-first.ts';

export interface ExamineOptions {
  rules: readonly Rule[];
  /** Version of the rules; stored in the Report. */
  ruleset: string;
  evidence: Evidence;
  /** Languages other than English that some rules read; none when left out. */
  locales?: readonly LocalePack[];
  /** What the rows look for in a project; nothing in particular when left out. */
  facets?: readonly Facet[];
  /** Passages that are looked for; none when left out. */
  passages?: readonly PassageRule[];
  /** Which of the checks answer which question of a page; none when left out. */
  answering?: AnsweringChecks;
  /** What the trained reading makes of the page's sentences; left out, only fixed words answer. */
  readings?: Readings;
  /** Epoch milliseconds. */
  now: number;
  /** Ids of rules that the person turned off. */
  rulesOff?: ReadonlySet<string>;
  /** The person asked for this page, so the topic gate does not stop us. */
  asked?: boolean;
  /** What is known beside the page; nothing when left out. */
  known?: Known;
  /** Notes of the project's other pages that the person opened, newest first. */
  others?: readonly PageNotes[];
  /** The post that the page was made of. */
  post?: Post;
  /** Numbers that rule packs moved; the usual ones when left out. */
  thresholds?: Thresholds;
  /** Take this page type instead of working it out (for posts, and for tests). */
  as?: Report['pageType'];
}

/** A Report, and what to remember of the page for the project's other pages, made when it is asked for. */
export interface Examined {
  report: Report;
  /** Nothing for a page that belongs to no project. Takes time of its own, so ask after the Report was shown. */
  notes(): PageNotes | undefined;
}

/** The Report alone. */
export function examine(doc: PageDoc, options: ExamineOptions): Report {
  return examineForNotes(doc, options).report;
}

/**
 * The whole judgement of one page: page type, topic, claims with receipts, rules, rows, ledger. Pure; linear in the
 * text. Findings come worst first, then by place.
 */
export function examineForNotes(doc: PageDoc, options: ExamineOptions): Examined {
  const text = createPageText(doc);
  const topic = options.asked ? { ours: true, why: [en('you asked')] } : topicOf(topicSigns(doc, text.visible));
  const first = firstClass(doc, options);
  let page = first;
  let { view, run } = readWith(doc, text, page, topic.ours, options);
  if (!options.as && readsAsTeaching(run)) {
    page = { type: 'education', confidence: 'medium' };
    ({ view, run } = readWith(doc, text, page, topic.ours, options));
  }
  const reading = readLanguagesOf(languagesOf(doc, text), options.rules, options.locales ?? []);
  const paged = runPageRules(text, view, topic.ours, options, reading);
  const noted = order(together(run.findings, paged.findings, options)).map((one) => withExpiry(one, options.now));
  const claims = topic.ours ? options.evidence.findClaims(view, run.matches) : [];
  const readable = doc.blocks.some((block) => block.text !== '') || doc.actions.length > 0;
  const ruleOf = (id: string) => options.rules.find((rule) => rule.id === id);
  const ledger = buildLedger(claims, view);
  const notRun = [...paged.notRun, ...notReadIn(reading, options, (rule) => applies(rule, page, topic.ours, options))];
  const coverage = coverageOf(options, page, topic.ours, notRun);
  const passages = topic.ours ? findPassages(doc, text, page.type, options.passages ?? []) : [];
  const { facets = [] } = options;
  // A page that says nothing of our subject may still say something for its project (a privacy notice).
  const counts = topic.ours || view.others.length > 0;
  const answers = new Map(counts ? answerFacets(doc, text, view, facets) : []);
  const explaining = passages.filter(({ id, state }) => state === 'found' && explains(id, options));
  const { pageType } = view;
  const { answering: checks, readings } = options;
  const given = { doc, text, pageType, checks, findings: noted, claims, passages, facets: new Map(answers), readings };
  const answered = topic.ours ? answerQuestions(given) : NO_ANSWERS;
  for (const passage of explaining) answers.set(passageAnswer(passage.row), { ...passage, url: doc.url });
  for (const [question, answer] of answered.filling)
    answers.set(understoodAnswer(question), { ...answer, url: doc.url });
  const findings = notMissing(noted, answered, view.others, options.rules);
  const strip = buildStrip(findings);
  const report: Report = {
    url: doc.url,
    host: hostOf(doc.url),
    title: doc.title,
    at: options.now,
    ruleset: options.ruleset,
    pageType: page.type,
    pageTypeConfidence: page.confidence,
    topic,
    kinds: [...view.kinds],
    languages: reading.languages,
    passages,
    answers: answered.answers,
    ...(readings ? { sentences: readings.told } : {}),
    mentions: run.mentions,
    keySentence: buildKeySentence({ ours: topic.ours, pageType: page.type, findings, strip, ledger, coverage }),
    worst: worstOf(findings.map((finding) => finding.severity)),
    strip,
    ...openingOf(doc, page, topic.ours, findings, coverage, options),
    rows: buildRows({
      view,
      ours: topic.ours,
      findings,
      claims,
      ruleOf,
      readable,
      unread: reading.whyRow,
      facets,
      answers,
      passages: explaining,
      understood: answered.filling,
    }),
    findings,
    quiet: run.quiet,
    claims,
    ledger,
    coverage,
    ...fewerInline(options.thresholds),
    missing: missingOf(doc, claims.length, run),
  };
  if (counts) report.project = buildProject(report, view, options);
  const take = () => takeNotes({ doc, text, view, report, answers, ...options });
  return { report, notes: () => (counts ? take() : undefined) };
}

/** Said only when a pack asks for it, so that a Report without packs reads as before. */
function fewerInline(thresholds: Thresholds = NORMAL_THRESHOLDS): Pick<Report, 'inlineNotes'> {
  const most = thresholds['inline-notes'];
  return most < NORMAL_THRESHOLDS['inline-notes'] ? { inlineNotes: most } : {};
}

function firstClass(doc: PageDoc, options: ExamineOptions): PageClass {
  if (options.as) return { type: options.as, confidence: 'high' };
  const self = { block: -1, start: 0, end: 0, text: '', href: doc.url };
  return classifyPage(doc, options.evidence.gradeLink(self, { url: 'https://elsewhere.invalid/' }).kind);
}

/** A post is not opened: what it asks is in its words. */
function openingOf(
  doc: PageDoc,
  page: PageClass,
  ours: boolean,
  findings: readonly Finding[],
  { notRun }: Report['coverage'],
  options: ExamineOptions,
): Pick<Report, 'opening' | 'walletPaths'> {
  if (page.type === 'post') return {};
  const ruleOf = (id: string) => options.rules.find((rule) => rule.id === id);
  const speaks = (id: string) => {
    const rule = ruleOf(id);
    return rule !== undefined && applies(rule, page, ours, options);
  };
  const opening = buildOpening({ findings, notRun, applies: speaks, known: options.known }, (id) =>
    Boolean(ruleOf(id)),
  );
  return { opening, walletPaths: walletPathsOf(doc) };
}

function missingOf(doc: PageDoc, claims: number, run: Run): string[] {
  const missing = [...doc.missing, ...unreadPaths(doc)];
  if (claims >= MOST_CLAIMS) missing.push(en('claims after the first {most}', { most: MOST_CLAIMS }));
  if (run.cut) missing.push(en('some of the checks: nearly every word of the text calls for several'));
  return missing;
}

function readWith(doc: PageDoc, text: PageText, page: PageClass, ours: boolean, options: ExamineOptions) {
  const { known, others, post, now, thresholds } = options;
  const kinds = ours ? projectKinds(doc, text, page.type, others ?? []) : new Set<ProjectKind>();
  const view = createView(doc, text, page, options.evidence, { known, others, kinds, post, now, thresholds });
  const run = runSentenceRules(
    doc,
    text,
    view,
    options.rules,
    (rule) => applies(rule, page, ours, options),
    options.locales,
  );
  return { view, run };
}

/** Frames that show that somebody talks about such claims and does not make them. */
const TALKED_ABOUT = ['warned', 'reported', 'hypothetical', 'advice', 'defined', 'quoted', 'stance'];

/**
 * Three or more rules matched and 70 % of the matches are quoted, warned about or reported: the page teaches.
 * Source: the specification, section 3, "frame share".
 */
function readsAsTeaching(run: Run): boolean {
  const talked = TALKED_ABOUT.reduce((sum, frame) => sum + (run.quiet[frame] ?? 0), 0);
  const asserted = run.findings.filter((finding) => finding.severity !== 'good').length;
  return run.matched.size >= 3 && talked >= 3 && talked / (talked + asserted) >= 0.7;
}

function order(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => rankOf(b.severity) - rankOf(a.severity) || a.block - b.block || a.start - b.start);
}

function explains(id: string, { passages = [] }: ExamineOptions): boolean {
  return passages.some((rule) => rule.id === id && rule.explains);
}
