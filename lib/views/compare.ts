import { computed, effect, signal } from '@preact/signals';
import type { ComparedSide, CompareState } from '@/components/compare/compared-side.ts';
import { MOST_COMPARED, NOT_READ_YET } from '@/lib/core/compare.ts';
import type { Project } from '@/lib/core/project.ts';
import type { ReviewHead } from '@/lib/core/review.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { type Database, keepOpen } from '@/lib/store/database.ts';
import { listProjects } from '@/lib/store/projects.ts';
import { getReview, listReviewHeads } from '@/lib/store/reviews.ts';
import { say } from '@/lib/words/say.ts';
import { comparisonReport, handOver, type ReportFormat } from './report-file.ts';
import { goTo, route } from './route.ts';

const connect = keepOpen();

export const state = signal<CompareState>({ is: 'loading' });
export const onlyDiffering = signal(false);
/** What became of the last report; empty when there is nothing to say. */
export const said = signal('');
const ids = computed(() => (route.value.view === 'compare' ? route.value.ids : []));
/** Reviews that the person picked, by project. The newest speaks for all others. */
const picks = signal<Readonly<Record<string, string>>>({});

/** Follows the address, the picks, and what other views and the background save. */
export function follow(): void {
  watchChanges(() => void load());
  effect(() => {
    if (ids.value.length > 0 && picks.value) void load();
  });
}

/** Reads the compared projects with the review that speaks for each. What is on screen stays meanwhile. */
export async function load(): Promise<void> {
  const [asked, picked] = [ids.value, picks.value];
  if (asked.length === 0) return;
  const read = await readState(asked, picked);
  if (asked === ids.value && picked === picks.value) state.value = read;
}

async function readState(asked: readonly string[], picked: Readonly<Record<string, string>>): Promise<CompareState> {
  const database = await connect();
  if (!database.ok) return { is: 'failed', why: database.why };
  const listed = await listProjects(database.value);
  if (!listed.ok) return { is: 'failed', why: listed.why };
  const { projects } = listed.value;
  const found = asked.flatMap((id) => projects.filter((project) => project.id === id));
  const sides = await Promise.all(found.map((project) => sideOf(database.value, project, picked[project.id])));
  return { is: 'ready', sides, others: others(projects, asked), gone: asked.length - found.length };
}

/** Projects that could be added, by name. */
function others(projects: readonly Project[], asked: readonly string[]): Project[] {
  if (asked.length >= MOST_COMPARED) return [];
  return projects.filter(({ id }) => !asked.includes(id)).sort((a, b) => a.name.localeCompare(b.name));
}

async function sideOf(database: Database, project: Project, picked: string | undefined): Promise<ComparedSide> {
  const listed = await listReviewHeads(database, project.id);
  if (!listed.ok)
    return { project, heads: [], why: say('Its reviews could not be opened: {why}', { why: listed.why }) };
  const { reviews: heads, unreadable } = listed.value;
  const head = heads.find(({ id }) => id === picked) ?? heads[0];
  if (!head) return { project, heads, why: unreadable > 0 ? say('None of its reviews can be read.') : NOT_READ_YET };
  return { project, heads, ...(await reviewOf(database, head)) };
}

async function reviewOf(database: Database, { id }: ReviewHead): Promise<Pick<ComparedSide, 'review' | 'why'>> {
  const found = await getReview(database, id);
  if (!found.ok) return { why: say('This review could not be opened: {why}', { why: found.why }) };
  return found.value
    ? { review: found.value }
    : { why: say('This review cannot be read any more. Pick another date.') };
}

export function pick(project: string, review: string): void {
  picks.value = { ...picks.value, [project]: review };
}
export function add(project: string): void {
  goTo({ view: 'compare', ids: [...ids.value, project] });
}
/** Without the last of them there is nothing to compare: then the list is shown. */
export function remove(project: string): void {
  const left = ids.value.filter((id) => id !== project);
  goTo(left.length > 0 ? { view: 'compare', ids: left } : { view: 'list' });
}
/** Swaps a project with the one before it. */
export function moveForward(project: string): void {
  const at = ids.value.indexOf(project);
  const before = ids.value[at - 1];
  if (before === undefined) return;
  goTo({ view: 'compare', ids: ids.value.toSpliced(at - 1, 2, project, before) });
}
export function showOnlyDiffering(on: boolean): void {
  onlyDiffering.value = on;
}

/** The comparison that is on screen, as a file or on paper. */
export async function report(format: ReportFormat): Promise<void> {
  const shown = state.value;
  if (shown.is !== 'ready') return;
  if (format === 'print') window.print();
  else said.value = await handOver(comparisonReport(shown.sides), format);
}
