import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { madeOnce } from '@/lib/core/made-once.ts';
import { en } from '@/lib/words/en.ts';
import { CODE_HOSTS, type CodeHost } from './code-hosts.ts';
import { jsonOf } from './json-of.ts';
import type { Probe, ProbeEdges, ServiceAnswer } from './probe.ts';
import { type FoundRepository, RepositoryFacts } from './repository-value.ts';
import { shownName } from './shown-name.ts';
import { againWords, agoWords } from './time-words.ts';

const HOUR = 3600 * 1000;
/** Most bytes of an answer: one of GitHub is about 6 kB, with its organisation and parent about 20 kB. */
const MOST = 200_000;
const SUBJECT = /^([a-z.]{3,40})\/([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,8})$/i;

/**
 * What a code host tells of a repository. Subject: "github.com/acme/node" (GitHub, GitLab, Codeberg). Limits: GitHub
 * answers 60 questions an hour for each network address without a key; a repository takes two of them.
 */
export const repository: Probe<RepositoryFacts> = {
  id: 'repository',
  version: 1,
  value: RepositoryFacts,
  keeps: { known: 12 * HOUR, unknown: HOUR / 6 },

  async ask(subject: string, edges: ProbeEdges): Promise<Fact<RepositoryFacts>> {
    const [, host = '', path = ''] = SUBJECT.exec(subject) ?? [];
    const asked = CODE_HOSTS.find((one) => one.host === host.toLowerCase());
    if (!asked) return unknown(en('This is not the name of a repository on a host that can be asked.'));
    const answer = await edges.get(asked.address(path), { most: MOST, accept: 'application/json' });
    if (answer.status === 404) return known(asked, edges, { found: false, host: asked.name });
    const refused = whyRefused(answer, asked.name);
    if (refused) return unknown(refused);
    const read = asked.read(answer, edges.now());
    if (!read.ok) return unknown(`${asked.name} ${read.why}.`);
    const contributors = await countPeople(asked, path, edges);
    const people = contributors === undefined ? {} : { contributors };
    return known(asked, edges, { ...read.value, host: asked.name, ...people });
  },

  words: (value, now) => (value.found ? sayFound(value, now) : [sayMissing(value.host)]),
};

function known(host: CodeHost, edges: ProbeEdges, value: RepositoryFacts): Fact<RepositoryFacts> {
  return { state: 'known', value, source: host.name, at: edges.now() };
}

function unknown(why: string): Fact<RepositoryFacts> {
  return { state: 'unknown', why };
}

/** Why an answer is none; undefined when it is one. */
function whyRefused(answer: ServiceAnswer, name: string): string | undefined {
  if (!answer.ok) {
    const again =
      answer.again === undefined ? '' : en('; it can be asked again {~again}', { again: againWords(answer.again) });
    const limited = answer.again !== undefined && answer.status !== 503;
    if (limited)
      return en('{name} {~why}: without an account it answers few questions an hour{~again}.', {
        name,
        why: answer.why,
        again,
      });
    return `${name} ${answer.why}${again}.`;
  }
  return answer.status === 200
    ? undefined
    : en('{name} answered with an error ({status}).', { name, status: answer.status });
}

/** A page of one person each: its number of pages is the number of people. Source: GitHub REST, "Using pagination". */
async function countPeople({ people }: CodeHost, path: string, { get }: ProbeEdges): Promise<number | undefined> {
  if (!people) return undefined;
  const answer = await get(people(path), { most: MOST, accept: 'application/json' });
  if (!answer.ok) return undefined;
  // A repository without a commit.
  if (answer.status === 204) return 0;
  const listed = answer.status === 200 ? jsonOf(answer, z.array(z.unknown()).check(z.maxLength(1))) : undefined;
  if (!listed?.ok) return undefined;
  const last = /[?&]page=(\d{1,9})[^<>]{0,200}>;\s?rel="last"/.exec((answer.link ?? '').slice(0, 4_000))?.[1];
  return last === undefined ? listed.value.length : Number(last);
}

const count = madeOnce(() => new Intl.NumberFormat('en'));

function sayMissing(host: string): string {
  return en('{host} shows no public repository of this name: it was removed or renamed, or it is not public.', {
    host,
  });
}

function sayFound(value: FoundRepository, now: number): string[] {
  const { archived, changed, created, forkOf, licence, contributors, stars, forks } = value;
  const said = [
    en('Last change {~changed}; begun {~created}.', {
      changed: agoWords(changed, now),
      created: agoWords(created, now),
    }),
  ];
  if (archived) said.unshift(en('Archived by its owner: nothing is changed there any more.'));
  const [fork, named] = [forkOf, licence].map((name) => name && shownName(name));
  if (fork !== undefined)
    said.push(fork === '' ? en('A fork of another repository.') : en('A fork of {fork}.', { fork }));
  if (named !== undefined) said.push(named === '' ? en('No licence is named.') : en('Licence: {~named}.', { named }));
  if (contributors !== undefined) {
    said.push(
      contributors === 1
        ? en('1 person contributed.')
        : en('{count} people contributed.', { count: count().format(contributors) }),
    );
  }
  if (stars !== undefined && forks !== undefined) {
    said.push(
      en('{count} starred it, {countB} made a fork.', { count: count().format(stars), countB: count().format(forks) }),
    );
  }
  return said;
}
