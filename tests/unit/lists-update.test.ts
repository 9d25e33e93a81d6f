import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createAddOwn } from '@/lib/background/lists/add-own.ts';
import { readFetched } from '@/lib/background/lists/kept-at-hand.ts';
import { readListAddress } from '@/lib/background/lists/list-address.ts';
import { createListUpdates } from '@/lib/background/lists/updates.ts';
import type { LookUpMode } from '@/lib/core/look-up.ts';
import { readHostAddress } from '@/lib/evidence/host-address.ts';
import { findInList } from '@/lib/evidence/lists/host-list.ts';
import type { Digest } from '@/lib/evidence/lists/host-list-file.ts';
import { createKeptLists } from '@/lib/store/kept-lists.ts';
import type { ListChoices } from '@/lib/store/settings/list-choices.ts';
import type { ListTries, ListTry } from '@/lib/store/settings/list-tries.ts';
import { FAILURES } from '../services/failures.ts';
import { servicesInMemory } from '../services/in-memory.ts';
import { json, type ServiceHandler, text } from '../services/service.ts';

const digest: Digest = (bytes) => webcrypto.subtle.digest('SHA-256', bytes);
const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 1);
const RAW = 'raw.githubusercontent.com';
const HOSTS = ['orbit-drop.example', 'quill-claims.example', 'larkspur-gift.example', 'one.pages.dev'];
const metamask = (blacklist: readonly string[], whitelist: readonly string[] = []) =>
  json({ version: 2, tolerance: 1, fuzzylist: ['a'], whitelist, blacklist });

/** Everything that a browser would hold, and services in memory. `disk.full`: writes fail from the given one on. */
function world(handlers: Record<string, ServiceHandler>) {
  const services = servicesInMemory(handlers);
  const disk = new Map<string, unknown>();
  const state = {
    mode: 'on' as LookUpMode,
    now: START,
    writes: Infinity,
    choices: { off: [], on: [], own: [] } as ListChoices,
    tries: {} as ListTries,
    changed: 0,
    dies: undefined as RegExp | undefined,
  };
  const kept = createKeptLists({
    read: async (key) => structuredClone(disk.get(key)),
    async write(key, value) {
      if (state.dies?.test(key)) throw new Error('the worker was stopped');
      state.writes -= 1;
      if (state.writes < 0) return false;
      disk.set(key, structuredClone(value));
      return true;
    },
    remove: async (key) => disk.delete(key),
  });
  const edges = {
    ...{ digest, kept },
    get: services.get,
    rest: async () => {},
    now: () => state.now,
    random: () => 0,
    choices: async () => state.choices,
    mode: async () => state.mode,
    tries: async () => state.tries,
    noteTries: async (tries: ListTries) => {
      state.tries = { ...state.tries, ...tries };
    },
    bundledHosts: async () => 4,
    fetchPhrases: async () => ({ ok: true, says: '' }),
    changed: () => {
      state.changed += 1;
    },
    ran: async () => {},
    check: () => ({ ok: false as const, problems: ['The file is not a pack.'] }),
    add: async () => ({ ok: true as const, value: undefined }),
    change: async (change: (choices: ListChoices) => ListChoices) => {
      state.choices = change(state.choices);
      return { ok: true as const, value: state.choices };
    },
  };
  async function finds(address: string): Promise<string[]> {
    const { lists } = await readFetched({ choices: edges.choices, kept, digest });
    return lists.filter((list) => findInList(list, readHostAddress(address) as never)).map(({ about }) => about.name);
  }
  return { services, disk, state, kept, edges, updates: createListUpdates(edges), finds };
}

/** A service that answers with a file, and with nothing where that is known already. */
function serve(file: { text: string; etag: string }): ServiceHandler {
  return ({ headers }) =>
    headers['if-none-match'] === file.etag
      ? new Response(null, { status: 304 })
      : text(file.text, 200, { etag: file.etag });
}

describe('an update', () => {
  test('is fetched, kept and looked through; the same file is not fetched twice', async () => {
    const file = { text: JSON.stringify({ blacklist: HOSTS, whitelist: ['good.example'] }), etag: '"1"' };
    const { updates, finds, kept, services, state } = world({ [RAW]: serve(file) });
    expect(await updates.update('metamask')).toEqual({ ok: true, says: 'A newer version was fetched.' });
    expect(await finds('https://app.orbit-drop.example/')).toEqual(['MetaMask’s list eth-phishing-detect']);
    expect(await finds('https://good.example/')).toEqual([]);
    expect((await kept.head('metamask')).now).toMatchObject({ hosts: 4, etag: '"1"', made: START });
    expect(await updates.update('metamask')).toEqual({ ok: true, says: 'There was nothing newer.' });
    expect(services.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
    expect(state.changed).toBe(1);
  });

  test('each form is read', async () => {
    const deny = JSON.stringify({ allow: ['fine.example'], deny: HOSTS });
    const yaml = `---\n# reports\n${HOSTS.map((host) => `- url: "${host}"`).join('\n')}\n  description: words\n`;
    const { updates, finds, state } = world({
      [RAW]: ({ path }) =>
        path.includes('polkadot') ? text(deny) : path.includes('phantom') ? text(yaml) : text(JSON.stringify(HOSTS)),
    });
    state.choices = { off: [], on: ['scamsniffer'], own: [] };
    for (const id of ['polkadot', 'phantom', 'scamsniffer']) expect((await updates.update(id)).says).toMatch(/newer/);
    expect(await finds('quill-claims.example')).toHaveLength(3);
  });

  test('a mirror is asked when the first place fails', async () => {
    const { updates, services } = world({
      [RAW]: () => text('Not found', 404),
      'polkadot.js.org': () => json({ deny: HOSTS, allow: [] }),
    });
    expect((await updates.update('polkadot')).ok).toBe(true);
    expect(services.asked()).toHaveLength(2);
  });

  test('the version before comes back, and the one that was left is not taken again', async () => {
    let hosts = HOSTS;
    const { updates, finds } = world({ [RAW]: () => metamask(hosts) });
    await updates.update('metamask');
    hosts = [...HOSTS, 'mistaken.example'];
    await updates.update('metamask');
    expect(await finds('mistaken.example')).toHaveLength(1);
    expect((await updates.back('metamask')).ok).toBe(true);
    expect(await finds('mistaken.example')).toEqual([]);
    expect(await finds('orbit-drop.example')).toHaveLength(1);
    expect((await updates.update('metamask')).says).toBe('There was nothing newer.');
    expect(await finds('mistaken.example')).toEqual([]);
    expect((await updates.back('metamask')).ok).toBe(false);
  });
});

const BAD: readonly (readonly [string, ServiceHandler, RegExp])[] = [
  ...FAILURES.map(({ name, handler }) => [name, handler, /./] as const),
  ['cut off', () => text('{"blacklist":["orbit-drop.example","qui'), /cut short/],
  ['shrank to nothing', () => metamask([]), /no hosts/],
  ['shrank by more than half', () => metamask(HOSTS.slice(0, 1)), /lists 1 hosts where the one before it listed 4/],
  ['holds x.com', () => metamask([...HOSTS, 'x.com']), /lists x\.com, which everybody uses/],
  ['no hosts under the name', () => json({ blocklist: HOSTS }), /no hosts under “blacklist”/],
  ['no hosts at all', () => metamask(['a b', 'c d', 'e', '%%']), /no hosts/],
  ['something longer than any entry', () => text(`{"blacklist":["${'x'.repeat(9_000)}`), /longer than any entry/],
  ['nested without end', () => text('['.repeat(500)), /not JSON/],
];

describe('what cannot be taken leaves the old list, and says why', () => {
  test.each(BAD)('%s', async (_name, handler, why) => {
    let bad = false;
    const { updates, finds, state } = world({ [RAW]: (request) => (bad ? handler(request) : metamask(HOSTS)) });
    await updates.update('metamask');
    bad = true;
    const came = await updates.update('metamask');
    expect(came.ok).toBe(false);
    expect(came.says).toMatch(why);
    expect(came.says.startsWith(`${RAW} `)).toBe(true);
    expect(await finds('orbit-drop.example')).toHaveLength(1);
    expect(state.tries.metamask).toMatchObject({ ok: false, failed: 1, next: START + HOUR });
  });

  test('the first one is held against the list that came with the extension', async () => {
    const { updates } = world({ [RAW]: () => metamask(['orbit-drop.example']) });
    expect((await updates.update('metamask')).says).toMatch(/where the one before it listed 4/);
  });

  test.each([0, 1])('the disk is full after %s writes', async (writes) => {
    let hosts = HOSTS;
    const { updates, finds, state } = world({ [RAW]: () => metamask(hosts) });
    await updates.update('metamask');
    hosts = [...HOSTS, 'new.example'];
    state.writes = writes;
    expect((await updates.update('metamask')).says).toMatch(/could not keep it/);
    expect(await finds('new.example')).toEqual([]);
    expect(await finds('orbit-drop.example')).toHaveLength(1);
  });

  test.each([
    ['before the file is written', /^list metamask /],
    ['between the file and the swap', /^list metamask$/],
  ] as const)('the worker ends %s, and the next one fetches it', async (_when, dies) => {
    let hosts = HOSTS;
    const { updates, finds, state, edges } = world({ [RAW]: () => metamask(hosts) });
    await updates.update('metamask');
    hosts = [...HOSTS, 'new.example'];
    state.dies = dies;
    // A worker that is stopped says nothing more: what it noted before it asked is all that stays.
    const noted = { ...state.tries };
    await updates.update('metamask');
    state.tries = { metamask: { ...(noted.metamask as ListTry), next: START + HOUR / 2 } };
    expect(await finds('new.example')).toEqual([]);
    expect(await finds('orbit-drop.example')).toHaveLength(1);
    state.dies = undefined;
    state.now = START + HOUR / 2;
    state.choices = { off: ['polkadot', 'phantom'], on: [], own: [] };
    await createListUpdates(edges).tick();
    expect(await finds('new.example')).toHaveLength(1);
  });
});

describe('by itself', () => {
  test('what was kept of a list that the person removed is dropped', async () => {
    const { updates, state, kept, disk } = world({ 'lists.example': () => text(HOSTS.join('\n')) });
    const own = { id: 'own-1', name: 'Mine', address: 'https://lists.example/hosts.txt', is: 'text' as const };
    state.choices = { ...state.choices, own: [{ ...own, licence: '', appeal: '' }] };
    expect((await updates.update('own-1')).ok).toBe(true);
    expect((await kept.head('own-1')).now?.hosts).toBe(HOSTS.length);
    state.choices = { ...state.choices, own: [] };
    await updates.tick();
    expect([...disk.keys()].filter((key) => key.includes('own-1'))).toEqual([]);
  });

  test('after a while, at most every six hours, once after a long time away, and doubled after failures', async () => {
    let fails = false;
    const { updates, services, state } = world({ [RAW]: () => (fails ? text('', 500) : metamask(HOSTS)) });
    state.choices = { off: ['polkadot', 'phantom'], on: [], own: [] };
    const wait = async (ms: number) => {
      state.now += ms;
      const next = (await updates.tick()) - state.now;
      return [services.asked(RAW).length, next / HOUR] as const;
    };
    expect(await wait(0)).toEqual([0, 1 / 12]);
    expect(await wait(HOUR / 12)).toEqual([1, 6]);
    expect(await wait(5 * HOUR)).toEqual([1, 1]);
    expect(await wait(100 * HOUR)).toEqual([2, 6]);
    fails = true;
    expect((await wait(6 * HOUR))[1]).toBe(1);
    expect((await wait(HOUR))[1]).toBe(2);
    expect((await wait(2 * HOUR))[1]).toBe(4);
    expect((await wait(4 * HOUR))[1]).toBe(6);
    // The clock was moved back by a year.
    const asked = services.asked(RAW).length;
    expect((await wait(-9_000 * HOUR))[0]).toBe(asked + 1);
  });

  test.each([
    ['off', 0, 0],
    ['ask', 0, 1],
    ['on', 1, 2],
  ] as const)('when look-ups of lists are %s', async (mode, byItself, withPerson) => {
    const { updates, services, state } = world({ [RAW]: () => metamask(HOSTS) });
    state.choices = { off: ['polkadot', 'phantom'], on: [], own: [] };
    state.tries = { metamask: { at: 1, ok: true, says: '', failed: 0, next: START - 1 } };
    state.mode = mode;
    await updates.tick();
    expect(services.asked()).toHaveLength(byItself);
    await updates.update('metamask');
    expect(services.asked()).toHaveLength(withPerson);
  });
});

describe('a list of one’s own', () => {
  const add = (handlers: Record<string, ServiceHandler>) => {
    const made = world(handlers);
    return { ...made, add: createAddOwn(made.edges) };
  };

  test('plain text is added under its address, and fetched once for that', async () => {
    const {
      add: addOwn,
      finds,
      state,
      services,
    } = add({
      'lists.example': () => text('# mine\n0.0.0.0 orbit-drop.example\n||quill.example^\n'),
    });
    expect(await addOwn('https://lists.example/hosts.txt#top')).toMatchObject({ ok: true });
    expect(state.choices.own).toMatchObject([{ is: 'text', address: 'https://lists.example/hosts.txt' }]);
    expect(await finds('a.quill.example')).toEqual(['lists.example/hosts.txt']);
    expect(services.asked()).toHaveLength(1);
    expect((await addOwn('https://lists.example/hosts.txt')).says).toBe('This list is there already.');
  });

  test.each([
    ['a page', '<!doctype html>\n<title>Hosts</title>\n<p>There is nothing here\n', /no hosts|no host/],
    ['everybody’s host', 'orbit.example\nx.com\n', /x\.com/],
    ['no pack', '{"id":1}', /neither a list of hosts nor a rule pack/],
    ['nothing', '', /no host/],
  ])('%s is not added', async (_name, body, why) => {
    const { add: addOwn, state } = add({ 'lists.example': () => text(body) });
    expect((await addOwn('https://lists.example/')).says).toMatch(why);
    expect(state.choices.own).toEqual([]);
  });

  test.each([
    'hosts.txt',
    'ftp://lists.example/',
    'http://lists.example/',
    'https://user:word@lists.example/',
    'https://192.168.1.4/hosts.txt',
    'https://[fd00::1]/',
    'https://router.local/',
    'javascript:alert(1)',
  ])('%s is no address of a list', (typed) => {
    expect(readListAddress(typed).ok).toBe(false);
  });

  test.each(['https://lists.example/a', 'http://127.0.0.1:8000/a', 'http://lists.localhost/a'])(
    '%s is one',
    (typed) => {
      expect(readListAddress(typed)).toEqual({ ok: true, address: typed });
    },
  );
});
