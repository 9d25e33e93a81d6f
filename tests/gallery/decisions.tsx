import type { FileCheck } from '@/components/DecisionFileCheck.tsx';
import type { Opened } from '@/components/DecisionItem.tsx';
import { type Decisions, DecisionsPage } from '@/components/DecisionsPage.tsx';
import type { DecisionHead } from '@/lib/core/decision.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { copies, DAY, NOW, nothing, partOf, type Surface } from './surface.ts';

function head(given: Parameters<typeof sampleDecision>[0] = {}): DecisionHead {
  const { request: _request, assessment: _assessment, page: _page, ...rest } = sampleDecision(given);
  return rest;
}
const ROUND = 'A wallet request went round our check. It was not checked.';
const FOUR = [
  head({ id: 'a', state: 'refused', decidedAt: NOW }),
  head({
    id: 'b',
    state: 'let-through',
    worst: 'warning',
    sentence: 'Sends 5 TEST to 0x4444…4444.',
    decidedAt: NOW - DAY,
  }),
  head({ id: 'c', state: 'went-on', worst: 'none', sentence: 'Signs you in at larkspur.example.', addresses: [] }),
  head({ id: 'd', state: 'not-checked', worst: 'none', why: ROUND, missed: 'round', sentence: ROUND, addresses: [] }),
];
const ready = (decisions: readonly DecisionHead[], unreadable = 0): Decisions => ({
  is: 'ready',
  decisions,
  unreadable,
});
const checked = (file: Extract<FileCheck, { is: 'checked' }>['file']): FileCheck => ({
  ...{ is: 'checked', name: 'requests.json', file },
});

interface Given {
  opened?: ReadonlyMap<string, Opened>;
  trouble?: string;
  check?: FileCheck;
}
const draw = (list: Decisions, { opened = new Map(), trouble = '', check = { is: 'idle' } }: Given = {}) => (
  <DecisionsPage
    {...{ list, opened, trouble, check }}
    {...{ onRetry: nothing, onOpen: nothing, onRemove: nothing, onExport: nothing, onFile: nothing, onCopy: copies }}
  />
);
const file = (found: Extract<FileCheck, { is: 'checked' }>['file']) =>
  partOf('[aria-labelledby=file-title]', () => draw(ready(FOUR), { check: checked(found) }));
const whole = new Map<string, Opened>([['a', { is: 'ready', decision: sampleDecision({ id: 'a' }) }]]);

export const decisions: Surface = {
  id: 'decisions',
  title: 'Wallet requests and what became of them',
  where: 'page',
  widths: [320, 1200],
  states: {
    opening: () => draw({ is: 'loading' }),
    'could not be opened': () => draw({ is: 'failed', why: 'The disk may be full.' }),
    empty: () => draw(ready([])),
    four: () => draw(ready(FOUR)),
    'one open': () => draw(ready(FOUR), { opened: whole }),
    'some unreadable': () => draw(ready(FOUR, 2)),
    'not kept': () => draw(ready(FOUR), { trouble: 'There is no room left on this machine.' }),
    'a file that fits': file({ is: 'whole', count: 2, made: NOW, by: 'Receipts 0.1.0', sha256: 'ab'.repeat(32) }),
    'a file that was changed': file({ is: 'changed', count: 2, stated: 'ab'.repeat(32), found: 'cd'.repeat(32) }),
    'a file that is none': file({ is: 'unreadable', why: 'This is not a JSON file.' }),
  },
};
