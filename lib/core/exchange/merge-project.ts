import { type Account, type Belongings, type Contract, MOST_BELONGINGS, NO_BELONGINGS } from '../belongings.ts';
import { canonicalJson } from '../canonical.ts';
import type { Project } from '../project.ts';

/** Most tags and declined suggestions of one project after a merge. */
const MOST_WORDS = 500;

/** Where ours and theirs both say something, and differ: ours stays, theirs is shown. */
export interface ProjectConflict {
  domain: string;
  field: 'name' | 'note';
  ours: string;
  theirs: string;
}

/**
 * Ours with what the file adds: belongings, declined suggestions, tags and links of both, the earlier `created`. Name and
 * note stay ours, unless ours is untouched: a name that is still the domain, no note. States and counts stay ours.
 */
export function mergeProject(ours: Project, theirs: Project): { project: Project; conflicts: ProjectConflict[] } {
  const own = ours.own || theirs.own ? { own: mergeBelongings(ours.own, theirs.own) } : {};
  const lists = {
    ...union('declined', ours.declined, theirs.declined),
    ...union('tags', ours.tags, theirs.tags),
    ...union('handles', ours.handles, theirs.handles),
    ...union('links', ours.links, theirs.links),
  };
  const name = ours.name === ours.domain ? theirs.name : ours.name;
  const note = ours.note ? ours.note : theirs.note;
  const project = {
    ...{ ...ours, ...own, ...lists, name },
    created: Math.min(ours.created, theirs.created),
    ...(note === undefined ? {} : { note }),
  };
  const { domain } = ours;
  const conflicts: ProjectConflict[] = [];
  const untouched = theirs.name === theirs.domain;
  if (project.name !== theirs.name && !untouched) {
    conflicts.push({ domain, field: 'name', ours: project.name, theirs: theirs.name });
  }
  if (theirs.note && project.note !== theirs.note) {
    conflicts.push({ domain, field: 'note', ours: project.note ?? '', theirs: theirs.note });
  }
  return { project, conflicts };
}

function mergeBelongings(ours: Belongings = NO_BELONGINGS, theirs: Belongings = NO_BELONGINGS): Belongings {
  return {
    domains: both(ours.domains, theirs.domains),
    repositories: both(ours.repositories, theirs.repositories),
    accounts: both<Account>(ours.accounts, theirs.accounts),
    contracts: both<Contract>(ours.contracts, theirs.contracts),
    claimPages: both(ours.claimPages, theirs.claimPages),
  };
}

/** Ours first, in its order; none twice. What is ours is never cut off, whatever the file adds. */
function both<One>(ours: readonly One[], theirs: readonly One[], most = MOST_BELONGINGS): One[] {
  const known = new Set(ours.map(canonicalJson));
  const added = theirs.filter((one) => !known.has(canonicalJson(one)));
  return [...ours, ...added.slice(0, Math.max(0, most - ours.length))];
}

function union(
  field: 'declined' | 'tags' | 'handles' | 'links',
  ours: readonly string[] | undefined,
  theirs: readonly string[] | undefined,
): Partial<Project> {
  if (!ours && !theirs) return {};
  return { [field]: both(ours ?? [], theirs ?? [], MOST_WORDS) };
}
