import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createKeptFiles } from '@/lib/background/look-ups/kept-files.ts';
import { createLookUps, type LookUpEdges } from '@/lib/background/look-ups/run.ts';
import type { Fact } from '@/lib/core/fact.ts';
import type { LookUpId, LookUpMode } from '@/lib/core/look-up.ts';
import type { Probe, ServiceAnswer, ServiceAsking, ServiceGet } from '@/lib/evidence/probes/probe.ts';
import type { FactCache, FileCache, KeptFact } from '@/lib/store/looked-up.ts';

const SUBJECT = 'larkspur.example';
const KNOWN = 60_000;
const UNKNOWN = 1_000;
const BY_PERSON = 'person' as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const answered = (text: string, more: object = {}): ServiceAnswer => ({
  ...{ ok: true, status: 200, type: 'text/plain', etag: '', bytes: bytesOf(text) },
  ...more,
});

/** Asks one service and tells what it answered. */
const ECHO: Probe<string> = {
  id: 'domain-age',
  version: 1,
  value: z.string(),
  keeps: { known: KNOWN, unknown: UNKNOWN },
  async ask(subject, { get, now }): Promise<Fact<string>> {
    const answer = await get(`https://rdap.example/${subject}`, { most: 10 });
    if (!answer.ok) return { state: 'unknown', why: `the registry ${answer.why}` };
    return { state: 'known', value: new TextDecoder().decode(answer.bytes), source: 'rdap.example', at: now() };
  },
  words: (value) => [value],
};

let time: number;
let asked: string[];
let log: { id: LookUpId; ok: boolean; why: string; subject: string }[];
let mode: LookUpMode | undefined;
let allowed: boolean;
let records: Map<string, KeptFact>;
/** What the service does; it hears of the end. */
let service: (address: string, signal: AbortSignal) => Promise<ServiceAnswer>;

beforeEach(() => {
  [time, asked, log, mode, allowed, records] = [1_000_000, [], [], 'ask', true, new Map()];
  service = async () => answered('registered');
});

const cache: FactCache = {
  read: async (key) => records.get(key),
  write: async (key, kept) => void records.set(key, kept),
};

function lookUps(more: Partial<LookUpEdges> = {}) {
  return createLookUps({
    settings: async () => ({ allowed, modes: mode ? { 'domain-age': mode } : {} }),
    cache,
    get: (signal) => async (address) => {
      asked.push(address);
      return service(address, signal);
    },
    ran: async (id, { ok, why }, subject) => void log.push({ id, ok, why, subject }),
    now: () => time,
    ...more,
  });
}

/** A service that answers when it is told to, and counts who is still waited for. */
function heldService() {
  const held: { answer(answer: ServiceAnswer): void; signal: AbortSignal }[] = [];
  service = (_address, signal) => new Promise((answer) => void held.push({ answer, signal }));
  return held;
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('who may ask', () => {
  it.each<[LookUpMode | undefined, boolean, 'person' | 'itself', boolean, string]>([
    ['off', true, 'person', false, 'this look-up is turned off'],
    ['off', true, 'itself', false, 'this look-up is turned off'],
    ['ask', true, 'person', true, ''],
    ['ask', true, 'itself', false, 'not looked up'],
    ['on', true, 'itself', true, ''],
    ['on', false, 'person', false, 'this look-up is turned off'],
    ['on', false, 'itself', false, 'this look-up is turned off'],
    [undefined, true, 'itself', false, 'not looked up'],
  ])('%s, all allowed %s, by %s: %s', async (set, all, by, goes, why) => {
    [mode, allowed] = [set, all];
    const fact = await lookUps().ask(ECHO, SUBJECT, by);
    expect(asked).toHaveLength(goes ? 1 : 0);
    expect(fact).toMatchObject(goes ? { state: 'known', value: 'registered' } : { state: 'unknown', why });
    expect(log).toHaveLength(goes ? 1 : 0);
  });

  it('settings that cannot be read ask nobody', async () => {
    const broken = lookUps({ settings: () => Promise.reject(new Error('broken')) });
    expect(await broken.ask(ECHO, SUBJECT, BY_PERSON)).toMatchObject({ state: 'unknown' });
    expect(asked).toEqual([]);
  });

  it('what is kept is told when nobody may be asked any more', async () => {
    await lookUps().ask(ECHO, SUBJECT, BY_PERSON);
    mode = 'off';
    expect(await lookUps().ask(ECHO, SUBJECT, 'itself')).toMatchObject({ state: 'known' });
    expect(asked).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it('counts for as long as the probe says, and asks nobody', async () => {
    const { ask, kept } = lookUps();
    expect(await kept(ECHO, SUBJECT)).toBeUndefined();
    const first = await ask(ECHO, SUBJECT, BY_PERSON);
    time += KNOWN - 1;
    expect(await ask(ECHO, SUBJECT, BY_PERSON)).toEqual(first);
    expect(await kept(ECHO, SUBJECT)).toEqual(first);
    expect(asked).toHaveLength(1);
    time += 1;
    expect(await kept(ECHO, SUBJECT)).toBeUndefined();
    await ask(ECHO, SUBJECT, BY_PERSON);
    expect(asked).toHaveLength(2);
  });

  it('does not count when the clock was moved back before it', async () => {
    const { ask, kept } = lookUps();
    await ask(ECHO, SUBJECT, BY_PERSON);
    time -= 1;
    expect(await kept(ECHO, SUBJECT)).toBeUndefined();
  });

  it('is of one subject and of one version', async () => {
    const { ask, kept } = lookUps();
    await ask(ECHO, SUBJECT, BY_PERSON);
    expect(await kept(ECHO, 'other.example')).toBeUndefined();
    expect(await kept({ ...ECHO, version: 2 }, SUBJECT)).toBeUndefined();
    expect(await kept({ ...ECHO, id: 'contract' }, SUBJECT)).toBeUndefined();
  });

  it.each<[string, KeptFact]>([
    ['another kind of value', { fact: { state: 'known', value: 7, source: '', at: 1 }, at: 1, until: 9_000_000 }],
    ['no fact', { fact: 'known', at: 1, until: 9_000_000 }],
  ])('counts as nothing where it is %s', async (_what, record) => {
    records.set(`domain-age 1 ${SUBJECT}`, record);
    expect(await lookUps().kept(ECHO, SUBJECT)).toBeUndefined();
  });

  it('what was not known is kept shortly; the person may ask again before', async () => {
    mode = 'on';
    service = async () => ({ ok: false, why: 'answered with an error (500)', status: 500 });
    const { ask } = lookUps();
    const fact = { state: 'unknown', why: 'the registry answered with an error (500)' };
    expect(await ask(ECHO, SUBJECT, 'itself')).toEqual(fact);
    expect(await ask(ECHO, SUBJECT, 'itself')).toEqual(fact);
    expect(asked).toHaveLength(1);
    await ask(ECHO, SUBJECT, BY_PERSON);
    expect(asked).toHaveLength(2);
    time += UNKNOWN;
    await ask(ECHO, SUBJECT, 'itself');
    expect(asked).toHaveLength(3);
  });

  it('what nobody was asked is not kept, and not in the log', async () => {
    service = async () => ({ ok: false, why: 'was not asked: it asked to be left alone', notAsked: true });
    await lookUps().ask(ECHO, SUBJECT, BY_PERSON);
    expect(records.size).toBe(0);
    expect(log).toEqual([]);
  });

  it('a store that is broken takes no answer away', async () => {
    const broken = lookUps({
      cache: { read: () => Promise.reject(new Error('gone')), write: () => Promise.reject(new Error('gone')) },
      ran: () => Promise.reject(new Error('gone')),
    });
    expect(await broken.ask(ECHO, SUBJECT, BY_PERSON)).toMatchObject({ state: 'known', value: 'registered' });
    expect(await broken.kept(ECHO, SUBJECT)).toBeUndefined();
  });
});

describe('one look-up at a time', () => {
  it('is shared by all who ask about the same subject', async () => {
    const held = heldService();
    const { ask } = lookUps();
    const all = [ask(ECHO, SUBJECT, BY_PERSON), ask(ECHO, SUBJECT, BY_PERSON), ask(ECHO, 'other.example', BY_PERSON)];
    await settle();
    expect(held).toHaveLength(2);
    for (const { answer } of held) answer(answered('registered'));
    expect(new Set((await Promise.all(all)).map(({ state }) => state))).toEqual(new Set(['known']));
    expect(log).toHaveLength(2);
  });

  it('goes on while anybody waits, and ends when all gave up', async () => {
    const held = heldService();
    const { ask } = lookUps();
    const stops = [new AbortController(), new AbortController()];
    const all = stops.map(({ signal }) => ask(ECHO, SUBJECT, BY_PERSON, signal));
    await settle();
    stops[0]?.abort();
    expect(await all[0]).toEqual({ state: 'unknown', why: 'the look-up was stopped' });
    expect(held[0]?.signal.aborted).toBe(false);
    stops[1]?.abort();
    expect(await all[1]).toEqual({ state: 'unknown', why: 'the look-up was stopped' });
    expect(held[0]?.signal.aborted).toBe(true);
    held[0]?.answer(answered('too late'));
    await settle();
    expect(records.size, 'what was stopped is not kept').toBe(0);
    expect(log).toEqual([]);
  });

  it('begins anew after it was given up, though the old one has not ended', async () => {
    const held = heldService();
    const { ask } = lookUps();
    const stop = new AbortController();
    const first = ask(ECHO, SUBJECT, BY_PERSON, stop.signal);
    await settle();
    stop.abort();
    await first;
    const second = ask(ECHO, SUBJECT, BY_PERSON);
    await settle();
    held[0]?.answer(answered('old'));
    held[1]?.answer(answered('new'));
    expect(await second).toMatchObject({ value: 'new' });
    expect([...records.values()]).toMatchObject([{ fact: { value: 'new' } }]);
  });

  it('is not begun for whoever gave up before', async () => {
    expect(await lookUps().ask(ECHO, SUBJECT, BY_PERSON, AbortSignal.abort())).toMatchObject({ state: 'unknown' });
    expect(asked).toEqual([]);
  });

  it('is stopped when the person turns it off, and others go on', async () => {
    const held = heldService();
    const { ask, follow } = lookUps();
    const off = ask(ECHO, SUBJECT, BY_PERSON);
    const on = ask({ ...ECHO, id: 'contract' }, SUBJECT, BY_PERSON);
    await settle();
    follow({ allowed: true, modes: { 'domain-age': 'off' } });
    expect(await off).toEqual({ state: 'unknown', why: 'this look-up is turned off' });
    expect(held.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    held[1]?.answer(answered('verified'));
    expect(await on).toMatchObject({ state: 'known' });
  });

  it('all are stopped at once when everything is deleted', async () => {
    const held = heldService();
    const { ask, stop } = lookUps();
    const all = [ask(ECHO, SUBJECT, BY_PERSON), ask(ECHO, 'other.example', BY_PERSON)];
    await settle();
    stop();
    expect(await Promise.all(all)).toEqual(Array(2).fill({ state: 'unknown', why: 'the look-up was stopped' }));
    for (const { answer } of held) answer(answered('too late'));
    await settle();
    expect(records.size).toBe(0);
  });
});

describe('a probe that breaks its word', () => {
  it.each<[string, Probe<string>['ask']]>([
    ['throws', () => Promise.reject(new Error('broken'))],
    [
      'throws at once',
      () => {
        throw new Error('broken');
      },
    ],
    ['gives another kind of value', async () => ({ state: 'known', value: 7 as unknown as string, source: '', at: 1 })],
    ['gives no fact', async () => undefined as unknown as Fact<string>],
  ])('%s: the look-up broke off', async (_what, ask) => {
    const fact = await lookUps().ask({ ...ECHO, ask }, SUBJECT, BY_PERSON);
    expect(fact).toEqual({ state: 'unknown', why: 'the look-up broke off' });
  });
});

describe('files that are the same for everybody', () => {
  const KEEPS = 10_000;
  const ADDRESS = 'https://lists.example/all.json';
  let kept: Map<string, unknown>;
  let askings: ServiceAsking[];
  let answer: ServiceAnswer;
  beforeEach(() => {
    [kept, askings, answer] = [new Map(), [], answered('good 1', { etag: '"1"' })];
  });
  const files: FileCache = {
    read: async (key) => kept.get(key),
    write: async (key, value) => kept.set(key, value).has(key),
    remove: async (key) => kept.delete(key),
  };
  const source: ServiceGet = async (_address, asking) => {
    askings.push(asking);
    return answer;
  };
  const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const keeps = { for: KEEPS, fits: (bytes: Uint8Array) => read(bytes).startsWith('good') };
  const fetchFile = async () => {
    const got = await createKeptFiles({ files, now: () => time })(source)(ADDRESS, { most: 100, keeps });
    return got.ok ? [read(got.bytes), got.at] : got.why;
  };

  it('are fetched once, and after their time only where there is a newer one', async () => {
    const first = time;
    expect(await fetchFile()).toEqual(['good 1', undefined]);
    time += KEEPS - 1;
    expect(await fetchFile()).toEqual(['good 1', first]);
    expect(askings).toHaveLength(1);
    time += 1;
    answer = { ok: false, why: 'has nothing newer', status: 304, notModified: true };
    expect(await fetchFile()).toEqual(['good 1', time]);
    expect(askings[1]?.etag).toBe('"1"');
    time += KEEPS - 1;
    await fetchFile();
    expect(askings).toHaveLength(2);
    time += 1;
    answer = answered('good 2');
    expect(await fetchFile()).toEqual(['good 2', undefined]);
  });

  it.each<[string, ServiceAnswer]>([
    ['an error', { ok: false, why: 'answered with an error (500)', status: 500 }],
    ['what does not fit', answered('bad')],
  ])('stay as they were where there is %s', async (_what, bad) => {
    const first = time;
    await fetchFile();
    time += KEEPS * 100;
    answer = bad;
    expect(await fetchFile()).toEqual(['good 1', first]);
    answer = answered('good 2');
    time += 3_600_000 - 1;
    expect(await fetchFile(), 'for an hour it is not asked for again').toEqual(['good 1', first]);
    time += 1;
    expect(await fetchFile()).toEqual(['good 2', undefined]);
  });

  it('what does not fit is never kept', async () => {
    answer = answered('bad');
    await fetchFile();
    expect(kept.size).toBe(0);
  });

  it('are asked for again when the clock was moved back, and when what is kept is damaged', async () => {
    await fetchFile();
    time -= 1;
    await fetchFile();
    expect(askings).toHaveLength(2);
    kept.set(`file ${ADDRESS}`, { at: time, bytes: 'good' });
    await fetchFile();
    expect(askings).toHaveLength(3);
  });

  it('a look-up that was stopped gets no file', async () => {
    await fetchFile();
    time += KEEPS;
    answer = { ok: false, why: 'was not waited for', cancelled: true };
    expect(await fetchFile()).toBe('was not waited for');
  });

  it('two at a time fetch it once; whatever is no such file is passed on', async () => {
    const get = createKeptFiles({ files, now: () => time })(source);
    await Promise.all([get(ADDRESS, { most: 100, keeps }), get(ADDRESS, { most: 100, keeps })]);
    expect(askings).toHaveLength(1);
    await get(ADDRESS, { most: 100 });
    expect(askings).toHaveLength(2);
  });
});
