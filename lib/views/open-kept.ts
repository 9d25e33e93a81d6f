import { computed, effect, signal } from '@preact/signals';
import type { KeptDecisions } from '@/components/project/GuardDecisions.tsx';
import type { Gap } from '@/lib/core/timeline.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { listDecisions } from '@/lib/store/decisions.ts';
import { readRechecks } from '@/lib/store/project-rechecks.ts';
import { getPicture } from '@/lib/store/reviews.ts';
import { connect, id, pickedHead, project } from './open-project.ts';
import { isWithin } from './open-tabs.ts';

export const decisions = signal<KeptDecisions>({ is: 'loading' });
/** Is the open project waiting in a re-check, or under way in one? */
export const isRechecking = signal(false);
export const gaps = signal<readonly Gap[]>([]);
/** Address of the picture of the open review; undefined when it has none. */
export const picture = signal<string | undefined>(undefined);

const ownDomains = computed(() => {
  const of = project.value;
  return of ? [of.domain, ...(of.own?.domains ?? [])].join(' ') : '';
});

/** Follows what is kept beside the reviews of the open project: wallet requests, re-checks, pictures. */
export function followKept(): void {
  id.subscribe(() => {
    decisions.value = { is: 'loading' };
    gaps.value = [];
    isRechecking.value = false;
  });
  effect(() => {
    void ownDomains.value;
    void loadDecisions();
    void loadRechecks();
  });
  effect(() => {
    void pickedHead.value?.picture;
    void loadPicture();
  });
  watchChanges(() => void loadDecisions(), 'decisions');
  watchChanges(() => void loadRechecks(), 'rechecks');
}

async function loadDecisions(): Promise<void> {
  const of = project.peek();
  if (!of) return;
  const database = await connect();
  const listed = database.ok ? await listDecisions(database.value) : database;
  if (of.id !== id.peek()) return;
  if (!listed.ok) {
    decisions.value = { is: 'failed', why: listed.why };
    return;
  }
  const domains = ownDomains.peek().split(' ');
  const ofIts = listed.value.decisions.filter(({ domain }) => domains.some((own) => isWithin(domain, own)));
  decisions.value = { is: 'ready', decisions: ofIts };
}

async function loadRechecks(): Promise<void> {
  const of = id.peek();
  if (of === '') return;
  const database = await connect();
  const read = database.ok ? await readRechecks(database.value, of) : database;
  // A chart without its gaps is still right about the reviews, and the head of the page tells of the last one.
  if (!read.ok || of !== id.peek()) return;
  gaps.value = read.value.gaps;
  isRechecking.value = read.value.open;
}

async function loadPicture(): Promise<void> {
  const head = pickedHead.peek();
  const database = head?.picture === undefined ? undefined : await connect();
  const found = head && database?.ok ? await getPicture(database.value, head) : undefined;
  if (head?.id !== pickedHead.peek()?.id) return;
  if (picture.value) URL.revokeObjectURL(picture.value);
  picture.value = found?.ok && found.value ? URL.createObjectURL(found.value) : undefined;
}
