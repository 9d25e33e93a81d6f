import { plainText } from './plain-words.ts';
import type { Draft } from './told.ts';

/** Kinds that quote a statement: the same words are told once, by the first that tells them. */
const STATEMENTS: readonly Draft['kind'][][] = [
  ['insiders-share-changed', 'number-changed', 'claim-reworded'],
  ['guardrail-removed', 'claim-removed'],
  ['guardrail-added', 'claim-added'],
];
/** Quotes of one place that one more is compared with. */
const MOST_NEAR = 100;

interface Quotes {
  before: string;
  after: string;
}

/** A claim, a good sign, a passage and a row often quote one sentence: it is told once. Their order is kept. */
export function once(drafts: readonly Draft[]): Draft[] {
  const told = new Map<string, Quotes[]>();
  return drafts.filter((draft) => {
    const group = STATEMENTS.findIndex((kinds) => kinds.includes(draft.kind));
    const quotes = { before: plainText(draft.before ?? ''), after: plainText(draft.after ?? '') };
    if (group < 0 || quotes.before + quotes.after === '') return true;
    // What has no Block of its own is compared with all of the page. Several shares may stand in one sentence.
    const isTold =
      draft.kind !== 'insiders-share-changed' &&
      (told.get(keyOf(group, draft.page, draft.block)) ?? []).some((one) => overlap(one, quotes));
    if (!isTold) for (const place of new Set([draft.block, -1])) add(told, keyOf(group, draft.page, place), quotes);
    return !isTold;
  });
}

function add(told: Map<string, Quotes[]>, key: string, quotes: Quotes): void {
  const known = told.get(key);
  if (!known) told.set(key, [quotes]);
  else if (known.length < MOST_NEAR) known.push(quotes);
}

function keyOf(group: number, page: string, block: number): string {
  return JSON.stringify([group, page, block]);
}

function overlap(one: Quotes, other: Quotes): boolean {
  return within(one.before, other.before) && within(one.after, other.after);
}

function within(one: string, other: string): boolean {
  return one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)));
}
