import type { Cued, Prefilter } from './engine/prefilter.ts';
import type { Known } from './known.ts';
import type { Lookalike } from './lookalike.ts';
import type { Block, PageDoc } from './page-doc.ts';
import type { PageNotes } from './page-notes.ts';
import type { PageType } from './page-type.ts';
import type { Post } from './post.ts';
import type { ProjectKind } from './project-kind.ts';
import type { DataPlace } from './provider.ts';
import type { Question, Stated } from './question.ts';
import type { Receipt, ReceiptGrade } from './receipt.ts';
import type { RowId } from './row.ts';
import type { Confidence } from './severity.ts';
import type { MetricClaim } from './text/metrics.ts';
import type { Thresholds } from './thresholds.ts';
import type { Tracker } from './tracker.ts';

/** One sentence of a Block. `text` is normalised (NFKC, no zero-width characters, plain spaces and quotes). */
export interface Sentence {
  block: number;
  text: string;
  /** Index among the sentences of its Block. */
  nth: number;
  /** Offset of the sentence in the normalised text of its Block. */
  offset: number;
}

/** Words that were found on a page: offsets into the text of their sentence. */
export interface Said {
  sentence: Sentence;
  start: number;
  end: number;
  /** The words, when they go on in the next Block (a label and its value). */
  words?: string;
}

/** Why a match is not the page's own assertion. Source: the specification, section 5. */
export type SilentFrame =
  | 'page'
  | 'language'
  | 'warned'
  | 'reported'
  | 'hypothetical'
  | 'advice'
  | 'incident'
  | 'defined'
  | 'quoted'
  | 'question'
  | 'negated'
  | 'stance';

/** What rules may ask about a page. Made once per page by the engine; everything in it is computed at most once. */
export interface PageView {
  readonly doc: PageDoc;
  readonly pageType: PageType;
  readonly pageTypeConfidence: Confidence;
  /** Sentences of one Block. */
  sentences(block: number): readonly Sentence[];
  /** Normalised text of a Block. */
  text(block: number): string;
  /** Normalised visible text of all Blocks, one a line. */
  readonly visibleText: string;
  /** Counted traction claims that the page itself asserts. */
  readonly metrics: readonly MetricClaim[];
  /** Graded links in the same Block, its group, or right under the same heading; best first. */
  receiptsNear(block: number): readonly Receipt[];
  hasReceiptNear(block: number, grade: ReceiptGrade): boolean;
  /** Calls back for every visible English sentence in which a cue of an entry stands, once for both, in page order. */
  eachCued<Entry extends Cued>(
    prefilter: Prefilter<Entry>,
    visit: (entry: Entry, sentence: Sentence, block: Block) => void,
  ): void;
  /** Graded links of the whole page, best first. */
  readonly receipts: readonly Receipt[];
  /** The heading Block above, if any. */
  headingOf(block: number): Block | undefined;
  /**
   * First asserted (or simply visible, with `anyFrame`) sentence that matches, searched over visible Blocks.
   * For absence rules: is it said anywhere? With `negation: 'keep'` the pattern is itself negative ("we do not track").
   */
  said(pattern: RegExp, options?: { anyFrame?: boolean; negation?: 'keep' }): Said | undefined;
  /** The same for a Question: the words of this page that answer it, with their place. */
  answerHere(question: Question): Said | undefined;
  /** Whether the visible text has a match at all, whoever asserts it. `pattern` must be a constant. */
  mentions(pattern: RegExp): boolean;
  /** Links of the same project that look like the place where this would be said, not opened yet. */
  unopened(pattern: RegExp): readonly string[];
  /** Addresses of the pages of this project that were read, this page first. */
  readonly pagesRead: readonly string[];
  /** Pages of this project that are linked, not opened, and worth opening for these rows; the most useful first. */
  readNext(rows: ReadonlySet<RowId>): { url: string; text: string; rows: RowId[] }[];
  /** Notes of the project's other pages that the person opened, newest first; without this page. */
  readonly others: readonly PageNotes[];
  /** Who answers the Question: this page first, then the other pages of the project. */
  stated(question: Question): Stated | undefined;
  /** What the project does, from this page and the other pages of the project. */
  readonly kinds: ReadonlySet<ProjectKind>;
  /** What is known beside the pages: saved projects, lists, look-ups. */
  readonly known: Known;
  /** Numbers that rules compare with; rule packs may move them inside their bounds. */
  readonly thresholds: Thresholds;
  /** The known project whose address this host or address can be taken for; undefined for their own and all others. */
  lookalikeOf(hostOrUrl: string): Lookalike | undefined;
  /** Registrable domain of an address; empty when it has none. */
  domainOf(address: string): string;
  /** A short link of a service that anybody may use: the address does not tell where it leads. */
  isShortLink(address: string): boolean;
  /** Services that follow visitors, among the hosts that the page loads scripts from; each once. */
  readonly trackers: readonly Tracker[];
  /** Where the page got its data while it was open, without those services; empty where nobody could look. */
  readonly dataPlaces: readonly DataPlace[];
  /** The post that this is, with its author and the thread it stands in; undefined for pages. */
  readonly post: Post | undefined;
  /** When the page is judged, in epoch milliseconds. */
  readonly now: number;
}
