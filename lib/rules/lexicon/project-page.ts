import type { PageView } from '@/lib/core/page-view.ts';
import type { Spot } from '@/lib/core/rule.ts';

/** The page as a whole: for what was not found anywhere. */
export const WHOLE_PAGE: Spot = { block: -1, start: 0, end: 0 };

/** Fewer visible words than this say nothing about what a project leaves out. Source: the specification, section 2. */
const ENOUGH_WORDS = 120;

/** The first page of a set of docs presents the project; other docs pages, and READMEs of libraries, do not. */
const DOCS_HOME =
  /^\/?$|\/(?:docs?|intro(?:duction)?|overview|about|welcome|home|index(?:\.html?)?|what-is-[\w-]{1,40})\/?$/i;

/** Words that only projects with a chain or a token use; "token" alone is also a unit of language models. */
const STRONG =
  /\b(?:blockchains?|on-?chain|web3|defi|depin|nfts?|airdrops?|tokenomics|tokeni[sz]ed|smart contracts?|stak(?:e|ing|ers?)|crypto|dao|connect wallet|presale|tge)\b/gi;
const WEAK = /\b(?:tokens?|coins?|wallets?|mainnet|testnet|validators?)\b/gi;

/** True when the page presents a whole project and has enough text to say that something is missing. */
export function isProjectHome(view: PageView): boolean {
  if (view.pageTypeConfidence === 'low' || !hasEnoughWords(view.visibleText)) return false;
  if (view.pageType === 'landing' || view.pageType === 'whitepaper') return true;
  return view.pageType === 'docs' && DOCS_HOME.test(pathOf(view.doc.url));
}

/** True when the page's text speaks of a chain or a token at least twice, once in words that mean nothing else. */
export function speaksOfChain(view: PageView): boolean {
  const strong = countUpTo(view.visibleText, STRONG, 2);
  return strong >= 2 || (strong === 1 && countUpTo(view.visibleText, WEAK, 1) > 0);
}

/** True when the page has at least 120 words of visible text. */
export function hasEnoughWords(text: string): boolean {
  return countUpTo(text, /\S{1,400}/g, ENOUGH_WORDS) >= ENOUGH_WORDS;
}

/** Title, address and first heading: what this page is about, by its own words. */
export function subjectOf(view: PageView): string {
  const heading = view.doc.blocks.find((block) => block.kind === 'heading' && !block.hidden)?.text ?? '';
  return `${view.doc.title}\n${heading}\n${pathOf(view.doc.url).replace(/[-_/]/g, ' ')}`.slice(0, 600);
}

function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '/';
  }
}

/** How often a pattern with the `g` flag matches, counted no further than `limit`. */
function countUpTo(text: string, pattern: RegExp, limit: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count >= limit) break;
  }
  return count;
}
