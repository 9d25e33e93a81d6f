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
interface Seeker {
  rule: PassageRule;
  family: PassageFamily;
  cues: readonly string[];
}

const prefilters = new WeakMap<readonly PassageRule[], Prefilter<Seeker>>();

function prefilterOf(rules: readonly PassageRule[]): Prefilter<Seeker> {
  const known = prefilters.get(rules);
  if (known) return known;
  const seekers = rules.flatMap((rule) => rule.families.map((family) => ({ rule, family, cues: family.cues })));
  const made = createPrefilter(seekers);
  prefilters.set(rules, made);
  return made;
}

interface Place {
  start: number;
  end: number;
}

/** A sentence in which cues of one rule stand. What really stands there is read when it can matter, and once. */
interface Hit {
  sentence: Sentence;
  /** Place in reading order, counted in sentences of the page. */
  nth: number;
  section: number;
  cued: Map<string, PassageFamily>;
  asserted?: ReadonlyMap<string, Place>;
}

/**
 * Passages in which several families of a rule's words stand together inside one section, each asserted by the page.
 * In: the page and the rules. Out: per rule up to three, else one that lacks a family (`partly`), in page order.
 * One pass over the text; words and frames are read only where enough families may meet. Linear in the text.
 */
export function findPassages(
  doc: PageDoc,
  text: PageText,
  pageType: PageType,
  rules: readonly PassageRule[],
): Passage[] {
  if (!READ.has(pageType)) return [];
  const hits = collectHits(doc, text, rules);
  return rules.flatMap((rule) => passagesOf(rule, hits.get(rule) ?? [], { doc, text, pageType }));
}

function collectHits(doc: PageDoc, text: PageText, rules: readonly PassageRule[]): Map<PassageRule, Hit[]> {
  const hits = new Map<PassageRule, Hit[]>();
  const order = sentenceOrder(doc, text);
  eachCuedSentence(prefilterOf(rules), doc, text, ({ rule, family }, sentence, block) => {
    if (NO_PROSE.has(block.kind)) return;
    const list = hits.get(rule) ?? [];
    let hit = list.at(-1);
    if (hit?.sentence !== sentence) {
      hit = { sentence, nth: order(sentence), section: block.heading, cued: new Map() };
      list.push(hit);
    }
    hit.cued.set(family.name, family);
    hits.set(rule, list);
  });
  return hits;
}

/** Numbers sentences over the whole page; asked for in page order, so that each Block is counted once. */
function sentenceOrder(doc: PageDoc, text: PageText): (sentence: Sentence) => number {
  let counted = 0;
  let before = 0;
  return (sentence) => {
    for (; counted < sentence.block; counted += 1) {
      const block = doc.blocks[counted];
      const isRead =
        block && !block.hidden && !NO_PROSE.has(block.kind) && block.kind !== 'code' && block.kind !== 'alt';
      if (isRead) before += text.sentences(counted).length;
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
function passagesOf(rule: PassageRule, hits: readonly Hit[], page: Page): Passage[] {
  const found: Passage[] = [];
  const partly: Passage[] = [];
  let looked = 0;
  for (let from = 0; from < hits.length && found.length < MOST_FOUND && looked < MOST_WINDOWS; from += 1) {
    const to = stretchEnd(rule, hits, from);
    const least = rule.least - (rule.least > 1 && partly.length < MOST_PARTLY ? 1 : 0);
    if (!mayBeEnough(rule, hits, from, to, least)) continue;
    looked += 1;
    const stretch = hits.slice(from, to);
    const families = new Set(stretch.flatMap((hit) => [...assertedIn(rule, hit, page).keys()]));
    if (isEnough(rule, families, rule.least)) {
      found.push(passageOf(rule, 'found', stretch, page.text));
      from += stretch.length - 1;
    } else if (isEnough(rule, families, least)) partly.push(passageOf(rule, 'partly', stretch, page.text));
  }
  // A part of an explanation is worth a look; a part of a large word is not.
  return found.length > 0 || !rule.explains ? found : partly;
}

function isEnough(rule: PassageRule, families: ReadonlySet<string>, least: number): boolean {
  return families.size >= least && rule.must.every((name) => families.has(name));
}

/** Do cues of enough families stand in the hits from `from` to `to`? Most windows fail this, so nothing is copied. */
function mayBeEnough(rule: PassageRule, hits: readonly Hit[], from: number, to: number, least: number): boolean {
  const isCued = (name: string) => {
    for (let at = from; at < to; at += 1) if (hits[at]?.cued.has(name)) return true;
    return false;
  };
  let families = 0;
  for (const { name } of rule.families) if (isCued(name)) families += 1;
  return families >= least && rule.must.every(isCued);
}

/** Where the hits end that stand within the window and the section of the one at `from`. */
function stretchEnd(rule: PassageRule, hits: readonly Hit[], from: number): number {
  const first = hits[from];
  if (!first) return from;
  const isNear = (hit: Hit) => hit.nth - first.nth < rule.window && hit.section === first.section;
  let to = from + 1;
  for (let next = hits[to]; next && isNear(next); next = hits[to]) to += 1;
  return to;
}

/** Where the families of the rule stand in the sentence, as far as the page itself asserts them. */
function assertedIn(rule: PassageRule, hit: Hit, { doc, text, pageType }: Page): ReadonlyMap<string, Place> {
  if (hit.asserted) return hit.asserted;
  const { sentence } = hit;
  const places = new Map<string, Place>();
  const context = frameContext(doc, text, pageType, sentence);
  for (const { name, pattern, negation } of rule.not?.test(sentence.text) ? [] : hit.cued.values()) {
    const match = pattern.exec(sentence.text);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const frame = frameOf(sentence.text, place.start, place.end, negation ? { ...context, negation } : context);
    if (frame.asserted) places.set(name, place);
  }
  hit.asserted = places;
  return places;
}

/** Quotes the sentence that says most, with what must stand there before the rest. */
function passageOf(rule: PassageRule, state: Passage['state'], stretch: readonly Hit[], text: PageText): Passage {
  const namesIn = ({ asserted }: Hit) => [...(asserted?.keys() ?? [])];
  const weight = (hit: Hit) => namesIn(hit).length + namesIn(hit).filter((name) => rule.must.includes(name)).length;
  const best = stretch.reduce((most, hit) => (weight(hit) > weight(most) ? hit : most));
  const { sentence } = best;
  const spans = [...(best.asserted?.values() ?? [])];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return {
    id: rule.id,
    row: rule.row,
    title: rule.title,
    state,
    quote: quoteAround(sentence.text, start, end),
    block: sentence.block,
    start: text.origin(sentence.block, sentence.offset),
    end: text.origin(sentence.block, sentence.offset + sentence.text.length),
    families: [...new Set(stretch.flatMap(namesIn))],
  };
}
