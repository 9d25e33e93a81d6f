import { en } from '@/lib/words/en.ts';
import { sayChange } from './change-words.ts';
import { clip, type Draft, itemsOf, type Side } from './told.ts';

const WHO =
  '(team|founders?|insiders?|core contributors?|advis[eo]rs?|investors?|private (?:sale|round)|seed round|early backers?)';
const SHARE = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)\s?%`;
/** "Team: 20%", "investors receive 25 %". */
const BEFORE_SHARE = new RegExp(
  String.raw`\b${WHO}(?: (?:allocation|tokens?|share|members|gets?|receives?|holds?|have|has|own|is|are|and|at|with|of|the|supply)){0,5}\s?[:|(–-]?\s?${SHARE}`,
  'gi',
);
/** "20% for the team", "20% of supply goes to investors", "20% team". */
const AFTER_SHARE = new RegExp(
  String.raw`(?<![\d.,])${SHARE}(?: (?:of|the|total|supply|tokens?|is|are|goes|go|reserved|allocated|held|to|for|by|our|core)){0,7} ${WHO}\b`,
  'gi',
);
/** As the facet of the row is called (see lib/rules/facets/token.ts). */
const FACET = en('the share of team and investors');

interface Shares {
  quote: string;
  block: number;
  page: string;
  percent: Set<number>;
}

/** Shares of the supply that people close to the project hold, as quotes and kept text state them, by who they are. */
export function insidersChanges(pages: ReadonlySet<string>, before: Side, after: Side): Draft[] {
  const [old, now] = [sharesOf(before, pages), sharesOf(after, pages)];
  return [...old].flatMap(([who, was]): Draft[] => {
    const is = now.get(who);
    // A share that is still stated somewhere did not change.
    if (!is || [...was.percent].some((share) => is.percent.has(share))) return [];
    const [from, to] = [was, is].map(({ percent }) => [...percent].map((share) => `${share}%`).join(' and '));
    const say = sayChange('insiders-share-changed', { about: who, from: from ?? '', to: to ?? '' });
    const { page, block } = is;
    const quotes = { before: clip(was.quote), after: clip(is.quote) };
    return [{ kind: 'insiders-share-changed', say, row: 'token', url: after.urlOf(page), ...quotes, page, block }];
  });
}

/** Who holds which share in these words; each figure counts once, for the nearest. */
export function sharesIn(quote: string): [who: string, share: number][] {
  const text = quote.slice(0, 2_000).replace(/\s+/g, ' ');
  const found: [string, number][] = [];
  const rest = text.replace(BEFORE_SHARE, (words, who: string, share: string) => {
    found.push([plainWho(who), Number(share.replace(',', '.'))]);
    return ';'.repeat(words.length);
  });
  for (const [, share = '', who = ''] of rest.matchAll(AFTER_SHARE)) {
    found.push([plainWho(who), Number(share.replace(',', '.'))]);
  }
  return found;
}

function sharesOf({ snapshot: { items, main }, wordsOf }: Side, pages: ReadonlySet<string>): Map<string, Shares> {
  const shares = new Map<string, Shares>();
  const add = (quote: string, page: string, block: number) => {
    if (!pages.has(page)) return;
    for (const [who, share] of sharesIn(quote)) {
      const known = shares.get(who);
      if (known) known.percent.add(share);
      else shares.set(who, { quote, block, page, percent: new Set([share]) });
    }
  };
  for (const { row, quote, page, block } of itemsOf(items, 'claim')) if (row === 'token') add(quote, page, block);
  for (const { row, quote, page, block } of itemsOf(items, 'finding')) if (row === 'token') add(quote, page, block);
  for (const { facets } of itemsOf(items, 'row')) {
    for (const { name, quote } of facets) if (name === FACET) add(quote, main, -1);
  }
  for (const page of pages) for (const { quote, block } of wordsOf(page)?.shares ?? []) add(quote, page, block);
  return shares;
}

/** One word for each: "founders" and "founder" are one party. */
function plainWho(who: string): string {
  const word = who.toLowerCase().replace(/s$/, '').replace('adviser', 'advisor');
  return word === 'team' ? en('the team') : `${word}s`;
}
