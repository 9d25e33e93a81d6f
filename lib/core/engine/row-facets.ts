import type { Facet } from '../facet.ts';
import type { Block, PageDoc } from '../page-doc.ts';
import type { PageType } from '../page-type.ts';
import type { PageView, Sentence } from '../page-view.ts';
import type { Stated } from '../question.ts';
import { gradeRank } from '../receipt.ts';
import { frameOf } from '../text/frame.ts';
import { isPlanned } from '../text/planned.ts';
import { quoteAround } from '../text/quote.ts';
import { eachCuedSentence } from './cued-sentences.ts';
import { frameContext } from './frame-context.ts';
import type { PageText } from './page-text.ts';
import { createPrefilter, type Prefilter } from './prefilter.ts';

/** What the rows look for in this project, and which words state it. */
export interface FacetSeen {
  facet: Facet;
  stated?: Stated;
}

/** Articles and lessons speak of others, and a dashboard is looked up, not read. */
const NOT_ASKED: ReadonlySet<PageType> = new Set(['news', 'education', 'dashboard', 'unknown']);
/** Sentences with a cue of one facet that are looked at before it counts as not stated here. */
const MOST_TRIED = 60;
/** Cells of one table row that are read together, and characters of them. */
const MOST_CELLS = 12;
const LONGEST_ROW = 600;
/** Characters of a link that are quoted. */
const MOST_OF_LINK = 120;

const prefilters = new WeakMap<readonly Facet[], Prefilter<Facet>>();

function prefilterOf(facets: readonly Facet[]): Prefilter<Facet> {
  const known = prefilters.get(facets);
  if (known) return known;
  const made = createPrefilter(facets);
  prefilters.set(facets, made);
  return made;
}

/** Words of this page that answer a facet, and where they stand; offsets are into the Block's own text. */
export interface Answer extends Stated {
  block: number;
  start: number;
  end: number;
}

/**
 * Which facets this page answers, and with which words; one pass over the text for all of them. A plan ("limits will
 * follow") answers nothing, an instruction does ("set a daily limit of 50 USDC"). Hidden text and texts of images are
 * not read. Keys are the facets' ids. Linear in the text.
 */
export function answerFacets(
  doc: PageDoc,
  text: PageText,
  view: PageView,
  facets: readonly Facet[],
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  if (NOT_ASKED.has(view.pageType)) return answers;
  const tried = new Map<string, number>();
  eachCuedSentence(prefilterOf(facets), doc, text, (facet, sentence, block) => {
    const times = tried.get(facet.id) ?? 0;
    if (answers.has(facet.id) || times >= MOST_TRIED) return;
    tried.set(facet.id, times + 1);
    const answer = readAnswer(facet, sentence, block, { doc, text, view });
    if (answer) answers.set(facet.id, answer);
  });
  for (const facet of facets) {
    const answer = answers.has(facet.id)
      ? undefined
      : (linkThatAnswers(facet, view) ?? countThatAnswers(facet, text, view));
    if (answer) answers.set(facet.id, answer);
  }
  return answers;
}

interface Page {
  doc: PageDoc;
  text: PageText;
  view: PageView;
}

function readAnswer(facet: Facet, sentence: Sentence, block: Block, page: Page): Answer | undefined {
  const isCell = block.kind === 'cell';
  const words = isCell ? rowOfCells(block, page) : sentence.text;
  const found = facet.pattern.exec(words);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  if (isPlanned(words)) return undefined;
  if (facet.anyFrame !== true && !isStated(facet, words, found.index, end, sentence, page)) return undefined;
  const place = isCell
    ? { block: block.index, start: 0, end: block.text.length }
    : placeIn(page.text, sentence, { start: found.index, end });
  return { quote: quoteAround(words, found.index, end), url: page.doc.url, ...place };
}

function placeIn(text: PageText, { block, offset }: Sentence, { start, end }: { start: number; end: number }) {
  return { block, start: text.origin(block, offset + start), end: text.origin(block, offset + end) };
}

/** What a table says stands in the cells of one row: "Team | 18 % | 12 months cliff". */
function rowOfCells(block: Block, { doc, text }: Page): string {
  const cells: string[] = [];
  let first = block.index;
  while (block.index - first < MOST_CELLS && doc.blocks[first - 1]?.group === block.group) first -= 1;
  for (let index = first; index < first + MOST_CELLS && doc.blocks[index]?.group === block.group; index += 1) {
    if (!doc.blocks[index]?.hidden) cells.push(text.text(index).slice(0, LONGEST_ROW));
  }
  return cells.join(' | ').slice(0, LONGEST_ROW);
}

function isStated(facet: Facet, words: string, start: number, end: number, sentence: Sentence, page: Page): boolean {
  // The words of a privacy notice are evidence, whoever may not speak of them as claims.
  const pageType = page.view.pageType === 'legal' ? 'docs' : page.view.pageType;
  const context = frameContext(page.doc, page.text, pageType, sentence);
  if (facet.negation) context.negation = facet.negation;
  const frame = frameOf(words, start, end, context);
  return frame.asserted || frame.why === 'advice';
}

function linkThatAnswers({ links }: Facet, view: PageView): Answer | undefined {
  if (!links) return undefined;
  const best = view.receipts.find(
    (receipt) => links.kinds.includes(receipt.kind) && gradeRank(receipt.grade) >= gradeRank(links.grade),
  );
  const block = best && view.doc.blocks[best.block];
  if (!best || !block || block.hidden) return undefined;
  const link = view.doc.links.find((one) => one.block === best.block && one.href === best.href);
  const quote = best.text.trim().slice(0, MOST_OF_LINK) || best.href.slice(0, MOST_OF_LINK);
  return { quote, url: view.doc.url, block: block.index, start: link?.start ?? 0, end: link?.end ?? block.text.length };
}

function countThatAnswers({ counts }: Facet, text: PageText, view: PageView): Answer | undefined {
  const metric = counts && view.metrics.find((one) => counts.includes(one.kind) && !isPlanned(one.sentence.text));
  if (!metric) return undefined;
  const quote = quoteAround(metric.sentence.text, metric.start, metric.end);
  return { quote, url: view.doc.url, ...placeIn(text, metric.sentence, metric) };
}
