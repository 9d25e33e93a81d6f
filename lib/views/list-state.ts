import { computed, effect, signal } from '@preact/signals';
import type { ListFilter } from '@/lib/core/list/filter.ts';
import { readListAddress, writeListAddress } from '@/lib/core/list/filter-address.ts';
import type { Order } from '@/lib/core/list/order.ts';
import { projectsOn } from '@/lib/core/list/unlimited.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { noteLook } from '@/lib/store/note-look.ts';
import { getListSettings, type ListSettings, setListSettings, USUAL_LIST } from '@/lib/store/settings/list-settings.ts';
import { unlimitedHosts } from '@/lib/store/unlimited.ts';
import { followBackup } from './backup.ts';
import { isWithin, openHosts } from './open-tabs.ts';
import { recheck } from './rechecks.ts';
import { goTo, listAddress, route, showInList } from './route.ts';
import { connect, list, painted as listPainted, said } from './saved-list.ts';

export { USUAL_LIST };

/** What the list shows, out of the address. */
export const asked = computed(() => readListAddress(listAddress.value));
/** Undefined until it was read: a list of cards does not begin as a table. */
export const settings = signal<ListSettings | undefined>(undefined);

const hosts = signal<ReadonlySet<string> | undefined>(undefined);
/** Ids of projects from which an unlimited permission went on; undefined until that was looked up. */
export const unlimited = computed(
  () => hosts.value && projectsOn(hosts.value, list.value.is === 'ready' ? list.value.projects : []),
);

/** Domains of saved projects that are open in a tab. */
export const openDomains = computed((): ReadonlySet<string> => {
  const domains = list.value.is === 'ready' ? list.value.projects.map(({ domain }) => domain) : [];
  return new Set(domains.filter((domain) => openHosts.value.some((host) => isWithin(host, domain))));
});

export function showOnly(filter: ListFilter, order: Order): void {
  showInList(writeListAddress(filter, order));
}

/** Reads how the list is shown; after its first rows are there, what wallet requests say of it. */
export async function follow(): Promise<void> {
  void followBackup();
  settings.value = await getListSettings();
  watchChanges(() => void lookForUnlimited(), 'decisions');
  effect(() => {
    if (route.value.view === 'project') void lookedAt(route.value.id);
  });
}

/** Called when the first rows are on the screen: what is needed only then is read now. */
export function painted(): void {
  performance.mark('list-painted');
  listPainted();
  void lookForUnlimited();
}

async function lookForUnlimited(): Promise<void> {
  const database = await connect();
  const found = database.ok ? await unlimitedHosts(database.value) : database;
  hosts.value = found.ok ? found.value : undefined;
}

export async function set(change: Partial<ListSettings>): Promise<void> {
  const kept = await setListSettings(change);
  if (kept.ok) settings.value = kept.value;
  else said.value = kept.why;
}

/** When the list was read: what "2 days ago" counts from. */
export const readAt = computed(() => (list.value.is === 'loading' ? 0 : Date.now()));

export function compare(ids: readonly string[]): void {
  goTo({ view: 'compare', ids });
}

export function checkAgain(ids: readonly string[]): void {
  void recheck(ids);
}

/** Export with these projects chosen already. */
export const toExport = signal<readonly string[]>([]);

export function exportThem(ids: readonly string[]): void {
  toExport.value = ids;
  goTo({ view: 'keep' });
}

/** Notes that the person looked at a project, so that the list can tell what changed since. */
async function lookedAt(id: string): Promise<void> {
  const database = await connect();
  const now = Date.now();
  const noted = database.ok ? await noteLook(database.value, id, now) : database;
  const known = list.peek();
  if (!noted.ok || !noted.value || known.is !== 'ready') return;
  const projects = known.projects.map((project) => (project.id === id ? { ...project, looked: now } : project));
  list.value = { ...known, projects };
}
