import { computed, signal } from '@preact/signals';
import { countWords } from '@/components/count-words.ts';
import type { Projects } from '@/components/ProjectsPage.tsx';
import type { Reviews } from '@/components/ReviewDetails.tsx';
import type { Project } from '@/lib/core/project.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { keepOpen } from '@/lib/store/database.ts';
import {
  listProjects,
  listReviews,
  type Removed,
  removeProject,
  renameProject,
  restoreProject,
} from '@/lib/store/projects.ts';

const connect = keepOpen();

export const list = signal<Projects>({ is: 'loading' });
export const reviews = signal<Reviews>({ is: 'loading' });
/** Id of the project whose reviews are shown; it lives in the address, so that back and reload work. */
export const opened = signal('');
export const said = signal('');
const removals = signal<readonly Removed[]>([]);
export const lastRemoval = computed(() => removals.value.at(-1));
export const openProject = computed(() =>
  list.value.is === 'ready' ? list.value.projects.find(({ id }) => id === opened.value) : undefined,
);

export async function load(): Promise<void> {
  const database = await connect();
  const listed = database.ok ? await listProjects(database.value) : database;
  list.value = listed.ok ? { is: 'ready', ...listed.value } : { is: 'failed', why: listed.why };
  if (opened.value) await loadReviews();
}

async function loadReviews(): Promise<void> {
  const id = opened.value;
  const database = await connect();
  const listed = database.ok ? await listReviews(database.value, id) : database;
  if (id !== opened.value) return;
  reviews.value = listed.ok ? { is: 'ready', ...listed.value } : { is: 'failed', why: listed.why };
}

/** Follows the address and what other views save. */
export function follow(): void {
  const read = () => {
    opened.value = new URLSearchParams(location.hash.slice(1)).get('project') ?? '';
    reviews.value = { is: 'loading' };
    void load();
  };
  addEventListener('hashchange', read);
  watchChanges(() => void load());
  read();
}

export function show(project: Project | undefined): void {
  location.hash = project ? new URLSearchParams({ project: project.id }).toString() : '';
}

export async function remove(project: Project): Promise<void> {
  const database = await connect();
  const removed = database.ok ? await removeProject(database.value, project.id) : database;
  said.value = removed.ok ? '' : removed.why;
  if (removed.ok && removed.value) removals.value = [...removals.value, removed.value];
}

export async function undo(): Promise<void> {
  const removed = lastRemoval.value;
  if (!removed) return;
  const database = await connect();
  const restored = database.ok ? await restoreProject(database.value, removed) : database;
  said.value = restored.ok ? `${removed.project.name} is back on your list.` : restored.why;
  if (restored.ok) removals.value = removals.value.filter((other) => other !== removed);
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

export const removedWords = ({ project, reviews }: Removed) =>
  `Removed ${project.name} and its ${countWords(reviews.length, 'review')}.`;
