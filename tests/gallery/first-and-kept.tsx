import { Answers } from '@/components/answers/Answers.tsx';
import { DEMO_ADDRESS, DEMO_PAGE, DEMO_REQUEST } from '@/components/first-run/demo-text.ts';
import { FirstRunPage } from '@/components/first-run/FirstRunPage.tsx';
import { DeleteEverything } from '@/components/keep/DeleteEverything.tsx';
import { ExportPanel, type ExportState } from '@/components/keep/ExportPanel.tsx';
import { ImportPanel, type ImportState } from '@/components/keep/ImportPanel.tsx';
import { KeepPage } from '@/components/keep/KeepPage.tsx';
import { StorageState } from '@/components/keep/StorageState.tsx';
import { RecheckSchedule } from '@/components/list/RecheckSchedule.tsx';
import { type LookUpsKept, LookUpsPage, type LookUpsPageProps } from '@/components/look-ups/LookUpsPage.tsx';
import type { ReadingModeProps } from '@/components/reading/ReadingModes.tsx';
import { judgePage } from '@/lib/background/judge.ts';
import { assessPasted } from '@/lib/background/requests/assess-pasted.ts';
import type { ImportPlan } from '@/lib/core/exchange/plan-import.ts';
import type { LookUpId, LookUpMode } from '@/lib/core/look-up.ts';
import { LOOK_UPS } from '@/lib/core/look-ups.ts';
import type { Report } from '@/lib/core/report.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { sampleAnswers } from '../fixtures/sample-answers.ts';
import { wholeReport } from './made-up.ts';
import { copies, DAY, NOW, nothing, partOf, type Surface } from './surface.ts';

/** What the engine really says of the page of the demo, as entrypoints/first-run has it. */
function demo() {
  const doc = readMarkdown(DEMO_PAGE, { url: DEMO_ADDRESS });
  const { findings } = judgePage(doc, { now: NOW });
  const request = { ...DEMO_REQUEST, params: [...DEMO_REQUEST.params] };
  const assessment = assessPasted({ request, read: 'the request of the demo' }, NOW);
  return { blocks: doc.blocks, findings, request: { id: 'demo', assessment } };
}
const MODES: ReadingModeProps = {
  ...{ mode: 'everywhere', sites: [], holdsAll: true, answer: '' },
  ...{ onMode: nothing, onAddSite: () => '', onRemoveSite: nothing, onAskSite: nothing },
};
const firstPage = (given: ReadingModeProps | undefined) => () => (
  <FirstRunPage demo={demo()} modes={given} onCopy={copies} />
);

export const firstRun: Surface = {
  id: 'first-run',
  title: 'First page after installing',
  where: 'page',
  widths: [320, 1200],
  states: {
    opening: partOf('[aria-labelledby=modes-title]', firstPage(undefined)),
    welcome: firstPage(MODES),
    'a mark pressed': { draw: firstPage(MODES), press: ['[aria-pressed=false]'], part: '[aria-labelledby=demo-title]' },
    'the request answered': {
      ...{ draw: firstPage(MODES), press: ['[data-go-back]'] },
      part: '[data-shown]',
    },
    'a mode chosen': partOf(
      '[aria-labelledby=modes-title]',
      firstPage({ ...MODES, mode: 'click', answer: 'From now on it reads when you click.' }),
    ),
  },
};

const USUAL = Object.fromEntries(LOOK_UPS.map(({ id, usual }) => [id, usual])) as Record<LookUpId, LookUpMode>;
const READY: LookUpsKept = { is: 'ready', allowed: true, modes: USUAL, log: {} };
const RAN = {
  contract: { at: NOW - 3 * DAY, ok: true, why: '' },
  receipt: { at: NOW - 2 * DAY, ok: false, why: 'did not answer within 10 seconds' },
};
const lookUpPage =
  (kept: LookUpsKept, given: Partial<LookUpsPageProps> = {}) =>
  () => (
    <LookUpsPage
      {...{ kept, failed: '', answers: new Map(), onAllowed: nothing, onMode: nothing, onRetry: nothing }}
      others={[
        { title: 'Trial runs', about: 'Held transactions, at your own node.', now: 'Off.', href: '#', where: 'Decide' },
      ]}
      {...given}
    />
  );

export const lookUps: Surface = {
  id: 'look-ups',
  title: 'Look-ups: what may leave the browser',
  where: 'page',
  widths: [320, 1200],
  states: {
    opening: lookUpPage({ is: 'loading' }),
    'could not be read': lookUpPage({ is: 'failed', why: 'The disk may be full.' }),
    'as usual': lookUpPage(READY),
    'some ran': partOf('[data-look-up=receipt]', lookUpPage({ ...READY, log: RAN })),
    'all off': lookUpPage({ ...READY, allowed: false }),
    'a change not kept': lookUpPage(READY, { failed: 'There is no room left on this machine.' }),
    'what the browser said': partOf(
      '[data-look-up=contract]',
      lookUpPage(READY, { answers: new Map([['contract', 'The permission was given back.']]) }),
    ),
  },
};

const NOTHING_NEW: ImportPlan = {
  ...{ added: [], merged: [], reviews: [], posts: [], decisions: [], renamed: 0, conflicts: [], settings: [] },
  same: { projects: 2, reviews: 5, posts: 0, decisions: 1 },
  ...{ unreadable: {}, leftOut: [{ page: 'https://brightloom.example/', at: NOW, why: 'changed' }] },
};
const COUNTS = { projects: 12, reviews: 48, posts: 3, requests: 9 };
const FILE = 'receipts-2026-11-23.json';

interface Kept {
  exported?: ExportState;
  imported?: ImportState;
  chosen?: number;
}
const keepPage = ({ exported = { is: 'idle' }, imported = { is: 'idle' }, chosen = 0 }: Kept = {}) => (
  <KeepPage
    onBack={nothing}
    exports={<ExportPanel {...{ state: exported, chosen, onExport: nothing, onTable: nothing, onCancel: nothing }} />}
    imports={
      <ImportPanel {...{ state: imported, onFile: nothing, onAccept: nothing, onLeave: nothing, onUndo: nothing }} />
    }
    schedule={
      <RecheckSchedule
        settings={{ agreed: NOW - 9 * DAY, every: 'week', next: NOW + 5 * DAY }}
        {...{ failed: '', onEvery: nothing, onWithdraw: nothing }}
      />
    }
  >
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">What is kept</h2>
      <StorageState
        look={{ is: 'ready', usage: { ...COUNTS, used: 4_200_000, allowed: 9e9, persisted: false } }}
        {...{ outcome: '', onPersist: nothing, onCheck: nothing }}
      />
    </section>
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">Delete everything</h2>
      <DeleteEverything counts={COUNTS} state={{ is: 'idle' }} onExport={nothing} onDelete={nothing} />
    </section>
  </KeepPage>
);

export const keep: Surface = {
  id: 'keep',
  title: 'Export, import, backup and what is kept',
  where: 'page',
  widths: [320, 1200],
  states: {
    idle: () => keepPage(),
    'some chosen': partOf('[aria-labelledby=export-title]', () => keepPage({ chosen: 3 })),
    exporting: partOf('[aria-labelledby=export-title]', () => keepPage({ exported: { is: 'busy', done: 20, of: 48 } })),
    exported: partOf('[aria-labelledby=export-title]', () =>
      keepPage({ exported: { is: 'done', name: FILE, bytes: 240_000, unreadable: 2 } }),
    ),
    'not exported': partOf('[aria-labelledby=export-title]', () =>
      keepPage({ exported: { is: 'failed', why: 'The disk may be full.' } }),
    ),
    'reading a file': partOf('[aria-labelledby=import-title]', () =>
      keepPage({ imported: { is: 'reading', name: FILE, done: 90_000, of: 240_000 } }),
    ),
    'before an import': partOf('[aria-labelledby=import-title]', () =>
      keepPage({ imported: { is: 'ready', name: FILE, plan: NOTHING_NEW } }),
    ),
    imported: partOf('[aria-labelledby=import-title]', () =>
      keepPage({ imported: { is: 'done', name: FILE, id: 'i', plan: NOTHING_NEW } }),
    ),
    'not imported': partOf('[aria-labelledby=import-title]', () =>
      keepPage({ imported: { is: 'refused', name: FILE, why: 'This is not a file of Receipts.' } }),
    ),
    'before deleting': {
      draw: () => keepPage(),
      press: ['[aria-labelledby=delete-title] button'],
      part: '[aria-labelledby=delete-title]',
    },
  },
};

const answers =
  (given: Partial<Report>, when: 'now' | 'then' = 'now') =>
  () => (
    <main style={{ padding: '16px' }}>
      <h1>Brightloom</h1>
      <Answers
        report={wholeReport(given)}
        when={when}
        {...(when === 'now' ? { onShow: nothing } : { page: 'https://brightloom.example/' })}
      />
    </main>
  );

export const answersPart: Surface = {
  id: 'answers',
  title: 'Where the page answers',
  where: 'beside',
  widths: [320, 640],
  states: {
    whole: answers({}),
    'still reading': answers({
      answers: sampleAnswers().slice(0, 1),
      sentences: { state: 'waiting', read: 0, of: 40, why: '' },
    }),
    'not read': answers({
      answers: [],
      sentences: { state: 'not-checked', read: 0, of: 9, why: 'It reads English sentences.' },
    }),
    'no answer': answers({ answers: [] }),
    'of a kept review': answers({}, 'then'),
  },
};
