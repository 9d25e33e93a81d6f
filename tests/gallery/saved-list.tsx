import type { ComponentChild } from 'preact';
import { type Projects, ProjectsPage } from '@/components/list/ProjectsPage.tsx';
import { RecheckArea } from '@/components/list/RecheckArea.tsx';
import { RecheckBar, type ShownRun } from '@/components/list/RecheckBar.tsx';
import { RecheckConsent } from '@/components/list/RecheckConsent.tsx';
import { Toast } from '@/components/Toast.tsx';
import { EVERYTHING, type ListFilter } from '@/lib/core/list/filter.ts';
import { NEWEST_FIRST } from '@/lib/core/list/order.ts';
import type { Project } from '@/lib/core/project.ts';
import { ROWS } from '@/lib/core/row.ts';
import { sampleProject, unreadProject } from '../fixtures/sample-project.ts';
import { DAY, NOW, nothing, type Surface } from './surface.ts';

const STATES = ['explained', 'claimed-without-receipt', 'partly', 'not-stated', 'conflicting', 'not-checked'];
const NAMES = ['Brightloom', 'Larkspur', 'Orbit Loom', 'Corvus', 'Fernway', 'Quillstone', 'Tidemark', 'Ostrava Labs'];

/** Projects as they grow on a list: read or not, changed or not, with tags and notes. */
function projects(count: number): Project[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${NAMES[at % NAMES.length]}${at >= NAMES.length ? ` ${Math.floor(at / NAMES.length) + 1}` : ''}`;
    const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
    const reviewed = NOW - at * 3 * DAY;
    return sampleProject({
      ...{ name, domain, reviewed, created: reviewed - 40 * DAY, reviews: 2 + (at % 4) },
      states: Object.fromEntries(ROWS.map((row, index) => [row, STATES[(at + index) % STATES.length]!])),
      ...{
        withReceipt: (at + 2) % 6,
        without: (at * 3 + 3) % 9,
        worst: (['caution', 'none', 'warning', 'danger'] as const)[at % 4]!,
      },
      keySentence: `${((at + 2) % 6) + ((at * 3 + 3) % 9)} claims, ${(at + 2) % 6} with a link you can open.`,
      ...(at % 3 === 0 && { tags: ['gpu', 'to watch'] }),
      ...(at === 1 && { note: 'Asked them in March; no answer so far.' }),
      ...(at % 2 === 0 && { changed: { at: reviewed, page: 1 + (at % 3), rules: at % 2 } }),
      ...(at === 2 && { checked: { at: NOW - DAY, why: 'The site answered 503.' } }),
      ...(at % 4 !== 3 && { looked: reviewed - DAY }),
    });
  });
}

interface Given {
  filter?: ListFilter;
  view?: 'table' | 'cards';
  above?: ComponentChild;
  below?: ComponentChild;
  backup?: Parameters<typeof ProjectsPage>[0]['backup'];
}

const EVENTS = {
  ...{ onRetry: nothing, onLook: nothing, onPainted: nothing, onShow: nothing, onOpen: nothing, onOpenSite: nothing },
  ...{ onSaveAgain: nothing, onRemove: nothing, onTag: nothing, onRecheck: nothing, onCompare: nothing },
  ...{ onExport: nothing, onNote: async () => undefined },
};

/** Where the list itself is no different, one project stands for it. */
const FEW = projects(1);

const draw = (list: Projects, { filter = EVERYTHING, view = 'table', above, below, backup }: Given = {}) => (
  <>
    {above}
    <ProjectsPage
      list={list}
      {...{ filter, order: NEWEST_FIRST, look: { view, keys: true }, now: NOW, busy: '', isShown: true, backup }}
      openDomains={new Set(['larkspur.example'])}
      unlimited={new Set(['corvus.example'])}
      keepAddress="#keep"
      {...EVENTS}
    />
    {below}
  </>
);
const ready = (list: readonly Project[], given: object = {}): Projects => ({
  ...{ is: 'ready', projects: list, unreadable: 0 },
  ...given,
});

const RUN: ShownRun = {
  run: { id: 'run', at: NOW, by: 'person', what: 'recheck', state: 'running', total: 20 },
  counts: { waiting: 8, running: 2, read: 9, 'not-checked': 1, cancelled: 0 },
  results: [
    { project: 'a', name: 'Brightloom', state: 'read', why: '', changed: { page: 2, rules: 1 } },
    { project: 'b', name: 'Larkspur', state: 'read', why: '', changed: { page: 0, rules: 0 } },
    { project: 'c', name: 'Corvus', state: 'not-checked', why: 'It is gone (404).', changed: undefined },
  ],
  more: 7,
};
const rechecking = (shown: ShownRun, failed = '') => (
  <RecheckArea failed={failed}>
    <RecheckBar {...shown} {...{ onCancel: nothing, onDismiss: nothing, onOpen: nothing }} />
  </RecheckArea>
);
const hosts = projects(11).map(({ domain }) => domain);
const removed = <Toast sentence="Removed Larkspur from your list." onUndo={nothing} onDismiss={nothing} />;
const due = { reviews: 12, days: 40, ever: true };
const backup = { due, rests: false, exportAddress: '#keep', onRest: nothing, onUndo: nothing };

export const savedList: Surface = {
  id: 'projects',
  title: 'Saved projects',
  where: 'page',
  widths: [320, 1200],
  states: {
    opening: () => draw({ is: 'loading' }),
    'could not be opened': () => draw({ is: 'failed', why: 'The disk may be full.' }),
    empty: () => draw(ready([])),
    few: () => draw(ready(projects(3))),
    many: () => draw(ready(projects(40))),
    'many, as cards': () => draw(ready(projects(12)), { view: 'cards' }),
    'kept for a post alone': () => draw(ready([unreadProject({ name: 'Larkspur', domain: 'larkspur.example' })])),
    'some chosen': { draw: () => draw(ready(projects(5))), press: ['[data-index="1"] input[type=checkbox]'] },
    'a filter': () => draw(ready(projects(12)), { filter: { ...EVERYTHING, tags: ['gpu'], state: 'conflicting' } }),
    'a filter that fits nothing': () => draw(ready(projects(5)), { filter: { ...EVERYTHING, search: 'no such name' } }),
    'a deletion that can be undone': () => draw(ready(FEW), { below: removed }),
    'some unreadable': () => draw(ready(FEW, { unreadable: 2 })),
    'only to be read': () => draw(ready(FEW, { readOnly: 'A newer Receipts wrote it; this one must not.' })),
    'still being read': () => draw(ready(FEW, { unread: 4_200 })),
    'never exported': () => draw(ready(FEW), { backup }),
    'a re-check under way': () => draw(ready(FEW), { above: rechecking(RUN) }),
    'a re-check ended': () => draw(ready(FEW), { above: rechecking({ ...RUN, run: { ...RUN.run, state: 'done' } }) }),
    'no re-check begun (offline)': () =>
      draw(ready(FEW), { above: <RecheckArea failed="This machine is offline.">{null}</RecheckArea> }),
    'asked before a re-check': () =>
      draw(ready(projects(11)), {
        above: <RecheckConsent hosts={hosts} projects={11} bySchedule={false} onAgree={nothing} onDecline={nothing} />,
      }),
  },
};
