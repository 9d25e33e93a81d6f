import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createPagePictures } from '@/lib/background/credentials/page-pictures.ts';
import { createReaderThread, IDLE, PATIENCE, type Thread } from '@/lib/background/credentials/reader-thread.ts';
import type { FromThread, ToThread } from '@/lib/background/credentials/thread.ts';
import { createTrust } from '@/lib/background/credentials/trust.ts';
import type { LookUps } from '@/lib/background/look-ups/run.ts';
import { fromBase64, toBase64 } from '@/lib/core/base64.ts';
import type { Fact } from '@/lib/core/fact.ts';
import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { createImageProbe } from '@/lib/evidence/credentials/probe.ts';
import { type Anchors, NO_ANCHORS } from '@/lib/evidence/credentials/reader-settings.ts';
import { CLOCKS, SIGNERS, trustList } from '@/lib/evidence/credentials/trust-list.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { sealReader } from '../../scripts/seal-credentials.ts';
import { makeChain } from '../images/certificates.ts';
import { makePng, pngChunk } from '../images/signed-picture.ts';
import { FAILURES } from '../services/failures.ts';
import { servicesInMemory } from '../services/in-memory.ts';
import { type ServiceHandler, servePaths, text } from '../services/service.ts';

const now = () => 1_000;
const plain = makePng(4);
const carrying = Buffer.concat([plain.subarray(0, 33), pngChunk('caBX', Buffer.from('x')), plain.subarray(33)]);
const answers: (bytes: Uint8Array) => ServiceHandler = (bytes) => () => new Response(Buffer.from(bytes));

describe('the look-up of one picture', () => {
  const read: string[] = [];
  const probe = createImageProbe({
    stamp: 0,
    anchors: async () => NO_ANCHORS,
    async read(mime) {
      read.push(mime);
      return { ok: false, why: 'the reader was only called' };
    },
  });
  const ask = (handler: ServiceHandler, src = 'https://pictures.example/a.png') =>
    probe.ask(src, { get: servicesInMemory({ 'pictures.example': handler }).get, now });

  it('calls the reader only for what carries a manifest', async () => {
    expect(await ask(answers(plain))).toMatchObject({ state: 'known', value: { verdict: 'none' } });
    expect(read).toEqual([]);
    expect(await ask(answers(carrying))).toEqual({ state: 'unknown', why: 'the reader was only called' });
    expect(read).toEqual(['image/png']);
  });

  it.each(FAILURES)('is not checked, with a reason: $name', async ({ handler }) => {
    const fact = await ask(handler);
    expect(fact).toMatchObject({ state: 'unknown', why: expect.stringMatching(/\w/) });
  });

  it('asks nobody for a picture inside the page', async () => {
    const services = servicesInMemory({});
    const src = `data:image/png;base64,${toBase64(plain)}`;
    expect(await probe.ask(src, { get: services.get, now })).toMatchObject({ value: { verdict: 'none' } });
    expect(await probe.ask('data:image/png,abc', { get: services.get, now })).toMatchObject({ state: 'unknown' });
    expect(await probe.ask('blob:https://a.example/1', { get: services.get, now })).toMatchObject({ state: 'unknown' });
    expect(services.requests).toEqual([]);
  });

  it('writes bytes as base64 and back', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, nth) => nth % 251);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});

/** A thread in which the test says what comes, and a clock that it moves. */
function threads() {
  const told: ToThread[] = [];
  const made: (Thread & { ended: boolean })[] = [];
  const timers = new Map<object, { ms: number; then: () => void }>();
  const read = createReaderThread({
    start() {
      const thread = {
        ended: false,
        onmessage: null,
        onerror: null,
        postMessage: (message: ToThread) => void told.push(message),
        terminate: () => {
          thread.ended = true;
        },
      } as Thread & { ended: boolean };
      made.push(thread);
      return thread;
    },
    program: async () => new Uint8Array(8),
    after(ms, then) {
      const key = {};
      timers.set(key, { ms, then });
      return () => void timers.delete(key);
    },
  });
  const pass = (ms: number) => [...timers.values()].filter((timer) => timer.ms === ms).map(({ then }) => then());
  const say = (data: FromThread) => made.at(-1)?.onmessage?.({ data });
  return { read, made, told, pass, say, turn: () => new Promise((resolve) => setImmediate(resolve)) };
}

describe('the thread of the reader', () => {
  it('begins with the first file, reads one after the other, and ends when idle', async () => {
    const { read, made, told, pass, say, turn } = threads();
    expect(made).toEqual([]);
    const [one, two] = [read('image/png', plain, '{}'), read('image/jpeg', plain, '{}')];
    await turn();
    expect(told.map((message) => ('mime' in message ? message.mime : 'program'))).toEqual(['program', 'image/png']);
    say({ ok: true, store: 1 });
    expect(await one).toEqual({ ok: true, store: 1 });
    await turn();
    say('no-manifest');
    expect(await two).toBe('no-manifest');
    expect(made.map(({ ended }) => ended)).toEqual([false]);
    await turn();
    pass(IDLE);
    expect(made.map(({ ended }) => ended)).toEqual([true]);
  });

  it('ends with a file that takes too long, and begins anew for the next', async () => {
    const { read, made, pass, say, turn } = threads();
    const slow = read('image/png', plain, '{}');
    await turn();
    pass(PATIENCE);
    expect(await slow).toEqual({ ok: false, why: 'reading it took longer than 15 seconds' });
    const next = read('image/png', plain, '{}');
    await turn();
    say('no-manifest');
    expect(await next).toBe('no-manifest');
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
  });
});

describe('lists of signers', () => {
  async function trusted(kept: Record<string, unknown> = {}) {
    const files = new Map(Object.entries(kept));
    let own = '';
    let answer: Fact<unknown> = { state: 'unknown', why: 'nobody answers' };
    const lookUps = { ask: async () => answer } as unknown as LookUps;
    const trust = createTrust({
      lookUps,
      files: {
        read: async (key) => files.get(key),
        write: async (key, value) => files.set(key, value).has(key),
        remove: async (key) => files.delete(key),
      },
      own: {
        read: async () => own,
        async write(pem) {
          own = pem;
          return { ok: true, value: undefined };
        },
      },
      now,
    });
    return { trust, answer: (fact: Fact<unknown>) => (answer = fact) };
  }
  const list = (count: number) => ({ pem: `list of ${count}`, count });
  const lists = (count: number, at = 5) => ({ signers: list(count), clocks: list(1), at });
  const known = (value: unknown): Fact<unknown> => ({ state: 'known', value, source: '', at: 5 });

  it('knows nobody until a list was fetched, and then keeps the last good one', async () => {
    const { trust, answer } = await trusted();
    expect(await trust.anchors()).toEqual(NO_ANCHORS);
    expect(await trust.refresh()).toMatchObject({
      why: 'The lists were not fetched: nobody answers.',
      trust: { at: 0 },
    });
    answer(known(lists(40)));
    expect(await trust.refresh()).toEqual({ why: '', trust: { signers: 40, clocks: 1, at: 5, own: 0 } });
    const before = await trust.stamp();
    answer(known(lists(9, 6)));
    expect((await trust.refresh()).why).toContain('lost more than half');
    expect((await trust.anchors()).signers).toBe('list of 40');
    expect(await trust.stamp()).toBe(before);
  });

  it('does not take a damaged list for one', async () => {
    const { trust } = await trusted({ 'trust-list': { signers: 'x' } });
    expect(await trust.anchors()).toEqual(NO_ANCHORS);
  });

  it('takes the person’s own certificates, and nothing that is none', async () => {
    const { trust } = await trusted();
    const { root } = await makeChain();
    expect(await trust.setOwn({ pem: root })).toMatchObject({ why: '', trust: { own: 1 } });
    expect((await trust.anchors()).own).toBe(root);
    expect((await trust.setOwn({ pem: 'hello' })).why).toBe('This holds no certificate (PEM).');
    expect((await trust.anchors()).own).toBe(root);
    expect(await trust.setOwn({ pem: '' })).toMatchObject({ why: '', trust: { own: 0 } });
  });

  it('is fetched whole or not at all', async () => {
    const [signer, clock] = [(await makeChain()).root, (await makeChain()).root];
    const path = (address: string) => new URL(address).pathname;
    const host = new URL(SIGNERS).host;
    const get = (handlers: Record<string, ServiceHandler>) =>
      trustList.ask('all', { get: servicesInMemory({ [host]: servePaths(handlers) }).get, now });
    const [at, clocksAt] = [path(SIGNERS), path(CLOCKS)];
    expect(await get({ [at]: () => text(signer), [clocksAt]: () => text(`# clocks\n${clock}`) })).toMatchObject({
      state: 'known',
      value: { signers: { pem: signer, count: 1 }, clocks: { pem: clock, count: 1 }, at: 1_000 },
    });
    expect(await get({ [at]: () => text(signer), [clocksAt]: () => text('none') })).toMatchObject({ state: 'unknown' });
    for (const { name, handler } of FAILURES) {
      expect(await get({ [at]: handler, [clocksAt]: handler }), name).toMatchObject({ state: 'unknown' });
    }
  });
});

describe('the pictures of a page', () => {
  const value = (verdict: ImageCredentials['verdict'], more: Partial<ImageCredentials> = {}): ImageCredentials => ({
    ...{ verdict, signer: 'Larkspur Press', aiGenerated: false, changed: false, compared: true, codes: [], says: [] },
    ...more,
  });

  function page(mode: 'off' | 'ask' | 'on', values: Record<string, ImageCredentials>, isOpen = true) {
    const kept = new Map<string, ImageCredentials>();
    const asked: string[] = [];
    const again: number[] = [];
    const marks: string[] = [];
    const factOf = (one: ImageCredentials | undefined) => one && { state: 'known', value: one, source: '', at: 0 };
    const lookUps = {
      kept: async (_probe: unknown, src: string) => factOf(kept.get(src)),
      async ask(_probe: unknown, src: string) {
        asked.push(src);
        const one = values[src];
        if (one) kept.set(src, one);
        return factOf(one);
      },
    } as unknown as LookUps;
    const pictures = createPagePictures({
      probeNow: async () =>
        createImageProbe({
          stamp: 0,
          anchors: async (): Promise<Anchors> => NO_ANCHORS,
          read: async () => 'no-manifest',
        }),
      lookUpsFor: async () => lookUps,
      choice: async () => ({ allowed: true, modes: { credentials: mode } }),
      isOpen: async () => isOpen,
      lookAgain: async (tab) => void again.push(tab),
      mark: async (_tab, marked) => void marks.push(...marked.map(({ src, words }) => `${src}: ${words}`)),
    });
    const sources = Object.keys(values);
    const markdown = sources.map((src) => `![A picture](${src})`).join('\n\n');
    const doc = readMarkdown(`# Kestrel\n\n${markdown}`, { url: 'https://kestrel-loom.example/' });
    const read = (ours = true) => pictures.pageRead(doc, { topic: { ours } } as never, 7);
    return { pictures, doc, asked, again, read, marks };
  }
  const at = (name: string) => `https://pictures.example/${name}.png`;

  it('are looked at where that is on, and the page is judged again once', async () => {
    const { pictures, doc, asked, again, read, marks } = page('on', {
      [at('a')]: value('none'),
      [at('b')]: value('valid-trusted', { aiGenerated: true }),
      [at('c')]: value('invalid', { changed: true }),
      [at('d')]: value('invalid'),
      [at('e')]: value('ingredient-invalid'),
      [at('f')]: value('valid-untrusted'),
      [at('g')]: value('valid-untrusted', { compared: false }),
    });
    expect(await pictures.known(doc, 7)).toEqual({ state: 'unknown', why: 'not looked up' });
    await read();
    expect(asked).toHaveLength(7);
    expect(again).toEqual([7]);
    const known = await pictures.known(doc, 7);
    const seen = known.state === 'known' ? known.value.map(({ verdict }) => verdict) : [];
    expect(seen).toEqual(['none', 'trusted', 'changed', 'invalid', 'part-invalid', 'untrusted']);
    expect(marks).toEqual([
      `${at('b')}: Signed by Larkspur Press, AI-generated`,
      `${at('c')}: Changed after signing`,
      `${at('d')}: Its credential does not fit`,
      `${at('e')}: Signed by Larkspur Press; a part is invalid`,
      `${at('f')}: Signed by Larkspur Press`,
      `${at('g')}: Signed by Larkspur Press`,
    ]);
    await read();
    expect(again).toEqual([7]);
  });

  it.each([
    ['off', true],
    ['ask', true],
    ['on', false],
  ] as const)('are left alone: %s, on our subject: %s', async (mode, ours) => {
    const { asked, again, read, marks } = page(mode, { [at('a')]: value('valid-trusted') });
    await read(ours);
    expect([asked, again, marks]).toEqual([[], [], []]);
  });

  it('are not asked for once the page was left', async () => {
    const { asked, read } = page('on', { [at('a')]: value('valid-trusted') }, false);
    await read();
    expect(asked).toEqual([]);
  });

  it('are eight at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, nth) => [at(`p${nth}`), value('none')]));
    const { asked, again, read } = page('on', many);
    await read();
    expect([asked.length, again]).toEqual([8, []]);
  });
});

describe('the reader in our build', () => {
  it('has no way to the network', () => {
    const path = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm');
    const code = readFileSync(path, 'utf8');
    expect(code).toMatch(/\bfetch\(/);
    expect(sealReader(code)).not.toMatch(/\bfetch\(/);
    expect(sealReader('const ask = () => fetch(somewhere);')).toBeUndefined();
    expect(sealReader('nothing is asked')).toBeUndefined();
  });
});
