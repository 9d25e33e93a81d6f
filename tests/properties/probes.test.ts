import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factOf } from '@/lib/core/fact.ts';
import { PROBES } from '@/lib/evidence/probes/index.ts';
import { DIRECTORY } from '@/lib/evidence/probes/registries.ts';
import { domain } from '../services/rdap.ts';

const NOW = Date.UTC(2026, 10, 23);
const encoder = new TextEncoder();

/** Answers as services give them; what comes out of cutting and changing them comes near to honest ones. */
const SAMPLES = [
  JSON.stringify(domain('larkspur.example', '2026-11-11T10:00:00Z')),
  JSON.stringify({ services: [[['example'], ['https://rdap.registry.example/']]] }),
  JSON.stringify([{ id: '1', not_before: '2026-03-01T00:00:00Z' }]),
  JSON.stringify([['timestamp'], ['20190303120102']]),
  JSON.stringify({ archived_snapshots: { closest: { timestamp: '20190303120102' } } }),
  'Contact: mailto:holes@larkspur.example\nExpires: 2027-03-01T00:00:00Z\n',
  JSON.stringify({
    full_name: 'larkspur/node',
    archived: false,
    pushed_at: '2026-01-01T00:00:00Z',
    stargazers_count: 4,
  }),
  JSON.stringify({
    match: 'exact_match',
    creationMatch: null,
    runtimeMatch: 'match',
    chainId: '1',
    verifiedAt: '2026',
  }),
];

const changed = fc
  .record({
    sample: fc.constantFrom(...SAMPLES),
    at: fc.nat(400),
    cut: fc.nat(40),
    by: fc.oneof(fc.string({ maxLength: 20 }), fc.json({ maxDepth: 2 })),
  })
  .map(({ sample, at, cut, by }) => encoder.encode(sample.slice(0, at) + by + sample.slice(at + cut)));
const bytes = fc.oneof(
  changed,
  fc.json({ maxDepth: 3 }).map((text) => encoder.encode(text)),
  fc.uint8Array({ maxLength: 300 }).map((some) => new Uint8Array(some)),
);
const answer = fc.oneof(
  fc.record({
    ok: fc.constant(true as const),
    status: fc.constantFrom(200, 204, 404),
    type: fc.constantFrom('application/json', 'text/html', 'text/plain', ''),
    etag: fc.constant(''),
    bytes,
  }),
  fc.record({ ok: fc.constant(false as const), why: fc.constant('answered with an error'), status: fc.constant(500) }),
);
const subject = fc.oneof(
  fc.constantFrom('larkspur.example', 'github.com/larkspur/node', `1:0x${'ab'.repeat(20)}`, 'larkspur'),
  fc.string({ maxLength: 60 }),
);

/** The directory as it is, so that a registry is asked at all; everything else is whatever comes. */
const HONEST = { ok: true, status: 200, type: '', etag: '', bytes: encoder.encode(SAMPLES[1]) } as const;

describe.each(PROBES.map((probe) => [probe.id, probe] as const))('%s', (_id, probe) => {
  it('makes a Fact of whatever is answered, and words of whatever is known', async () => {
    await fc.assert(
      fc.asyncProperty(subject, fc.array(answer, { minLength: 1, maxLength: 3 }), async (asked, answers) => {
        let at = 0;
        const get = async (address: string) =>
          address === DIRECTORY ? HONEST : (answers[at++ % answers.length] ?? HONEST);
        const fact = await probe.ask(asked, { get, now: () => NOW });
        expect(factOf(probe.value).safeParse(fact).success).toBe(true);
        if (fact.state === 'unknown') expect(fact.why.length).toBeGreaterThan(5);
        else expect(probe.words(fact.value, NOW).every((line) => /^\S.{8,2000}$/su.test(line))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('says what it keeps, and for how long', () => {
    expect(probe.keeps.known).toBeGreaterThanOrEqual(probe.keeps.unknown);
    expect(probe.keeps.unknown).toBeGreaterThan(0);
    expect(Number.isInteger(probe.version)).toBe(true);
  });
});
