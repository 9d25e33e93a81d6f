import { type Known, NOTHING_KNOWN } from '../known.ts';
import { madeOnce } from '../made-once.ts';
import type { PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { PageView, Sentence } from '../page-view.ts';
import type { Post } from '../post.ts';
import type { ProjectKind } from '../project-kind.ts';
import type { Question } from '../question.ts';
import { gradeRank, type Receipt } from '../receipt.ts';
import { findMetrics, findStatMetrics, type MetricClaim } from '../text/metrics.ts';
import { NORMAL_THRESHOLDS, type Thresholds } from '../thresholds.ts';
import type { Tracker } from '../tracker.ts';
import type { PageClass } from './classify-page.ts';
import { eachCuedSentence } from './cued-sentences.ts';
import { dataPlacesOf } from './data-places.ts';
import { type Evidence, MOST_CLAIMS } from './evidence.ts';
import { findSaid, quoteOfSaid } from './find-said.ts';
import { judgeFrame } from './frame-context.ts';
import { nearReceipts } from './near-receipts.ts';
import type { PageText } from './page-text.ts';
import { createPerimeter } from './perimeter.ts';

/** What a view is told beside the page; a page alone is judged with nothing of it. */
export interface Around {
  known?: Known;
  thresholds?: Thresholds;
  others?: readonly PageNotes[];
  kinds?: ReadonlySet<ProjectKind>;
  /** The post that the page was made of. */
  post?: Post;
  /** Epoch milliseconds. */
  now?: number;
}

/** The view of one page that rules work with. `text` must be of the same page. */
export function createView(
  doc: PageDoc,
  text: PageText,
  page: PageClass,
  evidence: Evidence,
  around: Around = {},
): PageView {
  const others = around.others ?? [];
  const known = around.known ?? NOTHING_KNOWN;
  const trackers = madeOnce(() => findTrackers(doc, evidence));
  const dataPlaces = madeOnce(() => dataPlacesOf(doc, evidence));
  const receipts = madeOnce(() => gradeAll(doc, evidence));
  const near = madeOnce(() => nearReceipts(doc, receipts()));
  const asserted = remember((pattern: RegExp) => findSaid(doc, text, page, { pattern }));
  const visible = remember((pattern: RegExp) => findSaid(doc, text, page, { pattern, anyFrame: true }));
  const denied = remember((pattern: RegExp) => findSaid(doc, text, page, { pattern, negation: 'keep' }));
  const mentioned = remember((pattern: RegExp) => text.search.has(pattern));
  const scoped = remember((question: Question) => findSaid(doc, text, page, question));
  const answerHere = (question: Question) => {
    if (question.unless) return scoped(question);
    return (question.anyFrame ? visible : question.negation ? denied : asserted)(question.pattern);
  };
  const metrics = madeOnce(() => assertedMetrics(doc, text, page));
  const perimeter = madeOnce(() => createPerimeter(doc, others, evidence));
  return {
    doc,
    pageType: page.type,
    pageTypeConfidence: page.confidence,
    sentences: text.sentences,
    text: text.text,
    visibleText: text.visible,
    get metrics() {
      return metrics();
    },
    get receipts() {
      return receipts();
    },
    eachCued: (prefilter, visit) => eachCuedSentence(prefilter, doc, text, visit),
    receiptsNear: (block) => near()(block),
    hasReceiptNear: (block, grade) => near()(block).some((receipt) => gradeRank(receipt.grade) >= gradeRank(grade)),
    headingOf: (block) => doc.blocks[doc.blocks[block]?.heading ?? -1],
    said: (pattern, { anyFrame, negation } = {}) => (negation ? denied : anyFrame ? visible : asserted)(pattern),
    answerHere,
    mentions: mentioned,
    unopened: (pattern) => perimeter().unopened(pattern),
    get pagesRead() {
      return perimeter().read;
    },
    readNext: (rows) => perimeter().readNext(rows),
    others,
    stated(question) {
      const here = answerHere(question);
      if (here) return { quote: quoteOfSaid(here), url: doc.url };
      const there = others.find((notes) => Object.hasOwn(notes.answers, question.id));
      return there && { quote: there.answers[question.id] ?? '', url: there.url };
    },
    kinds: around.kinds ?? new Set(),
    thresholds: around.thresholds ?? NORMAL_THRESHOLDS,
    known,
    lookalikeOf: (hostOrUrl) => evidence.findLookalike(hostOrUrl, known.projects),
    domainOf: (address) => evidence.registrableDomain(address),
    isShortLink: (address) => {
      const link = { block: -1, start: 0, end: 0, text: '', href: address };
      return evidence.gradeLink(link, { url: 'https://elsewhere.invalid/' }).kind === 'shortener';
    },
    get dataPlaces() {
      return dataPlaces();
    },
    get trackers() {
      return trackers();
    },
    post: around.post,
    now: around.now ?? 0,
  };
}

/** Several rules ask the same constant pattern or question; the text is searched for it once. */
function remember<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, { answer: Answer }>();
  return (asked) => {
    const made = known.get(asked) ?? { answer: answer(asked) };
    known.set(asked, made);
    return made.answer;
  };
}

function findTrackers(doc: PageDoc, evidence: Evidence): readonly Tracker[] {
  const found = new Map<string, Tracker>();
  for (const host of doc.signs.scriptHosts) {
    const tracker = evidence.trackerOf(host);
    if (tracker) found.set(tracker.name, tracker);
  }
  return [...found.values()];
}

function gradeAll(doc: PageDoc, evidence: Evidence): readonly Receipt[] {
  return doc.links
    .map((link) => evidence.gradeLink(link, { url: doc.url }))
    .sort((a, b) => gradeRank(b.grade) - gradeRank(a.grade));
}

function assertedMetrics(doc: PageDoc, text: PageText, page: PageClass): readonly MetricClaim[] {
  const asserted: MetricClaim[] = [];
  const visible = doc.blocks.filter((block) => !block.hidden && block.kind !== 'code' && block.kind !== 'aside');
  for (const block of visible) {
    // More are not kept as claims, and a page may consist of figures.
    if (asserted.length >= MOST_CLAIMS) return asserted;
    const sentences = withDigits(text, block.index);
    // Other signs that are read as digits ("２") are left alone where the Block has no plain one.
    if (sentences.length === 0 || !/\d/.test(block.text)) continue;
    for (const sentence of sentences) {
      if (asserted.length >= MOST_CLAIMS) break;
      for (const metric of findMetrics(sentence)) {
        if (judgeFrame(doc, text, page.type, metric).asserted) asserted.push(metric);
      }
    }
  }
  const strips = visible.map(({ index, kind, group }) => ({ index, kind, group, text: text.text(index) }));
  const known = new Set(asserted.map((metric) => metric.sentence.block));
  for (const metric of findStatMetrics(strips)) {
    if (!known.has(metric.sentence.block) && judgeFrame(doc, text, page.type, metric).asserted) asserted.push(metric);
  }
  return asserted;
}

const DIGIT = /\d/g;

/** The sentences of a Block in which a digit stands. One read of its text, from digit to digit. */
function withDigits(text: PageText, block: number): Sentence[] {
  const words = text.text(block);
  const found: Sentence[] = [];
  DIGIT.lastIndex = 0;
  for (let digit = DIGIT.exec(words); digit; digit = DIGIT.exec(words)) {
    const sentence = text.sentenceAt(block, digit.index);
    if (!sentence) continue;
    found.push(sentence);
    DIGIT.lastIndex = sentence.offset + sentence.text.length;
  }
  return found;
}
