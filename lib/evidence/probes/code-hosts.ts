import * as z from 'zod/mini';
import { en } from '@/lib/words/en.ts';
import { jsonOf } from './json-of.ts';
import type { ServiceAnswer } from './probe.ts';
import type { FoundRepository } from './repository-value.ts';
import { momentOf } from './time-words.ts';

/** What an answer holds, or why it holds nothing, as the end of a sentence about the service. */
type Held<Value> = { ok: true; value: Value } | { ok: false; why: string };

/** A host of code that tells of its repositories without a key. */
export interface CodeHost {
  host: string;
  name: string;
  /** Address to ask of a repository. In: "acme/node"; on GitLab with all its groups. */
  address(path: string): string;
  read(answer: ServiceAnswer, now: number): Held<FoundRepository>;
  /** Address that tells how many people contributed, where one answer does. */
  people?(path: string): string;
}

const Text = z.string().check(z.maxLength(200));
const Moment = z.string().check(z.maxLength(40));
const Count = z.catch(z.optional(z.int().check(z.minimum(0))), undefined);
const Flag = z.catch(z.optional(z.boolean()), undefined);

/** Source: GitHub REST, "Get a repository". `pushed_at` is null before the first push. */
const GitHub = z.object({
  full_name: Text,
  created_at: Moment,
  pushed_at: z.nullable(Moment),
  archived: Flag,
  fork: z.boolean(),
  parent: z.catch(z.optional(z.object({ full_name: Text })), undefined),
  license: z.nullable(z.object({ spdx_id: z.nullish(Text), name: z.nullish(Text) })),
  stargazers_count: Count,
  forks_count: Count,
});

/** Source: GitLab, "Projects API"; people who are not signed in get only some of the fields. */
const GitLab = z.object({
  path_with_namespace: Text,
  created_at: Moment,
  last_activity_at: Moment,
  archived: Flag,
  forked_from_project: z.catch(z.optional(z.object({ path_with_namespace: Text })), undefined),
  license: z.catch(z.optional(z.nullable(z.object({ name: Text }))), undefined),
  star_count: Count,
  forks_count: Count,
});

/** Source: Forgejo's API, "Get a repository", as Codeberg serves it. */
const Forgejo = z.object({
  full_name: Text,
  created_at: Moment,
  updated_at: Moment,
  archived: Flag,
  fork: z.boolean(),
  parent: z.catch(z.nullish(z.object({ full_name: Text })), undefined),
  stars_count: Count,
  forks_count: Count,
});

export const CODE_HOSTS: readonly CodeHost[] = [
  {
    host: 'github.com',
    name: 'GitHub',
    address: (path) => `https://api.github.com/repos/${escaped(path)}`,
    people: (path) => `https://api.github.com/repos/${escaped(path)}/contributors?per_page=1&anon=1`,
    read: (answer, now) =>
      held(jsonOf(answer, GitHub), ({ license, ...one }) => ({
        ...datesOf(one.created_at, one.pushed_at ?? one.created_at, now),
        name: one.full_name,
        archived: one.archived,
        ...(one.fork && { forkOf: one.parent?.full_name ?? '' }),
        licence: license ? licenceOf(license) : '',
        stars: one.stargazers_count,
        forks: one.forks_count,
      })),
  },
  {
    host: 'gitlab.com',
    name: 'GitLab',
    address: (path) => `https://gitlab.com/api/v4/projects/${encodeURIComponent(path)}?license=true`,
    read: (answer, now) =>
      held(jsonOf(answer, GitLab), ({ license, ...one }) => ({
        ...datesOf(one.created_at, one.last_activity_at, now),
        name: one.path_with_namespace,
        archived: one.archived,
        ...(one.forked_from_project && { forkOf: one.forked_from_project.path_with_namespace }),
        ...(license !== undefined && { licence: license?.name ?? '' }),
        stars: one.star_count,
        forks: one.forks_count,
      })),
  },
  {
    host: 'codeberg.org',
    name: 'Codeberg',
    address: (path) => `https://codeberg.org/api/v1/repos/${escaped(path)}`,
    read: (answer, now) =>
      held(jsonOf(answer, Forgejo), (one) => ({
        ...datesOf(one.created_at, one.updated_at, now),
        name: one.full_name,
        archived: one.archived,
        ...(one.fork && { forkOf: one.parent?.full_name ?? '' }),
        stars: one.stars_count,
        forks: one.forks_count,
      })),
  },
];

function escaped(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** GitHub says NOASSERTION for a licence file that it does not know. */
function licenceOf({ spdx_id, name }: { spdx_id?: string | null; name?: string | null }): string {
  if (spdx_id && spdx_id !== 'NOASSERTION') return spdx_id;
  return name && name !== 'Other' ? name : en('one that the host does not know');
}

type Dated = Pick<FoundRepository, 'created' | 'changed'>;

function datesOf(created: string, changed: string, now: number): Partial<Dated> {
  return { created: momentOf(created, now), changed: momentOf(changed, now) };
}

type Told = Omit<FoundRepository, 'found' | 'host' | keyof Dated> & Partial<Dated>;

function held<Raw>(answer: Held<Raw>, tell: (raw: Raw) => Told): Held<FoundRepository> {
  if (!answer.ok) return answer;
  const { created, changed, ...rest } = tell(answer.value);
  if (created === undefined || changed === undefined) return { ok: false, why: en('gave no dates that can be') };
  return { ok: true, value: { found: true, host: '', ...rest, created, changed } };
}
