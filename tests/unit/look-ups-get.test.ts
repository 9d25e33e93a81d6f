import { describe, expect, it } from 'vitest';
import { createRests, LONGEST_REST } from '@/lib/background/look-ups/rests.ts';
import { createServiceGet, type Fetch, PAUSE, REST_UNTOLD } from '@/lib/background/look-ups/service-get.ts';
import { createTurns } from '@/lib/background/recheck/turns.ts';
import { createSession } from '@/lib/background/session.ts';
import { FAILURES } from '../services/failures.ts';
import { failing, realGet } from '../services/real-get.ts';

const NEVER = new AbortController().signal;
const ADDRESS = 'https://rdap.example/domain/larkspur.example';
const HOST = 'rdap.example';

function area() {
  const kept: Record<string, unknown> = {};
  return {
    get: async () => structuredClone(kept),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, structuredClone(items)),
    remove: async (key: string) => void delete kept[key],
  };
}

/** A way to services with a clock that only waiting moves. */
function way(fetch: Fetch, { may = true, session = createSession(area()) } = {}) {
  const clock = { time: 1_700_000_000_000 };
  const waits: number[] = [];
  const asked: string[] = [];
  const now = () => clock.time;
  const get = createServiceGet({
    fetch: (address, options) => {
      asked.push(address);
      return fetch(address, options);
    },
    after: () => NEVER,
    take: createTurns({
      now,
      async wait(ms) {
        waits.push(ms);
        clock.time += ms;
      },
    }),
    rests: createRests({ session, now }),
    mayAsk: async () => may,
    now,
  });
  return { get: get(NEVER), withSignal: get, asked, waits, clock };
}
const answering = (status: number, headers: Record<string, string> = {}, body = 'x') =>
  way(async () => new Response([204, 304].includes(status) ? null : body, { status, headers }));

describe('one request to a service', () => {
  it('sends no cookies, no place that it comes from, and follows nothing', async () => {
    let sent: RequestInit = {};
    const { get } = way(async (_address, options) => {
      sent = options;
      return new Response('{}', {
        headers: { 'Content-Type': 'Application/JSON', etag: '"a"', link: '<x>; rel="last"' },
      });
    });
    expect(await get(ADDRESS, { most: 10, etag: '"b"' })).toEqual({
      ...{ ok: true, status: 200, type: 'application/json', etag: '"a"', link: '<x>; rel="last"' },
      bytes: new TextEncoder().encode('{}'),
    });
    expect(sent).toMatchObject({
      ...{ method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual' },
      headers: { accept: 'application/json', 'if-none-match': '"b"' },
    });
    expect(sent.body).toBeUndefined();
    expect(sent.signal?.aborted, 'what is left of the answer is given up').toBe(true);
    await get(ADDRESS, { most: 10, json: { a: 1 } });
    expect(sent).toMatchObject({ method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } });
  });

  it.each([
    'http://rdap.example/',
    'https://user:word@rdap.example/',
    'https://127.0.0.1/',
    'https://10.1.2.3/',
    'https://[::1]/',
    'https://router.local/',
    'https://localhost/',
    'javascript:alert(1)',
    'file:///etc/hosts',
    '',
  ])('is never made to %s', async (address) => {
    const { get, asked } = answering(200);
    expect(await get(address, { most: 10 })).toMatchObject({ ok: false, notAsked: true });
    expect(asked).toEqual([]);
  });

  it('is not made where the browser was not given leave', async () => {
    const { get, asked } = way(async () => new Response('x'), { may: false });
    const why = 'was not asked: the browser was not given leave to ask it';
    expect(await get(ADDRESS, { most: 10 })).toEqual({ ok: false, why, notAsked: true });
    expect(asked).toEqual([]);
  });

  it.each<[number, string]>([
    [404, 'has nothing under this name (404)'],
    [410, 'has nothing under this name (410)'],
    [401, 'refused to answer (401)'],
    [403, 'refused to answer (403)'],
    [500, 'answered with an error (500)'],
    [503, 'answered with an error (503)'],
    [302, 'sent the look-up on to another address, which was not followed'],
    [304, 'has nothing newer'],
  ])('answered with %d', async (status, why) => {
    expect(await answering(status).get(ADDRESS, { most: 10 })).toMatchObject({ ok: false, why });
  });

  it('is read up to what was asked for, announced or not', async () => {
    expect(await answering(200, {}, 'x'.repeat(1_000)).get(ADDRESS, { most: 1_000 })).toMatchObject({ ok: true });
    const why = 'answered more than the 1 KB that are read';
    expect(await answering(200, {}, 'x'.repeat(1_001)).get(ADDRESS, { most: 1_000 })).toMatchObject({ ok: false, why });
    let pulled = 0;
    const body = new ReadableStream({
      pull(stream) {
        pulled += 1;
        stream.enqueue(new Uint8Array(10));
      },
    });
    const { get } = way(async () => new Response(body, { headers: { 'content-length': '2000' } }));
    expect(await get(ADDRESS, { most: 1_000 })).toMatchObject({ ok: false, why });
    expect(pulled).toBeLessThan(3);
  });

  it.each(FAILURES)('whatever a service does wrong ($name) is told and never thrown', async (failure) => {
    const real = realGet({ [HOST]: failing(failure, () => real.late()) });
    const answer = await real.get(ADDRESS, { most: 10_000 });
    expect(answer.ok ? answer.status : answer.why).toBeTruthy();
    expect(real.services.asked()).toHaveLength(1);
  });

  it('says what ended it', async () => {
    const tell = async (name: string, why: string) => {
      const failure = FAILURES.find((one) => one.name === name);
      if (!failure) throw new Error(name);
      const real = realGet({ [HOST]: failing(failure, () => real.late()) });
      expect(await real.get(ADDRESS, { most: 10_000 })).toMatchObject({ ok: false, why });
    };
    await tell('silence', 'did not answer within 10 seconds');
    await tell('half an answer', 'broke off in the middle of its answer');
    expect(await realGet({}).get(ADDRESS, { most: 10 })).toEqual({ ok: false, why: 'could not be reached' });
  });

  it('ends at once when the look-up is stopped', async () => {
    const stop = new AbortController();
    const silent = () => {
      queueMicrotask(() => stop.abort());
      return new Promise<Response>(() => {});
    };
    const real = realGet({ [HOST]: silent }, { signal: stop.signal });
    expect(await real.get(ADDRESS, { most: 10 })).toMatchObject({ ok: false, cancelled: true });
    expect(await real.get(ADDRESS, { most: 10 })).toMatchObject({ ok: false, cancelled: true });
    expect(real.services.asked()).toHaveLength(1);
  });
});

describe('politeness', () => {
  it('leaves a pause between two requests to one host, and none between hosts', async () => {
    const { get, waits } = answering(200);
    await Promise.all([get(ADDRESS, { most: 10 }), get('https://data.example/', { most: 10 })]);
    expect(waits).toEqual([]);
    await get(ADDRESS, { most: 10 });
    expect(waits).toEqual([PAUSE]);
  });

  const START = 1_700_000_000_000;
  it.each<[string, number, Record<string, string>, number]>([
    ['seconds', 429, { 'retry-after': '120' }, 120_000],
    ['a date', 429, { 'retry-after': new Date(START + 60_000).toUTCString() }, 60_000],
    ['nothing', 429, {}, REST_UNTOLD],
    ['nonsense', 429, { 'retry-after': 'a while' }, REST_UNTOLD],
    ['a date that is over', 429, { 'retry-after': new Date(START - 60_000).toUTCString() }, REST_UNTOLD],
    ['a year', 503, { 'retry-after': '31536000' }, LONGEST_REST],
    [
      'the end of its hour',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${START / 1_000 + 900}` },
      900_000,
    ],
  ])('a service that asks for %s is left alone so long', async (_what, status, headers, ms) => {
    const { get, asked, clock } = answering(status, headers);
    expect(await get(ADDRESS, { most: 10 })).toMatchObject({ ok: false, status, again: START + ms });
    const resting = await get(ADDRESS, { most: 10 });
    expect(resting).toMatchObject({ ok: false, notAsked: true, again: START + ms });
    expect(asked).toHaveLength(1);
    await get('https://other.example/', { most: 10 });
    expect(asked).toHaveLength(2);
    clock.time = START + ms;
    await get(ADDRESS, { most: 10 });
    expect(asked).toHaveLength(3);
  });

  it('remembers it after the worker was stopped, and not when the clock was moved back', async () => {
    const session = createSession(area());
    const busy: Fetch = async () => new Response('', { status: 429, headers: { 'retry-after': '600' } });
    await way(busy, { session }).get(ADDRESS, { most: 10 });
    const next = way(busy, { session });
    expect(await next.get(ADDRESS, { most: 10 })).toMatchObject({ why: expect.stringContaining('another 10 minutes') });
    expect(next.asked).toEqual([]);
    next.clock.time -= 2 * LONGEST_REST;
    await next.get(ADDRESS, { most: 10 });
    expect(next.asked).toHaveLength(1);
  });

  it('a session that is broken stops no look-up', async () => {
    const broken = { get: () => Promise.reject(new Error('x')), set: () => Promise.reject(new Error('x')) };
    const session = createSession({ ...broken, remove: async () => {} });
    const { get } = way(async () => new Response('', { status: 429 }), { session });
    expect(await get(ADDRESS, { most: 10 })).toMatchObject({ status: 429 });
  });

  it('remembers no more than so many services', async () => {
    const store = area();
    const rests = createRests({ session: createSession(store), now: () => 1_000 });
    for (let at = 0; at < 230; at += 1) await rests.rest(`host-${at}.example`, 2_000 + at);
    const kept = (await store.get())['resting-services'] as object;
    expect(Object.keys(kept)).toHaveLength(200);
    expect(await rests.until('host-229.example')).toBe(2_229);
    expect(await rests.until('host-0.example')).toBe(0);
  });
});
