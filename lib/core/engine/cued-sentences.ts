import type { Block, PageDoc } from '../page-doc.ts';
import type { Sentence } from '../page-view.ts';
import { languagesOf } from './page-languages.ts';
import type { PageText } from './page-text.ts';
import type { Cued, Prefilter } from './prefilter.ts';
import { RULES_LANGUAGE } from './sentence-checks.ts';

/**
 * Calls back for every visible English sentence in which a cue of an entry stands, once for each entry and sentence, in page
 * order. Left out: comments and sidebars, and texts of images. Linear in the text.
 */
export function eachCuedSentence<Entry extends Cued>(
  prefilter: Prefilter<Entry>,
  doc: PageDoc,
  text: PageText,
  visit: (entry: Entry, sentence: Sentence, block: Block) => void,
): void {
  const last = new Map<Entry, Sentence>();
  const languages = languagesOf(doc, text);
  let here: Sentence | undefined;
  // Undefined where nothing is read.
  let block: Block | undefined;
  prefilter.scan(text.search.cueText, (offset, entries) => {
    const sentence = text.sentenceOver(offset);
    if (!sentence) return;
    if (sentence !== here) {
      here = sentence;
      const holder = doc.blocks[sentence.block];
      block = holder && isReadIn(holder) && languages.of(sentence.block) === RULES_LANGUAGE ? holder : undefined;
    }
    if (!block) return;
    for (const entry of entries) {
      if (last.get(entry) === sentence) continue;
      last.set(entry, sentence);
      visit(entry, sentence, block);
    }
  });
}

function isReadIn({ hidden, kind }: Block): boolean {
  return !hidden && kind !== 'aside' && kind !== 'alt';
}
