import * as z from 'zod/mini';
import { isSamePage, pageKey } from '@/lib/core/page-address.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { MOST_PAGES, PageNotes } from '@/lib/core/page-notes.ts';
import { notesOfProject, sameBrand } from '@/lib/evidence/project-scope.ts';
import { ownerOf } from '@/lib/evidence/shared-hosts.ts';
import type { Session } from '../session.ts';

/** Owners whose pages are remembered, and characters of all their notes together; storage.session holds 10 MB. */
const MOST_OWNERS = 60;
const MOST_CHARACTERS = 3_000_000;
/** Owners of one name that are asked for one page. */
const MOST_OF_A_NAME = 6;

/** Owners in the order of use, the latest last, with the size of their notes in characters. */
const Index = z.array(z.object({ owner: z.string(), size: z.int() }));
type Index = z.infer<typeof Index>;
const Pages = z.array(PageNotes);

/** Notes of the pages read since the browser was started: memory of the session, gone with it. */
export interface ProjectNotes {
  /** Notes of the other pages of this page's project, newest first. */
  of(page: PageDoc): Promise<PageNotes[]>;
  /** Keeps the notes of a page; older notes of the same page go. */
  keep(notes: PageNotes): Promise<void>;
  /** Does a page that was read link this one as a page of its own project? */
  isLinked(address: string): Promise<boolean>;
}

/**
 * One key for each owner of addresses, and an index of owners. The worker may die between any two lines: the index
 * names an owner before its notes are written and after they are removed, so that nothing is kept that is not counted.
 * `place` is where they lie: what private windows read is kept apart.
 */
export function createProjectNotes(session: Session, place = 'notes'): ProjectNotes {
  const keyOf = (owner: string) => `${place}:${owner}`;
  const read = async (owner: string) => (await session.read(keyOf(owner), Pages)) ?? [];

  async function leaveOut(owners: readonly string[]): Promise<void> {
    for (const owner of owners) await session.remove(keyOf(owner));
    await session.update(place, Index, (known = []) => known.filter(({ owner }) => !owners.includes(owner)));
  }

  return {
    async of(page) {
      const own = ownerOf(page.url);
      const index = own === '' ? undefined : await session.read(place, Index);
      if (!index) return [];
      const owners = index.filter(({ owner }) => owner === own || sameBrand(owner, own)).slice(-MOST_OF_A_NAME);
      const all = (await Promise.all(owners.map(({ owner }) => read(owner)))).flat();
      return notesOfProject(page, all)
        .sort((a, b) => b.at - a.at)
        .slice(0, MOST_PAGES - 1);
    },

    async keep(notes) {
      const owner = ownerOf(notes.url);
      if (owner === '') return;
      const size = JSON.stringify(notes).length;
      await session.update(place, Index, (known = []) => used(known, owner, size));
      const kept = await session.update(keyOf(owner), Pages, (known = []) => {
        const rest = known.filter((one) => !isSamePage(one, notes));
        return [...rest, notes].slice(-MOST_PAGES);
      });
      const whole = JSON.stringify(kept ?? []).length;
      const index = await session.update(place, Index, (known = []) => used(known, owner, whole));
      const gone = tooMany(index ?? [], owner);
      if (gone.length > 0) await leaveOut(gone);
    },

    async isLinked(address) {
      const owner = ownerOf(address);
      const index = owner === '' ? undefined : await session.read(place, Index);
      const near = index?.filter((one) => one.owner === owner || sameBrand(one.owner, owner)).slice(-MOST_OF_A_NAME);
      const key = pageKey(address);
      for (const one of near ?? []) {
        const pages = await read(one.owner);
        if (pages.some(({ links }) => links.some(({ url }) => pageKey(url) === key))) return true;
      }
      return false;
    },
  };
}

function used(index: Index, owner: string, size: number): Index {
  return [...index.filter((one) => one.owner !== owner), { owner, size }];
}

/** Those used longest ago that no longer fit; never the one in use. */
function tooMany(index: Index, inUse: string): string[] {
  const gone: string[] = [];
  let count = index.length;
  let size = index.reduce((sum, one) => sum + one.size, 0);
  for (const one of index) {
    if (count <= MOST_OWNERS && size <= MOST_CHARACTERS) break;
    if (one.owner === inUse) continue;
    gone.push(one.owner);
    count -= 1;
    size -= one.size;
  }
  return gone;
}
