import type { QuestionId } from './answer.ts';
import type { ClaimKind } from './claim.ts';
import type { Known } from './known.ts';
import type { PageDoc } from './page-doc.ts';
import type { PageType } from './page-type.ts';
import type { PageView, Sentence } from './page-view.ts';
import type { Post } from './post.ts';
import type { Question } from './question.ts';
import type { ReceiptGrade } from './receipt.ts';
import type { RowId } from './row.ts';
import type { PackName } from './rule-pack-name.ts';
import type { Severity } from './severity.ts';

/** A place in one sentence: UTF-16 offsets into `sentence.text`. */
export interface Span {
  start: number;
  end: number;
  /** Set when this match is milder or stronger than the rule's own severity. */
  severity?: Severity;
  /** Set when this is a claim of the page, and nothing is to be noted: its receipt is there. */
  claimOnly?: true;
  /** Set when this match needs its own words. */
  say?: string;
}

/** A place on the page, or the page as a whole (block −1). Offsets are into the normalised text of the Block (`view.text`). */
export interface Spot {
  block: number;
  start: number;
  end: number;
  severity?: Severity;
  say?: string;
  /** Set when this place needs its own question. */
  ask?: string;
  /** Set when this belongs to another row than the rule's own. */
  row?: RowId;
  against?: { quote: string; url: string };
}

/**
 * One line of example. `text` is small Markdown: `# heading`, `- item`, `[words](https://address)`,
 * `[Claim now](button:)`, `[Recovery phrase](field:)`, blank line between paragraphs.
 * A plain string is a sentence on a project's landing page.
 */
export type Example =
  | string
  | {
      text: string;
      as?: PageType;
      url?: string;
      /** What is known beside the page; the rest of it is not known. */
      known?: Partial<Known>;
      /** When it is judged, in epoch milliseconds; 0 when left out. */
      now?: number;
      /** The text is a post: who wrote it, on which site (X when left out), and what it answers. */
      post?: { handle: string; name: string; site?: string } & Pick<Post, 'thread' | 'labels' | 'card' | 'quoted'>;
      /** What the reader saw beside the text. */
      scriptHosts?: readonly string[];
      signs?: Partial<Pick<PageDoc['signs'], 'inspection' | 'clipboard' | 'walletForm' | 'web3Code'>>;
      meta?: Partial<Pick<PageDoc['meta'], 'canonical' | 'ogUrl'>>;
    };

interface RuleWords {
  /** Equal to the file name; never reused for something else. */
  id: string;
  row: RowId;
  severity: Severity;
  /** Short name for lists: "Audit without a report". */
  title: string;
  /** What we observed, one plain sentence without a verdict. */
  say: string;
  /** The question to put to the project. */
  ask: string;
  /** The receipt that clears it. */
  clears: string;
  /** Keys of the specification's sources, or addresses. */
  source: readonly string[];
  /** Page types it may speak on. */
  pages: readonly PageType[];
  examples: { flags: readonly Example[]; passes: readonly Example[] };
}

/** Looks at one sentence at a time; runs only where one of its cues stands. */
export interface SentenceRule extends RuleWords {
  kind: 'claim' | 'green';
  /**
   * Word beginnings, lower case, letters and digits only (or one of % $ €), at least one of which stands in every
   * sentence that this rule can match. They feed the single prefilter pass.
   */
  cues: readonly string[];
  /** The exact check. Linear time; no side effects. */
  find(sentence: Sentence, view: PageView): Span | undefined;
  /** `keep`: the pattern is itself negative ("cannot be shut down"), so a negation inside the match does not silence it. */
  negation?: 'keep';
  /** `bait`: warning, negating and asking frames do not silence it, because such posts speak the language of warnings. */
  frame?: 'bait';
  /** A receipt of this grade in the same block or group silences it, or lowers it to `to`. */
  clearedBy?: { grade: ReceiptGrade; to?: Severity };
  /** What sort of claim a match is, when it is one. */
  claim?: ClaimKind;
  /** Set when these are phrases of a rule pack: they add to the rule of the same id, and are no check of their own. */
  pack?: PackName;
}

/** Looks at the page as a whole: what is missing, counted, contradictory, or in its buttons and fields. */
export interface PageRule extends RuleWords {
  kind: 'absence' | 'aggregate' | 'contradiction' | 'dom';
  /** Runs on pages that are not our subject too, because it is about an action that can take assets now. */
  anywhere?: true;
  /** What it needs to know beside the page: why it cannot be checked, in words, or nothing when it can. */
  needs?(view: PageView): string | undefined;
  /**
   * Pages where this would be said, by words of their label or address. When one of them is linked and was not opened,
   * what the rule found missing is "not checked" and the page is offered to read next.
   */
  elsewhere?: RegExp;
  /** Nothing is missing where a sentence of the project's pages answers this. */
  answeredBy?: QuestionId;
  /** Questions that it asks of every page of the project; each is asked on each page, whatever its type. */
  questions?: readonly Question[];
  check(view: PageView): readonly Spot[];
}

export type Rule = SentenceRule | PageRule;

export function isSentenceRule(rule: Rule): rule is SentenceRule {
  return rule.kind === 'claim' || rule.kind === 'green';
}

export function isPageRule(rule: Rule): rule is PageRule {
  return !isSentenceRule(rule);
}

/** Phrases of a rule pack, which are counted with the rule that they add to. */
export function isPackRule(rule: Rule): boolean {
  return isSentenceRule(rule) && rule.pack !== undefined;
}

/** The first span that one of the patterns matches. Patterns carry no `g` flag. */
export function firstSpan(text: string, patterns: readonly RegExp[]): Span | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** The Spot of something that `view.said` found. */
export function spotOf(said: { sentence: Sentence; start: number; end: number }, more: Partial<Spot> = {}): Spot {
  const { block, offset } = said.sentence;
  return { block, start: offset + said.start, end: offset + said.end, ...more };
}

/** The Spot of a whole Block, for buttons, fields and timers. */
export function spotOfBlock(view: PageView, block: number, more: Partial<Spot> = {}): Spot {
  return { block, start: 0, end: view.text(block).length, ...more };
}

/** The page as a whole, for something that was not found anywhere on it. */
export const WHOLE_PAGE: Spot = { block: -1, start: 0, end: 0 };
