import type { Finding } from '../finding.ts';
import type { LocalePack } from '../locale.ts';
import type { PageDoc } from '../page-doc.ts';
import type { PageView, Sentence, SilentFrame } from '../page-view.ts';
import { limitedOnPost } from '../post-limit.ts';
import { gradeRank } from '../receipt.ts';
import { isPackRule, isSentenceRule, type PageRule, type Rule, type Span, type Spot } from '../rule.ts';
import type { Confidence, Severity } from '../severity.ts';
import { quoteAround } from '../text/quote.ts';
import type { Match } from './evidence.ts';
import { judgeFrame } from './frame-context.ts';
import { earnsGood } from './good-signs.ts';
import { addMention, isMention, type Mention, mentionsOnly } from './mentions.ts';
import { languagesOf } from './page-languages.ts';
import type { PageText } from './page-text.ts';
import { describe, type Said } from './proposition.ts';
import { checksOf, type SentenceCheck } from './sentence-checks.ts';
import { collectTries, type Tries } from './sentence-tries.ts';

/** What running the sentence rules gave. */
export interface Run {
  findings: Finding[];
  /** Asserted matches of rules that name a kind of claim, receipted or not. */
  matches: Match[];
  /** Matches that were not asserted, by reason. */
  quiet: Record<string, number>;
  /** Rules that matched at all, asserted or not: evidence of what sort of page this is. */
  matched: Set<string>;
  /** Claims that an article talks about. */
  mentions: Mention[];
  /** The text called for more checks than a page gets, and some were left out. */
  cut: boolean;
}

/** One list, because the prefilter is kept for the lists it was made of. */
const NO_LOCALES: readonly LocalePack[] = [];

/**
 * Runs every sentence rule that `allowed` lets run, in each Block in the Block's language: one prefilter pass for all
 * rules and languages, then exact checks in sentences that hit, then the frames of what they found, in page order.
 */
export function runSentenceRules(
  doc: PageDoc,
  text: PageText,
  view: PageView,
  rules: readonly Rule[],
  allowed: (rule: Rule) => boolean,
  locales: readonly LocalePack[] = NO_LOCALES,
): Run {
  const checks = checksOf(rules, locales);
  const { tries, cut } = collectTries(doc, text, checks, allowed);
  const run: Run = { findings: [], matches: [], quiet: {}, matched: new Set(), mentions: [], cut };
  // Words that nobody sees must not use up the notes of those that people see.
  const trying = { doc, text, view, run, counts: new Map(), veiled: new Map() };
  const languages = languagesOf(doc, text);
  for (const found of findAll(tries, view)) {
    judge(found, { ...trying, gate: checks.gateOf(languages.of(found.sentence.block)) });
  }
  return run;
}

/** A place that a check matched, whoever asserts it. */
interface Found {
  check: SentenceCheck;
  sentence: Sentence;
  span: Span;
  order: number;
}

/**
 * What the checks match, in page order. One check looks at all its sentences before the next one does: the machine code
 * of all patterns together is larger than what a processor keeps at hand (measured: a fifth less time than sentence by
 * sentence).
 */
function findAll(tries: readonly Tries[], view: PageView): Found[] {
  const found: Found[] = [];
  for (const { check, sentences, order } of tries) {
    for (let at = 0; at < sentences.length; at += 1) {
      const sentence = sentences[at] as Sentence;
      const span = check.find(sentence, view);
      if (span) found.push({ check, sentence, span, order: order[at] ?? 0 });
    }
  }
  return found.sort((a, b) => a.order - b.order);
}

interface Trying {
  doc: PageDoc;
  text: PageText;
  view: PageView;
  run: Run;
  counts: Map<Rule, number>;
  veiled: Map<Rule, number>;
  gate: Parameters<typeof judgeFrame>[5];
}

function judge({ check: { rule }, sentence, span }: Found, trying: Trying): void {
  const { doc, text, view, run, counts, veiled, gate } = trying;
  const isPack = isPackRule(rule);
  // What a pack's phrases match tells nothing about the page, so that no pack can make it read as a lesson.
  if (!isPack) run.matched.add(rule.id);
  const frame = judgeFrame(doc, text, view.pageType, { sentence, start: span.start, end: span.end }, rule, gate);
  if (!frame.asserted) {
    if (!isPack) countQuiet(run.quiet, frame.why);
    if (frame.why === 'page' && mentionsOnly(rule, view.pageType)) mention(rule, sentence, span, trying);
    return;
  }
  if (rule.severity === 'good' && !earnsGood(doc.blocks[sentence.block], admits(rule) ? '' : sentence.text)) return;
  const place = placeOf(text, sentence, span);
  const quote = quoteAround(sentence.text, span.start, span.end);
  const claim = isSentenceRule(rule) ? rule.claim : undefined;
  const said = { sentence, start: span.start, end: span.end, kind: claim ?? 'other' };
  const claimed = claim && describe(view, said);
  if (claim) run.matches.push({ rule, kind: claim, quote, about: claimed, ...place });
  if (span.claimOnly) return;
  const severity = receipted(rule, span, view, sentence.block);
  const isVeiled = doc.blocks[sentence.block]?.veiled === true;
  const tally = isVeiled ? veiled : counts;
  const count = tally.get(rule) ?? 0;
  const most = isSentenceRule(rule) && !isVeiled ? view.thresholds['notes-per-rule'] : 1;
  if (!severity || count >= most) return;
  tally.set(rule, count + 1);
  const confidence = lower(view.pageTypeConfidence, frame.confidence);
  const about = claimed ?? describe(view, said);
  run.findings.push(finding(rule, { severity, confidence, quote, say: span.say ?? rule.say, about, ...place }));
}

/** A sign that names what is missing ("not yet covered") is no plan. */
function admits(rule: Rule): boolean {
  return isSentenceRule(rule) && rule.negation === 'keep';
}

function mention(rule: Rule, sentence: Sentence, span: Span, { doc, text, run, gate }: Trying): void {
  const place = { sentence, start: span.start, end: span.end };
  if (!isMention(judgeFrame(doc, text, 'landing', place, rule, gate))) return;
  const quote = quoteAround(sentence.text, span.start, span.end);
  addMention(run.mentions, { rule: rule.id, quote, ...placeOf(text, sentence, span) });
}

function countQuiet(quiet: Record<string, number>, why: SilentFrame): void {
  quiet[why] = (quiet[why] ?? 0) + 1;
}

/** Severity after the page type and a receipt nearby had their say; undefined when the receipt clears it. */
function receipted(rule: Rule, span: Span, view: PageView, block: number): Severity | undefined {
  const severity = limitedOnPost(onPageType(span.severity ?? rule.severity, rule, view), rule.id, view.pageType);
  if (!isSentenceRule(rule) || !rule.clearedBy) return severity;
  const wanted = gradeRank(rule.clearedBy.grade);
  if (!view.receiptsNear(block).some((receipt) => gradeRank(receipt.grade) >= wanted)) return severity;
  return rule.clearedBy.to;
}

/** Docs speak one level lower, unknown pages never above info. Source: the specification, section 3. */
function onPageType(severity: Severity, rule: Rule, view: PageView): Severity {
  if (rule.row === 'requests' || severity === 'good') return severity;
  if (view.pageType === 'unknown') return 'info';
  // Numbers may be somebody else's where it is not clear that a project speaks.
  if (view.pageTypeConfidence === 'low' && (rule.row === 'numbers' || rule.row === 'users')) return 'info';
  if (view.pageType !== 'docs') return severity;
  if (severity === 'danger') return 'warning';
  if (severity === 'warning') return 'caution';
  return 'info';
}

const CONFIDENCE: readonly Confidence[] = ['low', 'medium', 'high'];

function lower(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCE[Math.min(CONFIDENCE.indexOf(a), CONFIDENCE.indexOf(b))] ?? 'low';
}

/** Offsets into the Block's own text, as the reader gave it. */
function placeOf(text: PageText, sentence: Sentence, span: { start: number; end: number }) {
  return {
    block: sentence.block,
    start: text.origin(sentence.block, sentence.offset + span.start),
    end: text.origin(sentence.block, sentence.offset + span.end),
  };
}

/** "on the pages checked" says how many they were. */
function countPages(say: string, pages: number): string {
  return say.replace(/\bthe pages checked\b/, pages === 1 ? 'the page checked' : `the ${pages} pages checked`);
}

type Placed = Pick<Finding, 'severity' | 'confidence' | 'quote' | 'block' | 'start' | 'end' | 'say' | 'about'>;

function finding(rule: Rule, placed: Placed): Finding {
  const made: Finding = { rule: rule.id, row: rule.row, ask: rule.ask, clears: rule.clears, ...placed };
  if (isSentenceRule(rule) && rule.pack) made.pack = rule.pack;
  return made;
}

/** What a page rule points at: the number of the page that stands there, or something that no kind is known of. */
function counted(view: PageView, sentence: Sentence, { start, end }: { start: number; end: number }): Said {
  const metric = view.metrics.find((one) => one.sentence === sentence && one.start < end && start < one.end);
  return { sentence, start, end, kind: metric?.kind ?? 'other' };
}

/** Runs one page rule. A rule that throws is a broken invariant of ours: the caller says "could not run". */
export function runPageRule(rule: PageRule, text: PageText, view: PageView): Finding[] {
  return rule
    .check(view)
    .filter((spot) => rule.severity !== 'good' || spot.block < 0 || earnsGoodAt(rule, spot, text, view))
    .slice(0, view.thresholds['notes-per-rule'])
    .map((spot) => pageFinding(rule, spot, text, view));
}

/** What was looked up beside the page (the credentials of an image) needs no words. */
function earnsGoodAt(rule: PageRule, spot: Spot, text: PageText, view: PageView): boolean {
  if (rule.needs) return view.doc.blocks[spot.block]?.hidden !== true;
  return earnsGood(view.doc.blocks[spot.block], text.sentenceAt(spot.block, spot.start)?.text ?? '');
}

function pageFinding(rule: PageRule, spot: Spot, text: PageText, view: PageView): Finding {
  const sentence = spot.block < 0 ? undefined : text.sentenceAt(spot.block, spot.start);
  const within = sentence && { start: spot.start - sentence.offset, end: spot.end - sentence.offset };
  const placed: Placed = {
    severity: limitedOnPost(onPageType(spot.severity ?? rule.severity, rule, view), rule.id, view.pageType),
    confidence: rule.kind === 'dom' ? 'high' : view.pageTypeConfidence,
    quote: sentence && within ? quoteAround(sentence.text, within.start, within.end) : '',
    say: spot.say ?? rule.say,
    ...(sentence && within ? placeOf(text, sentence, within) : { block: -1, start: 0, end: 0 }),
  };
  if (sentence && within) placed.about = describe(view, counted(view, sentence, within));
  const made = finding(rule, placed);
  if (spot.ask) made.ask = spot.ask;
  if (spot.against) made.against = spot.against;
  if (spot.row) made.row = spot.row;
  if (rule.kind === 'absence') {
    // A rule that asks no questions looked at this page alone.
    made.pagesRead = rule.questions ? [...view.pagesRead] : [view.doc.url];
    made.say = countPages(made.say, made.pagesRead.length);
  }
  return made;
}
