import type { Fact } from '@/lib/core/fact.ts';
import type { CameFrom, KnownProject } from '@/lib/core/known.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { isOnTheWay, landsElsewhere } from '@/lib/evidence/landing.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { en } from '@/lib/words/en.ts';
import type { Session } from '../session.ts';
import {
  atDomain,
  concerns,
  FollowState,
  type Landing,
  landingOf,
  NOTHING_FOLLOWED,
  withArrival,
  withClick,
  withOpened,
  withoutTab,
  withoutWay,
} from './link-follow-state.ts';

export interface LinkFollowEdges {
  session: Session;
  projects(): Promise<readonly KnownProject[]>;
  /** Epoch milliseconds. */
  now(): number;
}

const KEY = 'followed-links';

/**
 * Joins a link of a post that a person followed to the page where their tab ends: the tab that opens next from that tab,
 * or that tab itself. Kept in storage.session while the tabs are open: the host that the link showed, and domains, never
 * an address. Nothing is requested.
 */
export function createLinkFollow({ session, projects, now }: LinkFollowEdges) {
  async function change(how: (state: FollowState) => FollowState): Promise<FollowState> {
    return (await session.update(KEY, FollowState, (state) => how(state ?? NOTHING_FOLLOWED))) ?? NOTHING_FOLLOWED;
  }

  async function isConcerned(tab: number): Promise<boolean> {
    const state = await session.read(KEY, FollowState);
    return state !== undefined && concerns(state, tab);
  }

  /** The way of a tab with this step; undefined when no link of a post led here. */
  async function follow(tab: number, url: string): Promise<Landing | undefined> {
    if (!/^https?:/.test(url) || !(await isConcerned(tab))) return undefined;
    return landingOf(await change((state) => atDomain(state, tab, registrableDomain(url), now())), tab);
  }

  async function differs({ shown }: Landing, url: string): Promise<boolean> {
    return landsElsewhere(shown, url, await projects());
  }

  return {
    /** A person followed a link of a post that showed this host. */
    async linkFollowed({ shown, direct }: Asks<'link:followed'>, sender: Sender): Promise<Answers<'link:followed'>> {
      const from = registrableDomain(sender.tabUrl || sender.url);
      const click = { tab: sender.tab, shown, direct, from, at: now() };
      if (sender.frame === 0) await change((state) => withClick(state, click));
      return {};
    },

    /** A tab opened, perhaps from another one. */
    async opened(tab: number, by: number | undefined): Promise<void> {
      if (by !== undefined) await change((state) => withOpened(state, tab, by, now()));
    },

    /** A tab goes to this address. */
    async moved(tab: number, url: string): Promise<void> {
      await follow(tab, url);
    },

    /** The page of a tab is there. True when the post that led to it showed another domain. */
    async arrived(tab: number, url: string): Promise<boolean> {
      if (!/^https?:/.test(url) || !(await isConcerned(tab))) return false;
      const landing = await follow(tab, url);
      if (landing && isOnTheWay(url)) return false;
      if (landing && (await differs(landing, url))) {
        await change((state) => withArrival(state, tab, now()));
        return true;
      }
      await change((state) => withoutWay(state, tab));
      return false;
    },

    /** For a page that is judged: the link that led to it, when that showed another domain. */
    async cameFrom(tab: number, url: string): Promise<Fact<CameFrom | undefined>> {
      const landing = await follow(tab, url);
      const led =
        landing && (await differs(landing, url)) ? { shown: landing.shown, direct: landing.direct } : undefined;
      return { state: 'known', value: led, source: en('links of posts that were followed in this browser'), at: now() };
    },

    /** A tab closed. */
    async forget(tab: number): Promise<void> {
      if (await isConcerned(tab)) await change((state) => withoutTab(state, tab));
    },
  };
}
