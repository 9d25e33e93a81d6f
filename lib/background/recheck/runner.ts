import type { Project } from '@/lib/core/project.ts';
import type { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import type { Database, Open } from '@/lib/store/database.ts';
import { getProject } from '@/lib/store/projects.ts';
import { endUnread, restHost, resumeItems, takeItem } from '@/lib/store/rechecks.ts';
import { getEvidence, getReview, newestHead, type Saving } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import { type CheckEdges, checkProject, type ToCheck } from './check-project.ts';
import type { Get } from './get.ts';
import type { TakeTurn } from './turns.ts';
import { createVisit, type Visit } from './visit.ts';
import { nextOf, whichPages } from './which-pages.ts';

/** Projects under way at one time. Only four requests are, but most of a project's time goes by in pauses. */
const UNDER_WAY = 24;

export interface RunnerEdges extends Omit<CheckEdges, 'visit'> {
  database: Open;
  get: Get;
  /** Made anew for each stretch of work. */
  turns(): TakeTurn;
  keep(database: Database, saving: Omit<Saving, 'newId'>): Promise<Stored<Project>>;
  /** Did the person switch this address off? */
  isOff(url: string): Promise<boolean>;
  /** Runs the work unless another worker is at it; what it gives back does not matter. */
  alone(work: () => Promise<void>): Promise<unknown>;
  /** Before the first item, and after the last. */
  begins(): Promise<unknown>;
  ends(): Promise<unknown>;
}

/** A worker at the runs in the store. The store alone knows how far they are, so it may die between any two lines. */
export interface Runner {
  /** Goes on with what waits. Resolves when nothing waits any more; harmless when somebody is at it. */
  wake(): Promise<void>;
  /** Gives up what is under way of a run, after it was cancelled in the store. */
  giveUp(run: string): void;
}

interface Work {
  run: string;
  project: string;
  stop: AbortController;
  done: Promise<void>;
}

export function createRunner(edges: RunnerEdges): Runner {
  const underWay = new Map<string, Work>();
  let working: Promise<void> | undefined;
  let again = false;

  async function work(): Promise<void> {
    const database = await edges.database();
    if (!database.ok) throw new Error(database.why);
    must(await resumeItems(database.value));
    const visits = createVisits(edges, database.value);
    await edges.begins();
    try {
      do {
        again = false;
        await fill(database.value, visits);
        if (underWay.size > 0) await Promise.race([...underWay.values()].map(({ done }) => done));
      } while (again || underWay.size > 0);
    } finally {
      for (const { stop } of underWay.values()) stop.abort();
      await Promise.allSettled([...underWay.values()].map(({ done }) => done));
      // Also when the store could not be used: then nobody is asked again and again until somebody looks.
      await edges.ends();
    }
  }

  /** Begins as many items as may be under way. */
  async function fill(database: Database, visits: (run: RecheckRun) => Visit): Promise<void> {
    while (underWay.size < UNDER_WAY) {
      const projects = new Set([...underWay.values()].map(({ project }) => project));
      const taken = must(await takeItem(database, projects));
      if (!taken) return;
      const { run, item } = taken;
      const stop = new AbortController();
      const done = checkItem({ ...edges, visit: visits(run) }, database, { run, item }, stop.signal).finally(() => {
        underWay.delete(item.id);
        // What is free now may be taken, and a run without open items is to be ended.
        again = true;
      });
      done.catch(() => {});
      underWay.set(item.id, { run: run.id, project: item.project, stop, done });
    }
  }

  async function workWhileAsked(): Promise<void> {
    do {
      again = false;
      await edges.alone(work);
    } while (again);
  }

  return {
    wake() {
      again = true;
      working ??= workWhileAsked().finally(() => {
        working = undefined;
      });
      return working;
    },
    giveUp(run) {
      for (const one of underWay.values()) if (one.run === run) one.stop.abort();
    },
  };
}

/** The visits of each run: hosts are asked for their robots.txt once a run, but pauses are kept across runs. */
function createVisits({ get, turns }: RunnerEdges, database: Database): (run: RecheckRun) => Visit {
  const known = new Map<string, Visit>();
  const take = turns();
  return (run) => {
    const resting = new Set(run.resting);
    const visit =
      known.get(run.id) ??
      createVisit({
        get,
        take,
        isResting: (host) => resting.has(host),
        rest: (host) => {
          resting.add(host);
          return restHost(database, run.id, host).then(() => {});
        },
      });
    known.set(run.id, visit);
    return visit;
  };
}

type ItemEdges = RunnerEdges & CheckEdges;

/** From an item to its end: a review and the item's end in one transaction, or the reason and the item's end in one. */
async function checkItem(
  edges: ItemEdges,
  database: Database,
  { run, item }: { run: RecheckRun; item: RecheckItem },
  signal: AbortSignal,
): Promise<void> {
  const ask = await askFor(edges, database, run, item);
  const checked =
    typeof ask === 'string' ? { is: 'not-checked' as const, why: ask } : await checkProject(edges, ask, signal);
  if (checked.is === 'given-up' || signal.aborted) return;
  const why = checked.is === 'read' ? await keepOr(edges, database, checked.saving) : checked.why;
  if (why !== '') must(await endUnread(database, { item, why, now: edges.now() }));
}

/** Keeps the review; empty, or why it was not kept. */
async function keepOr({ keep }: ItemEdges, database: Database, saving: Omit<Saving, 'newId'>): Promise<string> {
  const kept = await keep(database, saving);
  return kept.ok ? '' : kept.why;
}

/** What is known of an item's project, or why it is not asked for. */
async function askFor(
  { isOff }: ItemEdges,
  database: Database,
  { what }: RecheckRun,
  item: RecheckItem,
): Promise<ToCheck | string> {
  const project = must(await getProject(database, item.project));
  if (!project) return en('It is not on your list any more.');
  const head = must(await newestHead(database, project.id));
  const last =
    head && what === 'read-next' && item.pages.length === 0 ? must(await getReview(database, head.id)) : undefined;
  const kept = head ? must(await getEvidence(database, head)) : [];
  const pages = whichPages({ project, head, what, chosen: item.pages, readNext: nextOf(last) });
  if (await isOff(pages[0] ?? project.url)) return en('You switched this site off.');
  return { item, project, pages, head, kept };
}

/** A store that cannot be used ends the work; the items wait, and the next wake goes on. */
function must<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}
