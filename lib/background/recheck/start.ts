import { browser } from 'wxt/browser';
import type { Handlers } from '@/lib/messaging/server.ts';
import { announceChange } from '@/lib/store/changes.ts';
import { keepOpen } from '@/lib/store/database.ts';
import { hashOfText } from '@/lib/store/hash.ts';
import {
  changeRecheckSettings,
  getRecheckSettings,
  watchRecheckSettings,
} from '@/lib/store/settings/recheck-settings.ts';
import { isSiteOff } from '@/lib/store/settings/settings.ts';
import { judgeForNotes } from '../judge.ts';
import type { createKnown } from '../known/known.ts';
import type { CompareEdges } from '../reviews/compare-reviews.ts';
import { keepReview } from '../reviews/keep-review.ts';
import { readSentences } from '../understanding/start.ts';
import { wait } from '../wait.ts';
import { createRechecks } from './begin.ts';
import { createGet } from './get.ts';
import { type JudgeEdges, judgePages } from './judge-pages.ts';
import type { SourceReader } from './offscreen-reader.ts';
import type { OpenForRun } from './open-receipts.ts';
import { createRunner } from './runner.ts';
import { createTurns } from './turns.ts';

/** Wakes the worker while a run is under way, and begins the run by schedule. */
const RUN_ALARM = 'recheck-run';
const SCHEDULE_ALARM = 'recheck-schedule';
/** Minutes between two wakes; the least that browsers give. */
const WAKE_EVERY = 0.5;
/** There is no tab: nothing is known of how the person came there, and nothing is remembered of one. */
const NO_TAB = -1;

export interface StartEdges extends Pick<JudgeEdges, 'settings' | 'ruling'> {
  /** What is known beside pages, made anew for each stretch of work: saved projects are read once for it. */
  known(): Pick<ReturnType<typeof createKnown>, 'forPage'>;
  /** Compares what was read with the review before it. */
  compared: CompareEdges;
  reader: SourceReader;
  openForRun?: OpenForRun;
}

/** Re-checks with their real edges: messages, alarms, and going on after the worker or the browser was stopped. */
export function startRechecks({ settings, ruling, known, compared, reader, openForRun }: StartEdges) {
  const database = keepOpen();
  let around = known();
  const runner = createRunner({
    database,
    get: createGet({ fetch: globalThis.fetch.bind(globalThis), after: (ms) => AbortSignal.timeout(ms) }),
    turns: () => createTurns({ now: Date.now, wait }),
    read: reader.read,
    openForRun,
    judge: (docs) =>
      judgePages(
        { judgeForNotes, settings, ruling, around: (doc) => around.forPage(doc, NO_TAB), readSentences, now: Date.now },
        docs,
      ),
    async keep(opened, saving) {
      const kept = await keepReview(opened, { ...saving, newId: () => crypto.randomUUID() }, compared);
      if (kept.ok) announceChange('rechecks');
      return kept;
    },
    isOff: async (url) => URL.canParse(url) && isSiteOff(await settings(), new URL(url).hostname),
    hash: hashOfText,
    now: Date.now,
    alone: (work) =>
      navigator.locks.request('receipts-recheck', { ifAvailable: true }, (lock) => (lock ? work() : undefined)),
    async begins() {
      around = known();
      await arm();
    },
    async ends() {
      await disarm();
      await reader.close();
    },
  });
  const rechecks = createRechecks({
    ...{ database, runner, arm, disarm, settings: getRecheckSettings, change: changeRecheckSettings },
    newId: () => crypto.randomUUID(),
    now: Date.now,
    random: Math.random,
  });
  follow(rechecks);
  return {
    'recheck:plan': rechecks.plan,
    'recheck:start': rechecks.start,
    'recheck:cancel': rechecks.cancel,
    'recheck:wake': () => {
      void rechecks.wake();
      return {};
    },
  } satisfies Partial<Handlers>;
}

function arm(): Promise<unknown> {
  return Promise.resolve(browser.alarms.create(RUN_ALARM, { periodInMinutes: WAKE_EVERY }));
}

function disarm(): Promise<unknown> {
  return browser.alarms.clear(RUN_ALARM);
}

/** Goes on with what was under way: by alarm, when the browser starts, when we are installed. */
function follow({ wake, tick, stop }: ReturnType<typeof createRechecks>): void {
  const arrange = async () => {
    const next = await tick();
    if (next === 0) await browser.alarms.clear(SCHEDULE_ALARM);
    else await browser.alarms.create(SCHEDULE_ALARM, { when: next });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RUN_ALARM) void wake();
    if (name === SCHEDULE_ALARM) void arrange();
  });
  // A browser that starts after a run was due makes up for it, once.
  const begin = () => {
    void wake();
    void arrange();
  };
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
  watchRecheckSettings(({ agreed }) => {
    void arrange();
    if (agreed === 0) void stop();
  });
}
