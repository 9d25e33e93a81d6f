import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRechecks } from '@/lib/background/recheck/begin.ts';
import type { Got } from '@/lib/background/recheck/get.ts';
import { createRunner, type RunnerEdges } from '@/lib/background/recheck/runner.ts';
import { createTurns } from '@/lib/background/recheck/turns.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import { findProject, getProject } from '@/lib/store/projects.ts';
import { cancelRun, countItems, hasRunning, listItems, listRuns, MOST_TRIES, startRun } from '@/lib/store/rechecks.ts';
import { getEvidence, listReviewHeads, saveReview } from '@/lib/store/reviews.ts';
import type { RecheckSettings } from '@/lib/store/settings/recheck-settings.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { listReviews } from '../fixtures/list-reviews.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

let database: Database;
let name = '';
let ids = 0;
const newId = () => `id-${++ids}`;

function must<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}

beforeEach(async () => {
  name = `receipts-${++ids}`;
  database = must(await openDatabase({ name }));
});
afterEach(() => database.close());

/** Saves a project of these pages, as it was read in a tab. */
async function save(
  domain: string,
  pages: readonly string[] = [`https://${domain}/`],
  words = 'Hello.',
): Promise<string> {
  const report = sampleReport({ url: pages[0] ?? '', host: domain });
  const kept = pages.map((url) => ({
    look: { url, title: 'Acme', at: 100, state: 'read' as const, why: '', textHash: 'ab'.repeat(32) },
    doc: readMarkdown(words, { url }),
  }));
  const saved = await saveReview(database, { report, domain, textHash: 'ab'.repeat(32), now: 100, pages: kept, newId });
  return must(saved).id;
}

type Web = (address: string, signal: AbortSignal) => Promise<Got>;
const page = (url: string, text = '# Acme\n\nWe sell compute.'): Got => ({ ok: true, url, kind: 'markdown', text });
const NO_ROBOTS: Got = { ok: false, why: 'is gone (404)', status: 404 };
const open: Web = async (address) => (address.endsWith('/robots.txt') ? NO_ROBOTS : page(address));
/** The same, with a note of what was asked for. */
function noting(asked: string[]): Web {
  return (address, signal) => {
    asked.push(address);
    return open(address, signal);
  };
}

function edgesOf(web: Web, given: Partial<RunnerEdges> = {}): RunnerEdges {
  return {
    database: async () => ({ ok: true, value: database }),
    get: async (address, { signal }) => web(address, signal),
    turns: () => createTurns({ now: () => 0, wait: async () => {} }),
    read: async ({ text, url }) => ({ doc: readMarkdown(text, { url }), scripts: false, asksForScripts: false }),
    judge: async (docs: readonly PageDoc[]) =>
      docs.map(({ url, title }) => sampleReport({ url, title, host: new URL(url).hostname })),
    keep: (opened, saving) => saveReview(opened, { ...saving, newId }),
    isOff: async () => false,
    alone: (work) => work(),
    begins: async () => {},
    ends: async () => {},
    hash: async (text) => `hash of ${text.length}`,
    now: () => 200,
    ...given,
  };
}

async function begin(
  projects: readonly string[],
  given: { id?: string; what?: 'recheck' | 'read-next'; pages?: string[] } = {},
) {
  const { id = 'run', what = 'recheck', pages = [] } = given;
  const items = projects.map((project) => ({ project, pages }));
  return must(await startRun(database, { id, at: 150, by: 'person', what, items }));
}

const headsOf = async (project: string) => must(await listReviewHeads(database, project)).reviews;

describe('a run', () => {
  it('keeps one review of each project, and ends', async () => {
    const projects = [await save('one.example'), await save('two.example')];
    await begin(projects);
    await createRunner(edgesOf(open)).wake();
    for (const project of projects) {
      const [newest, first] = await headsOf(project);
      expect(newest).toMatchObject({ how: 'fetched', at: 200, project });
      expect(first).toMatchObject({ how: 'tab', at: 100 });
      expect(must(await getProject(database, project))).toMatchObject({ reviews: 2, checked: { at: 200, why: '' } });
      expect(must(await getEvidence(database, newest!))[0]?.blocks.map(({ text }) => text)).toContain(
        'We sell compute.',
      );
    }
    expect(must(await listRuns(database))[0]).toMatchObject({ state: 'done', total: 2 });
    const read = must(await listItems(database, 'run', 'read'));
    expect(read.map(({ review }) => review).sort()).toEqual(
      (await Promise.all(projects.map(headsOf))).map(([one]) => one?.id).sort(),
    );
  });

  it.each<[string, Web, string]>([
    [
      'is gone',
      async (url) => (url.endsWith('robots.txt') ? NO_ROBOTS : { ok: false, why: 'is gone (404)', status: 404 }),
      'It is gone (404).',
    ],
    ['is empty', async (url) => (url.endsWith('robots.txt') ? NO_ROBOTS : page(url, ' ')), 'It came without any text.'],
    [
      'is forbidden',
      async (url) => (url.endsWith('robots.txt') ? page(url, 'User-agent: *\nDisallow: /') : page(url)),
      'It was not asked for: its robots.txt asks not to.',
    ],
  ])('leaves the old review when the main page %s', async (_what, web, why) => {
    const project = await save('one.example');
    const before = must(await listReviews(database, project));
    await begin([project]);
    await createRunner(edgesOf(web)).wake();
    expect(must(await listItems(database, 'run', 'not-checked'))).toMatchObject([{ why, review: '' }]);
    expect(must(await listReviews(database, project))).toEqual(before);
    expect(must(await getProject(database, project))).toMatchObject({ reviews: 1, checked: { at: 200, why } });
    expect(must(await hasRunning(database))).toBe(false);
  });

  it('keeps the place of a further page that failed', async () => {
    const project = await save('one.example', [
      'https://one.example/',
      'https://one.example/docs',
      'https://one.example/faq',
    ]);
    await begin([project]);
    await createRunner(edgesOf(async (url) => (/docs|robots/.test(url) ? NO_ROBOTS : page(url)))).wake();
    const [newest] = await headsOf(project);
    expect(newest?.pages.map(({ url, state, why }) => [url, state, why])).toEqual([
      ['https://one.example/', 'read', ''],
      ['https://one.example/docs', 'not-checked', 'It is gone (404).'],
      ['https://one.example/faq', 'read', ''],
    ]);
    const [review] = must(await listReviews(database, project)).reviews;
    expect(review?.records.map(({ url }) => url)).toEqual(['https://one.example/', 'https://one.example/faq']);
  });

  it('adds the chosen pages when it reads next', async () => {
    const project = await save('one.example');
    await begin([project], { what: 'read-next', pages: ['https://one.example/security', 'https://one.example/#top'] });
    await createRunner(edgesOf(open)).wake();
    const [newest] = await headsOf(project);
    expect(newest?.pages.map(({ url }) => url)).toEqual(['https://one.example/', 'https://one.example/security']);
  });

  it('says of a page that its scripts draw that it was not read', async () => {
    const project = await save('one.example', ['https://one.example/'], 'Many words of a page. '.repeat(200));
    await begin([project]);
    const read: RunnerEdges['read'] = async ({ url }) => ({
      doc: readMarkdown('Loading', { url }),
      scripts: true,
      asksForScripts: false,
    });
    await createRunner(edgesOf(open, { read })).wake();
    const [item] = must(await listItems(database, 'run', 'not-checked'));
    expect(item?.why).toContain('drawn by its own scripts');
    expect(await headsOf(project)).toHaveLength(1);
  });

  it('asks nothing of a site that is switched off, or of a project that was removed', async () => {
    const project = await save('one.example');
    await begin([project, 'gone']);
    const asked: string[] = [];
    await createRunner(edgesOf(noting(asked), { isOff: async () => true })).wake();
    const why = must(await listItems(database, 'run', 'not-checked')).map((item) => item.why);
    expect(why.sort()).toEqual(['It is not on your list any more.', 'You switched this site off.']);
    expect(asked).toEqual([]);
  });

  it('leaves a project to the run in which it waits already', async () => {
    const project = await save('one.example');
    await begin([project]);
    expect(
      must(
        await startRun(database, {
          id: 'second',
          at: 160,
          by: 'person',
          what: 'recheck',
          items: [{ project, pages: [] }],
        }),
      ),
    ).toBeUndefined();
  });
});

describe('cancel', () => {
  it('gives up what is under way, begins nothing more, and leaves what is finished', async () => {
    const projects: string[] = [];
    for (let at = 0; at < 40; at += 1) projects.push(await save(`p${at}.example`));
    await begin(projects);
    let asked = 0;
    const stopped: string[] = [];
    let kept = 0;
    let isReady = () => {};
    const ready = new Promise<void>((resolve) => {
      isReady = () => {
        if (kept === 3 && asked === 7) resolve();
      };
    });
    const web: Web = (address, signal) => {
      if (address.endsWith('/robots.txt')) return Promise.resolve(NO_ROBOTS);
      asked += 1;
      if (asked <= 3) return Promise.resolve(page(address));
      isReady();
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          stopped.push(address);
          resolve({ ok: false, why: 'was cancelled', givenUp: true });
        });
      });
    };
    const keep: RunnerEdges['keep'] = async (opened, saving) => {
      const saved = await saveReview(opened, { ...saving, newId });
      kept += 1;
      isReady();
      return saved;
    };
    const runner = createRunner(edgesOf(web, { keep }));
    const done = runner.wake();
    await ready;
    expect(must(await cancelRun(database, 'run'))).toBe(true);
    runner.giveUp('run');
    const askedThen = asked;
    await done;
    expect(asked).toBe(askedThen);
    expect(stopped).toHaveLength(4);
    const counts = must(await countItems(database, 'run'));
    expect(counts).toEqual({ waiting: 0, running: 0, read: 3, 'not-checked': 0, cancelled: 37 });
    expect(must(await listRuns(database))[0]?.state).toBe('cancelled');
    expect(must(await cancelRun(database, 'run'))).toBe(false);
  });
});

describe('a worker that dies', () => {
  class Died extends Error {}

  /** Dies at the nth thing that it does: every edge, and every transaction that it begins, counts. Dead is dead. */
  function mortal(steps: number) {
    let left = steps;
    const step = () => {
      if (left <= 0) throw new Died('the worker was stopped');
      left -= 1;
    };
    const body = new Proxy(database, {
      get(target, key) {
        const value = Reflect.get(target, key, target) as unknown;
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          step();
          return (value as (...all: unknown[]) => unknown).apply(target, given);
        };
      },
    });
    /** The same, which dies when it is its turn. */
    const mortally =
      <Given extends unknown[], Out>(work: (...given: Given) => Out) =>
      (...given: Given): Out => {
        step();
        return work(...given);
      };
    const edges = edgesOf(mortally(open), {
      database: async () => ({ ok: true, value: body }),
      now: mortally(() => 200),
    });
    const { read, judge, hash, keep } = edges;
    const dying: RunnerEdges = {
      ...edges,
      read: mortally(read),
      judge: mortally(judge),
      hash: mortally(hash),
      keep: async (opened, saving) => {
        step();
        const kept = await keep(opened, saving);
        step();
        return kept;
      },
    };
    return { dying, isDead: () => left <= 0 };
  }

  it('at any step leaves each finished review there once, and the rest is done by the next', async () => {
    let deaths = 0;
    for (let steps = 1; ; steps += 1) {
      database.close();
      database = must(await openDatabase({ name: `receipts-${++ids}` }));
      const projects = [
        await save('one.example', ['https://one.example/', 'https://one.example/docs']),
        await save('two.example'),
      ];
      await begin(projects);
      const { dying, isDead } = mortal(steps);
      await createRunner(dying)
        .wake()
        .catch(() => {});
      if (!isDead()) break;
      deaths += 1;
      await createRunner(edgesOf(open)).wake();
      for (const project of projects) {
        const heads = await headsOf(project);
        expect(
          heads.map(({ how }) => how),
          `died at step ${steps}`,
        ).toEqual(['fetched', 'tab']);
      }
      expect(must(await countItems(database, 'run')), `died at step ${steps}`).toMatchObject({
        read: 2,
        waiting: 0,
        running: 0,
      });
      expect(must(await listRuns(database))[0]?.state).toBe('done');
    }
    expect(deaths).toBeGreaterThan(25);
  });

  it('again and again over one page gives that page up', async () => {
    const project = await save('one.example');
    await begin([project]);
    for (let times = 0; times < MOST_TRIES; times += 1) {
      const never: RunnerEdges['read'] = () => Promise.reject(new Died('the page was too much'));
      await createRunner(edgesOf(open, { read: never }))
        .wake()
        .catch(() => {});
    }
    await createRunner(edgesOf(open)).wake();
    const [item] = must(await listItems(database, 'run', 'not-checked'));
    expect(item?.why).toBe('The browser was stopped each time while it was read.');
    expect(must(await hasRunning(database))).toBe(false);
  });
});

describe('consent and schedule', () => {
  function rechecks(settings: RecheckSettings, now = 1_000_000_000_000) {
    let known = settings;
    const asked: string[] = [];
    const runner = createRunner(edgesOf(noting(asked)));
    const made = createRechecks({
      database: async () => ({ ok: true, value: database }),
      settings: async () => known,
      change: async (change) => {
        known = change(known);
        return { ok: true, value: known };
      },
      runner,
      arm: async () => {},
      disarm: async () => {},
      newId,
      now: () => now,
      random: () => 0,
    });
    return { ...made, asked, runner, known: () => known };
  }
  const agreed: RecheckSettings = { agreed: 1, every: 'never', next: 0 };

  it('nothing is fetched without consent', async () => {
    const project = await save('one.example');
    const { start, asked } = rechecks({ ...agreed, agreed: 0 });
    expect(await start({ projects: [project], what: 'recheck' })).toMatchObject({
      run: '',
      why: expect.stringContaining('did not agree'),
    });
    expect(must(await listRuns(database))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('names the hosts of a run without asking them', async () => {
    const one = await save('one.example', ['https://one.example/', 'https://docs.one.example/a']);
    const two = await save('two.example');
    const { plan, asked } = rechecks({ ...agreed, agreed: 0 });
    const hosts = ['docs.one.example', 'one.example', 'two.example'];
    expect(await plan({ projects: [one, two], what: 'recheck' })).toEqual({ hosts, why: '' });
    expect(asked).toEqual([]);
  });

  it('taking the consent back ends the run', async () => {
    const project = await save('one.example');
    await begin([project]);
    const { wake, asked } = rechecks({ ...agreed, agreed: 0 });
    await wake();
    expect(must(await listRuns(database))[0]?.state).toBe('cancelled');
    expect(asked).toEqual([]);
  });

  it('a run that is due begins once', async () => {
    const project = await save('one.example');
    const { tick, runner, known } = rechecks({ agreed: 1, every: 'day', next: 5 });
    const [next] = await Promise.all([tick(), tick()]);
    await runner.wake();
    expect(known().next).toBe(next);
    expect(must(await listRuns(database))).toMatchObject([{ by: 'schedule', total: 1, state: 'done' }]);
    expect(await Promise.all([tick(), tick()])).toEqual([next, next]);
    expect(must(await listRuns(database))).toHaveLength(1);
    expect(must(await findProject(database, 'one.example'))?.id).toBe(project);
  });
});
