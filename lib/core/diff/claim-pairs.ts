import type { Work } from './likeness.ts';
import { matchQuotes, type Quoted } from './match-quotes.ts';
import type { Patch } from './patch.ts';
import { plainText } from './plain-words.ts';
import type { ClaimItem } from './snapshot.ts';
import { itemsOf } from './told.ts';

export interface ClaimPair {
  before: ClaimItem;
  after: ClaimItem;
  /** Of the quotes, 0–1; 1 when only numbers differ or nothing does. */
  likeness: number;
}

/** Claims of one page that belong together, those that differ alone; and those that are only in one review. */
export interface PairedClaims {
  pairs: ClaimPair[];
  gone: ClaimItem[];
  added: ClaimItem[];
}

/** Same words first, then the same words with other numbers, then by likeness. Each claim once. */
export function pairClaims({ removed, added, changed }: Patch, page: string, work: Work): PairedClaims {
  const same = changed.flatMap(({ before, after }): ClaimPair[] =>
    before.is === 'claim' && after.is === 'claim' && before.page === page ? [{ before, after, likeness: 1 }] : [],
  );
  const [gone, fresh] = [itemsOf(removed, 'claim', page).sort(byPlace), itemsOf(added, 'claim', page).sort(byPlace)];
  const numbers = withOtherNumbers(gone, fresh);
  const taken = new Set(numbers.flatMap(({ before, after }) => [before, after]));
  const left = { gone: gone.filter((one) => !taken.has(one)), fresh: fresh.filter((one) => !taken.has(one)) };
  const alike = matchQuotes(left.gone.map(quoted), left.fresh.map(quoted), work).map(
    ({ before, after, likeness }): ClaimPair => ({ before: left.gone[before]!, after: left.fresh[after]!, likeness }),
  );
  for (const { before, after } of alike) taken.add(before).add(after);
  return {
    pairs: [...same, ...numbers, ...alike],
    gone: gone.filter((one) => !taken.has(one)),
    added: fresh.filter((one) => !taken.has(one)),
  };
}

/** Two claims of the same words but for their numbers; of several, those with the same words before them go together. */
function withOtherNumbers(gone: readonly ClaimItem[], fresh: readonly ClaimItem[]): ClaimPair[] {
  const waiting = new Map<string, ClaimItem[]>();
  for (const one of fresh) {
    const { words } = one;
    // A bare figure says nothing by which it could be found again.
    if (!/\p{L}{2}/u.test(words)) continue;
    const alike = waiting.get(words);
    if (alike) alike.push(one);
    else waiting.set(words, [one]);
  }
  return gone.flatMap((before): ClaimPair[] => {
    const candidates = waiting.get(before.words) ?? [];
    const nearest = candidates.findIndex(({ prefix }) => prefix !== '' && prefix === before.prefix);
    const after = candidates.splice(Math.max(0, nearest), 1)[0];
    return after ? [{ before, after, likeness: 1 }] : [];
  });
}

function quoted({ plain, prefix, suffix, block }: ClaimItem): Quoted {
  return { words: plain, prefix: plainText(prefix), suffix: plainText(suffix), block };
}

function byPlace(one: ClaimItem, other: ClaimItem): number {
  return one.block - other.block || one.start - other.start;
}
