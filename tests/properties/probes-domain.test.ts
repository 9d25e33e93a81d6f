import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factOf } from '@/lib/core/fact.ts';
import { domainAge } from '@/lib/evidence/probes/domain-age.ts';
import { firstArchive } from '@/lib/evidence/probes/first-archive.ts';
import { firstCertificate } from '@/lib/evidence/probes/first-certificate.ts';
import type { Probe, ServiceAnswer } from '@/lib/evidence/probes/probe.ts';
import { DIRECTORY } from '@/lib/evidence/probes/registries.ts';
import { securityContact } from '@/lib/evidence/probes/security-contact.ts';
import { domain } from '../services/rdap.ts';

const NOW = Date.UTC(2026, 10, 23);
const encoder = new TextEncoder();

/** What each is asked about, and an honest answer: what comes out of changing one comes near to honest ones. */
const SAMPLES: Record<string, readonly [subject: string, answer: string]> = {
  'domain-age': ['larkspur.example', JSON.stringify(domain('larkspur.example', '2026-11-11T10:00:00Z'))],
  'first-certificate': ['larkspur.example', JSON.stringify([{ id: '1', not_before: '2026-03-01T00:00:00Z' }])],
  'first-archive': ['larkspur.example', JSON.stringify([['timestamp'], ['20190303120102']])],
  'security-contact': ['larkspur.example', 'Contact: mailto:holes@larkspur.example\nExpires: 2027-03-01T00:00:00Z\n'],
};

/** Whatever may be answered, often close to this honest answer. */
function answers(honest: string): fc.Arbitrary<ServiceAnswer> {
  const changed = fc
    .record({
      at: fc.nat(honest.length),
      cut: fc.constantFrom(0, 0, 1, 7),
      by: fc.oneof(fc.constantFrom('', '', ' ', '0', '9'), fc.string({ maxLength: 20 }), fc.json({ maxDepth: 2 })),
    })
    .map(({ at, cut, by }) => honest.slice(0, at) + by + honest.slice(at + cut));
  const text = fc.oneof({ weight: 4, arbitrary: changed }, fc.json({ maxDepth: 3 }));
  const bytes = fc.oneof(
    { weight: 6, arbitrary: text.map((some) => encoder.encode(some)) },
    fc.uint8Array({ maxLength: 300 }).map((some) => new Uint8Array(some)),
  );
  const type = fc.constantFrom('application/json', 'text/plain', 'text/html', '');
  const came = fc.record({ type, bytes, status: fc.constantFrom(200, 200, 204, 404) });
  return fc.oneof(
    { weight: 6, arbitrary: came.map((one) => ({ ...one, ok: true as const, etag: '' })) },
    fc.constant<ServiceAnswer>({ ok: false, why: 'answered with an error', status: 500 }),
  );
}

/** The directory as it is, so that a registry is asked at all; everything else is whatever comes. */
const HONEST = answerOf(JSON.stringify({ services: [[['example'], ['https://rdap.registry.example/']]] }));

function answerOf(text: string): ServiceAnswer {
  return { ok: true, status: 200, type: 'text/plain', etag: '', bytes: encoder.encode(text) };
}

describe.each([domainAge, firstCertificate, firstArchive, securityContact])('$id', (probe: Probe<unknown>) => {
  const [honest = '', sample = ''] = SAMPLES[probe.id] ?? [];
  const subject = fc.oneof({ weight: 6, arbitrary: fc.constant(honest) }, fc.string({ maxLength: 60 }));

  it('makes a Fact of whatever is answered, and words of whatever is known', async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(subject, fc.array(answers(sample), { minLength: 1, maxLength: 3 }), async (asked, all) => {
        let at = 0;
        const get = async (address: string) => (address === DIRECTORY ? HONEST : (all[at++ % all.length] ?? HONEST));
        const fact = await probe.ask(asked, { get, now: () => NOW });
        expect(factOf(probe.value).safeParse(fact).success).toBe(true);
        if (fact.state === 'unknown') expect(fact.why.length).toBeGreaterThan(5);
        else expect(probe.words(fact.value, NOW).every((line) => /^\S.{8,2000}$/su.test(line))).toBe(true);
        known += fact.state === 'known' ? 1 : 0;
      }),
      { numRuns: 120, examples: [[honest, [answerOf(sample)]]] },
    );
    expect(known, 'an honest answer is known').toBeGreaterThan(0);
  });

  it('says what it keeps, and for how long', () => {
    expect(probe.keeps.known).toBeGreaterThanOrEqual(probe.keeps.unknown);
    expect(probe.keeps.unknown).toBeGreaterThan(0);
    expect(Number.isInteger(probe.version)).toBe(true);
  });
});
