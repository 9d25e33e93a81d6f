import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { createPageLookUps, type PageLookUpEdges } from '@/lib/background/look-ups/page-look-ups.ts';
import { createLookUps } from '@/lib/background/look-ups/run.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import type { Fact } from '@/lib/core/fact.ts';
import type { LookUpId } from '@/lib/core/look-up.ts';
import type { LookUpChoice } from '@/lib/core/look-ups.ts';
import type { Probe } from '@/lib/evidence/probes/probe.ts';
import { registeredOf } from '@/lib/evidence/probes/registered.ts';
import { domainToAsk, subjectsOfPage } from '@/lib/evidence/probes/subjects.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import type { KeptFact } from '@/lib/store/looked-up.ts';
import { eventually } from '../eventually.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;
const TAB = 4;
const URL_HERE = 'https://larkspur.example/';
const doc = readMarkdown('# Larkspur', { url: URL_HERE });
const report = sampleReport({ url: URL_HERE, host: 'larkspur.example' });
const known = (value: number): Fact<number> => ({ state: 'known', value, source: 'the registry', at: NOW });
const NO_ANSWER: Fact<number> = { state: 'unknown', why: 'the registry gave no answer' };

function memory(kept: Record<string, unknown> = {}): SessionArea {
  return {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => void Object.assign(kept, structuredClone(items)),
    remove: async (key) => void delete kept[key],
  };
}

interface Given {
  modes?: LookUpChoice['modes'];
  allowed?: boolean;
  answers?: Partial<Record<LookUpId, Fact<number>>>;
  /** Never answers until it is stopped. */
  silent?: boolean;
}

/** The whole of it above the services: real engine, real session, probes that answer as they are told. */
function background({ modes = {}, allowed = true, answers = {}, silent = false }: Given = {}) {
  const asked: string[] = [];
  const kept = new Map<string, KeptFact>();
  const area: Record<string, unknown> = {};
  const probe = (id: LookUpId): Probe<number> => ({
    id,
    version: 1,
    value: z.number(),
    keeps: { known: DAY, unknown: 0 },
    async ask(subject) {
      asked.push(`${id} ${subject}`);
      if (silent) await new Promise(() => {});
      return answers[id] ?? NO_ANSWER;
    },
    words: (value) => [`It is ${value}.`],
  });
  const choice = async () => ({ allowed, modes });
  const lookUps = createLookUps({
    settings: choice,
    cache: { read: async (key) => kept.get(key), write: async (key, fact) => void kept.set(key, fact) },
    get: () => async () => ({ ok: false, why: 'is not asked here' }),
    ran: async () => {},
    now: () => NOW,
  });
  const lookAgain = vi.fn(async () => {});
  const edges: PageLookUpEdges = {
    session: createSession(memory(area)),
    lookUpsFor: async () => lookUps,
    probeOf: probe,
    subjectsOf: (page) => subjectsOfPage(page, report),
    choice,
    reportOf: async () => report,
    lookAgain,
    now: () => NOW,
  };
  const worker = () => createPageLookUps(edges);
  const stateOf = async (id: LookUpId, pages = worker()) =>
    (await pages.ofTab({ tab: TAB })).lookUps.find((one) => one.id === id);
  return { pages: worker(), worker, asked, lookAgain, stateOf, area, probe };
}

const AGE = { tab: TAB, id: 'domain-age', subject: 'larkspur.example' } as const;

describe('what can be looked up about a page', () => {
  it('is nothing on a page that is none of our subject and asks for nothing', () => {
    const ordinary = sampleReport({ url: URL_HERE, topic: { ours: false, why: [] }, worst: 'info' });
    expect(subjectsOfPage(doc, ordinary)).toEqual([]);
    expect(subjectsOfPage(doc, { ...ordinary, worst: 'warning' })).not.toEqual([]);
  });

  it.each([
    ['https://app.larkspur.example/claim', 'larkspur.example'],
    ['https://larkspur.pages.dev/', 'larkspur.pages.dev'],
    ['https://github.com/larkspur/node', undefined],
    ['https://x.com/larkspur', undefined],
    ['http://127.0.0.1:8080/', undefined],
    ['http://orbit.localhost:8080/', undefined],
    ['https://printer.local/', undefined],
    ['not an address', undefined],
  ])('of %s asks the age of %s', (address, domain) => expect(domainToAsk(address)).toBe(domain));

  it('names each in words of what one would learn', async () => {
    const { pages, stateOf } = background();
    await pages.pageRead(doc, report, TAB);
    expect(await stateOf('domain-age')).toEqual({
      ...{ id: 'domain-age', subject: 'larkspur.example', about: 'When larkspur.example was registered' },
      ...{ mode: 'ask', state: 'not-asked', says: [], source: '', at: 0 },
    });
  });
});

describe('look-ups of a page', () => {
  it('that are on ask are made when somebody presses, and not before', async () => {
    const { pages, asked, stateOf, lookAgain } = background({ answers: { 'domain-age': known(7) } });
    await pages.pageRead(doc, report, TAB);
    expect(asked).toEqual([]);
    const answer = await pages.ask(AGE);
    expect(answer).toMatchObject({ why: '', lookedUp: { state: 'known', says: ['It is 7.'], source: 'the registry' } });
    expect(asked).toEqual(['domain-age larkspur.example']);
    expect(lookAgain).toHaveBeenCalledTimes(1);
    expect(await stateOf('domain-age')).toMatchObject({ state: 'known', at: NOW });
  });

  it('that are on are made by themselves, and the page is judged again once', async () => {
    const modes = { 'domain-age': 'on', 'security-contact': 'on' } as const;
    const { pages, asked, lookAgain } = background({ modes, answers: { 'domain-age': known(7) } });
    await pages.pageRead(doc, report, TAB);
    expect(asked.sort()).toEqual(['domain-age larkspur.example', 'security-contact larkspur.example']);
    // What it brings about: the same page is read again.
    await pages.pageRead(doc, report, TAB);
    expect(asked).toHaveLength(2);
    expect(lookAgain).toHaveBeenCalledTimes(1);
  });

  it('that are off ask nobody, whoever wants it, and say so', async () => {
    for (const given of [{ allowed: false }, { modes: { 'domain-age': 'off' } as const }]) {
      const { pages, asked, stateOf } = background({ ...given, answers: { 'domain-age': known(7) } });
      await pages.pageRead(doc, report, TAB);
      expect(await pages.ask(AGE)).toEqual({ why: 'This look-up is turned off.' });
      expect(asked).toEqual([]);
      expect(await stateOf('domain-age')).toMatchObject({ mode: 'off', state: 'not-asked' });
    }
  });

  it('that bring no answer are not checked, with the reason, which the Report is told once', async () => {
    const { pages, stateOf, lookAgain } = background();
    await pages.pageRead(doc, report, TAB);
    await pages.ask(AGE);
    expect(await stateOf('domain-age')).toMatchObject({ state: 'unknown', says: ['the registry gave no answer'] });
    await pages.ask(AGE);
    expect(lookAgain).toHaveBeenCalledTimes(1);
  });

  it('ask for the first certificate only where the age is not to be had', async () => {
    const modes = { 'domain-age': 'on', 'first-certificate': 'on' } as const;
    const told = background({ modes, answers: { 'domain-age': known(7) } });
    await told.pages.pageRead(doc, report, TAB);
    expect(told.asked).toEqual(['domain-age larkspur.example']);
    expect(await told.stateOf('first-certificate')).toBeUndefined();
    const silent = background({ modes, answers: { 'first-certificate': known(9) } });
    await silent.pages.pageRead(doc, report, TAB);
    expect(silent.asked).toEqual(['domain-age larkspur.example', 'first-certificate larkspur.example']);
    expect(await silent.stateOf('first-certificate')).toMatchObject({ state: 'known' });
  });

  it('can be stopped, and what was stopped was never asked', async () => {
    const { pages, asked, stateOf, area } = background({ silent: true });
    await pages.pageRead(doc, report, TAB);
    const pressed = pages.ask(AGE);
    await eventually(() => expect(asked).toHaveLength(1));
    expect(await stateOf('domain-age', pages)).toMatchObject({ state: 'asking' });
    await pages.cancel(AGE);
    expect(await pressed).toMatchObject({ why: 'Stopped; nothing was looked up.', lookedUp: { state: 'not-asked' } });
    expect(area[`looked:${TAB}`]).toMatchObject({ facts: [] });
  });

  it('end with the page: another one in the tab gets nothing of them', async () => {
    const { pages, asked, stateOf, lookAgain } = background({ silent: true });
    await pages.pageRead(doc, report, TAB);
    const pressed = pages.ask(AGE);
    await eventually(() => expect(asked).toHaveLength(1));
    await pages.pageRead({ ...doc, url: 'https://thistle.example/' }, report, TAB);
    expect(await pressed).toEqual({ why: 'This page is not open in the tab any more.' });
    expect(lookAgain).not.toHaveBeenCalled();
    expect((await stateOf('domain-age'))?.subject).toBe('thistle.example');
    await pages.left(TAB);
    expect(await pages.ofTab({ tab: TAB })).toEqual({ lookUps: [] });
  });

  it('of a worker that died are there for the next one', async () => {
    const { pages, worker, asked, stateOf, probe } = background({ answers: { 'domain-age': known(7) } });
    await pages.pageRead(doc, report, TAB);
    await pages.ask(AGE);
    const next = worker();
    expect(await stateOf('domain-age', next)).toMatchObject({ state: 'known' });
    expect(await next.known(TAB, URL_HERE, probe('domain-age'), 'larkspur.example')).toMatchObject({ value: 7 });
    await next.pageRead(doc, report, TAB);
    expect(asked).toHaveLength(1);
  });

  it('are not those that a page of the extension makes up', async () => {
    const { pages, asked } = background();
    await pages.pageRead(doc, report, TAB);
    expect(await pages.ask({ ...AGE, subject: 'thistle.example' })).toHaveProperty('why');
    expect(await pages.ask({ ...AGE, tab: 5 })).toHaveProperty('why');
    expect(asked).toEqual([]);
  });
});

describe('since when a domain is registered', () => {
  const young = known(NOW - 3 * DAY);
  const old = known(NOW - 300 * DAY);
  it.each([
    ['nobody looked', undefined, undefined, { state: 'unknown', why: 'not looked up' }],
    ['the registry told', young, old, young],
    ['an old certificate stands in', NO_ANSWER, old, old],
    ['a silent registry', NO_ANSWER, undefined, NO_ANSWER],
  ] as const)('%s', (_name, age, certificate, said) => {
    expect(registeredOf(age, certificate, NOW)).toEqual(said);
  });

  it('is not told by a young certificate, which may be a renewed one', () => {
    const said = registeredOf(NO_ANSWER, young, NOW);
    expect(said).toMatchObject({ state: 'unknown' });
    expect(said.state === 'unknown' && said.why).toMatch(/^the registry gave no answer; the oldest certificate/);
  });
});
