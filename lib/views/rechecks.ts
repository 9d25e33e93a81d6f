import { signal } from '@preact/signals';
import type { ShownItem, ShownRun } from '@/components/list/RecheckBar.tsx';
import type { Consent } from '@/components/list/RecheckConsent.tsx';
import { ALL_SITES, patternsOfHosts } from '@/lib/core/origin-pattern.ts';
import type { RecheckItem, RecheckRun } from '@/lib/core/recheck.ts';
import { ask } from '@/lib/messaging/client.ts';
import type { Asks } from '@/lib/messaging/protocol.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { type Database, keepOpen } from '@/lib/store/database.ts';
import { getProject, listProjects } from '@/lib/store/projects.ts';
import { countItems, forgetRun, listItems, listRuns } from '@/lib/store/rechecks.ts';
import {
  changeRecheckSettings,
  type Every,
  getRecheckSettings,
  type RecheckSettings,
  watchRecheckSettings,
  withAgreement,
} from '@/lib/store/settings/recheck-settings.ts';
import { say } from '@/lib/words/say.ts';
import { grantedWords } from './permission-words.ts';
import { askForOrigins, holdsOrigins } from './permissions.ts';

type Request = Asks<'recheck:start'>;
/** What waits for the person's consent. */
type Pending = { is: 'run'; request: Request } | { is: 'schedule'; every: Every };

/** Results that are shown of one run; the others are counted. */
const MOST_SHOWN = 100;
/** Least time between two looks at the store, in ms: a run of hundreds changes it many times a second. */
const LOOK_EVERY = 250;

const connect = keepOpen();

/** Runs that go on, and the one that ended last until it is dismissed. */
export const runs = signal<readonly ShownRun[]>([]);
export const consent = signal<Consent | undefined>(undefined);
/** Undefined until they were read. */
export const settings = signal<RecheckSettings | undefined>(undefined);
/** Why the last press did nothing; empty otherwise. */
export const said = signal('');
let pending: Pending | undefined;

/** Follows runs and settings, wherever they change, and has a run go on that was stopped half way. */
export async function follow(): Promise<void> {
  watchRecheckSettings((next) => {
    settings.value = next;
  });
  watchChanges(lookSoon, 'rechecks');
  lookSoon();
  settings.value = await getRecheckSettings();
  await ask('recheck:wake', {});
}

/** Re-checks projects, after asking where nobody agreed yet. `pages` are further ones of one project. */
export async function recheck(
  projects: readonly string[],
  what: Request['what'] = 'recheck',
  pages?: readonly string[],
) {
  const request: Request = { projects: [...projects], what, ...(pages ? { pages: [...pages] } : {}) };
  await orAsk({ is: 'run', request });
}

/** Sets the schedule. The first time it asks, like a run over all projects. */
export async function setEvery(every: Every): Promise<void> {
  if (every === 'never') await keep((known) => ({ ...known, every, next: 0 }));
  else await orAsk({ is: 'schedule', every });
}

/**
 * Agreed in the dialog: what waited for it goes on. The browser is asked first thing, while it still knows of the press,
 * for the hosts that the dialog names; where the person declines there, nothing is asked for and nothing is kept.
 */
export async function agree(): Promise<void> {
  const asked = askForOrigins(patternsOfHosts(consent.value?.hosts ?? []));
  const wanted = pending;
  decline();
  const granted = await asked;
  said.value = grantedWords(granted);
  if (granted.is !== 'held') return;
  if ((await keep((known) => withAgreement(known, Date.now()))) && wanted) await go(wanted);
}

export function decline(): void {
  pending = undefined;
  consent.value = undefined;
}

/** Takes the consent back; the background ends every run. */
export async function withdraw(): Promise<void> {
  await keep((known) => withAgreement(known, 0));
}

export async function cancel(run: string): Promise<void> {
  const asked = await ask('recheck:cancel', { run });
  said.value = asked.ok ? asked.value.why : asked.why;
}

/** Takes an ended run off the page. */
export async function dismiss(run: string): Promise<void> {
  const database = await connect();
  const forgotten = database.ok ? await forgetRun(database.value, run) : database;
  said.value = forgotten.ok ? '' : forgotten.why;
}

async function orAsk(wanted: Pending): Promise<void> {
  said.value = '';
  const agreed = (await getRecheckSettings()).agreed > 0;
  if (agreed && (await holdsOrigins(ALL_SITES))) return go(wanted);
  const request: Request = wanted.is === 'run' ? wanted.request : { projects: await allProjects(), what: 'recheck' };
  const planned = await ask('recheck:plan', request);
  if (!planned.ok || planned.value.why !== '') {
    said.value = planned.ok ? planned.value.why : planned.why;
    return;
  }
  // In the narrower modes the browser may not let us ask them all: the dialog names them once more, and its press asks.
  if (agreed && (await holdsOrigins(patternsOfHosts(planned.value.hosts)))) return go(wanted);
  pending = wanted;
  consent.value = {
    hosts: planned.value.hosts,
    projects: request.projects.length,
    bySchedule: wanted.is === 'schedule',
  };
}

async function go(wanted: Pending): Promise<void> {
  if (wanted.is === 'schedule') {
    await keep((known) => ({ ...known, every: wanted.every, next: 0 }));
    return;
  }
  const asked = await ask('recheck:start', wanted.request);
  said.value = asked.ok ? asked.value.why : asked.why;
}

async function keep(change: (known: RecheckSettings) => RecheckSettings): Promise<boolean> {
  const kept = await changeRecheckSettings(change);
  said.value = kept.ok ? '' : kept.why;
  if (kept.ok) settings.value = kept.value;
  return kept.ok;
}

async function allProjects(): Promise<string[]> {
  const database = await connect();
  const listed = database.ok ? await listProjects(database.value) : database;
  return listed.ok ? listed.value.projects.map(({ id }) => id) : [];
}

let looking = false;
let lookAgain = false;

/** Looks at the store once more, soon; however often it is called meanwhile. */
function lookSoon(): void {
  lookAgain = true;
  if (looking) return;
  looking = true;
  void lookWhileAsked().finally(() => {
    looking = false;
  });
}

async function lookWhileAsked(): Promise<void> {
  while (lookAgain) {
    lookAgain = false;
    const database = await connect();
    if (database.ok) runs.value = await readRuns(database.value);
    else said.value = database.why;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

async function readRuns(database: Database): Promise<ShownRun[]> {
  const listed = await listRuns(database);
  if (!listed.ok) return [];
  const going = listed.value.filter(({ state }) => state === 'running');
  const ended = listed.value.find(({ state }) => state !== 'running');
  const shown = going.length > 0 || !ended ? going : [ended];
  return (await Promise.all(shown.map((run) => readRun(database, run)))).filter((run) => run !== undefined);
}

async function readRun(database: Database, run: RecheckRun): Promise<ShownRun | undefined> {
  const counts = await countItems(database, run.id);
  const [read, unread] = await Promise.all([
    listItems(database, run.id, 'read'),
    listItems(database, run.id, 'not-checked'),
  ]);
  if (!counts.ok || !read.ok || !unread.ok) return undefined;
  const items = [...read.value.filter(hasChanged), ...unread.value, ...read.value.filter((item) => !hasChanged(item))];
  const results = await Promise.all(items.slice(0, MOST_SHOWN).map((item) => withName(database, item)));
  return { run, counts: counts.value, results, more: items.length - results.length };
}

function hasChanged({ changed }: RecheckItem): boolean {
  return changed !== undefined && changed.page + changed.rules > 0;
}

async function withName(database: Database, item: RecheckItem): Promise<ShownItem> {
  const project = await getProject(database, item.project);
  const { project: id, state, why, changed } = item;
  return {
    project: id,
    state,
    why,
    changed,
    name: (project.ok && project.value?.name) || say('A project that was removed'),
  };
}
