import type { Block, PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { PageType } from '../page-type.ts';
import type { Sentence } from '../page-view.ts';
import { PROJECT_KINDS, type ProjectKind } from '../project-kind.ts';
import { isPlanned } from '../text/planned.ts';
import { eachCuedSentence } from './cued-sentences.ts';
import { judgeFrame } from './frame-context.ts';
import { KIND_SIGNS, type KindSign, SUPPORT, TITLE_WORDS } from './kind-signs.ts';
import type { PageText } from './page-text.ts';
import { createPrefilter } from './prefilter.ts';

const SIGNS = createPrefilter([...KIND_SIGNS, ...SUPPORT]);

/** Pages on which a project says what it does. Articles and legal pages speak of many. */
const SAYS_WHAT_IT_DOES: ReadonlySet<PageType> = new Set([
  'landing',
  'docs',
  'whitepaper',
  'claim',
  'sponsored',
  'store',
]);

/**
 * Points of one place: the title, the first heading and the words under it name the product, other headings its parts,
 * a sentence says it once. Sentences with words of the field count half, and only beside a sign. A judgement.
 */
const POINTS = { top: 3, titleWord: 2, heading: 2, sentence: 1, support: 0.5 };
/** So many points make a kind: the top of the page and two sentences that go on about it. A judgement, measured. */
const ENOUGH = 4;
/** Characters after the first heading that still introduce the product. */
const TOP = 300;
/** Beside a much stronger kind, one with less than this share of its points is said in passing. */
const LEAST_SHARE = 0.3;
/** Sentences of a kind beyond this number say nothing new. */
const MOST_PLACES = 12;
const MOST_SUPPORT = 6;

/**
 * What the project does, from what its pages assert, the surest first. In: this page, and the notes of the project's
 * other pages. Out: several kinds, or `token-only` or `other` when the page presents a project and says none of the
 * others; empty when the page is not one that says it. A word in passing makes no kind. Linear in the text.
 */
export function projectKinds(
  doc: PageDoc,
  text: PageText,
  page: PageType,
  others: readonly PageNotes[],
): ReadonlySet<ProjectKind> {
  const named = new Set(others.flatMap((notes) => notes.kinds));
  if (!SAYS_WHAT_IT_DOES.has(page)) return known(named);
  const points = countPoints(doc, text, page);
  const pointsOf = (kind: ProjectKind) => points.get(kind) ?? 0;
  const most = Math.max(...PRODUCTS.map(pointsOf));
  const held = PRODUCTS.filter((kind) => pointsOf(kind) >= Math.max(ENOUGH, most * LEAST_SHARE)).sort(
    (a, b) => pointsOf(b) - pointsOf(a),
  );
  const kinds = known(new Set([...held, ...named]));
  if (kinds.size > 0) return kinds;
  // One page of the docs may be about the token of a project that does much else.
  return new Set([page !== 'docs' && pointsOf('token-only') >= ENOUGH ? 'token-only' : 'other']);
}

/** Kinds that name a product. */
const PRODUCTS: readonly ProjectKind[] = PROJECT_KINDS.filter((kind) => kind !== 'token-only' && kind !== 'other');

/** One page that names a product speaks for those that name none. */
function known(kinds: ReadonlySet<ProjectKind>): ReadonlySet<ProjectKind> {
  const products = [...kinds].filter((kind) => PRODUCTS.includes(kind));
  return products.length > 0 ? new Set(products) : kinds;
}

/** What was counted for one kind. */
interface Count {
  /** The title, or the words right under the first heading, say it. */
  top: number;
  /** Points of asserted sentences and headings with a sign. */
  signs: number;
  places: number;
  support: number;
}

/** Points of each kind. A kind without a sign has none, however often words of its field stand there. */
function countPoints(doc: PageDoc, text: PageText, page: PageType): Map<ProjectKind, number> {
  const counts = new Map<ProjectKind, Count>(
    PROJECT_KINDS.map((kind) => [kind, { top: 0, signs: 0, places: 0, support: 0 }]),
  );
  const top = topOf(doc);
  const title = `${doc.title}\n${text.text(top.heading)}`.slice(0, 400);
  for (const [kind, count] of counts) if (TITLE_WORDS[kind]?.test(title)) count.top = POINTS.titleWord;
  for (const { kind, pattern } of KIND_SIGNS) {
    const count = counts.get(kind);
    if (count && (pattern.test(title) || pattern.test(doc.meta.description.slice(0, 400)))) count.top = POINTS.top;
    if (count && count.top === POINTS.top) count.places += 1;
  }
  const last = new Map<ProjectKind, Sentence>();
  eachCuedSentence(SIGNS, doc, text, (entry: KindSign, sentence: Sentence, block: Block) => {
    const count = counts.get(entry.kind);
    if (!count || block.index === top.heading || last.get(entry.kind) === sentence) return;
    const isSign = KINDS_OF_SIGNS.has(entry);
    if (isSign ? count.places >= MOST_PLACES : count.support >= MOST_SUPPORT) return;
    const found = entry.pattern.exec(sentence.text);
    if (!found) return;
    const match = { sentence, start: found.index, end: found.index + found[0].length };
    if (!judgeFrame(doc, text, page, match).asserted || isPlanned(sentence.text)) return;
    if (!isSign) {
      count.support += 1;
      return;
    }
    last.set(entry.kind, sentence);
    count.places += 1;
    if (block.index <= top.end && count.top < POINTS.top) count.top = POINTS.top;
    else count.signs += POINTS[block.kind === 'heading' ? 'heading' : 'sentence'];
  });
  return new Map(
    [...counts].map(([kind, { top: named, signs, places, support }]) => [
      kind,
      places === 0 ? 0 : named + signs + support * POINTS.support,
    ]),
  );
}

const KINDS_OF_SIGNS: ReadonlySet<KindSign> = new Set(KIND_SIGNS);

/** The first heading, and the last Block of the words under it that introduce the product. */
function topOf(doc: PageDoc): { heading: number; end: number } {
  const heading = doc.blocks.find((block) => block.kind === 'heading' && !block.hidden)?.index ?? -1;
  let end = heading;
  let length = 0;
  for (const block of doc.blocks.slice(heading + 1, heading + 1 + TOP)) {
    if (length >= TOP || (block.kind === 'heading' && length > 0)) break;
    if (!block.hidden) length += block.text.length;
    end = block.index;
  }
  return { heading, end };
}
