import { describe, expect, it } from 'vitest';
import { openReceipt } from '@/lib/background/look-ups/open-receipt.ts';
import { createReceipts, type ReceiptEdges } from '@/lib/background/look-ups/receipts.ts';
import { createLookUps } from '@/lib/background/look-ups/run.ts';
import { createGet } from '@/lib/background/recheck/get.ts';
import { withOpenedReceipts } from '@/lib/background/recheck/open-receipts.ts';
import { createTurns } from '@/lib/background/recheck/turns.ts';
import { createVisit, type Visit } from '@/lib/background/recheck/visit.ts';
import type { LookUpMode } from '@/lib/core/look-up.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import type { KeptFact } from '@/lib/store/looked-up.ts';
import { askedOf, NOW } from '../fixtures/opened-pages.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { sampleTab } from '../fixtures/sample-tab.ts';
import { FAILURES, silence } from '../services/failures.ts';
import { servicesInMemory } from '../services/in-memory.ts';
import { type ServiceHandler, text } from '../services/service.ts';

const HOST = 'figures.example';
const HREF = `https://${HOST}/acme`;
const CLAIM = ['12,000 jobs were settled so far', 'demand'] as const;
const GOOD = '# Acme Compute\n\n12,034 jobs were settled.';

/** The site behind the link: its robots.txt, and what its page answers. */
function siteOf(page: ServiceHandler, robots: ServiceHandler = () => text('', 404)): ServiceHandler {
  return (request) => (request.path === '/robots.txt' ? robots(request) : page(request));
}

function world(
  page: ServiceHandler,
  {
    robots,
    mode = 'ask' as LookUpMode,
    may = true,
    patience = 60_000,
  }: {
    robots?: ServiceHandler;
    mode?: LookUpMode;
    may?: boolean;
    patience?: number;
  } = {},
) {
  const services = servicesInMemory({ [HOST]: siteOf(page, robots) });
  const facts = new Map<string, KeptFact>();
  const lookUps = createLookUps({
    settings: async () => ({ allowed: true, modes: { receipt: mode } }),
    cache: { read: async (key) => facts.get(key), write: async (key, kept) => void facts.set(key, kept) },
    get: () => services.get,
    ran: async () => {},
    now: () => NOW,
  });
  const visit: Visit = createVisit({
    get: createGet({ fetch: services.fetch, after: (ms) => AbortSignal.timeout(Math.min(ms, patience)) }),
    take: createTurns({ now: () => 0, wait: async () => {} }),
    isResting: () => false,
    rest: async () => {},
  });
  const ran: string[] = [];
  const edges = {
    visit,
    read: async ({ text: source, url }: { text: string; url: string }) => ({
      doc: readMarkdown(source, { url }),
      scripts: source.includes('<script'),
      asksForScripts: source.includes('<script'),
    }),
    mayAsk: async () => may,
    ran: async ({ ok, why }: { ok: boolean; why: string }, host: string) => void ran.push(`${host} ${ok} ${why}`),
  };
  return { services, lookUps, edges, ran };
}

function open(
  of: ReturnType<typeof world>,
  by: 'person' | 'itself' = 'person',
  href = HREF,
  signal = new AbortController().signal,
) {
  return openReceipt(of.edges, of.lookUps, askedOf(...CLAIM, { href, kind: 'dashboard' }), { by, signal });
}

const markdown = (words: string) => () => text(words, 200, { 'content-type': 'text/markdown' });

describe('opening a receipt', () => {
  it('reads the page, asks nobody else, and keeps it for a day', async () => {
    const of = world(markdown(GOOD));
    expect(await open(of)).toMatchObject({ ok: true, value: { opened: { result: 'shown', at: NOW } } });
    expect(await open(of)).toMatchObject({ ok: true, value: { opened: { result: 'shown' } } });
    expect(of.services.asked(HOST)).toEqual(['/robots.txt', '/acme']);
    expect(of.ran).toEqual([`${HOST} true `]);
  });

  it.each([
    ['a page that is gone', () => text('Gone', 404), 'not-shown', 'It is gone (404).'],
    ['a page that refuses', () => text('No', 403), 'not-checked', 'It was refused by its site (403).'],
    ['an error', () => text('Oh', 500), 'not-checked', 'It was answered with an error (500).'],
    ['a site that wants rest', () => text('Slow down', 429), 'not-checked', 'It asked to be left alone for now (429).'],
    [
      'something that is no text',
      () => text('%PDF', 200, { 'content-type': 'application/pdf' }),
      'not-checked',
      'It is neither HTML nor text.',
    ],
    [
      'a page that scripts draw',
      () => text('<script>', 200, { 'content-type': 'text/markdown' }),
      'not-checked',
      'drawn by its own scripts',
    ],
  ] as const)('%s', async (_what, page, result, why) => {
    const of = world(page);
    const came = await open(of);
    expect(came).toMatchObject({ ok: true, value: { opened: { result } } });
    expect(came.ok && came.value.opened.why).toContain(why);
  });

  it('says of a PDF what it is', async () => {
    const of = world(() => text('%PDF', 200, { 'content-type': 'application/pdf' }));
    const came = await open(of, 'person', `${HREF}.pdf`);
    expect(came.ok && came.value.opened.why).toBe('It is a PDF, which is not read here.');
  });

  it('does as robots.txt asks', async () => {
    const of = world(markdown(GOOD), { robots: () => text('User-agent: *\nDisallow: /') });
    const came = await open(of);
    expect(came.ok && came.value.opened.why).toContain('its robots.txt asks not to');
    expect(of.services.asked(HOST)).toEqual(['/robots.txt']);
  });

  it.each(FAILURES.filter(({ handler }) => handler !== silence))(
    'is never fine when the host fails: $name',
    async ({ handler }) => {
      const came = await open(world(handler));
      expect(came.ok && came.value.opened.result).not.toBe('shown');
      expect(came.ok && came.value.opened.why).not.toBe('');
    },
  );

  it('gives up on silence', async () => {
    const came = await open(world(silence, { patience: 20 }));
    expect(came).toMatchObject({ ok: true, value: { opened: { result: 'not-checked' } } });
    expect(came.ok && came.value.opened.why).toContain('did not answer');
  });

  it.each(['http://127.0.0.1/acme', 'http://router.local/', 'https://[::1]/', 'http://10.0.0.8/'])(
    'asks nothing inside: %s',
    async (href) => {
      const of = world(markdown(GOOD));
      const came = await open(of, 'person', href);
      expect(came.ok && came.value.opened.why).toContain('inside this machine or its network');
      expect(of.services.asked(HOST)).toEqual([]);
    },
  );

  it.each([
    ['off', 'person'],
    ['off', 'itself'],
    ['ask', 'itself'],
  ] as const)('asks nobody with the mode %s, by %s', async (mode, by) => {
    const of = world(markdown(GOOD), { mode });
    const came = await open(of, by);
    expect(came.ok && came.value.opened.result !== 'not-checked').toBe(false);
    expect(of.services.asked(HOST)).toEqual([]);
  });

  it('asks nobody without the browser’s leave', async () => {
    const of = world(markdown(GOOD), { may: false });
    const came = await open(of);
    expect(came.ok && came.value.opened.why).toContain('not given leave');
    expect(of.services.asked(HOST)).toEqual([]);
  });

  it('stops when the person does', async () => {
    const of = world(silence);
    const stop = new AbortController();
    const came = open(of, 'person', HREF, stop.signal);
    stop.abort();
    expect(await came).toEqual({ ok: false, why: 'Stopped; the link was not opened.' });
  });
});

/** A Report with one claim that the link stands by. */
function reportWith(href: string, quote: string = CLAIM[0]) {
  const { claim } = askedOf(quote, 'demand');
  const receipt = { href, text: 'See', kind: 'dashboard' as const, grade: 'R4' as const, block: 1, note: 'not opened' };
  const whole = { ...claim, row: 'numbers' as const, block: 1, start: 0, end: 5, receipts: [receipt] };
  return sampleReport({ url: 'https://acme-compute.example/', title: 'Acme Compute', claims: [whole] });
}

describe('for the page of a tab', () => {
  function receiptsOf(of: ReturnType<typeof world>) {
    let state: TabState = sampleTab({ report: reportWith(HREF) });
    const edges = {
      ...of.edges,
      tabs: {
        get: async () => state,
        change: async (_tab: number, change: (known: TabState) => TabState) => (state = change(state)),
      },
      lookUps: of.lookUps,
      lookUpsFor: async () => of.lookUps,
      pagesOfReview: async () => [],
      nameOf: async () => '',
      idle: async () => {},
      now: () => NOW,
    } as unknown as ReceiptEdges;
    return { receipts: createReceipts(edges), state: () => state, set: (next: TabState) => (state = next) };
  }
  const asks = { of: { tab: 1 }, quote: CLAIM[0], href: HREF };

  it('puts what came into the Report', async () => {
    const made = receiptsOf(world(markdown(GOOD)));
    expect(await made.receipts.open(asks)).toMatchObject({ opened: { result: 'shown' }, why: '' });
    expect(made.state().report?.claims[0]?.receipts[0]).toMatchObject({ grade: 'R5', opened: { unopened: 'R4' } });
  });

  it('puts nothing into the Report of another page', async () => {
    const of = world(markdown(GOOD));
    const made = receiptsOf(of);
    const coming = made.receipts.open(asks);
    const other = { ...reportWith(HREF), url: 'https://other.example/' };
    made.set(sampleTab({ report: other }));
    await coming;
    expect(made.state().report).toEqual(other);
  });

  it('opens no link that is not beside the claim', async () => {
    const of = world(markdown(GOOD));
    const made = receiptsOf(of);
    for (const wrong of [
      { ...asks, href: `https://${HOST}/other` },
      { ...asks, quote: 'Something else' },
      { ...asks, of: { review: 'x' } },
    ])
      expect(await made.receipts.open(wrong)).toEqual({ why: 'This claim or its link is not there any more.' });
    expect(of.services.asked(HOST)).toEqual([]);
  });

  it('is stopped in the moment in which it was asked for', async () => {
    const of = world(silence);
    const made = receiptsOf(of);
    const coming = made.receipts.open(asks);
    await made.receipts.stop(asks);
    expect((await coming).why).toContain('Stopped');
    expect(of.services.asked(HOST)).toEqual([]);
  });

  it('is stopped by the person', async () => {
    const of = world(silence);
    const made = receiptsOf(of);
    const coming = made.receipts.open(asks);
    await expect.poll(() => of.services.asked(HOST)).toContain('/acme');
    await made.receipts.stop(asks);
    expect((await coming).why).toContain('Stopped');
    expect(made.state().report?.claims[0]?.receipts[0]?.opened).toBeUndefined();
  });
});

describe('during a re-check', () => {
  const visit = async () => ({ ok: false as const, why: '' });
  const how = (isOn: boolean, opened: string[]) => ({
    open: {
      isOn: async () => isOn,
      open: async ({ claim, receipt }: { claim: { quote: string }; receipt: { href: string } }) => {
        opened.push(receipt.href);
        return {
          opened: {
            at: 1,
            result: 'not-shown' as const,
            quote: claim.quote,
            where: '',
            why: 'x',
            unopened: 'R4' as const,
          },
        };
      },
    },
    ...{ visit, name: 'Acme', now: NOW },
  });
  const many = Array.from({ length: 20 }, (_, at) => reportWith(`https://${HOST}/${at}`, `${at + 1},000 jobs settled`));

  it('opens at most twelve links of a project, and keeps what came', async () => {
    const opened: string[] = [];
    const reports = await withOpenedReceipts(many, how(true, opened), new AbortController().signal);
    expect(opened).toHaveLength(12);
    expect(reports.filter(({ claims }) => claims[0]?.receipts[0]?.opened)).toHaveLength(12);
    expect(reports[0]?.claims[0]?.receipts[0]?.grade).toBe('R1');
  });

  it('opens none unless the person wants it, and none after it was given up', async () => {
    const opened: string[] = [];
    expect(await withOpenedReceipts(many, how(false, opened), new AbortController().signal)).toEqual(many);
    expect(await withOpenedReceipts(many, how(true, opened), AbortSignal.abort())).toEqual(many);
    expect(
      await withOpenedReceipts(many, { ...how(true, opened), open: undefined }, new AbortController().signal),
    ).toEqual(many);
    expect(opened).toEqual([]);
  });
});
