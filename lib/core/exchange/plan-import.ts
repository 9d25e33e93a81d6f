import { canonicalJson } from '../canonical.ts';
import type { Project } from '../project.ts';
import type { ExportHeader } from './format.ts';
import { mergeProject, type ProjectConflict } from './merge-project.ts';

/** A review or post as the plan needs it. `hash` is of its content, without the project's id. */
export interface Entry {
  id: string;
  project: string;
  at: number;
  hash: string;
}

/**
 * A review of a file that is not taken: `changed` after its hash was computed, or a `part` of it is missing or does not
 * fit. `page` is the address of its main page; `at` epoch milliseconds.
 */
export interface LeftOut {
  page: string;
  at: number;
  why: 'changed' | 'part';
}

/** What stands in a file, as far as it could be read. Ids are those of the file. */
export interface ReadFile {
  header: ExportHeader;
  projects: Project[];
  reviews: Entry[];
  posts: Entry[];
  /** Ids of wallet requests with their ends. */
  decisions: string[];
  settings: { key: string; value: unknown }[];
  /** Records that cannot be taken, by what they are; reviews whose parts do not match their hash among them. */
  unreadable: Record<string, number>;
  /** The reviews among them whose page and time could be read, the first of many. */
  leftOut: LeftOut[];
}

/** What we have, as far as the file touches it. The maps are of id → hash. */
export interface Ours {
  projects: readonly Project[];
  reviews: ReadonlyMap<string, string>;
  posts: ReadonlyMap<string, string>;
  decisions: ReadonlySet<string>;
}

/** A record that will be added: its id in the file, its id and its project here. */
export type Adding = { from: string; id: string; project: string; at: number };

/** What an import will do. Nothing was written for it. */
export interface ImportPlan {
  added: Project[];
  /** `theirs` as the file has it: it is merged once more with ours as it is when it is written. */
  merged: { before: Project; theirs: Project }[];
  same: { projects: number; reviews: number; posts: number; decisions: number };
  reviews: Adding[];
  posts: Adding[];
  decisions: string[];
  /** Reviews and posts with the id of another one of ours: kept under a new id. */
  renamed: number;
  conflicts: ProjectConflict[];
  unreadable: Record<string, number>;
  leftOut: LeftOut[];
  settings: { key: string; value: unknown }[];
}

/** Plans a merge without loss: nothing of ours is overwritten, and what is there already is not added again. Pure. */
export function planImport(file: ReadFile, ours: Ours): ImportPlan {
  const unreadable = { ...file.unreadable };
  const { added, merged, same, conflicts, placeOf } = planProjects(file, ours, unreadable);
  const reviews = planRecords(file.reviews, ours.reviews, placeOf);
  const posts = planRecords(file.posts, ours.posts, placeOf);
  const lost = { review: reviews.homeless, post: posts.homeless };
  for (const [kind, count] of Object.entries(lost)) {
    if (count > 0) unreadable[kind] = (unreadable[kind] ?? 0) + count;
  }
  const all = [...new Set(file.decisions)];
  const decisions = all.filter((id) => !ours.decisions.has(id));
  return {
    ...{ added, merged, conflicts, unreadable, decisions, settings: file.settings, leftOut: file.leftOut },
    same: { projects: same, reviews: reviews.same, posts: posts.same, decisions: all.length - decisions.length },
    reviews: reviews.adding,
    posts: posts.adding,
    renamed: reviews.renamed + posts.renamed,
  };
}

/** Projects of ours that an import adds to: words, belongings, reviews or posts. Those that it leaves as they are not. */
export function changedBy({ merged, reviews, posts }: ImportPlan): Project[] {
  const receiving = new Set([...reviews, ...posts].map(({ project }) => project));
  const all = merged.filter(
    ({ before, theirs }) =>
      receiving.has(before.id) || canonicalJson(mergeProject(before, theirs).project) !== canonicalJson(before),
  );
  return all.map(({ before }) => before);
}

function planProjects(file: ReadFile, ours: Ours, unreadable: Record<string, number>) {
  const byDomain = new Map(ours.projects.map((project) => [project.domain, project]));
  const taken = new Set(ours.projects.map(({ id }) => id));
  const placeOf = new Map<string, string>();
  const plan = { added: [] as Project[], merged: [] as ImportPlan['merged'], same: 0 };
  const conflicts: ProjectConflict[] = [];
  const domains = new Set<string>();
  for (const theirs of file.projects) {
    if (domains.has(theirs.domain) || placeOf.has(theirs.id)) {
      unreadable.project = (unreadable.project ?? 0) + 1;
      continue;
    }
    domains.add(theirs.domain);
    const before = byDomain.get(theirs.domain);
    const id = before?.id ?? freeId(theirs.id, theirs.domain, taken);
    taken.add(id);
    placeOf.set(theirs.id, id);
    if (!before) {
      plan.added.push({ ...theirs, id });
      continue;
    }
    const result = mergeProject(before, theirs);
    conflicts.push(...result.conflicts);
    plan.same += canonicalJson(result.project) === canonicalJson(before) ? 1 : 0;
    plan.merged.push({ before, theirs });
  }
  return { ...plan, conflicts, placeOf };
}

function planRecords(entries: readonly Entry[], ours: ReadonlyMap<string, string>, placeOf: Map<string, string>) {
  const adding: Adding[] = [];
  const taken = new Set<string>();
  let [same, renamed, homeless] = [0, 0, 0];
  for (const { id, project, at, hash } of entries) {
    const place = placeOf.get(project);
    if (place === undefined || taken.has(id)) {
      homeless += 1;
      continue;
    }
    taken.add(id);
    const other = otherId(id, hash);
    const known = ours.get(id);
    if (known === hash || ours.get(other) === hash) {
      same += 1;
      continue;
    }
    if (known !== undefined) renamed += 1;
    adding.push({ from: id, id: known === undefined ? id : other, project: place, at });
  }
  return { adding, same, renamed, homeless };
}

/** The id of a record whose own is taken by another: made of its content, so that a second import finds it there. */
function otherId(id: string, hash: string): string {
  return `${id}~${hash.slice(0, 16)}`;
}

function freeId(id: string, domain: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let free = `${id}~${domain}`;
  while (taken.has(free)) free += '~';
  return free;
}
