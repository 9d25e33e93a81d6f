import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factOf } from '@/lib/core/fact.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { contract } from '@/lib/evidence/probes/contract.ts';
import type { Probe, ServiceAnswer, ServiceAsking } from '@/lib/evidence/probes/probe.ts';
import { reduceFile } from '@/lib/evidence/probes/protocol-files.ts';
import { readIncident, readProtocol, readTotals } from '@/lib/evidence/probes/protocol-rows.ts';
import { readSigns, writeSigns } from '@/lib/evidence/probes/protocol-subject.ts';
import { protocols } from '@/lib/evidence/probes/protocols.ts';
import { repository } from '@/lib/evidence/probes/repository.ts';
import { repositoryOf } from '@/lib/evidence/probes/repository-subjects.ts';
import { gitHubRepository } from '../services/code-hosts.ts';
import { incident, protocol, totals } from '../services/defi-llama.ts';
import { EXACT } from '../services/sourcify.ts';

const NOW = Date.UTC(2026, 10, 23);
const now = () => NOW;

/** What services promise, with any of it turned into anything. */
const bent = (whole: Record<string, unknown>) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), { maxKeys: 4 })
    .map((more) => ({ ...whole, ...more }));
const anyJson = fc.oneof(
  bent(gitHubRepository({ fork: true, parent: { full_name: 'elm/node' } })),
  bent({ ...EXACT }),
  fc.array(fc.oneof(bent(protocol()), bent(incident()), fc.jsonValue()), { maxLength: 4 }),
  fc.record({ protocols: fc.array(bent(totals()), { maxLength: 4 }) }),
  fc.jsonValue(),
);
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const bytes = fc.oneof(
  { weight: 5, arbitrary: anyJson.map(bytesOf) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
);
const answer: fc.Arbitrary<ServiceAnswer> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ok: fc.constant(true as const),
      status: fc.constantFrom(200, 204, 206),
      type: fc.string(),
      etag: fc.string(),
      bytes: bytes.map((one) => new Uint8Array(one)),
      link: fc.string(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ok: fc.constant(false as const),
      why: fc.constant('could not be reached'),
      status: fc.constantFrom(404, 403, 500),
      again: fc.constantFrom(undefined, NOW + 1_000),
    }),
  },
);

/** As the background keeps files: reduced, and only what fits. */
async function keeping(given: ServiceAnswer, { keeps }: ServiceAsking): Promise<ServiceAnswer> {
  if (!given.ok || !keeps?.reduced) return given;
  const reduced = await keeps.reduced(given.bytes, undefined, async () => {});
  return reduced && keeps.fits(reduced)
    ? { ...given, bytes: reduced }
    : { ok: false, why: 'answered in a form that is not known here' };
}

const SUBJECTS: readonly [Probe<unknown>, string][] = [
  [repository, 'github.com/larkspur/node'],
  [repository, 'gitlab.com/larkspur/node'],
  [repository, 'codeberg.org/larkspur/node'],
  [contract, `eip155:1:0x${'1f'.repeat(20)}`],
  [protocols, 'larkspur.example; Larkspur Lend; $LARK; @larkspurlend'],
];

test('whatever a service answers, the fact keeps to its shape and its words are observations', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SUBJECTS),
      fc.array(answer, { minLength: 1, maxLength: 6 }),
      async ([probe, subject], answers) => {
        let turn = 0;
        const get = (_: string, asking: ServiceAsking) => keeping(answers[turn++ % answers.length]!, asking);
        const fact = await probe.ask(subject, { get, now });
        expect(factOf(probe.value).safeParse(fact).success).toBe(true);
        const words = fact.state === 'known' ? probe.words(fact.value, NOW) : [fact.why];
        expect(words.length).toBeGreaterThan(0);
        // Names are the service's own; they are quoted as they are.
        if (fact.state === 'unknown') expect(words.flatMap(verdictWords)).toEqual([]);
        for (const sentence of words) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      },
    ),
  );
});

test('any subject is asked about or refused, and nobody else is asked', async () => {
  const hosts = /^https:\/\/(?:api\.github\.com|gitlab\.com|codeberg\.org|sourcify\.dev|api\.llama\.fi)\//;
  const subject = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.webPath().map((path) => `github.com${path}`),
    fc.string().map((text) => `github.com/a/${text}`),
  );
  await fc.assert(
    fc.asyncProperty(subject, async (text) => {
      for (const probe of [repository, contract, protocols] as readonly Probe<unknown>[]) {
        const get = async (address: string): Promise<ServiceAnswer> => {
          expect(new URL(address).href).toMatch(hosts);
          return { ok: false, why: 'could not be reached' };
        };
        expect((await probe.ask(text, { get, now })).state).toBe('unknown');
      }
    }),
  );
});

test('a file of anything is reduced or refused', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.option(bytes, { nil: undefined }), async (file, before) => {
      for (const [read, key] of [[readProtocol], [readIncident], [readTotals, 'protocols']] as const) {
        await reduceFile<unknown>(
          { read, key },
          new Uint8Array(file),
          before && new Uint8Array(before),
          async () => {},
        );
      }
    }),
  );
});

test('signs of a page come back as they were written', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{2,12}$/);
  const signs = fc.record({
    domain: word.map((name) => `${name.toLowerCase()}.example`),
    names: fc.array(word, { maxLength: 3 }),
    symbols: fc.array(word, { maxLength: 3 }),
    handles: fc.array(word, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(signs, (one) => {
      expect(readSigns(writeSigns(one))).toEqual(one);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readSigns(text)));
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => void repositoryOf(address)));
});
