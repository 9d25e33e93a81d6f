import type { PageView, Sentence } from './page-view.ts';
import { type Example, firstSpan, type Span } from './rule.ts';
import { foldLetters } from './text/fold-letters.ts';
import type { LocaleCues } from './text/locale-cues.ts';

/**
 * How one rule is read in one language. Everything that a person is shown (id, severity, what it says, asks, what
 * clears it) stays that of the base rule; this only says where its words stand.
 */
export interface LocaleRule {
  /** Id of the base rule. */
  rule: string;
  /**
   * Word beginnings, or any stretch of characters in scripts without spaces, one of which stands in every sentence that
   * can match. Empty where the base rule reads buttons and fields only.
   */
  cues: readonly string[];
  /** Any of them, against the folded sentence; made with `localePattern`. */
  patterns: readonly RegExp[];
  /** Silences the whole sentence: other meanings of the same words. */
  not?: RegExp;
  /** Must stand in the folded text of this block or of the two around it on each side; of the whole text of a post. */
  near?: RegExp;
  /** A last question to the page, asked after everything else matched. */
  when?(view: PageView, sentence: Sentence): boolean;
  /** Milder than the base rule, where the words of this language say less. */
  severity?: Span['severity'];
  /** Own sentences, in the register in which people write them: at least 5 and 5. */
  examples: { flags: readonly Example[]; passes: readonly Example[] };
}

/** What one language other than English needs to be read. One file in `lib/rules/locales`, named by its language. */
export interface LocalePack {
  /** ISO 639-1, equal to the file name. */
  lang: string;
  /** Words of the frame gate. */
  cues: LocaleCues;
  /** Names of buttons and links, folded, by what pressing them does. */
  actions: {
    /** "Подключить кошелёк". */
    connect: RegExp;
    /** "Reclamar airdrop", "检查资格". */
    claim: RegExp;
    /** "Comprar", "投资". */
    money: RegExp;
  };
  rules: readonly LocaleRule[];
  /** Ways to speak about a sentence instead of saying it; `…` stands for it. The tests put every example into them. */
  spokenAbout: readonly string[];
}

/** How far to each side `near` is read, in blocks, and the most characters of each. */
const NEAR_BLOCKS = 2;
const NEAR_TEXT = 1000;

/** The first place in the sentence that the rule matches in its language, or nothing. Linear in the sentence. */
export function findInLocale(rule: LocaleRule, sentence: Sentence, view: PageView): Span | undefined {
  const folded = foldedSentence(sentence);
  const found = firstSpan(folded, rule.patterns);
  if (!found || rule.not?.test(folded)) return undefined;
  if (rule.near && !rule.near.test(textNear(sentence, view))) return undefined;
  if (rule.when && !rule.when(view, sentence)) return undefined;
  return rule.severity ? { ...found, severity: rule.severity } : found;
}

const sentences = new WeakMap<Sentence, string>();

/** Several rules read the same sentence; it is folded once. */
function foldedSentence(sentence: Sentence): string {
  const folded = sentences.get(sentence) ?? foldLetters(sentence.text);
  sentences.set(sentence, folded);
  return folded;
}

const blocks = new WeakMap<PageView, string[]>();

function foldedBlock(view: PageView, block: number): string {
  const known = blocks.get(view) ?? [];
  blocks.set(view, known);
  known[block] ??= foldLetters(view.text(block));
  return known[block];
}

/** Around a match deep inside a long block its own surroundings are read; of neighbours, the beginning. */
function textNear({ block, offset }: Sentence, view: PageView): string {
  const lines: string[] = [];
  for (let index = Math.max(0, block - NEAR_BLOCKS); index <= block + NEAR_BLOCKS; index += 1) {
    const neighbour = view.doc.blocks[index];
    if (!neighbour || neighbour.hidden) continue;
    const from = index === block ? Math.max(0, offset - NEAR_TEXT) : 0;
    lines.push(foldedBlock(view, index).slice(from, from + 2 * NEAR_TEXT));
  }
  return lines.join('\n');
}
