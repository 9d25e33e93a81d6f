import { computed, effect, signal } from '@preact/signals';
import type { Suggestions } from '@/components/project/BelongingSuggestions.tsx';
import type { BelongingKind, BelongingValue, Choice } from '@/components/project/belonging-words.ts';
import type { Review } from '@/lib/core/review.ts';
import type { Suggestion } from '@/lib/evidence/belongings/suggest.ts';
import { getEvidence, getReview } from '@/lib/store/reviews.ts';
import { say } from '@/lib/words/say.ts';
import { editOpen } from './open-edits.ts';
import { connect, heads, project, review } from './open-project.ts';
import { said } from './saved-list.ts';

export const suggestions = signal<Suggestions>({ is: 'loading' });
/** Chains and sites that can be chosen. */
export const choices = signal<{ chains: readonly Choice[]; sites: readonly Choice[] }>({ chains: [], sites: [] });

/** Reading addresses takes lists and check sums that a list of projects does without: loaded when a project is opened. */
async function loadEvidence() {
  const [own, read, suggest, chains, accounts] = await Promise.all([
    import('@/lib/evidence/belongings/belongings.ts'),
    import('@/lib/evidence/belongings/read.ts'),
    import('@/lib/evidence/belongings/suggest.ts'),
    import('@/lib/evidence/belongings/chains.ts'),
    import('@/lib/evidence/belongings/accounts.ts'),
  ]);
  return { ...own, ...read, ...suggest, ...chains, ...accounts };
}
let loaded: ReturnType<typeof loadEvidence> | undefined;

function evidence() {
  loaded ??= loadEvidence();
  return loaded;
}

/** All that suggestions depend on: unpacking pages again at every news of the store would be work for nothing. */
const dependsOn = computed(() => {
  const newest = heads.value.is === 'ready' ? (heads.value.heads[0]?.id ?? 'none') : heads.value.is;
  const of = project.value;
  return JSON.stringify([newest, of?.id, of?.own, of?.declined]);
});

/** What its pages name follows the newest review and what is confirmed or declined. */
export function followBelongings(): void {
  effect(() => {
    void dependsOn.value;
    void suggest();
  });
}

let turn = 0;
let offered: Suggestion[] = [];

async function suggest(): Promise<void> {
  const [of, listed] = [project.peek(), heads.peek()];
  turn += 1;
  const mine = turn;
  if (!of || listed.is !== 'ready') return;
  const { CHAIN_CHOICES, ACCOUNT_SITES, suggestBelongings } = await evidence();
  choices.value = { chains: CHAIN_CHOICES, sites: ACCOUNT_SITES };
  const from = listed.heads[0] ? await readNewest(listed.heads[0].id) : [];
  if (mine !== turn) return;
  offered = suggestBelongings(of, from);
  suggestions.value = { is: 'ready', offered };
}

async function readNewest(newest: string) {
  const database = await connect();
  if (!database.ok) return [];
  const opened = review.peek();
  const known: Review | undefined =
    opened.is === 'ready' && opened.review?.id === newest ? opened.review : await readReview(database.value, newest);
  if (!known) return [];
  const docs = await getEvidence(database.value, known);
  return [{ review: known, docs: docs.ok ? docs.value : [] }];
}

async function readReview(...of: Parameters<typeof getReview>): Promise<Review | undefined> {
  const found = await getReview(...of);
  return found.ok ? found.value : undefined;
}

/** Reads what was typed and confirms it. Out: why it could not; empty when it could. */
export async function addTyped(
  kind: BelongingKind,
  typed: string,
  chosen: { chain?: string; site?: string },
): Promise<string> {
  const { readBelonging, addBelonging, removeBelonging, isConfirmed, isFull } = await evidence();
  const of = project.peek();
  const read = readBelonging(kind, typed, chosen);
  if (!read.ok) return read.why;
  if (of && isConfirmed(of, kind, read.value)) return say('This is confirmed already.');
  if (of && isFull(of, kind)) return say('No more of this kind can be kept of one project. Remove some first.');
  return editOpen({
    words: say('Confirmed as the project’s own.'),
    edit: (known) => addBelonging(known, kind, read.value),
    back: (known) => removeBelonging(known, kind, read.value),
  });
}

export async function remove(kind: BelongingKind, value: BelongingValue): Promise<void> {
  const { addBelonging, removeBelonging } = await evidence();
  said.value = await editOpen({
    words: say('Not confirmed as the project’s own any more.'),
    edit: (known) => removeBelonging(known, kind, value),
    back: (known) => addBelonging(known, kind, value),
  });
}

/** Yes or no to a suggestion. */
export async function answer(key: string, yes: boolean): Promise<void> {
  const asked = offered.find((one) => one.key === key);
  if (!asked) return;
  const { addBelonging, removeBelonging, declineBelonging } = await evidence();
  const { kind, value } = asked;
  said.value = await editOpen({
    words: yes ? say('Confirmed as the project’s own.') : say('Declined. It is not suggested again.'),
    edit: (known) => (yes ? addBelonging(known, kind, value) : declineBelonging(known, kind, value)),
    back: (known) => {
      const { declined = [], ...rest } = removeBelonging(known, kind, value);
      return { ...rest, declined: declined.filter((other) => other !== key) };
    },
  });
}
