import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_ONCE, createTurns } from '@/lib/background/recheck/turns.ts';

/** A clock that stands still until nothing else can be done, and then goes on to the next moment that is waited for. */
function fakeClock() {
  let time = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  const sleep = (ms: number) => new Promise<void>((wake) => void sleepers.push({ at: time + ms, wake }));
  return {
    now: () => time,
    sleep,
    async runUntil(done: Promise<unknown>): Promise<void> {
      let isDone = false;
      void done.finally(() => {
        isDone = true;
      });
      for (;;) {
        // Everything that can go on without time passing does so first.
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) return;
        const next = sleepers.sort((a, b) => a.at - b.at).shift();
        if (!next) throw new Error('nobody waits and nothing is done');
        time = Math.max(time, next.at);
        next.wake();
      }
    },
  };
}

interface Request {
  host: number;
  pause: number;
  takes: number;
}

const requests = fc.array(
  fc.record({
    host: fc.integer({ min: 0, max: 6 }),
    pause: fc.constantFrom(1_000, 3_000),
    takes: fc.integer({ min: 0, max: 4_000 }),
  }),
  { minLength: 1, maxLength: 24 },
);

async function runAll(asked: readonly Request[]) {
  const clock = fakeClock();
  const take = createTurns({ now: clock.now, wait: clock.sleep });
  const { signal } = new AbortController();
  const log: { host: number; from: number; to: number; pause: number }[] = [];
  let under = 0;
  let most = 0;
  const all = asked.map(({ host, pause, takes }) =>
    take({ host: `${host}.example`, pause, signal }, async () => {
      const from = clock.now();
      under += 1;
      most = Math.max(most, under);
      await clock.sleep(takes);
      under -= 1;
      log.push({ host, from, to: clock.now(), pause });
    }),
  );
  await clock.runUntil(Promise.all(all));
  return { log, most, end: clock.now() };
}

describe('turns', () => {
  it('are four at most, one for each host, with a pause between two of one host', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (asked) => {
        const { log, most } = await runAll(asked);
        expect(log).toHaveLength(asked.length);
        expect(most).toBeLessThanOrEqual(AT_ONCE);
        for (const host of new Set(asked.map((one) => one.host))) {
          const mine = log.filter((one) => one.host === host).sort((a, b) => a.from - b.from || a.to - b.to);
          mine.slice(1).forEach((one, at) => {
            expect(one.from - (mine[at]?.to ?? 0)).toBeGreaterThanOrEqual(one.pause);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('use all four where hosts differ', async () => {
    const { most, end } = await runAll([0, 1, 2, 3, 4].map((host) => ({ host, pause: 1_000, takes: 500 })));
    expect([most, end]).toEqual([4, 1_000]);
  });

  it('do not begin once they are given up, and leave their place', async () => {
    const clock = fakeClock();
    const take = createTurns({ now: clock.now, wait: clock.sleep });
    const stop = new AbortController();
    const begun: string[] = [];
    const asked = ['first', 'second'].map((name) =>
      take({ host: 'acme.example', pause: 1_000, signal: stop.signal }, async () => {
        begun.push(name);
        stop.abort();
        return name;
      }),
    );
    await clock.runUntil(Promise.all(asked));
    expect(await Promise.all(asked)).toEqual(['first', undefined]);
    expect(begun).toEqual(['first']);
    const { signal } = new AbortController();
    const later = take({ host: 'acme.example', pause: 1_000, signal }, async () => 'third');
    await clock.runUntil(later);
    expect(await later).toBe('third');
  });

  it('a request that fails leaves its place, and the host waits as after any other', async () => {
    const clock = fakeClock();
    const take = createTurns({ now: clock.now, wait: clock.sleep });
    const { signal } = new AbortController();
    const turn = { host: 'acme.example', pause: 1_000, signal };
    const failing = take(turn, () => Promise.reject(new Error('gone')));
    const next = take(turn, async () => clock.now());
    await clock.runUntil(Promise.allSettled([failing, next]));
    await expect(failing).rejects.toThrow('gone');
    expect(await next).toBe(1_000);
  });
});
