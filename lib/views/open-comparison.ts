import { computed, effect, signal } from '@preact/signals';
import type { Comparison, Pair } from '@/components/project/ChangesPart.tsx';
import { ask } from '@/lib/messaging/client.ts';
import { heads, id } from './open-project.ts';

/** What the person picked; missing for the newest review and the one before it. */
const wanted = signal<Pair | undefined>(undefined);
export const comparison = signal<Comparison>({ is: 'loading' });

/** The two reviews that are compared; empty ids while there are fewer than two. */
export const pair = computed((): Pair => {
  const listed = heads.value.is === 'ready' ? heads.value.heads : [];
  const has = (one: string) => listed.some(({ id: other }) => other === one);
  if (wanted.value && has(wanted.value.before) && has(wanted.value.after)) return wanted.value;
  return { before: listed[1]?.id ?? '', after: listed[0]?.id ?? '' };
});
const pairKey = computed(() => `${pair.value.before} ${pair.value.after}`);

export function pickPair(next: Pair): void {
  wanted.value = next;
}

/** Compares whenever another pair is to be compared. Reviews never change, so the same pair is asked for once. */
export function followComparison(): void {
  id.subscribe(() => {
    wanted.value = undefined;
  });
  effect(() => {
    void pairKey.value;
    void compare();
  });
}

/** Asks the background, which judges old pages by the rules of today to tell the causes apart. */
export async function compare(): Promise<void> {
  const { before, after } = pair.peek();
  if (before === '' || before === after) return;
  const key = pairKey.peek();
  comparison.value = { is: 'loading' };
  const asked = await ask('reviews:compare', { before, after });
  if (key !== pairKey.peek()) return;
  if (!asked.ok) comparison.value = { is: 'failed', why: asked.why };
  else if (!asked.value.diff) comparison.value = { is: 'failed', why: asked.value.why };
  else comparison.value = { is: 'ready', diff: asked.value.diff };
}
