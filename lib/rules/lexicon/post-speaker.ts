import type { KnownProject } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Post } from '@/lib/core/post.ts';
import { isCloseHandle, isSameHandle, plainHandle, wordsOfName } from './account-names.ts';
import { accountCloseTo, projectOfAccount, projectOfHandle } from './known-accounts.ts';
import { isHostOf } from './known-hosts.ts';
import { outsideLinks } from './post-links.ts';

type Account = Post['author'];

/** Handles of known projects are those that they have there. Source: their own sites, which link to X and Telegram. */
const OWN_HANDLES = new Set(['x', 'telegram']);
/** A handle ends with a domain that its owner proved, or with the host of a server. */
const DOMAIN_HANDLES = new Set(['bluesky', 'mastodon']);
/** Handles that Bluesky gives out itself, for everybody to choose. */
const GIVEN = /\.bsky\.social$/i;

/** An account of a known project that this one can be taken for. */
export interface SpeaksAs {
  project: KnownProject;
  /** What the account comes close to: a handle with its @, a domain, or the project's name. */
  of: string;
  by: 'handle' | 'domain' | 'name';
  /** The likeness alone says little, because the handle is an ordinary word, or anybody may take any name there. */
  isWeak: boolean;
}

/** Does the site show handles of which it is known whose they are? */
export function hasOwnHandles({ site }: Post): boolean {
  return OWN_HANDLES.has(site);
}

/** The known project that an account of this site belongs to: as it was confirmed, by its own handle there, or by a domain in its handle. */
export function officialProject(view: PageView, account: Account): KnownProject | undefined {
  const { projects } = view.known;
  const site = view.post?.site ?? '';
  const confirmed = projectOfAccount(projects, site, account.handle);
  if (confirmed) return confirmed;
  if (OWN_HANDLES.has(site)) return projectOfHandle(projects, account.handle);
  if (!DOMAIN_HANDLES.has(site) || GIVEN.test(account.handle)) return undefined;
  const domain = view.domainOf(hostOfHandle(account.handle));
  return domain === '' ? undefined : projects.find((one) => one.domains.includes(domain));
}

/** The known project's account that the author of this post can be taken for; undefined for their own and all others. */
export function speaksAs(view: PageView): SpeaksAs | undefined {
  const { post } = view;
  if (!post || officialProject(view, post.author)) return undefined;
  return byHandle(view, post) ?? byDomain(view, post) ?? byName(view, post);
}

function byHandle({ known: { projects } }: PageView, { site, author }: Post): SpeaksAs | undefined {
  const name = chosenPart(author.handle, site);
  const close = accountCloseTo(projects, name);
  // Where any name can be taken, the very same one says as much as one that is close.
  const same = DOMAIN_HANDLES.has(site) ? projectOfHandle(projects, name) : undefined;
  const project = close?.project ?? same;
  if (!project) return undefined;
  const isWord = close?.isWord ?? (project.words ?? []).includes(name);
  return { project, of: `@${close?.handle ?? name}`, by: 'handle', isWeak: isWord || !OWN_HANDLES.has(site) };
}

function byDomain(view: PageView, { site, author }: Post): SpeaksAs | undefined {
  if (!DOMAIN_HANDLES.has(site) || GIVEN.test(author.handle)) return undefined;
  const found = view.lookalikeOf(hostOfHandle(author.handle));
  return found?.strength === 'strong'
    ? { project: found.project, of: found.domain, by: 'domain', isWeak: true }
    : undefined;
}

function byName({ known: { projects } }: PageView, { author }: Post): SpeaksAs | undefined {
  const project = projectNamed(projects, author.name);
  return project && { project, of: project.name, by: 'name', isWeak: true };
}

const named = new WeakMap<readonly KnownProject[], ReadonlyMap<string, KnownProject>>();

/** The project whose name a display name is, with or without words such as Support beside it. */
function projectNamed(projects: readonly KnownProject[], name: string): KnownProject | undefined {
  let names = named.get(projects);
  if (!names) {
    const long = projects.filter((one) => wordsOfName(one.name).length >= 5);
    names = new Map(long.map((one) => [wordsOfName(one.name), one] as const));
    named.set(projects, names);
  }
  const words = wordsOfName(name);
  const project = words === '' ? undefined : names.get(words);
  return project?.words?.includes(words) ? undefined : project;
}

/** The first host of the post that is none of the project's own. */
export function foreignHost(view: PageView, project: KnownProject | undefined): string | undefined {
  return outsideLinks(view).find(({ host }) => !project || !isHostOf(host, project))?.host;
}

/** Are two accounts of one site the same one? */
export function isSameAccount(one: Account, other: Account, site: string): boolean {
  if (isSameHandle(one.handle, other.handle)) return true;
  if (site !== 'mastodon') return false;
  // Answers of the same server may be shown without its name.
  const [a, b] = [plainHandle(one.handle), plainHandle(other.handle)];
  return a.startsWith(`${b}@`) || b.startsWith(`${a}@`);
}

/** Can the handle of one account be taken for that of another one of the site? */
export function isCloseAccount(one: Account, other: Account, site: string, most: number): boolean {
  if (site === 'discord') return false;
  const [a, b] = [chosenPart(one.handle, site), chosenPart(other.handle, site)];
  if (DOMAIN_HANDLES.has(site) && a === b) return a.length >= 3;
  return isCloseHandle(a, b, most);
}

/** The part of a handle that its owner chose: `orbit` of orbit@server.example and of orbit.bsky.social. */
function chosenPart(handle: string, site: string): string {
  const text = plainHandle(handle);
  if (site === 'discord') return '';
  if (site === 'mastodon') return text.split('@', 1)[0] ?? '';
  if (site === 'bluesky') return GIVEN.test(text) ? text.replace(GIVEN, '') : (text.split('.').at(-2) ?? text);
  return text;
}

function hostOfHandle(handle: string): string {
  return handle.slice(handle.lastIndexOf('@') + 1).toLowerCase();
}
