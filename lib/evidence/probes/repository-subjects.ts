import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import { sameBrand } from '@/lib/evidence/project-scope.ts';
import { ownerOf } from '@/lib/evidence/shared-hosts.ts';
import { readAddress } from '@/lib/evidence/web-address.ts';
import { en } from '@/lib/words/en.ts';
import { CODE_HOSTS } from './code-hosts.ts';

/** A repository that a page names. */
export interface NamedRepository {
  /** "github.com/acme/node", as it is written. */
  path: string;
  /** The project's own, by its owner's name; else somebody else's that the page gives as a receipt. */
  own: boolean;
}

/** Most repositories of a page that are worth asking about. */
const MOST = 3;
const MOST_LINKS = 1_000;
/** First parts of a path that are pages of the host. Source: the hosts' own sites, November 2026. */
const HOST_PAGES =
  /^(?:about|api|apps|collections|contact|customer-stories|dashboard|enterprise|explore|features|groups|help|issues|join|login|marketplace|new|notifications|organizations|orgs|pricing|pulls|search|security|sessions|settings|signup|site|solutions|sponsors|stars|team|topics|trending|user|users)$/i;
const PART = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
/** Repositories that belong to an owner as a whole, and say little about the project. Source: GitHub's own manual. */
const ABOUT_OWNER = /\/(?:\.github|[^/]{1,100}\.github\.io)$/i;

/** The repository that an address is of, or is inside of; undefined for owners alone and for all other addresses. */
export function repositoryOf(address: string): string | undefined {
  const url = readAddress(address);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  if (!url || !CODE_HOSTS.some((one) => one.host === host)) return undefined;
  const parts = url.pathname.split('/').filter(Boolean);
  // GitLab has groups in groups; its own pages of a project stand behind a hyphen.
  const end = host === 'gitlab.com' ? parts.indexOf('-') : 2;
  const path = parts.slice(0, end < 0 ? parts.length : end).slice(0, 9);
  const name = (path.at(-1) ?? '').replace(/\.git$/, '');
  const whole = [...path.slice(0, -1), name];
  if (whole.length < 2 || HOST_PAGES.test(whole[0] ?? '') || !whole.every((part) => PART.test(part))) return undefined;
  return [host, ...whole].join('/');
}

/**
 * The repositories of a page that are worth asking about, at most three: the project's own by its owner's name, or
 * because the page lies in it (then no other), those behind claims first; then those of others that the page gives as a receipt of a
 * claim about its code. In: what was read, and its Report. Pure; never throws.
 */
export function repositoriesOf(doc: Pick<PageDoc, 'url' | 'links'>, report: Pick<Report, 'claims'>): NamedRepository[] {
  const owner = ownerOf(doc.url);
  const found = new Map<string, NamedRepository>();
  const add = (address: string, isReceipt: boolean) => {
    const path = repositoryOf(address);
    const key = path?.toLowerCase() ?? '';
    if (!path || found.has(key)) return;
    const own = isOwn(owner, ownerOf(address));
    if ((own && !ABOUT_OWNER.test(path)) || isReceipt) found.set(key, { path, own });
  };
  add(doc.url, false);
  for (const { kind, receipts } of report.claims) {
    for (const receipt of receipts) {
      const isReceipt = kind === 'code' && receipt.kind === 'repository' && receipt.tests?.entity.result !== 'failed';
      add(receipt.href, isReceipt);
    }
  }
  // A page of a repository links its owner's others out of habit.
  if (!repositoryOf(doc.url)) for (const { href } of doc.links.slice(0, MOST_LINKS)) add(href, false);
  return [...found.values()].sort((a, b) => Number(b.own) - Number(a.own)).slice(0, MOST);
}

function isOwn(owner: string, other: string): boolean {
  return other !== '' && (owner === other || sameBrand(owner, other));
}

/** The same as subjects of the look-up. */
export function subjectsOfRepositories(
  doc: Pick<PageDoc, 'url' | 'links'>,
  report: Pick<Report, 'claims'>,
): { id: 'repository'; subject: string; about: string }[] {
  return repositoriesOf(doc, report).map(({ path, own }) => ({
    id: 'repository',
    subject: path,
    about: own
      ? en('Whether {path} is worked on', { path })
      : en('Whether {path}, which has another owner, is worked on', { path }),
  }));
}
