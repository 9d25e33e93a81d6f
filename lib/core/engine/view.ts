import { type Known, NOTHING_KNOWN } from '../known.ts';
import type { PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { PageView, Sentence } from '../page-view.ts';
import type { Post } from '../post.ts';
import type { ProjectKind } from '../project-kind.ts';
import { gradeRank, type Receipt } from '../receipt.ts';
import { findMetrics, findStatMetrics, type MetricClaim } from '../text/metrics.ts';
import { NORMAL_THRESHOLDS, type Thresholds } from '../thresholds.ts';
import type { Tracker } from '../tracker.ts';
import type { PageClass } from './classify-page.ts';
import { type Evidence, MOST_CLAIMS } from './evidence.ts';
import { judgeFrame } from './frame-context.ts';
import { nearReceipts } from './near-receipts.ts';
import type { PageText } from './page-text.ts';
import { createPerimeter } from './perimeter.ts';

/** Most matches of one question that are looked at before giving up: a page that repeats a phrase 50 times is enough. */
const MAX_SAID = 50;
/** Longest quote of an answer, in characters. */
const MAX_QUOTE = 240;

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
  const trackers = once(() => findTrackers(doc, evidence));
  const receipts = once(() => gradeAll(doc, evidence));
  const near = once(() => nearReceipts(doc, receipts()));
  const asserted = rememberAnswers((pattern) => findSaid(doc, text, page, pattern, 'asserted'));
  const denied = rememberAnswers((pattern) => findSaid(doc, text, page, pattern, 'denied'));
  const visible = rememberAnswers((pattern) => findSaid(doc, text, page, pattern, 'visible'));
  const mentioned = rememberAnswers((pattern) => text.search.has(pattern));
  const said = (anyFrame: boolean) => (anyFrame ? visible : asserted);
  const metrics = once(() => assertedMetrics(doc, text, page));
  const perimeter = once(() => createPerimeter(doc, others, evidence));
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
    receiptsNear: (block) => near()(block),
    hasReceiptNear: (block, grade) => near()(block).some((receipt) => gradeRank(receipt.grade) >= gradeRank(grade)),
    headingOf: (block) => doc.blocks[doc.blocks[block]?.heading ?? -1],
    said: (pattern, { anyFrame, negation } = {}) => (negation ? denied : said(anyFrame === true)).of(pattern),
    mentions: (pattern) => mentioned.of(pattern),
    unopened: (pattern) => perimeter().unopened(pattern),
    get pagesRead() {
      return perimeter().read;
    },
    readNext: (rows) => perimeter().readNext(rows),
    others,
    stated({ id, pattern, anyFrame }) {
      const here = said(anyFrame === true).of(pattern);
      if (here) return { quote: here.sentence.text.slice(0, MAX_QUOTE), url: doc.url };
      const there = others.find((notes) => Object.hasOwn(notes.answers, id));
      return there && { quote: there.answers[id] ?? '', url: there.url };
    },
    kinds: around.kinds ?? new Set(),
    thresholds: around.thresholds ?? NORMAL_THRESHOLDS,
    known,
    lookalikeOf: (hostOrUrl) => evidence.findLookalike(hostOrUrl, known.projects),
    get trackers() {
      return trackers();
    },
    post: around.post,
    now: around.now ?? 0,
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: { made: Value } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

/** Several rules ask the same constant pattern; the text is searched for it once. */
function rememberAnswers<Answer>(answer: (pattern: RegExp) => Answer) {
  const known = new Map<RegExp, { answer: Answer }>();
  return {
    of(pattern: RegExp): Answer {
      const made = known.get(pattern) ?? { answer: answer(pattern) };
      known.set(pattern, made);
      return made.answer;
    },
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
    if (!/\d/.test(block.text)) continue;
    for (const sentence of text.sentences(block.index)) {
      if (asserted.length >= MOST_CLAIMS || !/\d/.test(sentence.text)) continue;
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

/** How a match must be said: by the page itself, by it in negative words, or by anybody. */
type How = 'asserted' | 'denied' | 'visible';

function findSaid(doc: PageDoc, text: PageText, page: PageClass, pattern: RegExp, how: How) {
  const rule = how === 'denied' ? ({ negation: 'keep' } as const) : undefined;
  let tries = 0;
  let answer: { sentence: Sentence; start: number; end: number } | undefined;
  text.search.each(pattern, (at, length) => {
    tries += 1;
    const place = text.locate(at);
    const sentence = text.sentenceAt(place.block, place.offset);
    if (!sentence) return tries >= MAX_SAID;
    const start = Math.max(0, place.offset - sentence.offset);
    const found = { sentence, start, end: Math.min(sentence.text.length, start + length) };
    if (how === 'visible' || judgeFrame(doc, text, page.type, found, rule).asserted) answer = found;
    return answer !== undefined || tries >= MAX_SAID;
  });
  return answer;
}
