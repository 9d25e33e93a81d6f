import { computed, signal } from '@preact/signals';
import type { Adding, ListsProps } from '@/components/lists/Lists.tsx';
import type { ListSource } from '@/lib/core/list-source.ts';
import { modeOf } from '@/lib/core/look-ups.ts';
import type { ShownList } from '@/lib/core/shown-list.ts';
import { ask } from '@/lib/messaging/client.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { createKeptLists, type ListHead } from '@/lib/store/kept-lists.ts';
import { createLookedUpStore } from '@/lib/store/looked-up.ts';
import {
  changeListChoices,
  getListChoices,
  isListOn,
  type ListChoices,
  type OwnList,
  sourcesOf,
  watchListChoices,
  withList,
} from '@/lib/store/settings/list-choices.ts';
import { getListTries, type ListTries, watchListTries } from '@/lib/store/settings/list-tries.ts';
import { getLookUpSettings, type LookUpSettings, watchLookUps } from '@/lib/store/settings/look-up-settings.ts';
import { getPacks, type KeptPack, keepPack, removePack } from '@/lib/store/settings/packs.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

const choices = signal<ListChoices | undefined>(undefined);
const heads = signal<Readonly<Record<string, ListHead>>>({});
const tries = signal<ListTries>({});
const settings = signal<LookUpSettings | undefined>(undefined);
const busy = signal<readonly string[]>([]);
const adding = signal<Adding>({ is: 'idle' });
const said = signal('');
/** What was removed last, so that it can come back: the list, and the pack that it had brought. */
const removed = signal<{ list: OwnList; pack: KeptPack | undefined } | undefined>(undefined);
const kept = createKeptLists(createLookedUpStore().files);

const sentence = computed(
  () => said.value || (removed.value ? say('Removed {name}.', { name: removed.value.list.name }) : ''),
);

/** What the options page shows of lists, and what can be done with them. */
export function listsShown(now: number): ListsProps {
  const chosen = choices.value;
  return {
    lists: chosen && sourcesOf(chosen).map((source) => shownOf(source, chosen)),
    mode: settings.value && modeOf(settings.value, 'host-lists'),
    now,
    adding: adding.value,
    onUpdate: (id) => void work(id, 'lists:update'),
    onBack: (id) => void work(id, 'lists:back'),
    onSwitch: (id, on) => void switchList(id, on),
    onAdd: (typed) => void add(typed),
    onRemove: (id) => void remove(id),
    toast: {
      sentence: sentence.value,
      onUndo: removed.value && said.value === '' ? () => void undo() : undefined,
      onDismiss: dismiss,
    },
  };
}

/** Reads what is kept, and follows what other views and the background change. */
export async function followLists(): Promise<void> {
  watchListChoices((next) => {
    choices.value = next;
    void readHeads();
  });
  watchListTries((next) => {
    tries.value = next;
  });
  watchLookUps((next) => {
    settings.value = next;
  });
  watchChanges(() => void readHeads(), 'lists');
  watchChanges(() => void readHeads(), 'deleted');
  [tries.value, settings.value] = await Promise.all([getListTries(), getLookUpSettings()]);
  const chosen = await getListChoices();
  await readHeads(chosen);
  choices.value = chosen;
}

async function readHeads(chosen: ListChoices | undefined = choices.value): Promise<void> {
  if (!chosen) return;
  const read = sourcesOf(chosen).map(async ({ id }) => [id, await kept.head(id)] as const);
  heads.value = Object.fromEntries(await Promise.all(read));
}

function shownOf(source: ListSource, chosen: ListChoices): ShownList {
  const { now, before } = heads.value[source.id] ?? {};
  const tried = tries.value[source.id];
  return { source, on: isListOn(source, chosen), now, before, tried, busy: busy.value.includes(source.id) };
}

async function work(id: string, message: 'lists:update' | 'lists:back'): Promise<void> {
  if (busy.value.includes(id)) return;
  busy.value = [...busy.value, id];
  removed.value = undefined;
  const came = await ask(message, { id });
  busy.value = busy.value.filter((one) => one !== id);
  // Why an update failed stands with the list itself.
  const name = choices.value && sourcesOf(choices.value).find((source) => source.id === id)?.name;
  said.value = came.ok
    ? say('{list}: {result}', { list: name ?? say('The list'), result: told(came.value.says) })
    : came.why;
  await readHeads();
}

async function switchList(id: string, on: boolean): Promise<void> {
  const after = await changeListChoices((known) => {
    const source = sourcesOf(known).find((one) => one.id === id);
    return source ? withList(known, source, on) : known;
  });
  if (after.ok) choices.value = after.value;
  else said.value = after.why;
}

async function add(typed: string): Promise<void> {
  if (adding.value.is === 'asking') return;
  const address = typed.slice(0, 2_000);
  adding.value = { is: 'asking', address };
  const came = await ask('lists:add', { address });
  const why = came.ok ? came.value.says : came.why;
  adding.value = came.ok && came.value.ok ? { is: 'added', says: why } : { is: 'refused', address, why };
}

async function remove(id: string): Promise<void> {
  const list = choices.value?.own.find((one) => one.id === id);
  if (!list) return;
  const after = await changeListChoices((known) => ({ ...known, own: known.own.filter((one) => one.id !== id) }));
  if (!after.ok) {
    said.value = after.why;
    return;
  }
  choices.value = after.value;
  const pack = list.pack === undefined ? undefined : (await getPacks()).find((one) => one.pack.id === list.pack);
  if (pack) await removePack(pack.pack.id);
  [said.value, removed.value, adding.value] = ['', { list, pack }, { is: 'idle' }];
}

async function undo(): Promise<void> {
  if (!removed.value) return;
  const { list, pack } = removed.value;
  if (pack) await keepPack(pack);
  const after = await changeListChoices((known) => ({
    ...known,
    own: [...known.own.filter(({ id }) => id !== list.id), list],
  }));
  said.value = after.ok ? say('{name} is back.', { name: list.name }) : after.why;
  if (!after.ok) return;
  choices.value = after.value;
  removed.value = undefined;
}

function dismiss(): void {
  said.value = '';
  removed.value = undefined;
}
