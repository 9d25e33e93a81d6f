import { describe, expect, it } from 'vitest';
import { createKeptFiles } from '@/lib/background/look-ups/kept-files.ts';
import type { Fact } from '@/lib/core/fact.ts';
import type { ServiceGet } from '@/lib/evidence/probes/probe.ts';
import { subjectsOfProtocol, writeSigns } from '@/lib/evidence/probes/protocol-subject.ts';
import type { ProtocolFacts } from '@/lib/evidence/probes/protocol-value.ts';
import { protocols } from '@/lib/evidence/probes/protocols.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import {
  AGGREGATOR_HOST,
  type AggregatorFiles,
  aggregator,
  incident,
  others,
  protocol,
  totals,
} from '../services/defi-llama.ts';
import { FAILURES } from '../services/failures.ts';
import { failing, type RealGet, realGet } from '../services/real-get.ts';
import type { ServiceHandler } from '../services/service.ts';

const START = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const HERE = 'larkspur.example';

/** A machine that keeps files, with a clock and a service that can be changed. */
function machine(first: ServiceHandler) {
  let [handler, time] = [first, START];
  let late = () => {};
  const now = () => time;
  const kept = new Map<string, unknown>();
  const files = {
    read: async (key: string) => structuredClone(kept.get(key)),
    write: async (key: string, value: unknown) => kept.set(key, structuredClone(value)) && true,
    remove: async (key: string) => kept.delete(key),
  };
  const withKept = createKeptFiles({ files, now, pause: async () => {} });
  const asked: string[] = [];
  const get: ServiceGet = (address, asking) => {
    const real: RealGet = realGet({ [AGGREGATOR_HOST]: (request) => handler(request) }, { now });
    late = () => real.late();
    return withKept(async (...of) => {
      asked.push(new URL(of[0]).pathname);
      return real.get(...of);
    })(address, asking);
  };
  return {
    asked: () => asked.splice(0),
    serve: (next: ServiceHandler) => (handler = next),
    late: () => late(),
    pass: (ms: number) => (time += ms),
    ask: (subject = HERE) => protocols.ask(subject, { get, now }),
  };
}

const says = (fact: Fact<ProtocolFacts>) =>
  fact.state === 'known' ? protocols.words(fact.value, START) : [`unknown: ${fact.why}`];
const sayOf = async (files: AggregatorFiles, subject = HERE) => says(await machine(aggregator(files)).ask(subject));

describe('what an aggregator counts', () => {
  it('is found by the domain and told with its day', async () => {
    const fact = await machine(aggregator()).ask();
    expect(fact).toMatchObject({ state: 'known', source: 'DefiLlama', at: START });
    expect(says(fact)).toEqual([
      'DefiLlama lists larkspur.example as “Larkspur Lend” (Lending).',
      'It counts $3.1 million in its contracts, $12,400 of fees in 30 days, $12,400 of revenue in 30 days, $12,400 of volume in 30 days (23 November 2026).',
      'It links a report of an audit.',
      'An incident is recorded there on 3 March 2024 ($1.2 million).',
      'Its own page there: defillama.com/protocol/larkspur-lend',
    ]);
  });

  it('is added up over the versions of one project, wherever they live', async () => {
    const parent = { parentProtocol: 'parent#larkspur' };
    const files = {
      protocols: [
        ...others(3),
        protocol({ ...parent, name: 'Larkspur V1', id: '1001', tvl: 1_000_000, audit_links: null }),
        protocol({ ...parent, name: 'Larkspur V2', id: '1002', tvl: 2_000_000, url: 'https://larkspur-two.example' }),
        protocol({ name: 'Larkspur Bridge', id: '1003', tvl: null }),
      ],
      fees: [totals({ defillamaId: '1001' }), totals({ defillamaId: '1002', total30d: null })],
      hacks: [
        incident({ defillamaId: null, parentProtocolId: 'parent#larkspur', amount: null }),
        incident({ defillamaId: '1002' }),
      ],
    };
    expect(await sayOf(files)).toEqual([
      'DefiLlama lists 3 entries for larkspur.example, added up here: Larkspur V2, Larkspur V1, Larkspur Bridge.',
      'It counts $3 million in its contracts, $12,400 of fees in 30 days (23 November 2026).',
      'It links a report of an audit.',
      'Incidents are recorded there on 3 March 2024, 3 March 2024 ($1.2 million).',
      'Its own page there: defillama.com/protocol/larkspur',
    ]);
  });

  it('shows names without what turns the writing round', async () => {
    const name = `Lark\u202espur\u0000 ${'x'.repeat(100)}`;
    const says = await sayOf({ protocols: [protocol({ name, category: '\u2066' })] });
    expect(says[0]).toBe(`DefiLlama lists larkspur.example as “Larkspur ${'x'.repeat(70)}…”.`);
    expect(says.join()).not.toMatch(/Its own page there/);
  });

  it('says since when a project is marked as no longer active', async () => {
    const list = (deadFrom: unknown) => ({ protocols: [...others(3), protocol({ deadFrom })] });
    const says =
      'DefiLlama lists larkspur.example as “Larkspur Lend” (Lending). It is marked there as no longer active since 3 March 2025.';
    expect(await sayOf(list('2025-03-03'))).toContain(says);
    expect(await sayOf(list(Date.UTC(2025, 2, 3) / 1000))).toContain(says);
  });

  it('without incidents, fees or reports', async () => {
    const files = {
      protocols: [protocol({ audit_links: [], tvl: null })],
      hacks: [incident({ defillamaId: '7' })],
      fees: [totals({ defillamaId: '7' })],
    };
    expect(await sayOf({ ...files, revenue: files.fees, volume: files.fees })).toEqual([
      'DefiLlama lists larkspur.example as “Larkspur Lend” (Lending).',
      'Its list of incidents names none for it.',
      'Its own page there: defillama.com/protocol/larkspur-lend',
    ]);
  });

  it('counts nothing for what it does not list, which is no accusation', async () => {
    expect(await sayOf({}, 'oak.example; Oak')).toEqual([
      'DefiLlama lists nothing under oak.example, among 4 entries. It counts money in contracts, so many projects are not on it.',
    ]);
  });

  it('lends no figures to a page at another domain', async () => {
    const signs = { domain: 'larkspur-claim.example', names: ['Larkspur Lend'], symbols: ['LARK'], handles: [] };
    expect(await sayOf({}, writeSigns(signs))).toEqual([
      'DefiLlama lists “Larkspur Lend” at larkspur.example. This page is at larkspur-claim.example, so no figures are taken from there.',
    ]);
    expect((await sayOf({}, writeSigns({ ...signs, symbols: [], handles: ['larkspurlend'] })))[0]).toMatch(
      /lists “Larkspur Lend” at/,
    );
  });

  it.each([
    ['a name alone', 'oak.example; Larkspur Lend'],
    ['a ticker alone', 'oak.example; $LARK; @larkspurlend'],
    ['a name that is only like it', 'oak.example; Larkspur Lending; $LARK'],
    ['the ticker of another', 'oak.example; Larkspur Lend; $OAK'],
  ])('is not found by %s', async (_name, subject) => {
    expect((await sayOf({}, subject))[0]).toMatch(/^DefiLlama lists nothing under oak\.example/);
  });

  it.each([
    ['a chain of the same number', totals({ protocolType: 'chain' })],
    ['another project', totals({ defillamaId: '9' })],
  ])('takes no fees of %s', async (_name, row) => {
    expect((await sayOf({ fees: [row] })).join()).not.toMatch(/of fees/);
  });
});

describe('its files', () => {
  it('are fetched once a day', async () => {
    const { ask, asked, pass, serve } = machine(aggregator());
    await ask();
    expect(asked()).toEqual(['/protocols', '/hacks', '/overview/fees', '/overview/fees', '/overview/dexs']);
    serve(aggregator({ protocols: [...others(3), protocol({ tvl: 9_000_000 })] }));
    pass(DAY - 1);
    expect(says(await ask()).join()).toContain('$3.1 million');
    expect(asked()).toEqual([]);
    pass(1);
    expect(says(await ask()).join()).toContain('$9 million');
    expect(asked()).toHaveLength(5);
  });

  it.each([
    ['shrank to less than half', [protocol(), ...others(3)]],
    ['is empty', []],
    ['holds other things', Array.from({ length: 20 }, () => ({ title: 'x' }))],
    ['holds too many other things', [protocol(), ...others(15), 'x', 'y', 'z']],
  ])('one that %s is not taken, and the one before stays', async (_name, list) => {
    const { ask, pass, serve, asked } = machine(aggregator({ protocols: [protocol(), ...others(9)] }));
    await ask();
    serve(aggregator({ protocols: list }));
    pass(2 * DAY);
    const fact = await ask();
    expect(fact).toMatchObject({ state: 'known', at: START });
    expect(says(fact).join()).toContain('(23 November 2026)');
    asked();
    pass(60_000);
    await ask();
    expect(asked(), 'a long file is not asked for again at once').toEqual([]);
  });

  it('that cannot be had is said, and nothing is made of it', async () => {
    const broken: ServiceHandler = () => new Response('', { status: 500 });
    const fact = await machine(aggregator({}, { hacks: broken })).ask();
    expect(says(fact)).toContain('Not looked up: its list of incidents. DefiLlama answered with an error (500).');
    expect(says(fact).join()).not.toMatch(/names none/);
  });

  it('may hold strange things in a few of its entries', async () => {
    const odd = [
      protocol({ id: '9101', name: '', tvl: 5 }),
      protocol({ id: '9102', url: 'javascript:alert(1)', tvl: 7 }),
      protocol({ id: '9103', url: 'https://t.me/larkspur', tvl: 11 }),
      protocol({ id: '9104', audit_links: 'none', symbol: 7, twitter: {}, deadFrom: 'soon', tvl: -1 }),
      protocol({ id: '9105', audit_links: ['http://a.example', 'ftp://b', 'https://c.example/r.pdf'], tvl: 1e300 }),
    ];
    const fact = await machine(aggregator({ protocols: [...others(20), ...odd] })).ask();
    expect(fact).toMatchObject({
      state: 'known',
      value: { entries: 2, tvl: null, audits: ['https://c.example/r.pdf'], dead: 0 },
    });
  });

  it.each(FAILURES)('after $name nothing is known, and the last good ones stay', async (failure) => {
    const first = machine(aggregator());
    first.serve(failing(failure, () => first.late()));
    expect(await first.ask()).toEqual({ state: 'unknown', why: expect.stringMatching(/^DefiLlama .{10,200}\.$/) });
    const later = machine(aggregator());
    const before = await later.ask();
    later.pass(2 * DAY);
    later.serve(failing(failure, () => later.late()));
    expect(await later.ask()).toEqual(before);
  });
});

describe('the signs of a page', () => {
  const page = (url: string, text: string) => readMarkdown(text, { url });

  it('are its domain, its name, its tickers and its accounts', () => {
    const doc = page(
      'https://docs.larkspur.example/start',
      '# Larkspur; Lend | Docs\n\nStake $LARK, not $100 or US$20; $LARK pays.\n\n[x](https://x.com/Larkspur_Lend) [y](https://x.com/home)',
    );
    expect(subjectsOfProtocol(doc)).toEqual([
      {
        id: 'protocols',
        subject: 'larkspur.example; Larkspur Lend; Docs; $LARK; @larkspur_lend',
        about: 'What an aggregator counts for larkspur.example',
      },
    ]);
  });

  it.each([
    'https://github.com/larkspur/node',
    'https://x.com/larkspur',
    'http://127.0.0.1:8080/',
    'http://localhost/',
  ])('are none for %s', (url) => expect(subjectsOfProtocol(page(url, '# Larkspur'))).toEqual([]));
});
