import { describe, expect, it } from 'vitest';
import { createGoToNote, type NoteEdges } from '@/lib/background/habits/go-to-note.ts';
import { createSavePage } from '@/lib/background/habits/save-page.ts';
import { createSession } from '@/lib/background/session.ts';
import { nextStep, stepsOf } from '@/lib/core/note-steps.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { sampleFinding, sampleReport } from '../fixtures/sample-report.ts';
import { sampleTab } from '../fixtures/sample-tab.ts';

const at = (block: number, start: number, given: object = {}) =>
  sampleFinding({ block, start, end: start + 5, rule: `rule-${block}-${start}`, severity: 'caution', ...given });

const FINDINGS = [
  at(7, 0, { severity: 'warning', say: 'Seventh.' }),
  at(2, 4, { say: 'Second, later.' }),
  at(2, 0, { say: 'Second.' }),
  at(2, 1, { severity: 'danger', say: 'Second, worse on the same words.' }),
  at(3, 0, { severity: 'good' }),
  at(3, 9, { severity: 'info' }),
  at(-1, 0, { start: 0, end: 0, quote: '' }),
];

describe('steps', () => {
  it('go as the page is read, notes alone, the worst of what lies on the same words', () => {
    const steps = stepsOf({ findings: FINDINGS }, [{ id: 'p1', worst: 'caution', findings: [at(0, 0)] }]);
    expect(steps.map(({ finding, post }) => post ?? finding)).toEqual([3, 0, 'p1']);
  });

  it.each([
    ['the first one', undefined, 1, 0],
    ['the last one', undefined, -1, 2],
    ['the next', 'a', 1, 1],
    ['around the end', 'c', 1, 0],
    ['around the start', 'a', -1, 2],
    ['from one that is gone', 'x', 1, 0],
  ] as const)('%s', (_, from, by, expected) => {
    const steps = ['a', 'b', 'c'].map((key) => ({ key, finding: 0, say: '' }));
    expect(nextStep(steps, from, by)).toBe(expected);
    expect(nextStep([], from, by)).toBe(-1);
  });
});

/** A browser of maps: what was jumped to and said, and which findings are still on the page. */
function world(state: TabState | undefined, here: (finding: number) => boolean = () => true) {
  const kept = new Map<string, unknown>();
  const session = createSession({
    get: async (key) => ({ [key]: kept.get(key) }),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
    remove: async (key) => void kept.delete(key),
  });
  const said: string[] = [];
  const edges: NoteEdges = {
    session,
    stateOf: async () => state,
    jump: async (_, { finding }) => here(finding),
    note: async (_, text) => said.push(text),
    openPopup: async () => void said.push('popup'),
  };
  return { ...createGoToNote(edges), said, kept, edges };
}

const read = (given: Partial<TabState> = {}) => sampleTab({ report: sampleReport({ findings: FINDINGS }), ...given });

describe('going from note to note', () => {
  it('counts, goes around, and remembers the place when the worker died in between', async () => {
    const one = world(read());
    await Promise.all([one.go(7, 1), one.go(7, 1)]);
    const again = createGoToNote(one.edges);
    await again.go(7, 1);
    await again.go(7, -1);
    expect(one.said).toEqual([
      '1 of 2: Second, worse on the same words.',
      '2 of 2: Seventh.',
      '1 of 2, from the top again: Second, worse on the same words.',
      '2 of 2, from the end again: Seventh.',
    ]);
    await one.forget(7);
    expect(one.kept.size).toBe(0);
  });

  it('passes over what is not on the page any more', async () => {
    const { go, said } = world(read(), (finding) => finding === 0);
    await go(7, 1);
    expect(said).toEqual(['2 of 2: Seventh.']);
  });

  it.each<[string, TabState | undefined, RegExp]>([
    ['a page that is not known', undefined, /^popup$/],
    ['not our subject', sampleTab({ state: 'ordinary', report: undefined }), /^popup$/],
    ['switched off', sampleTab({ state: 'off', report: undefined }), /^popup$/],
    ['could not be read', sampleTab({ state: 'failed', report: undefined }), /Nothing on it was checked/],
    ['no notes', read({ report: sampleReport({ findings: [] }) }), /from the checks that ran/],
    [
      'none with a place',
      read({ report: sampleReport({ findings: [at(3, 0, { severity: 'good' })] }) }),
      /popup lists/,
    ],
  ])('%s', async (_, state, words) => {
    const { go, said } = world(state);
    await go(7, 1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(words);
  });

  it('says so when all of it is gone', async () => {
    const { go, said } = world(read(), () => false);
    await go(7, -1);
    expect(said[0]).toMatch(/None of the words with notes is on the page any more/);
  });
});

describe('saving with a key', () => {
  const save = async (state: TabState | undefined, answer = { saved: true, project: 'p', why: '' }) => {
    const said: unknown[] = [];
    await createSavePage({
      stateOf: async () => state,
      save: async (asked) => {
        said.push(asked);
        return answer;
      },
      withPicture: async () => true,
      note: async (_, text, isTold) => said.push(text, isTold ?? false),
      openPopup: async () => void said.push('popup'),
    })(7);
    return said;
  };

  it('saves as the popup does, and says what became of it', async () => {
    expect(await save(read())).toEqual([
      { tab: 7, picture: true },
      'Saved to your list just now, as a new review.',
      false,
    ]);
    expect(await save(read(), { saved: false, project: '', why: 'The disk is full.' })).toContain(
      'Not saved. The disk is full.',
    );
  });

  it('asks the popup where nothing was read', async () => {
    expect(await save(sampleTab({ state: 'ordinary', report: undefined }))).toEqual(['popup']);
  });
});
