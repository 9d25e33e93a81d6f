import type { Block, PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { PageType } from '../page-type.ts';
import type { Sentence } from '../page-view.ts';
import { PROJECT_KINDS, type ProjectKind } from '../project-kind.ts';
import { eachCuedSentence } from './cued-sentences.ts';
import { judgeFrame } from './frame-context.ts';
import { KIND_SIGNS, type KindSign, TITLE_WORDS } from './kind-signs.ts';
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
const POINTS = { title: 3, titleWord: 2, heading: 2, sentence: 1 };
/** So many points make a kind: the title and one sentence, two headings, or four sentences. A judgement, measured. */
const ENOUGH = 4;
/** Beside a much stronger kind, one with less than this share of its points is said in passing. */
const LEAST_SHARE = 0.3;
/** On a page of up to so many sentences, two places that are this share of them make a kind too. A judgement. */
const SHORT_PAGE = 40;
const SHORT_SHARE = 0.07;
const MIN_SENTENCES = 10;
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
  const pointsOf = (kind: ProjectKind) => points.of.get(kind) ?? 0;
  const most = Math.max(...PRODUCTS.map(pointsOf));
  const held = PRODUCTS.filter((kind) => {
    const often =
      (points.places.get(kind) ?? 0) >= Math.max(2, points.sentences * SHORT_SHARE) && points.sentences <= SHORT_PAGE;
    return (pointsOf(kind) >= ENOUGH || often) && pointsOf(kind) >= most * LEAST_SHARE;
  }).sort((a, b) => pointsOf(b) - pointsOf(a));
  const kinds = known(new Set([...held, ...named]));
  if (kinds.size > 0) return kinds;
  return new Set([pointsOf('token-only') >= ENOUGH ? 'token-only' : 'other']);
}

/** Kinds that name a product. */
const PRODUCTS: readonly ProjectKind[] = PROJECT_KINDS.filter((kind) => kind !== 'token-only' && kind !== 'other');

/** One page that names a product speaks for those that name none. */
function known(kinds: ReadonlySet<ProjectKind>): ReadonlySet<ProjectKind> {
  const products = [...kinds].filter((kind) => PRODUCTS.includes(kind));
  return products.length > 0 ? new Set(products) : kinds;
}

interface Points {
  of: Map<ProjectKind, number>;
  /** Sentences and headings that say it. */
  places: Map<ProjectKind, number>;
  /** Sentences of the page, a short page's at least. */
  sentences: number;
}

function countPoints(doc: PageDoc, text: PageText, page: PageType): Points {
  const of = new Map<ProjectKind, number>();
  const places = new Map<ProjectKind, number>();
  const add = (kind: ProjectKind, more: number) => of.set(kind, (of.get(kind) ?? 0) + more);
  const first = doc.blocks.find((block) => block.kind === 'heading' && !block.hidden)?.index ?? -1;
  for (const [kind, points] of titlePoints(`${doc.title}\n${text.text(first)}`.slice(0, 400), doc.meta.description))
    add(kind, points);
  eachCuedSentence(SIGNS, doc, text, (entry: KindSign, sentence: Sentence, block: Block) => {
    const seen = places.get(entry.kind) ?? 0;
    if (seen >= MOST_PLACES || block.index === first) return;
    const found = entry.pattern.exec(sentence.text);
    if (!found) return;
    const match = { sentence, start: found.index, end: found.index + found[0].length };
    if (!judgeFrame(doc, text, page, match).asserted) return;
    places.set(entry.kind, seen + 1);
    add(entry.kind, POINTS[block.kind === 'heading' ? 'heading' : 'sentence']);
  });
  const sentences = text.visible.split(/[.!?\n]/, SHORT_PAGE + 1).length;
  return { of, places, sentences: Math.max(MIN_SENTENCES, sentences) };
}

/** What title, first heading and description say; a lone word counts in a title only. */
function titlePoints(title: string, description: string): Map<ProjectKind, number> {
  const points = new Map<ProjectKind, number>();
  for (const kind of PROJECT_KINDS) if (TITLE_WORDS[kind]?.test(title)) points.set(kind, POINTS.titleWord);
  for (const { kind, pattern } of KIND_SIGNS) {
    if (pattern.test(title) || pattern.test(description.slice(0, 400))) points.set(kind, POINTS.title);
  }
  return points;
}
