import type { LookUpMode } from '@/lib/core/look-up.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { readManifest } from '@/lib/evidence/lists/manifest.ts';
import { sha256Hex } from '@/lib/evidence/lists/sha-256.ts';
import type { ServiceAnswer } from '@/lib/evidence/probes/probe.ts';
import type { KeptLists } from '@/lib/store/kept-lists.ts';
import { type ListChoices, MOST_OWN, type OwnList, ownSource } from '@/lib/store/settings/list-choices.ts';
import type { ListTries } from '@/lib/store/settings/list-tries.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import { type FetchEdges, fetchList, MOST_BYTES } from './fetch-list.ts';
import { readListAddress } from './list-address.ts';
import type { PhraseEdges } from './phrases.ts';
import { nextLook } from './schedule.ts';

export interface AddEdges extends Omit<FetchEdges, 'kept'>, Pick<PhraseEdges, 'check' | 'add'> {
  mode(): Promise<LookUpMode>;
  choices(): Promise<ListChoices>;
  change(change: (choices: ListChoices) => ListChoices): Promise<Stored<ListChoices>>;
  noteTries(tries: ListTries): Promise<unknown>;
  kept: KeptLists;
  changed(): void;
  random(): number;
}

/** What came of adding a list. */
export interface Added {
  ok: boolean;
  says: string;
  id: string;
}

type Came = Extract<ServiceAnswer, { ok: true }>;
const refuse = (says: string): Added => ({ ok: false, says, id: '' });

/** Fetches the list at an address that a person typed and adds it, once it passed the same checks as all others. */
export function createAddOwn(edges: AddEdges) {
  return async (typed: string): Promise<Added> => {
    const read = readListAddress(typed);
    if (!read.ok) return refuse(read.why);
    const { address } = read;
    const { own } = await edges.choices();
    if (own.some((one) => one.address === address)) return refuse(en('This list is there already.'));
    if (own.length >= MOST_OWN)
      return refuse(en('There are {most} lists of your own, which is the most. Remove one first.', { most: MOST_OWN }));
    if ((await edges.mode()) === 'off')
      return refuse(en('Fetching lists is turned off under Look-ups. Nothing was fetched.'));
    const answer = await edges.get(address, { most: MOST_BYTES, accept: '*/*' });
    const host = new URL(address).host;
    if (!answer.ok) return refuse(`${host} ${answer.why}.`);
    const list = {
      id: `own-${sha256Hex(address).slice(0, 16)}`,
      name: nameOf(address),
      address,
      licence: '',
      appeal: '',
    };
    return isObject(answer.bytes) ? addObject(list, answer, edges) : addHosts({ ...list, is: 'text' }, answer, edges);
  };
}

/** A JSON object is a manifest of hosts, or a pack of phrases. */
function addObject(list: Omit<OwnList, 'is'>, answer: Came, edges: AddEdges): Promise<Added> {
  const manifest = readManifest(answer.bytes);
  if (!manifest) return addPhrases(list, answer, edges);
  const { name, licence, appeal = '' } = manifest;
  return addHosts({ ...list, is: 'versioned', licence, appeal, name: quietName(name) ?? list.name }, answer, edges);
}

async function addHosts(list: OwnList, answer: Came, edges: AddEdges): Promise<Added> {
  // What came first is not asked for again.
  let first: Came | undefined = answer;
  const get: FetchEdges['get'] = async (address, asking) => {
    const known = address === list.address ? first : undefined;
    first = undefined;
    return known ?? edges.get(address, asking);
  };
  const found = await fetchList(ownSource(list), {}, 0, { ...edges, get, kept: async () => undefined });
  if (found.is !== 'new') return refuse(found.is === 'failed' ? found.why : en('Nothing came.'));
  if (!(await edges.kept.swap(list.id, found.version, found.bytes))) {
    return refuse(en('It was fetched, but the browser could not keep it: perhaps there is no room left.'));
  }
  const added = await keepChoice(list, edges);
  if (added.ok) edges.changed();
  return added;
}

async function addPhrases(list: Omit<OwnList, 'is'>, answer: Came, edges: AddEdges): Promise<Added> {
  const read = edges.check(new TextDecoder().decode(answer.bytes));
  if (!read.ok)
    return refuse(
      en('It is neither a list of hosts nor a rule pack that can be taken: {~problems}', {
        problems: read.problems[0],
      }),
    );
  const added = await edges.add(read.pack);
  if (!added.ok) return refuse(added.why);
  return keepChoice({ ...list, is: 'phrases', name: read.pack.name, pack: read.pack.id }, edges);
}

async function keepChoice(list: OwnList, { change, noteTries, now, random }: AddEdges): Promise<Added> {
  const says = en('Added {~list}.', { list: list.name });
  const next = nextLook(ownSource(list).every, 0, { now: now(), random: random() });
  await noteTries({ [list.id]: { at: now(), ok: true, says: en('It was added.'), failed: 0, next } });
  const kept = await change((choices) => ({
    ...choices,
    own: [...choices.own.filter(({ id }) => id !== list.id), list].slice(0, MOST_OWN),
  }));
  return kept.ok ? { ok: true, says, id: list.id } : refuse(kept.why);
}

/** Host and path: what a list is called that does not name itself. */
function nameOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname === '/' ? '' : pathname}`.slice(0, 200);
}

/** The name of a list as it calls itself; undefined when it judges, or has what cannot be seen in it. */
function quietName(name: string): string | undefined {
  return verdictWords(name).length > 0 || /[\p{C}]/u.test(name) ? undefined : name;
}

function isObject(bytes: Uint8Array): boolean {
  return /^\ufeff?\s{0,100}\{/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
