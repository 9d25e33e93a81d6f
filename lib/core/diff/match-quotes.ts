import { likenessOf, newWork, type Work } from './likeness.ts';

/** A quote to be found again. Its words are `plainText`. */
export interface Quoted {
  words: string;
  prefix: string;
  suffix: string;
  /** Block that it stands in. */
  block: number;
}

/** Places in the two lists that belong together. `likeness` is that of the quotes alone, 0–1. */
export interface Match {
  before: number;
  after: number;
  likeness: number;
}

/**
 * What each sign weighs: the quote most, then the words around it, its place least.
 * Source: the weights of anchoring web annotations in common use (50/20/20/2).
 */
const WEIGHT = { quote: 50, around: 20, place: 2 };
/** Quotes less alike than this are two statements; so are those whose signs together weigh less. */
const LEAST_LIKENESS = 0.5;
const LEAST_WEIGHT = 0.6;
/** Blocks apart at which the place says nothing any more. */
const FAR = 50;

/** Bounds of the index: word pairs of one quote, places kept of one pair, candidates looked at. */
const MOST_SHINGLES = 40;
const MOST_PLACES = 32;
const MOST_CANDIDATES = 8;
const LONGEST_WORDS = 2_000;

/**
 * Finds quotes again after edits: candidates share words, each pair is weighed, and the best pair is taken first, each
 * quote once; ties go by place. Work is bounded by `work`: what is left when it runs out stays unmatched.
 */
export function matchQuotes(before: readonly Quoted[], after: readonly Quoted[], work: Work = newWork()): Match[] {
  const index = indexOf(after, work);
  const found: (Match & { weight: number })[] = [];
  before.forEach((one, at) => {
    if (work.steps >= work.most) return;
    for (const candidate of candidatesOf(one, index, work)) {
      const weighed = weigh(one, after[candidate]!, work);
      if (weighed) found.push({ before: at, after: candidate, ...weighed });
    }
  });
  found.sort((a, b) => b.weight - a.weight || a.before - b.before || a.after - b.after);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const matches: Match[] = [];
  for (const { weight: _weight, ...match } of found) {
    if (taken.before.has(match.before) || taken.after.has(match.after)) continue;
    taken.before.add(match.before);
    taken.after.add(match.after);
    matches.push(match);
  }
  return matches.sort((a, b) => a.before - b.before);
}

function weigh(one: Quoted, other: Quoted, work: Work): { likeness: number; weight: number } | undefined {
  const likeness = likenessOf(one.words, other.words, LEAST_LIKENESS, work);
  if (likeness < LEAST_LIKENESS) return undefined;
  const place = 1 - Math.min(1, Math.abs(one.block - other.block) / FAR);
  let sum = WEIGHT.quote * likeness + WEIGHT.place * place;
  let most = WEIGHT.quote + WEIGHT.place;
  // Older reviews kept no words around a quote: what is not known weighs nothing.
  for (const side of ['prefix', 'suffix'] as const) {
    if (one[side] === '' || other[side] === '') continue;
    sum += WEIGHT.around * likenessOf(one[side], other[side], 0, work);
    most += WEIGHT.around;
  }
  // Words that are nearly the same are found again wherever they moved to.
  const weight = Math.max(sum / most, likeness >= 0.8 ? likeness * 0.9 : 0);
  return weight >= LEAST_WEIGHT ? { likeness, weight } : undefined;
}

/** Pairs of neighbouring words, and single words of some length, without repeats. */
function shinglesOf(words: string): string[] {
  const parts = words.slice(0, LONGEST_WORDS).split(' ');
  const found = new Set<string>();
  for (let at = 0; at < parts.length && found.size < MOST_SHINGLES; at += 1) {
    const word = parts[at] ?? '';
    if (word.length > 3) found.add(word);
    if (at > 0) found.add(`${parts[at - 1]} ${word}`);
  }
  if (found.size === 0 && words !== '') found.add(words);
  return [...found];
}

/** Where a shingle stands; `many` counts also the places that are not kept. */
interface Places {
  at: number[];
  many: number;
}

function indexOf(quotes: readonly Quoted[], work: Work): ReadonlyMap<string, Places> {
  const index = new Map<string, Places>();
  quotes.forEach(({ words }, at) => {
    for (const shingle of shinglesOf(words)) {
      const places = index.get(shingle) ?? { at: [], many: 0 };
      if (places.many === 0) index.set(shingle, places);
      if (places.many < MOST_PLACES) places.at.push(at);
      places.many += 1;
      work.steps += 1;
    }
  });
  return index;
}

/** Those that share most rare words come first; ties by place. Words of very many quotes count where no others do. */
function candidatesOf({ words }: Quoted, index: ReadonlyMap<string, Places>, work: Work): number[] {
  const shared = shinglesOf(words).flatMap((shingle) => index.get(shingle) ?? []);
  const rare = shared.filter(({ many }) => many <= MOST_PLACES);
  const hits = new Map<number, number>();
  for (const { at, many } of rare.length > 0 ? rare : shared) {
    for (const one of at) hits.set(one, (hits.get(one) ?? 0) + 1 / many);
    work.steps += at.length;
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}
