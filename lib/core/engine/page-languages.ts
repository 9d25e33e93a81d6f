import type { Block, PageDoc } from '../page-doc.ts';
import { type Told, tellLanguage } from '../text/language.ts';
import type { PageText } from './page-text.ts';

/** Which language each Block of a page is in, as ISO 639-1 codes. */
export interface PageLanguages {
  /** Language of a Block; Blocks that do not tell take it from their neighbours, the page, or are English. */
  of(block: number): string;
  /** Share of the visible text, 0–1, largest first. Empty for a page without text. */
  readonly shares: readonly { lang: string; share: number }[];
  /** The language with the largest share; English for a page without text. */
  readonly main: string;
  shareOf(lang: string): number;
}

/** A character of these says about as much as a short word. */
const DENSE = new Set(['zh', 'ja', 'ko']);
const DENSITY = 3;
/** Scripts beside the Latin one; a Block of several Latin words is not in such a language. */
const NOT_LATIN = new Set([
  'zh',
  'ja',
  'ko',
  'ru',
  'uk',
  'bg',
  'sr',
  'be',
  'ar',
  'he',
  'el',
  'hi',
  'bn',
  'ta',
  'th',
  'ka',
]);
const THREE_LATIN_WORDS = /[a-z]{2,40}[^a-z]{1,8}[a-z]{2,40}[^a-z]{1,8}[a-z]{2,40}/i;

const known = new WeakMap<PageText, PageLanguages>();

/** Tells the language of every Block, at most once per page. Linear; looks at the beginning of each Block. */
export function languagesOf(doc: PageDoc, text: PageText): PageLanguages {
  const made = known.get(text) ?? readLanguages(doc, text);
  known.set(text, made);
  return made;
}

function readLanguages(doc: PageDoc, text: PageText): PageLanguages {
  const told = doc.blocks.map((block) => tellLanguage(text.text(block.index)));
  const strong = mainOf(weigh(doc.blocks, (block) => (told[block.index]?.sure ? told[block.index]?.lang : undefined)));
  const stated = doc.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const page = strong ?? (/^[a-z]{2}$/.test(stated) ? stated : 'en');
  const languages = inherit(told, page, (block) => text.text(block));
  const weights = weigh(doc.blocks, (block) => languages[block.index]);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const shares = [...weights]
    .map(([lang, weight]) => ({ lang, share: weight / total }))
    .sort((a, b) => b.share - a.share || (a.lang < b.lang ? -1 : 1));
  return {
    of: (block) => languages[block] ?? page,
    shares,
    main: shares[0]?.lang ?? 'en',
    shareOf: (lang) => shares.find((one) => one.lang === lang)?.share ?? 0,
  };
}

/** How much visible text each language has, in characters that say about the same. */
function weigh(blocks: readonly Block[], langOf: (block: Block) => string | undefined): Map<string, number> {
  const weights = new Map<string, number>();
  for (const block of blocks) {
    if (block.hidden || block.kind === 'code' || block.text === '') continue;
    const lang = langOf(block);
    if (lang === undefined) continue;
    const weight = block.text.length * (DENSE.has(lang) ? DENSITY : 1);
    weights.set(lang, (weights.get(lang) ?? 0) + weight);
  }
  return weights;
}

function mainOf(weights: ReadonlyMap<string, number>): string | undefined {
  let main: string | undefined;
  for (const [lang, weight] of weights) if (main === undefined || weight > (weights.get(main) ?? 0)) main = lang;
  return main;
}

/** A Block that does not tell is in the language of both neighbours when they agree, else in the page's. */
function inherit(told: readonly Told[], page: string, textOf: (block: number) => string): string[] {
  const after: string[] = [];
  let next = page;
  for (let at = told.length - 1; at >= 0; at -= 1) {
    if (told[at]?.sure) next = told[at]?.lang ?? page;
    after[at] = next;
  }
  let before = page;
  return told.map(({ lang, sure }, at) => {
    if (sure) {
      before = lang;
      return lang;
    }
    const around = before === after[at] ? before : page;
    return NOT_LATIN.has(around) && THREE_LATIN_WORDS.test(textOf(at)) ? 'en' : around;
  });
}
