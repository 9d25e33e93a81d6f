import { json, type ServiceHandler, servePaths, text } from './service.ts';

export const GITHUB_HOST = 'api.github.com';

/** A repository as GitHub tells of it, with what differs. */
export function gitHubRepository(more: Record<string, unknown> = {}) {
  return {
    id: 815_400_221,
    node_id: 'R_kgDOMJ0',
    name: 'node',
    full_name: 'larkspur/node',
    private: false,
    owner: { login: 'larkspur', id: 9_100_200, type: 'Organization' },
    description: 'Runs jobs',
    fork: false,
    created_at: '2024-05-02T08:00:00Z',
    updated_at: '2026-11-01T08:00:00Z',
    pushed_at: '2025-09-03T16:20:00Z',
    stargazers_count: 1_204,
    forks_count: 88,
    archived: false,
    disabled: false,
    license: { key: 'mit', name: 'MIT License', spdx_id: 'MIT', url: 'https://api.github.com/licenses/mit' },
    default_branch: 'main',
    ...more,
  };
}

/** GitHub with these repositories by their path, each with so many people in its history. */
export function gitHub(
  repositories: Readonly<Record<string, { repository?: unknown; people?: number }>>,
): ServiceHandler {
  return ({ path }) => {
    const [, name = '', list] = /^\/repos\/([^/?]+\/[^/?]+)(\/contributors)?/.exec(path) ?? [];
    const known = repositories[decodeURIComponent(name)];
    if (!known) return new Response('{"message":"Not Found","status":"404"}', { status: 404 });
    return list === undefined ? json(known.repository ?? gitHubRepository()) : contributors(known.people ?? 1);
  };
}

function contributors(people: number): Response {
  if (people === 0) return new Response(null, { status: 204 });
  const page = (number: number) =>
    `<https://api.github.com/repositories/815400221/contributors?per_page=1&anon=1&page=${number}>`;
  const link = `${page(2)}; rel="next", ${page(people)}; rel="last"`;
  return json([{ login: 'ada', contributions: 120, type: 'User' }], people > 1 ? { link } : {});
}

/** Its limit without an account is spent. */
export function gitHubSpent(reset: number): ServiceHandler {
  const headers = {
    'x-ratelimit-limit': '60',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(reset / 1000),
  };
  return () => text('{"message":"API rate limit exceeded"}', 403, headers);
}

export const gitLab: ServiceHandler = servePaths({
  '/api/v4/projects/larkspur%2Ftools%2Fnode': () =>
    json({
      id: 55,
      path_with_namespace: 'larkspur/tools/node',
      created_at: '2024-05-02T08:00:00.000Z',
      last_activity_at: '2026-11-20T08:00:00.000Z',
      star_count: 3,
      forks_count: 0,
      forked_from_project: { id: 9, path_with_namespace: 'elm/node' },
      license: null,
    }),
});

export const codeberg: ServiceHandler = servePaths({
  '/api/v1/repos/larkspur/node': () =>
    json({
      id: 7,
      full_name: 'larkspur/node',
      created_at: '2024-05-02T08:00:00+02:00',
      updated_at: '2026-11-20T08:00:00+01:00',
      archived: true,
      fork: false,
      parent: null,
      stars_count: 3,
      forks_count: 1,
    }),
});
