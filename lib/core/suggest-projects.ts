import type { Project } from './project.ts';

/** Sites whose accounts projects declare as theirs: the links to accounts that are read from their pages lead there. */
const DECLARED_ON: ReadonlySet<string> = new Set(['x', 'telegram']);

/** A saved project that a post may be about, and by what. */
export interface Suggestion {
  project: Project;
  because: 'its-account' | 'its-domain';
}

/**
 * The saved projects that a post is likely about: those whose own pages link to its author's account, then those whose
 * domain the post shows or leads to, in the order of `domains`. Pure; time linear in the projects.
 */
export function suggestProjects(
  projects: readonly Project[],
  { site, handle, domains }: { site: string; handle: string; domains: readonly string[] },
): Suggestion[] {
  const account = DECLARED_ON.has(site) ? handle.toLowerCase() : '';
  const isAuthor = ({ handles = [] }: Project) =>
    account !== '' && handles.some((one) => one.toLowerCase() === account);
  const byAccount = projects.filter(isAuthor);
  const byDomain = domains.flatMap((domain) => projects.filter((project) => project.domain === domain));
  return [
    ...byAccount.map((project): Suggestion => ({ project, because: 'its-account' })),
    ...byDomain
      .filter((project) => !byAccount.includes(project))
      .map((project): Suggestion => ({ project, because: 'its-domain' })),
  ];
}
