import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/core/decision.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { type Database, openDatabase } from '@/lib/store/database.ts';
import {
  addDecisions,
  getDecisions,
  keepWaiting,
  listAddresses,
  listDecisions,
  listWaiting,
  MOST_ADDRESSES,
  MOST_DECISIONS,
  MOST_OF_A_SITE,
  removeDecisions,
  restoreDecisions,
} from '@/lib/store/decisions.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';

let database: Database;
let names = 0;

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}
const ids = async () => kept(await listDecisions(database)).decisions.map(({ id }) => id);
const addresses = async () => kept(await listAddresses(database)).map(({ address }) => address);
const many = (count: number, given: (at: number) => Partial<Decision>): Decision[] =>
  Array.from({ length: count }, (_, at) => sampleDecision(given(at)));

beforeEach(async () => {
  database = kept(await openDatabase({ name: `decisions-${++names}` }));
});
afterEach(() => database.close());

describe('addDecisions', () => {
  it('keeps a decision whole, lists its head, newest first', async () => {
    const [first, second] = [sampleDecision({ id: 'a' }), sampleDecision({ id: 'b', state: 'let-through' })];
    expect(kept(await addDecisions(database, [first]))).toBe(1);
    expect(kept(await addDecisions(database, [second]))).toBe(1);
    expect(await ids()).toEqual(['b', 'a']);
    const { decisions, unreadable } = kept(await listDecisions(database));
    expect([unreadable, 'request' in decisions[0]!, 'assessment' in decisions[0]!]).toEqual([0, false, false]);
    expect(kept(await getDecisions(database, ['a', 'gone', 'b']))).toEqual([first, second]);
  });

  it('keeps it once however often it is told, and never changes it', async () => {
    await addDecisions(database, [sampleDecision({ id: 'a', state: 'refused' })]);
    expect(kept(await addDecisions(database, [sampleDecision({ id: 'a', state: 'let-through' })]))).toBe(0);
    expect(kept(await getDecisions(database, ['a'])).map(({ state }) => state)).toEqual(['refused']);
  });

  it('is told to other views', async () => {
    const heard = new Promise<void>((resolve) => {
      const stop = watchChanges(() => {
        stop();
        resolve();
      }, 'decisions');
    });
    await addDecisions(database, [sampleDecision()]);
    await heard;
  });

  it('counts a record that cannot be read and keeps it', async () => {
    await addDecisions(database, [sampleDecision({ id: 'a' })]);
    await database.put('decisions', { id: 'broken', domain: 'x', answered: 0, order: 9 } as never);
    const listed = kept(await listDecisions(database));
    expect([listed.decisions.length, listed.unreadable]).toEqual([1, 1]);
    expect(await database.count('decisions')).toBe(2);
  });
});

describe('what is kept of many', () => {
  it('is the newest of a site, and what the person answered longest', async () => {
    const answered = sampleDecision({ id: 'answered', state: 'refused', why: undefined });
    const quiet = many(MOST_OF_A_SITE + 5, (at) => ({ id: `q${at}`, state: 'went-on', addresses: [] }));
    await addDecisions(database, [answered, ...quiet]);
    const left = await ids();
    expect(left).toHaveLength(MOST_OF_A_SITE);
    expect(left).toContain('answered');
    expect([left.includes('q5'), left.includes('q6')]).toEqual([false, true]);
    expect(await database.count('decision-details')).toBe(MOST_OF_A_SITE);
  });

  it('leaves other sites theirs', async () => {
    await addDecisions(database, [sampleDecision({ id: 'other', domain: 'other.example', state: 'went-on' })]);
    await addDecisions(
      database,
      many(MOST_OF_A_SITE + 50, (at) => ({ id: `q${at}`, state: 'not-checked', addresses: [] })),
    );
    expect(await ids()).toContain('other');
  });

  it('is bounded in all', async () => {
    await addDecisions(
      database,
      many(MOST_DECISIONS + 10, (at) => ({ id: `d${at}`, domain: `s${at % 10}.example`, addresses: [] })),
    );
    const left = await ids();
    expect([left.length, left[0], left.at(-1)]).toEqual([MOST_DECISIONS, `d${MOST_DECISIONS + 9}`, 'd10']);
  });

  it('remembers a bounded number of addresses, the newest', async () => {
    await addDecisions(
      database,
      many(30, (at) => ({
        id: `d${at}`,
        state: 'let-through',
        addresses: Array.from({ length: 20 }, (_, one) => `0x${String(at * 20 + one).padStart(40, '0')}`),
      })),
    );
    const known = await addresses();
    expect(known).toHaveLength(MOST_ADDRESSES);
    expect(known).not.toContain(`0x${'0'.repeat(40)}`);
  });
});

describe('addresses seen before', () => {
  it.each([
    ['let-through', true],
    ['went-on', true],
    ['refused', false],
    ['not-checked', false],
  ] as const)('of a request that is %s: %s', async (state, remembered) => {
    await addDecisions(database, [sampleDecision({ state, addresses: ['0xabc'], origin: 'https://app.acme.example' })]);
    const expected = remembered ? [{ address: '0xabc', host: 'app.acme.example' }] : [];
    expect(kept(await listAddresses(database))).toEqual(expected);
  });

  it('the one named last stands first, once', async () => {
    await addDecisions(database, [
      sampleDecision({ id: 'a', state: 'went-on', addresses: ['0x1', '0x2'] }),
      sampleDecision({ id: 'b', state: 'went-on', addresses: ['0x1'] }),
    ]);
    expect(await addresses()).toEqual(['0x1', '0x2']);
  });
});

describe('removeDecisions', () => {
  it('takes away the decision, its details and its addresses, and undo brings all of it back', async () => {
    const [a, b] = [
      sampleDecision({ id: 'a', state: 'let-through', addresses: ['0x1'] }),
      sampleDecision({ id: 'b', state: 'let-through', addresses: ['0x2'] }),
    ];
    await addDecisions(database, [a, b]);
    const removed = kept(await removeDecisions(database, ['a', 'gone']));
    expect([await ids(), await addresses()]).toEqual([['b'], ['0x2']]);
    expect(await database.get('decision-details', 'a')).toBeUndefined();
    for (let twice = 0; twice < 2; twice += 1) kept(await restoreDecisions(database, removed));
    expect([await ids(), await addresses()]).toEqual([
      ['b', 'a'],
      ['0x2', '0x1'],
    ]);
    expect(kept(await getDecisions(database, ['a']))).toEqual([a]);
  });
});

describe('what waits', () => {
  it('waits until it is decided', async () => {
    await keepWaiting(database, sampleDecision({ id: 'a' }));
    expect(kept(await listWaiting(database)).map(({ id }) => id)).toEqual(['a']);
    await addDecisions(database, [sampleDecision({ id: 'a', state: 'let-through' })]);
    expect(kept(await listWaiting(database))).toEqual([]);
  });

  it('does not wait any more when the answer was faster', async () => {
    await addDecisions(database, [sampleDecision({ id: 'a' })]);
    await keepWaiting(database, sampleDecision({ id: 'a' }));
    expect(kept(await listWaiting(database))).toEqual([]);
  });
});

it('a database that was closed is told, and nothing is thrown', async () => {
  const other = kept(await openDatabase({ name: `decisions-${++names}` }));
  other.close();
  for (const tried of [
    await addDecisions(other, [sampleDecision()]),
    await listDecisions(other),
    await removeDecisions(other, ['a']),
    await listAddresses(other),
    await keepWaiting(other, sampleDecision()),
  ]) {
    expect(tried).toMatchObject({ ok: false, why: expect.stringMatching(/Try again/) });
  }
});
