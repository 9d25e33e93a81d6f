import { en, enCount } from '@/lib/words/en.ts';
import type { ChangeKind } from '../change.ts';
import { sayChange } from './change-words.ts';
import { type ClaimPair, type PairedClaims, pairClaims } from './claim-pairs.ts';
import type { Work } from './likeness.ts';
import type { Patch } from './patch.ts';
import { placesIn } from './place-stands.ts';
import { plainWords } from './plain-words.ts';
import { openedChanges, receiptChanges } from './receipt-changes.ts';
import type { ClaimItem } from './snapshot.ts';
import { statementChange } from './statement-change.ts';
import { briefly, clip, type Draft, itemsOf, type Side, type Told } from './told.ts';

/** Claims of these kinds are limits that a project sets to itself and to others. */
const GUARDRAILS: ReadonlySet<string> = new Set(['security', 'control']);

/** Most claims of one page that are told as gone, and as new; as many as are read of a page. */
const MOST_TOLD = 1_000;

/** What became of the claims of one page that was read both times, and of the links beside them. */
export function claimChanges(patch: Patch, page: string, sides: { before: Side; after: Side }, work: Work): Told {
  const { before, after } = sides;
  const url = after.urlOf(page);
  const paired = pairClaims(patch, page, work);
  const noted = { before: notedOn(before, page), after: notedOn(after, page) };
  const seen = seenBoth(paired, before, after, url);
  return {
    changes: [
      ...paired.pairs.flatMap((pair) => wordsChange(pair, url)).filter((draft) => !isUnfilled(draft, before, after)),
      ...receiptChanges(paired.pairs, url),
      ...openedChanges(paired.pairs, url),
      ...seen.gone.slice(0, MOST_TOLD).map((claim) => only(claim, 'before', url, noted.before)),
      ...seen.added.slice(0, MOST_TOLD).map((claim) => only(claim, 'after', url, noted.after)),
    ],
    notCompared: [...seen.notCompared, ...sayMore(seen.gone.length, 'gone'), ...sayMore(seen.added.length, 'new')],
  };
}

function sayMore(many: number, what: 'gone' | 'new'): string[] {
  const more = many - MOST_TOLD;
  if (more <= 0) return [];
  return [
    what === 'gone'
      ? en('{more} more claims are gone, which are not listed.', { more })
      : en('{more} more claims are new, which are not listed.', { more }),
  ];
}

/**
 * What is only in a tab, whose scripts ran, may have been put there by them: its absence in the source is a change only
 * where the words around it stand there.
 */
function seenBoth({ gone, added }: PairedClaims, before: Side, after: Side, url: string) {
  const [was, is] = [before.snapshot.how, after.snapshot.how];
  if (was === is) return { gone, added, notCompared: [] };
  const [tab, source] = was === 'tab' ? [before, after] : [after, before];
  const stands = placesIn(tab, source);
  const [missing, there] = was === 'tab' ? [gone, added] : [added, gone];
  const told = missing.filter(({ page, quote }) => stands(page, quote));
  const hidden = missing.filter((claim) => !told.includes(claim));
  const when = was === 'tab' ? en('now') : en('the first time');
  const quotes = hidden.slice(0, 3).map(({ quote }) => briefly(quote));
  const say = enCount(
    hidden.length,
    '{n} claim was not seen in the source of {url}, which was read without its scripts {~when}: {quotes}',
    '{n} claims were not seen in the source of {url}, which was read without its scripts {~when}: {quotes}',
    { url: clip(url, 200), when, quotes: `${quotes.join(', ')}${hidden.length > 3 ? ' …' : ''}` },
  );
  return {
    gone: was === 'tab' ? told : there,
    added: was === 'tab' ? there : told,
    notCompared: hidden.length > 0 ? [say] : [],
  };
}

/** Counters that a script fills stand in the source as 0. */
function isUnfilled({ kind, before: was = '', after: is = '' }: Draft, before: Side, after: Side): boolean {
  const source = before.snapshot.how === 'tab' ? is : was;
  return (
    kind === 'number-changed' && before.snapshot.how !== after.snapshot.how && /(?<![\d.,])0(?![\d.,])/.test(source)
  );
}

function wordsChange({ before, after, likeness }: ClaimPair, url: string): Draft[] {
  if (before.plain === after.plain) return [];
  const change = statementChange(before.quote, after.quote);
  if (change.is === 'same') return [];
  const kind = change.is === 'numbers' ? 'number-changed' : 'claim-reworded';
  const numbers = change.is === 'numbers' ? change : {};
  return [
    {
      ...place(kind, after, url),
      say: sayChange(kind, { ...numbers, about: briefly(after.quote) }),
      before: clip(before.quote),
      after: clip(after.quote),
      ...(kind === 'claim-reworded' ? { likeness: Math.round(likeness * 100) / 100 } : {}),
    },
  ];
}

/** Words that a note was made on ("trust us") limit nothing. */
function notedOn({ snapshot }: Side, page: string): ReadonlySet<string> {
  const notes = itemsOf(snapshot.items, 'finding', page).filter(({ good }) => !good);
  return new Set(notes.map(({ quote }) => plainWords(quote).key));
}

function only(claim: ClaimItem, side: 'before' | 'after', url: string, noted: ReadonlySet<string>): Draft {
  const what = GUARDRAILS.has(claim.kind) && !noted.has(claim.plain) ? 'guardrail' : 'claim';
  const kind: ChangeKind = `${what}-${side === 'before' ? 'removed' : 'added'}`;
  const say = sayChange(kind, { about: briefly(claim.quote), row: claim.row });
  return { ...place(kind, claim, url), say, [side]: clip(claim.quote) };
}

function place(kind: ChangeKind, { row, page, block }: ClaimItem, url: string) {
  return { kind, row, url, page, block };
}
