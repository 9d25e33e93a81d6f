import { computed, signal } from '@preact/signals';
import type { Projects } from '@/components/list/ProjectsPage.tsx';
import type { KeptPosts } from '@/components/SavedPosts.tsx';
import type { Project } from '@/lib/core/project.ts';
import type { SavedPost } from '@/lib/core/saved-post.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { type Database, type KeptPost, keepOpen } from '@/lib/store/database.ts';
import { firstProjects } from '@/lib/store/first-projects.ts';
import { listProjects, type Removed, removeProject, renameProject, restoreProject } from '@/lib/store/projects.ts';
import { listSavedPosts, removeSavedPost, restoreSavedPost } from '@/lib/store/saved-posts.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { whyReadOnly } from '@/lib/store/upgrade/old-list.ts';
import { say, sayCount, sayList } from '@/lib/words/say.ts';
import { followRoute, goTo, listAddress, route } from './route.ts';

export const connect = keepOpen();

export const list = signal<Projects>({ is: 'loading' });
export const posts = signal<KeptPosts>({ is: 'loading' });
/** Id of the project whose posts are shown. */
const opened = computed(() => (route.value.view === 'project' ? route.value.id : ''));
export const said = signal('');

/** What was removed or edited, with what it takes to bring it back. */
type Removal = { project: Removed } | { post: KeptPost } | { edit: Edit };
/** An edit that can be undone: what happened, in a sentence, and the way back, which gives what to say then. */
export interface Edit {
  words: string;
  back: () => Promise<Stored<string>>;
}
const removals = signal<readonly Removal[]>([]);
export const lastRemoval = computed(() => removals.value.at(-1));
export const openProject = computed(() =>
  list.value.is === 'ready' ? list.value.projects.find(({ id }) => id === opened.value) : undefined,
);

/** Rest after a look, as a multiple of the time it took, and at most so many ms: a run over thousands changes it often. */
const REST = 4;
const LONGEST_REST = 1_000;

/** Reads the list. However often it is called meanwhile, it looks once more after the look that goes on. */
export async function load(): Promise<void> {
  lookAgain = true;
  if (looking) return;
  looking = true;
  try {
    await lookWhileAsked();
  } finally {
    looking = false;
  }
}
let looking = false;
let lookAgain = false;

async function lookWhileAsked(): Promise<void> {
  while (lookAgain) {
    lookAgain = false;
    const began = performance.now();
    await look();
    const rest = Math.min(LONGEST_REST, REST * (performance.now() - began));
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}

/** Most projects that the list begins with; more than fit on a screen. */
const FIRST = 40;
/** Longest wait until they are painted, in ms. */
const LONGEST_PAINT = 500;

let tellPainted = () => {};
const firstPainted = new Promise<void>((resolve) => {
  tellPainted = resolve;
});

/** Called when the first rows are on the screen. */
export function painted(): void {
  tellPainted();
}

async function look(): Promise<void> {
  const database = await connect();
  // Only as the list stands by itself: another order or a filter needs all of it.
  if (database.ok && list.peek().is === 'loading' && listAddress.peek() === '') await beginWith(database.value);
  const listed = database.ok ? await listProjects(database.value) : database;
  const readOnly = database.ok ? whyReadOnly(database.value) : '';
  list.value = listed.ok ? { is: 'ready', ...listed.value, readOnly } : { is: 'failed', why: listed.why };
  if (opened.value) await loadOpened();
}

/** The newest of a long list, to be seen while the others are read. */
async function beginWith(database: Database): Promise<void> {
  const first = await firstProjects(database, FIRST);
  if (!first.ok || first.value.projects.length < FIRST) return;
  const { projects, all } = first.value;
  list.value = { is: 'ready', projects, unreadable: 0, unread: all - projects.length, readOnly: whyReadOnly(database) };
  // They are painted before the rest is read, which takes the page's time; a tab in the background paints nothing.
  await Promise.race([firstPainted, new Promise((resolve) => setTimeout(resolve, LONGEST_PAINT))]);
}

/** What is kept with the project that is open, and of no other. */
async function loadOpened(): Promise<void> {
  const id = opened.value;
  const database = await connect();
  const kept = database.ok ? await listSavedPosts(database.value, id) : database;
  if (id !== opened.value) return;
  posts.value = kept.ok ? { is: 'ready', ...kept.value } : { is: 'failed', why: kept.why };
}

/** Follows the address and what other views save. */
export function follow(): void {
  const read = () => {
    posts.value = { is: 'loading' };
    // The list is followed as it changes; opening one of thousands of projects reads that one.
    if (list.value.is !== 'ready' || (opened.value && !openProject.value)) void load();
    else if (opened.value) void loadOpened();
  };
  watchChanges(() => void load());
  followRoute(read);
}

export function show(project: Project | undefined): void {
  goTo(project ? { view: 'project', id: project.id } : { view: 'list' });
}

export async function remove(project: Project): Promise<void> {
  const database = await connect();
  const removed = database.ok ? await removeProject(database.value, project.id) : database;
  said.value = removed.ok ? '' : removed.why;
  if (removed.ok && removed.value) removals.value = [...removals.value, { project: removed.value }];
}

export async function removePost(post: SavedPost): Promise<void> {
  const database = await connect();
  const removed = database.ok ? await removeSavedPost(database.value, post.id) : database;
  said.value = removed.ok ? '' : removed.why;
  if (removed.ok && removed.value) removals.value = [...removals.value, { post: removed.value }];
}

export async function undo(): Promise<void> {
  const removed = lastRemoval.value;
  if (!removed) return;
  const database = await connect();
  const restored: Stored<string> = database.ok ? await restore(database.value, removed) : database;
  said.value = restored.ok ? restored.value : restored.why;
  if (restored.ok) removals.value = removals.value.filter((other) => other !== removed);
}

/** Offers to undo an edit that was made. */
export function offerUndo(edit: Edit): void {
  said.value = '';
  removals.value = [...removals.value, { edit }];
}

/** Brings it back. Out: what to say then. */
async function restore(database: Database, removed: Removal): Promise<Stored<string>> {
  if ('edit' in removed) return removed.edit.back();
  if ('project' in removed) {
    const restored = await restoreProject(database, removed.project);
    return restored.ok
      ? { ok: true, value: say('{name} is back on your list.', { name: removed.project.project.name }) }
      : restored;
  }
  const restored = await restoreSavedPost(database, removed.post);
  if (!restored.ok) return restored;
  const gone = say('Its project is not on your list any more, so this post was not brought back.');
  return { ok: true, value: restored.value ? say('The post is back.') : gone };
}

/** Closes what the toast says. Closing a removal is the end of undoing it. */
export function dismiss(): void {
  if (said.value) said.value = '';
  else removals.value = [];
}

export async function rename(project: Project, name: string): Promise<void> {
  const database = await connect();
  const renamed = database.ok ? await renameProject(database.value, project.id, name) : database;
  if (!renamed.ok) said.value = renamed.why;
}

export function removedWords(removed: Removal): string {
  if ('edit' in removed) return removed.edit.words;
  if ('post' in removed) return say('Removed the saved post.');
  const { project, reviews, posts } = removed.project;
  const kept = [
    ...(reviews.length > 0 || posts.length === 0 ? [sayCount(reviews.length, '{n} review', '{n} reviews')] : []),
    ...(posts.length > 0 ? [sayCount(posts.length, '{n} saved post', '{n} saved posts')] : []),
  ];
  return say('Removed {name} and its {kept}.', { name: project.name, kept: sayList(kept) });
}

/** Puts text on the clipboard; false when the browser did not let us. */
export function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
