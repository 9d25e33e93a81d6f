import type { RecheckRun } from '@/lib/core/recheck.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import { type Database, type Open, withDatabase } from '@/lib/store/database.ts';
import { getProject, listProjects } from '@/lib/store/projects.ts';
import { cancelRun, hasRunning, listRuns, startRun } from '@/lib/store/rechecks.ts';
import { getReview, newestHead } from '@/lib/store/reviews.ts';
import type { RecheckSettings } from '@/lib/store/settings/recheck-settings.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import type { Runner } from './runner.ts';
import { atMoment, type Moment } from './schedule.ts';
import { hostsOf, nextOf, whichPages } from './which-pages.ts';

export interface BeginEdges {
  database: Open;
  settings(): Promise<RecheckSettings>;
  change(change: (settings: RecheckSettings) => RecheckSettings): Promise<Stored<RecheckSettings>>;
  runner: Runner;
  /** Has the worker woken every half minute, as long as a run is under way; and no more. */
  arm(): Promise<unknown>;
  disarm(): Promise<unknown>;
  newId(): string;
  now(): number;
  random(): number;
}

const NOT_AGREED = en('You did not agree yet that pages are fetched, so nothing was.');
const NOTHING_LEFT = en('These projects are being checked again already.');
const NO_PROJECT = en('There is no saved project to check.');

/** What pages of the extension and the alarms ask of re-checks. */
export function createRechecks(edges: BeginEdges) {
  const { database, settings, runner, now } = edges;

  async function begin(by: RecheckRun['by'], { projects, what, pages = [] }: Asks<'recheck:start'>) {
    if ((await settings()).agreed === 0) return { run: '', why: NOT_AGREED };
    if (projects.length === 0) return { run: '', why: NO_PROJECT };
    const opened = await database();
    if (!opened.ok) return { run: '', why: opened.why };
    const items = projects.map((project) => ({ project, pages: projects.length === 1 ? pages : [] }));
    // Before there is a run: whenever the worker is stopped from here on, it is woken.
    await edges.arm();
    const started = await startRun(opened.value, { id: edges.newId(), at: now(), by, what, items });
    void wake();
    if (!started.ok) return { run: '', why: started.why };
    return { run: started.value?.id ?? '', why: started.value ? '' : NOTHING_LEFT };
  }

  async function wake(): Promise<void> {
    const running = await withDatabase(database, hasRunning);
    if (!running.ok || !running.value) return void (await edges.disarm());
    if ((await settings()).agreed === 0) return stop();
    await runner.wake().catch((error) => console.error('receipts: a re-check stopped; it goes on later', error));
  }

  async function cancel(run: string): Promise<string> {
    const cancelled = await withDatabase(database, (opened) => cancelRun(opened, run));
    runner.giveUp(run);
    return cancelled.ok ? '' : cancelled.why;
  }

  /** The person took the consent back: every run ends. */
  async function stop(): Promise<void> {
    const runs = await withDatabase(database, listRuns);
    for (const { id, state } of runs.ok ? runs.value : []) if (state === 'running') await cancel(id);
  }

  return {
    wake,
    stop,

    async plan({ projects, what, pages = [] }: Asks<'recheck:plan'>): Promise<Answers<'recheck:plan'>> {
      const opened = await database();
      if (!opened.ok) return { hosts: [], why: opened.why };
      const addresses: string[] = [];
      for (const id of projects) {
        const chosen = projects.length === 1 ? pages : [];
        const found = await addressesOf(opened.value, id, what, chosen);
        if (!found.ok) return { hosts: [], why: found.why };
        addresses.push(...found.value);
      }
      return { hosts: hostsOf(addresses), why: '' };
    },

    start: (asked: Asks<'recheck:start'>): Promise<Answers<'recheck:start'>> => begin('person', asked),

    cancel: async ({ run }: Asks<'recheck:cancel'>): Promise<Answers<'recheck:cancel'>> => ({ why: await cancel(run) }),

    /** Begins the run by schedule when it is due. Out: when the next one is; 0 for never. */
    async tick(): Promise<number> {
      const moment: Moment = { now: now(), random: edges.random() };
      const known = await settings();
      let { run, next } = atMoment(known, moment);
      if (next !== known.next) {
        // Looked at once more where writes wait for each other: of two alarms, one begins the run.
        await edges.change((current) => {
          ({ run, next } = atMoment(current, moment));
          return { ...current, next };
        });
      }
      if (run) await begin('schedule', { projects: await allProjects(database), what: 'recheck' });
      return next;
    },
  };
}

async function allProjects(database: BeginEdges['database']): Promise<string[]> {
  const listed = await withDatabase(database, listProjects);
  // What is on the list for a saved post alone was never looked at, and nobody asked for it.
  return listed.ok ? listed.value.projects.filter(({ reviews }) => reviews > 0).map(({ id }) => id) : [];
}

async function addressesOf(
  database: Database,
  id: string,
  what: RecheckRun['what'],
  chosen: readonly string[],
): Promise<Stored<string[]>> {
  const project = await getProject(database, id);
  if (!project.ok) return project;
  if (!project.value) return { ok: true, value: [] };
  const head = await newestHead(database, id);
  if (!head.ok) return head;
  const needsNext = what === 'read-next' && chosen.length === 0 && head.value;
  const review = needsNext ? await getReview(database, needsNext.id) : undefined;
  const readNext = nextOf(review?.ok ? review.value : undefined);
  return { ok: true, value: whichPages({ project: project.value, head: head.value, what, chosen, readNext }) };
}
