import type { Block, PageDoc } from '../page-doc.ts';
import type { PageType } from '../page-type.ts';
import type { Sentence } from '../page-view.ts';
import type { PassageFamily, PassageRule } from '../passage.ts';
import type { Report } from '../report.ts';
import { frameOf } from '../text/frame.ts';
import { quoteAround } from '../text/quote.ts';
import { eachCuedSentence } from './cued-sentences.ts';
import { frameContext } from './frame-context.ts';
import type { PageText } from './page-text.ts';
import { createPrefilter, type Prefilter } from './prefilter.ts';

export type Passage = NonNullable<Report['passages']>[number];

/** Pages on which a project speaks for itself. Legal pages hold no explanations, articles speak of others. */
const READ: ReadonlySet<PageType> = new Set(['landing', 'docs', 'whitepaper', 'claim', 'sponsored']);
/** Names and buttons explain nothing. */
const NO_PROSE: ReadonlySet<Block['kind']> = new Set(['heading', 'action', 'stat']);
/** Passages of one rule beyond this number say nothing new; of those that lack a family, one is enough. */
const MOST_FOUND = 3;
const MOST_PARTLY = 1;
/** Windows whose frames are looked at for one rule before it is given up. */
const MOST_WINDOWS = 150;

/** One family of one rule, so that all of them share one pass over the text. */
interface Seeker extends PassageFamily {
  rule: PassageRule;
}

const prefilters = new WeakMap<readonly PassageRule[], Prefilter<Seeker>>();

function prefilterOf(rules: readonly PassageRule[]): Prefilter<Seeker> {
  const known = prefilters.get(rules);
  if (known) return known;
  const made = createPrefilter(rules.flatMap((rule) => rule.families.map((family) => ({ ...family, rule }))));
  prefilters.set(rules, made);
  return made;
}

interface Place {
  start: number;
  end: number;
  negation: 'keep' | undefined;
}

/** A sentence in which families of one rule stand, and where. */
interface Hit {
  sentence: Sentence;
  /** Place in reading order, counted in sentences of the section. */
  nth: number;
  section: number;
  families: Map<string, Place>;
}

/**
 * Passages in which several families of a rule's words stand together inside one section, each asserted by the page.
 * In: the page and the rules. Out: per rule up to three, else one that lacks a family (`partly`), in page order.
 * One pass over the text; frames are judged only where enough families meet. Linear in the text.
 */
export function findPassages(
  doc: PageDoc,
  text: PageText,
  pageType: PageType,
  rules: readonly PassageRule[],
): Passage[] {
  if (!READ.has(pageType)) return [];
  const hits = collectHits(doc, text, rules);
  return rules.flatMap((rule) => windowsOf(rule, hits.get(rule) ?? [], { doc, text, pageType }));
}

function collectHits(doc: PageDoc, text: PageText, rules: readonly PassageRule[]): Map<PassageRule, Hit[]> {
  const hits = new Map<PassageRule, Hit[]>();
  const order = sentenceOrder(doc, text);
  eachCuedSentence(prefilterOf(rules), doc, text, ({ rule, name, pattern, negation }, sentence, block) => {
    const found = NO_PROSE.has(block.kind) ? undefined : pattern.exec(sentence.text);
    if (!found || rule.not?.test(sentence.text)) return;
    const list = hits.get(rule) ?? [];
    let hit = list.at(-1);
    if (hit?.sentence !== sentence) {
      hit = { sentence, nth: order(sentence), section: sectionOf(block), families: new Map() };
      list.push(hit);
    }
    if (!hit.families.has(name)) {
      hit.families.set(name, { start: found.index, end: found.index + found[0].length, negation });
    }
    hits.set(rule, list);
  });
  return hits;
}

/** A heading opens its own section. */
function sectionOf(block: Block): number {
  return block.kind === 'heading' ? block.index : block.heading;
}

/** Numbers sentences over the whole page; asked for in page order, so that each Block is counted once. */
function sentenceOrder(doc: PageDoc, text: PageText): (sentence: Sentence) => number {
  let counted = 0;
  let before = 0;
  return (sentence) => {
    for (; counted < sentence.block; counted += 1) {
      const block = doc.blocks[counted];
      if (block && !block.hidden && block.kind !== 'code' && block.kind !== 'alt')
        before += text.sentences(counted).length;
    }
    return before + sentence.nth;
  };
}

interface Page {
  doc: PageDoc;
  text: PageText;
  pageType: PageType;
}

/** Slides the window over the hits of one rule; a passage that was found is not read again. */
function windowsOf(rule: PassageRule, hits: readonly Hit[], page: Page): Passage[] {
  const found: Passage[] = [];
  const partly: Passage[] = [];
  const judged = new Map<Hit, Hit>();
  const judge = (hit: Hit): Hit => {
    const known = judged.get(hit) ?? assertedIn(hit, page);
    judged.set(hit, known);
    return known;
  };
  let looked = 0;
  for (let from = 0; from < hits.length && found.length < MOST_FOUND && looked < MOST_WINDOWS; ) {
    const stretch = stretchFrom(rule, hits, from);
    const least = Math.max(1, rule.least - 1);
    if (familiesIn(stretch).size < least) {
      from += 1;
      continue;
    }
    looked += 1;
    const asserted = stretch.map(judge);
    const families = familiesIn(asserted);
    const isWhole = families.size >= rule.least && hasMust(rule, families);
    if (isWhole) found.push(passageOf(rule, 'found', asserted, page.text));
    else if (rule.least > 1 && families.size >= least && hasMust(rule, families) && partly.length < MOST_PARTLY)
      partly.push(passageOf(rule, 'partly', asserted, page.text));
    from += isWhole ? stretch.length : 1;
  }
  return found.length > 0 ? found : partly;
}

function hasMust(rule: PassageRule, families: ReadonlySet<string>): boolean {
  return rule.must.every((name) => families.has(name));
}

/** The hits from `from` on that stand within the window and the section. */
function stretchFrom(rule: PassageRule, hits: readonly Hit[], from: number): readonly Hit[] {
  const first = hits[from];
  if (!first) return [];
  let to = from + 1;
  for (
    let next = hits[to];
    next && next.nth - first.nth < rule.window && next.section === first.section;
    next = hits[to]
  )
    to += 1;
  return hits.slice(from, to);
}

function familiesIn(stretch: readonly Hit[]): Set<string> {
  return new Set(stretch.flatMap((hit) => [...hit.families.keys()]));
}

/** The hit with those of its families that the page itself asserts. */
function assertedIn(hit: Hit, { doc, text, pageType }: Page): Hit {
  const { sentence } = hit;
  const context = frameContext(doc, text, pageType, sentence);
  const isAsserted = ({ start, end, negation }: Place) =>
    frameOf(sentence.text, start, end, negation ? { ...context, negation } : context).asserted;
  return { ...hit, families: new Map([...hit.families].filter(([, place]) => isAsserted(place))) };
}

/** Quotes the sentence that says most, with what must stand there before the rest. */
function passageOf(rule: PassageRule, state: Passage['state'], stretch: readonly Hit[], text: PageText): Passage {
  const weight = ({ families }: Hit) => families.size + rule.must.filter((name) => families.has(name)).length;
  const best = stretch.reduce((most, hit) => (weight(hit) > weight(most) ? hit : most));
  const { sentence } = best;
  const spans = [...best.families.values()];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return {
    id: rule.id,
    row: rule.row,
    state,
    quote: quoteAround(sentence.text, start, end),
    block: sentence.block,
    start: text.origin(sentence.block, sentence.offset),
    end: text.origin(sentence.block, sentence.offset + sentence.text.length),
    families: [...familiesIn(stretch)],
  };
}
