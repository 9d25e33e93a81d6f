import { createAllowance } from '@/lib/core/engine/allowance.ts';
import { frameContext } from '@/lib/core/engine/frame-context.ts';
import { createPrefilter, type Prefilter } from '@/lib/core/engine/prefilter.ts';
import { namesOf } from '@/lib/core/engine/proposition.ts';
import type { BlockKind } from '@/lib/core/page-doc.ts';
import type { PageView, Sentence } from '@/lib/core/page-view.ts';
import { frameOf } from '@/lib/core/text/frame.ts';
import { speechOf } from '@/lib/core/text/subject.ts';
import type { ClaimFamily } from './families/family.ts';
import { FAMILIES } from './families/index.ts';

/** A sentence in which the publisher states something that can be checked. Offsets are into the sentence. */
export interface Statement {
  family: ClaimFamily;
  sentence: Sentence;
  start: number;
  end: number;
}

/** Most statements that are looked for on one page; more claims than this cannot be stored anyway. */
const MOST_STATEMENTS = 1_000;
/** Most statements of one sentence; a sentence of buzzwords is not ten claims. */
const MOST_IN_SENTENCE = 2;
/** Kinds of Block that say something with no subject: "Audited by Northgate". */
const TERSE: ReadonlySet<BlockKind> = new Set(['heading', 'item', 'cell', 'stat', 'alt']);
/** Longest text that is read as terse, in characters. */
const TERSE_LENGTH = 110;
/** Longest sentence of a manual that is read as a statement without a subject, in characters: "No telemetry." */
const SLOGAN = 60;
/** How far into a sentence a claim without a subject may begin, in characters. */
const AT_START = 48;
/** Page types whose plain sentences leave the subject out because the whole page is about the project. */
const PITCHES = new Set(['landing', 'claim', 'sponsored', 'whitepaper', 'store']);

let prefilter: Prefilter<ClaimFamily> | undefined;

/**
 * Every statement of the families that the page itself makes, in page order: one prefilter pass, then the patterns of
 * the families whose words stand in a sentence, then who speaks, then the frame gate. Linear in the text.
 */
export function findStatements(view: PageView): Statement[] {
  prefilter ??= createPrefilter(FAMILIES);
  const allowance = createAllowance(view.visibleText.length);
  const found: Statement[] = [];
  const seen = new Set<string>();
  let here: Woken | undefined;
  const flush = () => {
    if (!here || found.length >= MOST_STATEMENTS) return;
    for (const statement of statementsOf(view, here.sentence, here.families)) {
      // What a page repeats is one claim.
      const key = `${statement.family.id} ${here.sentence.text.toLowerCase()}`;
      if (!seen.has(key)) found.push(statement);
      seen.add(key);
    }
  };
  view.eachCued(prefilter, (family, sentence, block) => {
    if (block.kind === 'code' || block.kind === 'action') return;
    if (here?.sentence !== sentence) {
      flush();
      here = { sentence, families: [] };
    }
    if (allowance.spend(sentence.text.length)) here.families.push(family);
  });
  flush();
  return found.slice(0, MOST_STATEMENTS);
}

/** A sentence, and the families whose words stand in it. */
interface Woken {
  sentence: Sentence;
  families: ClaimFamily[];
}

function statementsOf(view: PageView, sentence: Sentence, families: readonly ClaimFamily[]): Statement[] {
  const statements: Statement[] = [];
  for (const family of families) {
    const span = spanOf(family, sentence.text);
    if (!span || !isOwn(view, family, sentence, span) || !isAsserted(view, family, sentence, span)) continue;
    statements.push({ family, sentence, ...span });
  }
  return statements.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST_IN_SENTENCE);
}

interface Span {
  start: number;
  end: number;
}

/** The first place in a sentence that one of the family's patterns fits. */
export function spanOf(family: ClaimFamily, text: string): Span | undefined {
  for (const pattern of family.patterns) {
    const span =
      pattern instanceof RegExp ? spanOfPattern(pattern, text) : spanOfOpening(pattern.words, pattern.next, text);
    if (span) return family.not?.test(text) ? undefined : span;
  }
  return undefined;
}

function spanOfPattern(pattern: RegExp, text: string): Span | undefined {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function spanOfOpening(words: RegExp, next: RegExp, text: string): Span | undefined {
  const opened = words.exec(text);
  if (!opened) return undefined;
  const end = opened.index + opened[0].length;
  const rest = next.exec(text.slice(end, end + 300));
  return rest ? { start: opened.index, end: end + rest[0].length } : undefined;
}

/** Does the publisher say it, of itself? */
function isOwn(view: PageView, family: ClaimFamily, { block, text }: Sentence, { start, end }: Span): boolean {
  const { own, foreign, order } = speechOf(text, start, end, namesOf(view));
  if (foreign || (order && !family.offers)) return false;
  if (view.pageType === 'post' || view.pageType === 'unknown') return own;
  if (own) return true;
  const here = view.doc.blocks[block];
  const terse = here !== undefined && TERSE.has(here.kind) && here.text.length <= TERSE_LENGTH;
  if (terse) return !isOnlyLink(view, block);
  if (PITCHES.has(view.pageType)) return start <= AT_START;
  return start <= 4 && text.length <= SLOGAN;
}

/** A line of a menu: all of it is a link. */
function isOnlyLink({ doc }: PageView, block: number): boolean {
  const length = doc.blocks[block]?.text.length ?? 0;
  return length < 30 && linksOf(doc).get(block) === length;
}

const linkLengths = new WeakMap<object, Map<number, number>>();

/** How many characters of a Block its longest link covers. */
function linksOf(doc: PageView['doc']): Map<number, number> {
  const known = linkLengths.get(doc) ?? new Map<number, number>();
  if (!linkLengths.has(doc)) {
    linkLengths.set(doc, known);
    for (const { block, start, end } of doc.links) known.set(block, Math.max(known.get(block) ?? 0, end - start));
  }
  return known;
}

function isAsserted(view: PageView, family: ClaimFamily, sentence: Sentence, { start, end }: Span): boolean {
  const context = frameContext(view.doc, view, view.pageType, sentence);
  if (family.negation) context.negation = family.negation;
  return frameOf(sentence.text, start, end, context).asserted;
}
