import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { en } from '@/lib/words/en.ts';
import { askedChainName } from './chain-names.ts';
import { jsonOf } from './json-of.ts';
import type { Probe, ProbeEdges } from './probe.ts';
import { shownName } from './shown-name.ts';
import { againWords, dayWords, momentOf } from './time-words.ts';

const DAY = 24 * 3600 * 1000;
/** Most bytes of an answer; the fields that are asked for take about 1 kB, more for contracts in many parts. */
const MOST = 100_000;
const SUBJECT = /^eip155:([1-9]\d{0,15}):(0x[0-9a-f]{40})$/i;
const SERVICE = 'Sourcify';

const Name = z.string().check(z.maxLength(200));

/** What Sourcify tells of one contract. Times are epoch milliseconds. */
export const ContractFacts = z.object({
  chain: Name,
  /** `exact`: source and all that was set beside it · `match`: the source · `none`: nothing is published there. */
  match: z.enum(['exact', 'match', 'none']),
  /** What its source calls it; empty where that is not told. */
  name: Name,
  /** When that was found; 0 where it is not told. */
  verified: z.number(),
  /** Addresses that its calls are handed on to. */
  handsOn: z.array(z.object({ address: z.string().check(z.maxLength(42)), name: Name })),
});
export type ContractFacts = z.infer<typeof ContractFacts>;

const Match = z.nullable(z.enum(['exact_match', 'match']));
const Implementation = z.object({
  address: z.string().check(z.regex(/^0x[0-9a-fA-F]{40}$/)),
  name: z.catch(z.optional(Name), undefined),
});

/** Source: Sourcify's API v2, "Get verified contract". A contract without a published source answers 404. */
const Answer = z.object({
  match: Match,
  verifiedAt: z.catch(z.nullish(z.string().check(z.maxLength(40))), undefined),
  compilation: z.catch(z.nullish(z.object({ name: z.nullish(Name) })), undefined),
  proxyResolution: z.catch(
    z.nullish(z.object({ isProxy: z.boolean(), implementations: z.array(Implementation).check(z.maxLength(500)) })),
    undefined,
  ),
});
/** Most contracts behind one that are named. */
const MOST_BEHIND = 3;

/**
 * Whether the source of a contract was published and fits what runs. Subject: CAIP-10, "eip155:8453:0x…". Limits:
 * about two questions a second, no key.
 */
export const contract: Probe<ContractFacts> = {
  id: 'contract',
  version: 1,
  value: ContractFacts,
  keeps: { known: DAY, unknown: DAY / 144 },

  async ask(subject: string, { get, now }: ProbeEdges): Promise<Fact<ContractFacts>> {
    const [, id = '', address = ''] = SUBJECT.exec(subject) ?? [];
    const chain = askedChainName(id);
    if (!chain) return { state: 'unknown', why: en('{service} is not asked about this chain.', { service: SERVICE }) };
    const known = (value: ContractFacts): Fact<ContractFacts> => ({
      state: 'known',
      value,
      source: SERVICE,
      at: now(),
    });
    const fields = 'compilation.name,proxyResolution';
    const place = `https://sourcify.dev/server/v2/contract/${id}/${address}?fields=${fields}`;
    const answer = await get(place, { most: MOST, accept: 'application/json' });
    if (answer.status === 404) return known({ chain, match: 'none', name: '', verified: 0, handsOn: [] });
    if (!answer.ok && answer.again !== undefined) {
      return {
        state: 'unknown',
        why: en('{service} {~why}; it can be asked again {~again}.', {
          service: SERVICE,
          why: answer.why,
          again: againWords(answer.again),
        }),
      };
    }
    const read = jsonOf(answer, Answer);
    if (!read.ok) return { state: 'unknown', why: `${SERVICE} ${read.why}.` };
    return known({ chain, ...factsOf(read.value, now()) });
  },

  words: (value) => [sayMatch(value), ...sayHandsOn(value)],
};

function factsOf(answer: z.infer<typeof Answer>, now: number): Omit<ContractFacts, 'chain'> {
  const { match, verifiedAt, compilation, proxyResolution } = answer;
  const behind = proxyResolution?.isProxy ? proxyResolution.implementations : [];
  return {
    match: match === 'exact_match' ? 'exact' : (match ?? 'none'),
    name: compilation?.name ?? '',
    verified: momentOf(verifiedAt ?? '', now) ?? 0,
    handsOn: behind.slice(0, MOST_BEHIND).map(({ address, name = '' }) => ({ address: address.toLowerCase(), name })),
  };
}

function sayMatch({ chain, match, name, verified }: ContractFacts): string {
  if (match === 'none') {
    return en(
      'No source was published at {service} for this address on {chain}. It may be published elsewhere, or the address may be a wallet.',
      { service: SERVICE, chain },
    );
  }
  const shown = shownName(name);
  const called = shown === '' ? '' : ` (“${shown}”)`;
  const since = verified === 0 ? '' : en(' since {day}', { day: dayWords(verified) });
  const fits =
    match === 'exact'
      ? en('it fits what runs exactly')
      : en('it fits what runs; comments and names in it may have been changed');
  return en('Its source{called} is published at {service}{~since}, and {~fits}.', {
    called,
    service: SERVICE,
    since,
    fits,
  });
}

function sayHandsOn({ handsOn }: ContractFacts): string[] {
  if (handsOn.length === 0) return [];
  const named = handsOn.map(({ address, name }) => {
    const short = `${address.slice(0, 8)}…${address.slice(-6)}`;
    const shown = shownName(name);
    return shown === '' ? short : `${shown} (${short})`;
  });
  return [
    en('It is a proxy: it hands its calls on to {~list}, which is a contract of its own.', { list: named.join(', ') }),
  ];
}
