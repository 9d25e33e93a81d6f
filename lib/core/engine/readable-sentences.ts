import type { BlockKind, PageDoc } from '../page-doc.ts';
import type { Sentence } from '../page-view.ts';
import { languagesOf } from './page-languages.ts';
import type { PageText } from './page-text.ts';
import { RULES_LANGUAGE } from './sentence-checks.ts';

/** Most sentences of one page that are read; a book on one page is told to be read in part. */
export const MOST_READ = 10_000;

/** What people read as the page's own words. Comments and sidebars are others' words, texts of images are not shown. */
const NOT_READ: ReadonlySet<BlockKind> = new Set(['code', 'alt', 'aside']);

export interface ReadableSentences {
  /** In page order, at most MOST_READ. */
  sentences: readonly Sentence[];
  /** How many there are, in English or not. */
  all: number;
  /** How many of them are not in English. */
  foreign: number;
}

/** The visible English sentences of a page, which are what the trained reading was trained on. Linear in the text. */
export function readableSentences(doc: PageDoc, text: PageText): ReadableSentences {
  const languages = languagesOf(doc, text);
  const sentences: Sentence[] = [];
  let all = 0;
  let foreign = 0;
  for (const block of doc.blocks) {
    if (block.hidden || NOT_READ.has(block.kind)) continue;
    const here = text.sentences(block.index);
    all += here.length;
    if (languages.of(block.index) !== RULES_LANGUAGE) foreign += here.length;
    else if (sentences.length < MOST_READ) sentences.push(...here.slice(0, MOST_READ - sentences.length));
  }
  return { sentences, all, foreign };
}
