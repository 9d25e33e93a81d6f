import { computed, signal } from '@preact/signals';
import type { Known } from '@/components/project/known.ts';
import type { Heads, OpenedReview } from '@/components/project/ReviewPart.tsx';
import type { Project } from '@/lib/core/project.ts';
import type { Sealed } from '@/lib/core/review-hash.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { keepOpen } from '@/lib/store/database.ts';
import { getProject } from '@/lib/store/projects.ts';
import { getReview, listReviewHeads } from '@/lib/store/reviews.ts';
import { checkSealed } from '@/lib/store/sealed-review.ts';
import { route } from './route.ts';

export const connect = keepOpen();

/** The project that the address names; undefined when it is not on the list. */
export const opened = signal<Known<{ project: Project | undefined }>>({ is: 'loading' });
export const heads = signal<Heads>({ is: 'loading' });
export const review = signal<OpenedReview>({ is: 'loading' });
/** How the review that is shown stands to its hash, and the id of that review. */
export const sealed = signal<{ id: string; sealed: Sealed } | undefined>(undefined);
/** Id of the review that the person picked; empty for the newest. */
const wanted = signal('');

export const id = computed(() => (route.value.view === 'project' ? route.value.id : ''));
export const project = computed(() => (opened.value.is === 'ready' ? opened.value.project : undefined));
export const state = computed(() =>
  opened.value.is === 'ready' && !opened.value.project ? { is: 'gone' as const } : opened.value,
);

/** Id of the review that is shown: the picked one while it is there, or else the newest. */
export const picked = computed(() => {
  const listed = heads.value.is === 'ready' ? heads.value.heads : [];
  return (listed.find(({ id: one }) => one === wanted.value) ?? listed[0])?.id ?? '';
});
/** The head of that review. */
export const pickedHead = computed(() =>
  heads.value.is === 'ready' ? heads.value.heads.find(({ id: one }) => one === picked.value) : undefined,
);

/** Pages that the newest review links and did not open. While an older one is open they are not shown. */
export const readNext = computed(() => {
  const shown = review.value.is === 'ready' ? review.value.review : undefined;
  const newest = heads.value.is === 'ready' ? heads.value.heads[0]?.id : undefined;
  return shown && shown.id === newest ? (shown.report.project?.readNext ?? []) : [];
});
export const readNextKey = computed(() => readNext.value.map(({ url }) => url).join(' '));

/** Follows the address and what other views and the background change. */
export function follow(): void {
  watchChanges(() => void load());
  let before = '';
  id.subscribe((now) => {
    if (now === before) return;
    before = now;
    [opened.value, heads.value, review.value, wanted.value] = [
      { is: 'loading' },
      { is: 'loading' },
      { is: 'loading' },
      '',
    ];
    void load();
  });
}

/** Reads the project, the heads of its reviews, and the one review that is shown. What is on screen stays meanwhile. */
export async function load(): Promise<void> {
  const asked = id.value;
  if (asked === '') return;
  const database = await connect();
  const found = database.ok ? await getProject(database.value, asked) : database;
  const listed = database.ok ? await listReviewHeads(database.value, asked) : database;
  if (asked !== id.value) return;
  opened.value = found.ok ? { is: 'ready', project: found.value } : { is: 'failed', why: found.why };
  heads.value = listed.ok
    ? { is: 'ready', heads: listed.value.reviews, unreadable: listed.value.unreadable }
    : { is: 'failed', why: listed.why };
  await openPicked();
}

export async function pick(one: string): Promise<void> {
  wanted.value = one;
  await openPicked();
}

/** Opens a review from the timeline, and brings it into view. */
export async function pickFromTimeline(one: string): Promise<void> {
  await pick(one);
  const part = document.getElementById('review-part');
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector('select')?.focus({ preventScroll: true });
}

/** Unpacks the review that is shown. A review never changes, so one that is open already is not read again. */
async function openPicked(): Promise<void> {
  const asked = picked.value;
  if (asked === '') {
    review.value = { is: 'ready', review: undefined };
    return;
  }
  if (review.value.is === 'ready' && review.value.review?.id === asked) return;
  review.value = { is: 'loading' };
  const database = await connect();
  const found = database.ok ? await getReview(database.value, asked) : database;
  if (asked !== picked.value) return;
  review.value = found.ok ? { is: 'ready', review: found.value } : { is: 'failed', why: found.why };
  const head = pickedHead.value;
  const checked = database.ok && head ? await checkSealed(database.value, head) : undefined;
  if (checked?.ok && asked === picked.value) sealed.value = { id: asked, sealed: checked.value };
}
