import type { PageDoc } from '../page-doc.ts';
import { pageText } from '../page-text.ts';
import { normalise } from '../text/normalise.ts';
import { isPlan } from '../text/plans.ts';
import { splitSentences } from '../text/sentences.ts';
import { sharesIn } from './insiders-share.ts';
import { isDone, lastDate } from './planned-date.ts';

/** A sentence of the page that was picked for what it says. */
export interface Said {
  quote: string;
  block: number;
}

/** The kept words of one page: its text, one Block a line, where its links lead, its dated plans, and what it says of shares. */
export interface PageWords {
  text: string;
  hrefs: ReadonlySet<string>;
  plans: readonly Said[];
  shares: readonly Said[];
}

/** Sentences of one sort that are kept of one page, and the longest Block that is searched for them. */
const MOST_SAID = 200;
const LONGEST_BLOCK = 2_000;

/** A share of what: of a token, not of revenue or of votes. */
const OF_TOKEN = /\b(?:tokens?|tokenomics|supply|allocat\w{1,5}|distribution|vest(?:s|ed|ing)?)\b/i;
const YEAR = /20\d\d/;

/** What helps to tell why a review differs from another, of one kept page. Linear in its text. */
export function wordsOfPage(doc: PageDoc): PageWords {
  return {
    text: pageText(doc),
    hrefs: new Set(doc.links.map(({ href }) => href)),
    plans: plansOf(doc),
    shares: sharesOf(doc),
  };
}

function plansOf({ blocks }: PageDoc): Said[] {
  const plans: Said[] = [];
  for (const { index, text: raw, heading, lead, hidden } of blocks) {
    if (hidden || plans.length >= MOST_SAID || raw.length > LONGEST_BLOCK || !YEAR.test(raw)) continue;
    const { text } = normalise(raw);
    const intros = [blocks[heading]?.text, blocks[lead]?.text].map((intro) => intro?.slice(0, LONGEST_BLOCK));
    for (const { start, end } of splitSentences(text)) {
      const quote = text.slice(start, end);
      if (!lastDate(quote) || isDone(quote)) continue;
      if (isPlan(quote, { start: 0, end: quote.length }, intros)) plans.push({ quote, block: index });
    }
  }
  return plans;
}

function sharesOf({ blocks }: PageDoc): Said[] {
  const shares: Said[] = [];
  for (const { index, text: raw, heading, lead, hidden } of blocks) {
    if (hidden || shares.length >= MOST_SAID || raw.length > LONGEST_BLOCK || !raw.includes('%')) continue;
    const around = [raw, blocks[heading]?.text, blocks[lead]?.text].map((text = '') => text.slice(0, LONGEST_BLOCK));
    if (!around.some((text) => OF_TOKEN.test(text))) continue;
    const { text } = normalise(raw);
    for (const { start, end } of splitSentences(text)) {
      const quote = text.slice(start, end);
      if (sharesIn(quote).length > 0) shares.push({ quote, block: index });
    }
  }
  return shares;
}
