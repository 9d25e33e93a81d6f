import { describe, expect, it } from 'vitest';
import { decodeBytes } from '@/lib/background/recheck/decode-bytes.ts';
import { createGet, type Got } from '@/lib/background/recheck/get.ts';
import { atMoment, nextRun } from '@/lib/background/recheck/schedule.ts';
import { createVisit } from '@/lib/background/recheck/visit.ts';
import type { RecheckSettings } from '@/lib/store/settings/recheck-settings.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const NEVER = new AbortController().signal;
const asking = { mayRead: () => true, signal: NEVER, most: 1_000, longer: 'refuse', onlyText: true } as const;

function answering(body: string | Uint8Array<ArrayBuffer> | null, init: ResponseInit = {}) {
  return createGet({ fetch: async () => new Response(body, { headers: HTML, ...init }), after: () => NEVER });
}

describe('one request', () => {
  it('sends no cookies and no address that it comes from, and reads nothing out of the cache', async () => {
    let sent: RequestInit = {};
    const fetch = async (_: string, options: RequestInit) => {
      sent = options;
      return new Response('<p>Hello</p>', { headers: HTML });
    };
    const got = await createGet({ fetch, after: () => NEVER })('https://acme.example/', asking);
    expect(got).toEqual({ ok: true, url: 'https://acme.example/', kind: 'html', text: '<p>Hello</p>' });
    expect(sent).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(sent.body).toBeUndefined();
    expect(sent.signal?.aborted, 'what is left of the answer is given up').toBe(true);
  });

  it.each([
    [404, {}, 'is gone (404)', undefined],
    [410, {}, 'is gone (410)', undefined],
    [403, {}, 'was refused by its site (403)', undefined],
    [500, {}, 'was answered with an error (500)', undefined],
    [503, {}, 'was answered with an error (503)', undefined],
    [503, { 'retry-after': '60' }, 'asked to be left alone for now (503)', true],
    [429, {}, 'asked to be left alone for now (429)', true],
  ])('answered with %d', async (status, headers, why, rest) => {
    const got = await answering('no', { status, headers: { ...HTML, ...headers } })('https://acme.example/', asking);
    expect(got).toMatchObject({ ok: false, why, status });
    expect((got as { rest?: boolean }).rest).toBe(rest);
  });

  it.each([
    ['image/png', 'is neither HTML nor text'],
    ['application/json', 'is neither HTML nor text'],
    ['', 'is neither HTML nor text'],
    ['text/plain', 'text'],
    ['text/markdown; charset=utf-8', 'markdown'],
    ['application/xhtml+xml', 'html'],
  ])('of the kind %s', async (type, told) => {
    const fetch = async () => {
      const response = new Response(new TextEncoder().encode('x'));
      if (type) response.headers.set('content-type', type);
      return response;
    };
    const got = await createGet({ fetch, after: () => NEVER })('https://acme.example/', asking);
    expect(got.ok ? got.kind : got.why).toBe(told);
  });

  it('stops reading what is too large', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(400));
      },
    });
    const fetch = async () => new Response(endless, { headers: HTML });
    const got = await createGet({ fetch, after: () => NEVER })('https://acme.example/', asking);
    expect(got).toMatchObject({ ok: false, why: 'is larger than 0.001 MB' });
    expect(given).toBeLessThan(8);
    const cut = await answering('x'.repeat(3_000))('https://acme.example/', { ...asking, longer: 'cut' });
    expect(cut).toMatchObject({ ok: true, text: 'x'.repeat(1_000) });
  });

  it('does not read what came from elsewhere', async () => {
    const fetch = async () =>
      Object.defineProperty(new Response('x', { headers: HTML }), 'url', { value: 'https://other.example/a' });
    const got = await createGet({ fetch, after: () => NEVER })('https://acme.example/', {
      ...asking,
      mayRead: (url) => new URL(url).hostname === 'acme.example',
    });
    expect(got).toEqual({ ok: false, why: 'led to other.example' });
  });

  it('tells a late answer, no answer and one that was given up apart', async () => {
    const held = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        if (signal?.aborted) reject(signal.reason);
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const late = createGet({ fetch: held, after: () => AbortSignal.abort() });
    expect(await late('https://acme.example/', asking)).toEqual({ ok: false, why: 'did not answer within 20 seconds' });
    const gone = createGet({ fetch: () => Promise.reject(new TypeError('failed')), after: () => NEVER });
    expect(await gone('https://acme.example/', asking)).toEqual({ ok: false, why: 'could not be reached' });
    const stop = new AbortController();
    const waiting = createGet({ fetch: held, after: () => NEVER })('https://acme.example/', {
      ...asking,
      signal: stop.signal,
    });
    stop.abort();
    expect(await waiting).toMatchObject({ ok: false, givenUp: true });
  });
});

describe('characters', () => {
  const bytes = (...list: number[]) => new Uint8Array(list);
  it.each([
    ['UTF-8 when nobody says', bytes(0xc3, 0xa9), '', 'é'],
    ['the content type', bytes(0xe9), 'text/html; charset=ISO-8859-1', 'é'],
    ['the first bytes', bytes(0xff, 0xfe, 0xe9, 0x00), 'text/html; charset=utf-8', 'é'],
    ['a name that does not exist', bytes(0xc3, 0xa9), 'text/html; charset=nonsense', 'é'],
  ])('are those of %s', (_what, given, type, text) => {
    expect(decodeBytes(given, type)).toBe(text);
  });

  it('are those that the page names itself', () => {
    const head = new TextEncoder().encode('<html><head><meta charset="windows-1251"></head>');
    expect(decodeBytes(new Uint8Array([...head, 0xe4, 0xe0]), 'text/html')).toContain('да');
  });
});

describe('visits', () => {
  const owner = { url: 'https://acme.example/', domain: 'acme.example', domains: ['acme-docs.example'] };

  function visiting(answers: Record<string, Got>) {
    const asked: string[] = [];
    const resting = new Set<string>();
    const pauses: number[] = [];
    const visit = createVisit({
      async get(address, { mayRead }) {
        asked.push(address);
        const got = answers[address] ?? { ok: false, why: 'is gone (404)', status: 404 };
        return got.ok && !mayRead(got.url) ? { ok: false, why: `led to ${new URL(got.url).host}` } : got;
      },
      async take({ pause }, work) {
        pauses.push(pause);
        return work();
      },
      isResting: (host) => resting.has(host),
      rest: async (host) => void resting.add(host),
    });
    return { visit: (url: string) => visit(url, owner, NEVER), asked, resting, pauses };
  }
  const page = (url: string): Got => ({ ok: true, url, kind: 'html', text: '<p>Hello</p>' });
  const robots = (text: string): Got => ({ ok: true, url: 'https://acme.example/robots.txt', kind: 'text', text });

  it('ask for robots.txt once for each host', async () => {
    const { visit, asked } = visiting({
      'https://acme.example/': page('https://acme.example/'),
      'https://acme.example/a': page('https://acme.example/a'),
    });
    expect((await visit('https://acme.example/')).ok && (await visit('https://acme.example/a')).ok).toBe(true);
    expect(asked).toEqual(['https://acme.example/robots.txt', 'https://acme.example/', 'https://acme.example/a']);
  });

  it.each<[string, Got, string]>([
    ['forbids it', robots('User-agent: *\nDisallow: /'), 'was not asked for: its robots.txt asks not to'],
    [
      'asks for too long a pause',
      robots('User-agent: *\nCrawl-delay: 60'),
      'was not asked for: its robots.txt asks for 60 seconds between requests, longer than we wait',
    ],
    [
      'cannot be read',
      { ok: false, why: 'was answered with an error (500)', status: 500 },
      'was not asked for: its robots.txt could not be read (it was answered with an error (500))',
    ],
    [
      'does not come',
      { ok: false, why: 'could not be reached' },
      'was not asked for: its robots.txt could not be read (it could not be reached)',
    ],
  ])('do not ask for a page where robots.txt %s', async (_what, answer, why) => {
    const { visit, asked } = visiting({
      'https://acme.example/robots.txt': answer,
      'https://acme.example/': page('https://acme.example/'),
    });
    expect(await visit('https://acme.example/')).toEqual({ ok: false, why });
    expect(asked).toEqual(['https://acme.example/robots.txt']);
  });

  it('wait as long as robots.txt asks', async () => {
    const { visit, pauses } = visiting({ 'https://acme.example/robots.txt': robots('User-agent: *\nCrawl-delay: 4') });
    await visit('https://acme.example/');
    expect(pauses).toEqual([1_000, 4_000]);
  });

  it('leave a host alone that asks for it', async () => {
    const busy: Got = { ok: false, why: 'asked to be left alone for now (429)', status: 429, rest: true };
    const { visit, asked, resting } = visiting({ 'https://acme.example/a': busy });
    expect(await visit('https://acme.example/a')).toBe(busy);
    expect([...resting]).toEqual(['acme.example']);
    expect(await visit('https://acme.example/b')).toMatchObject({
      ok: false,
      why: expect.stringContaining('left alone'),
    });
    expect(asked).not.toContain('https://acme.example/b');
  });

  it.each([
    ['https://docs.acme.example/', true],
    ['https://acme-docs.example/x', true],
    ['https://other.example/', false],
    ['https://127.0.0.1/', false],
    ['file:///etc/hosts', false],
  ])('may be led to %s: %s', async (url, may) => {
    const { visit } = visiting({ 'https://acme.example/': page(url) });
    expect((await visit('https://acme.example/')).ok).toBe(may);
  });

  it.each(['http://192.168.0.1/', 'http://localhost:8080/', 'ftp://acme.example/', 'javascript:alert(1)', ''])(
    'never ask for %s',
    async (url) => {
      const { visit, asked } = visiting({});
      expect((await visit(url)).ok).toBe(false);
      expect(asked).toEqual([]);
    },
  );
});

describe('schedule', () => {
  const DAY = 24 * 60 * 60_000;
  const now = 1_000 * DAY;
  const settings = (given: Partial<RecheckSettings>): RecheckSettings => ({
    agreed: 1,
    every: 'day',
    next: 0,
    ...given,
  });
  it.each<[string, Partial<RecheckSettings>, { run: boolean; next: number }]>([
    ['never', { every: 'never', next: now - 1 }, { run: false, next: 0 }],
    ['without consent', { agreed: 0, next: now - 1 }, { run: false, next: 0 }],
    ['newly set', {}, { run: false, next: now + DAY + 1_800_000 }],
    ['not due yet', { next: now + 5 }, { run: false, next: now + 5 }],
    ['due', { next: now }, { run: true, next: now + DAY + 1_800_000 }],
    ['missed many times', { next: now - 30 * DAY }, { run: true, next: now + DAY + 1_800_000 }],
    ['a week', { every: 'week', next: now - 1 }, { run: true, next: now + 7 * DAY + 1_800_000 }],
    ['set before the clock was moved back', { next: now + 400 * DAY }, { run: false, next: now + DAY + 1_800_000 }],
  ])('%s', (_what, given, told) => {
    expect(atMoment(settings(given), { now, random: 0.5 })).toEqual(told);
  });

  it('is put off by at most an hour', () => {
    expect(nextRun(settings({}), { now, random: 0 })).toBe(now + DAY);
    expect(nextRun(settings({}), { now, random: 0.999_999 })).toBeLessThan(now + DAY + 3_600_001);
  });
});
