import type { KnownProject } from '@/lib/core/known.ts';
import { editDistance } from '@/lib/core/text/edit-distance.ts';
import { skeletonOf, wideSkeletonOf } from '@/lib/core/text/skeleton.ts';
import { isExtendedHandle, plainHandle, SHORTEST_HANDLE } from './account-names.ts';

/** An account of a known project. */
export interface KnownAccount {
  project: KnownProject;
  /** As the project writes it. */
  handle: string;
  /** The handle is an ordinary word, so one slip away lies another one. */
  isWord: boolean;
}

interface Accounts {
  same: ReadonlyMap<string, KnownAccount>;
  alike: ReadonlyMap<string, KnownAccount>;
  /** By first letter and length, one more and one less. */
  near: ReadonlyMap<string, readonly KnownAccount[]>;
}

const prepared = new WeakMap<readonly KnownProject[], Accounts>();

/** The known project that has this handle. */
export function projectOfHandle(projects: readonly KnownProject[], handle: string): KnownProject | undefined {
  return accountsOf(projects).same.get(plainHandle(handle))?.project;
}

const confirmed = new WeakMap<readonly KnownProject[], ReadonlyMap<string, KnownProject>>();

/** The saved project of which the person confirmed this account on this site. */
export function projectOfAccount(
  projects: readonly KnownProject[],
  site: string,
  handle: string,
): KnownProject | undefined {
  let known = confirmed.get(projects);
  if (!known) {
    const all = projects.flatMap((project) =>
      (project.accounts ?? []).map((one) => [`${one.site} ${plainHandle(one.handle)}`, project] as const),
    );
    known = new Map(all);
    confirmed.set(projects, known);
  }
  return known.get(`${site} ${plainHandle(handle)}`);
}

/** The account of a known project that this handle can be taken for; undefined for the accounts themselves. */
export function accountCloseTo(projects: readonly KnownProject[], handle: string): KnownAccount | undefined {
  const { same, alike, near } = accountsOf(projects);
  const text = plainHandle(handle);
  if (text === '' || same.has(text)) return undefined;
  const eye = alike.get(skeletonOf(text)) ?? alike.get(wideKey(text));
  if (eye) return eye;
  for (const [official, account] of same) {
    if (text.length > official.length && text.includes(official) && isExtendedHandle(text, official)) return account;
  }
  const candidates = near.get(`${text[0]}${text.length}`) ?? [];
  return candidates.find((account) => !account.isWord && editDistance(text, plainHandle(account.handle), 1) === 1);
}

function accountsOf(projects: readonly KnownProject[]): Accounts {
  let accounts = prepared.get(projects);
  if (!accounts) {
    accounts = prepare(projects);
    prepared.set(projects, accounts);
  }
  return accounts;
}

function prepare(projects: readonly KnownProject[]): Accounts {
  const same = new Map<string, KnownAccount>();
  const alike = new Map<string, KnownAccount>();
  const near = new Map<string, KnownAccount[]>();
  for (const project of projects) {
    for (const handle of project.handles) {
      const text = plainHandle(handle);
      if (text.length < 3 || same.has(text)) continue;
      const account = { project, handle, isWord: (project.words ?? []).includes(text) };
      same.set(text, account);
      alike.set(skeletonOf(text), account);
      if (text.length < SHORTEST_HANDLE) continue;
      alike.set(wideKey(text), account);
      for (const length of [text.length - 1, text.length, text.length + 1]) {
        near.set(`${text[0]}${length}`, [...(near.get(`${text[0]}${length}`) ?? []), account]);
      }
    }
  }
  return { same, alike, near };
}

/** Kept apart from the narrow skeletons, which are right for short handles, too. */
function wideKey(text: string): string {
  return `wide ${wideSkeletonOf(text)}`;
}
