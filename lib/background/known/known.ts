import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { NOT_LOOKED_UP } from '@/lib/core/fact.ts';
import { hostOf } from '@/lib/core/host-of.ts';
import {
  type AboutLink,
  type CameFrom,
  type Known,
  type KnownProject,
  type ListEntry,
  NOTHING_KNOWN,
} from '@/lib/core/known.ts';
import { isUnderOne } from '@/lib/core/own-host.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Project } from '@/lib/core/project.ts';
import { timersOf } from '@/lib/core/text/countdown.ts';
import { IMITATED } from '@/lib/evidence/lookalike/imitated.ts';
import { outwardOf } from '@/lib/evidence/outward.ts';
import { en } from '@/lib/words/en.ts';
import type { SameWords } from '../posts/repeated-posts.ts';
import type { Session } from '../session.ts';
import { createTimers } from './timers.ts';

/** Hosts remembered as linked from known projects, in this browser session. */
const MOST_LINKED = 3_000;
const LINKED = 'linked';
/** Main domains of projects by the host that they link to. */
const Linked = z.record(z.string(), z.array(z.string()));

export interface KnownEdges {
  session: Session;
  local: Session;
  /** Saved projects; empty when the store cannot be read. */
  saved(): Promise<readonly Project[]>;
  /** Calls back when saved projects changed. */
  watchSaved(listener: () => void): void;
  hash(text: string): Promise<string>;
  /** Pages of a private window leave nothing behind. */
  isPrivate(tab: number): Promise<boolean>;
  /** What lists of reports on this machine say of an address. */
  listed(url: string): Promise<Fact<ListEntry | undefined>>;
  /** The same look-up for many addresses at once, read once; `unknown` when there is no list. Left out: not looked up. */
  listedNow?(): Promise<Fact<(url: string) => ListEntry | undefined>>;
  /** The link of a post that led a tab to this address. Left out: not looked up. */
  cameFrom?(tab: number, url: string): Promise<Fact<CameFrom | undefined>>;
  /** What was looked up about a page, of what rules judge by. Left out: not looked up. */
  lookedUp?(doc: PageDoc, tab: number): Promise<Partial<Known>>;
  /** Which accounts wrote the same words as these posts. Left out: not looked up. */
  sameWords?(posts: readonly Post[], tab: number): Promise<SameWords>;
  now(): number;
}

/** Projects that are known, and what the saved ones link to. */
interface Projects {
  all: readonly KnownProject[];
  links: ReadonlyMap<string, readonly string[]>;
}

/** What is known beside pages and posts. Everything of it is on this machine; what nobody looked up stays unknown. */
export function createKnown(edges: KnownEdges) {
  const timers = createTimers(edges);
  let projects: Promise<Projects> | undefined;
  edges.watchSaved(() => {
    projects = undefined;
  });

  function known(): Promise<Projects> {
    projects ??= edges.saved().then(projectsOf);
    return projects;
  }

  async function linkedFrom(host: string, links: Projects['links']): Promise<string[]> {
    const seen = (await edges.session.read(LINKED, Linked))?.[host] ?? [];
    return [...new Set([...seen, ...(links.get(host) ?? [])])];
  }

  /** Remembers where a known project's own page sends people. */
  async function rememberLinks(project: KnownProject, hosts: readonly string[]): Promise<void> {
    const domain = project.domains[0];
    if (domain === undefined || hosts.length === 0) return;
    await edges.session.update(LINKED, Linked, (before = {}) => {
      const added = hosts.map((host): [string, string[]] => [host, [...new Set([...(before[host] ?? []), domain])]]);
      return Object.fromEntries([...Object.entries({ ...before, ...Object.fromEntries(added) })].slice(-MOST_LINKED));
    });
  }

  return {
    /** What is known beside a page, and what the page adds to it for later. */
    async forPage(doc: PageDoc, tab: number): Promise<Known> {
      const host = hostOf(doc.url);
      const [{ all, links }, isPrivate] = await Promise.all([known(), edges.isPrivate(tab)]);
      const own = all.find(({ domains }) => isUnderOne(host, domains));
      const seenNow = timersOf(doc, edges.now());
      const [linked, listed, cameFrom, before, lookedUp] = await Promise.all([
        linkedFrom(host, links),
        edges.listed(doc.url),
        edges.cameFrom?.(tab, doc.url) ?? NOT_LOOKED_UP,
        timers.exchange(doc.url, seenNow, isPrivate),
        edges.lookedUp?.(doc, tab).catch(() => ({})),
      ]);
      if (own && !isPrivate) await rememberLinks(own, [...outwardOf(doc).hosts, ...subdomainsOf(own, doc)]);
      const seen = {
        state: 'known' as const,
        value: before,
        source: en('earlier looks at this page'),
        at: edges.now(),
      };
      return { ...NOTHING_KNOWN, projects: all, linkedFrom: linked, listed, timers: seen, cameFrom, ...lookedUp };
    },

    /** What an address alone is compared with. */
    async around(url: string): Promise<Pick<Known, 'projects' | 'linkedFrom'>> {
      const { all, links } = await known();
      return { projects: all, linkedFrom: await linkedFrom(hostOf(url), links) };
    },

    /** The projects that the person saved. */
    async saved(): Promise<KnownProject[]> {
      return (await known()).all.filter(isSaved);
    },

    /**
     * What is known beside each of these posts: names and accounts, where they link to, and who else wrote their words,
     * which is only asked for posts that are on the screen of a tab.
     */
    async forPosts(posts: readonly Post[], tab: number | undefined): Promise<(post: Post) => Known> {
      const [{ all, links }, listedNow, sameWords] = await Promise.all([
        known(),
        edges.listedNow?.() ?? NOT_LOOKED_UP,
        tab === undefined ? undefined : edges.sameWords?.(posts, tab),
      ]);
      const ofLink = ofLinks(listedNow, (address) => links.get(hostOf(address)) ?? []);
      return (post) => ({
        ...NOTHING_KNOWN,
        projects: all,
        ofLink,
        sameWords: sameWords ? sameWords(post) : NOT_LOOKED_UP,
      });
    },

    /** All projects that are known: those of the bundled list and those that the person saved. */
    async projects(): Promise<readonly KnownProject[]> {
      return (await known()).all;
    },
  };
}

function projectsOf(saved: readonly Project[]): Projects {
  const links = new Map<string, string[]>();
  for (const { domain, links: hosts = [] } of saved) {
    for (const host of hosts) links.set(host, [...(links.get(host) ?? []), domain]);
  }
  // A listed project that was saved has its saved name, and the domains and accounts of both.
  const all = saved.map((project) => {
    const listed = IMITATED.find(({ domains }) => domains.includes(project.domain));
    const mine = knownOf(project);
    if (!listed) return mine;
    const domains = [...new Set([...listed.domains, ...mine.domains])];
    return { ...mine, ...listed, saved: true, domains, handles: [...new Set([...listed.handles, ...mine.handles])] };
  });
  // A confirmed host takes no listed project away: only the domain that was saved stands for it.
  const domains = new Set(saved.map(({ domain }) => domain));
  return { all: [...all, ...IMITATED.filter((project) => !project.domains.some((one) => domains.has(one)))], links };
}

/** A saved project with all that the person confirmed to be its own. */
function knownOf({ name, domain, handles = [], own }: Project): KnownProject {
  const { domains = [], accounts = [], contracts = [], claimPages = [] } = own ?? {};
  const confirmed = accounts.filter(({ site }) => SAME_HANDLES.has(site)).map(({ handle }) => handle);
  return {
    name,
    domains: [...new Set([domain, ...domains])],
    handles: [...new Set([...handles, ...confirmed])],
    from: 'saved',
    ...(accounts.length > 0 ? { accounts } : {}),
    ...(contracts.length > 0 ? { contracts } : {}),
    ...(claimPages.length > 0 ? { claimPages } : {}),
  };
}

/** Sites on which a project's handle is known as the one that its own pages link to. */
const SAME_HANDLES = new Set(['x', 'telegram']);

function isSaved({ from, saved }: KnownProject): boolean {
  return from === 'saved' || saved === true;
}

/** Hosts below a project's own that its front host links to: a name there can be taken over, so a link says something. */
function subdomainsOf({ domains }: KnownProject, doc: PageDoc): string[] {
  const here = hostOf(doc.url).replace(/^www\./, '');
  if (!domains.includes(here)) return [];
  const hosts = doc.links.map(({ href }) => hostOf(href));
  return [...new Set(hosts)].filter(
    (host) => host !== '' && host.replace(/^www\./, '') !== here && isUnderOne(host, domains),
  );
}

function ofLinks(
  listed: Fact<(url: string) => ListEntry | undefined>,
  linkedFrom: (address: string) => readonly string[],
): Known['ofLink'] {
  if (listed.state === 'unknown') return listed;
  const known = new Map<string, AboutLink>();
  const value = (address: string): AboutLink => {
    const about = known.get(address) ?? { listed: listed.value(address), linkedFrom: linkedFrom(address) };
    known.set(address, about);
    return about;
  };
  return { ...listed, value };
}
