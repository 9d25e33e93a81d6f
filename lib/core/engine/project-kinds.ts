import type { Block, PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { PageType } from '../page-type.ts';
import type { Sentence } from '../page-view.ts';
import { PROJECT_KINDS, type ProjectKind } from '../project-kind.ts';
import { eachCuedSentence } from './cued-sentences.ts';
import { judgeFrame } from './frame-context.ts';
import { KIND_SIGNS, type KindSign } from './kind-signs.ts';
import type { PageText } from './page-text.ts';
import { createPrefilter } from './prefilter.ts';

const SIGNS = createPrefilter(KIND_SIGNS);

/** Pages on which a project says what it does. Articles and legal pages speak of many. */
const SAYS_WHAT_IT_DOES: ReadonlySet<PageType> = new Set([
  'landing',
  'docs',
  'whitepaper',
  'claim',
  'sponsored',
  'store',
]);

/** Points of one place: the title and the first heading name the product, other headings its parts. A judgement. */
const POINTS = { title: 3, heading: 2, sentence: 1 };
/** So many points make a kind: the title and one sentence, two headings, or four sentences. A judgement, measured. */
const ENOUGH = 4;
/** Beside a much stronger kind, one with less than this share of its points is said in passing. */
const LEAST_SHARE = 0.3;
/** Sentences of a kind beyond this number say nothing new. */
const MOST_PLACES = 12;

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
  const most = Math.max(...PRODUCTS.map((kind) => points.get(kind) ?? 0));
  const held = PRODUCTS.filter((kind) => {
    const own = points.get(kind) ?? 0;
    return own >= ENOUGH && own >= most * LEAST_SHARE;
  }).sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0));
  const kinds = known(new Set([...held, ...named]));
  if (kinds.size > 0) return kinds;
  return new Set([most < ENOUGH && (points.get('token-only') ?? 0) >= ENOUGH ? 'token-only' : 'other']);
}

/** Kinds that name a product. */
const PRODUCTS: readonly ProjectKind[] = PROJECT_KINDS.filter((kind) => kind !== 'token-only' && kind !== 'other');

/** One page that names a product speaks for those that name none. */
function known(kinds: ReadonlySet<ProjectKind>): ReadonlySet<ProjectKind> {
  const products = [...kinds].filter((kind) => PRODUCTS.includes(kind));
  return products.length > 0 ? new Set(products) : kinds;
}

function countPoints(doc: PageDoc, text: PageText, page: PageType): Map<ProjectKind, number> {
  const points = new Map<ProjectKind, number>();
  const places = new Map<ProjectKind, number>();
  const first = doc.blocks.find((block) => block.kind === 'heading' && !block.hidden)?.index ?? -1;
  const add = (kind: ProjectKind, more: number) => points.set(kind, (points.get(kind) ?? 0) + more);
  const titles = `${doc.title}\n${doc.meta.description}`.slice(0, 600);
  for (const { kind, pattern } of KIND_SIGNS) if (pattern.test(titles)) add(kind, POINTS.title);
  eachCuedSentence(SIGNS, doc, text, (entry: KindSign, sentence: Sentence, block: Block) => {
    const seen = places.get(entry.kind) ?? 0;
    if (seen >= MOST_PLACES) return;
    const found = entry.pattern.exec(sentence.text);
    if (!found) return;
    const match = { sentence, start: found.index, end: found.index + found[0].length };
    if (!judgeFrame(doc, text, page, match).asserted) return;
    places.set(entry.kind, seen + 1);
    add(entry.kind, block.index === first ? POINTS.title : POINTS[block.kind === 'heading' ? 'heading' : 'sentence']);
  });
  return points;
}
