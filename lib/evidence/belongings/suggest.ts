import type { Contract } from '@/lib/core/belongings.ts';
import { claimAddressOf } from '@/lib/core/claim-address.ts';
import { isUnderOne } from '@/lib/core/own-host.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Project } from '@/lib/core/project.ts';
import type { Review } from '@/lib/core/review.ts';
import { en } from '@/lib/words/en.ts';
import { registrableDomain, registrableLabel } from '../domain.ts';
import { brandOf, declaredBy, sameBrand } from '../project-scope.ts';
import { ownerOf } from '../shared-hosts.ts';
import { pathSegments, readAddress } from '../web-address.ts';
import { accountOfAddress } from './accounts.ts';
import { BELONGING_KINDS, type BelongingKind, type BelongingOf, isConfirmed, keyOfBelonging } from './belongings.ts';
import { readBelonging } from './read.ts';

/** Something that may be the project's own: its pages say so, and the person has not said yes or no. */
export type Suggestion = {
  [Kind in BelongingKind]: {
    kind: Kind;
    value: BelongingOf<Kind>;
    /** As `keyOfBelonging` writes it. */
    key: string;
    /** Where it comes from, in one sentence: "Its page acme.io/docs links it." */
    why: string;
    /** Address of the page that says it. */
    page: string;
  };
}[BelongingKind];

/** What was read of a project: a review with the PageDocs that it kept (`getEvidence`), as far as there are any. */
export interface SuggestFrom {
  review: Pick<Review, 'report' | 'records'>;
  docs?: readonly (PageDoc | undefined)[];
}

/** Suggestions of one kind. */
const MOST_OF_KIND = 50;
/** Links looked at on one page, and sites' profiles of others that end the guess. */
const MOST_LINKS = 1_000;
const CLAIM_WORD = /^(?:claims?|airdrops?|drop)$/;

/** Counts what is named, and remembers where it was named first. */
class Found {
  private readonly byKey = new Map<string, { suggestion: Suggestion; pages: Set<string> }>();

  add<Kind extends BelongingKind>(kind: Kind, value: BelongingOf<Kind>, page: string, does: string): void {
    const key = keyOfBelonging(kind, value);
    const known = this.byKey.get(key);
    if (known) known.pages.add(page);
    else {
      const suggestion = {
        kind,
        value,
        key,
        why: en('Its page {page} {~does}.', { page: shownPage(page), does }),
        page,
      } as Suggestion;
      this.byKey.set(key, { suggestion, pages: new Set([page]) });
    }
  }

  /** The most often named first. */
  of(kind: BelongingKind): Suggestion[] {
    return [...this.byKey.values()]
      .filter(({ suggestion }) => suggestion.kind === kind)
      .sort((a, b) => b.pages.size - a.pages.size || (a.suggestion.key < b.suggestion.key ? -1 : 1))
      .map(({ suggestion }) => suggestion);
  }
}

/**
 * What a project's own pages name as its own, without what is confirmed or declined; grouped by kind, the most often
 * named first, at most 50 of a kind. In: the newest reviews first. Pages of others are not asked. Pure; never throws.
 */
export function suggestBelongings(project: Project, from: readonly SuggestFrom[]): Suggestion[] {
  const found = new Found();
  for (const { review, docs = [] } of from) {
    addReport(found, project, review.report);
    for (const { url, contracts } of review.records) {
      if (!isOwnPage(project, url)) continue;
      for (const contract of contracts) {
        found.add(
          'contracts',
          contract,
          url,
          contract.chain === '' ? en('shows this address') : en('links it on an explorer'),
        );
      }
    }
    for (const doc of docs) if (doc && isOwnPage(project, doc.url)) addLinks(found, project, doc);
  }
  return BELONGING_KINDS.flatMap((kind) => {
    const all = found.of(kind);
    return all.filter((one) => isOpen(project, one) && !isSaidBetter(one, all)).slice(0, MOST_OF_KIND);
  });
}

/** Hosts of the project: its domain, and the domains that were confirmed, with all that is under them. */
function isOwnPage(project: Pick<Project, 'domain' | 'own'>, address: string): boolean {
  const host = readAddress(address)?.hostname.replace(/\.$/, '') ?? '';
  const domains = [project.domain, ...(project.own?.domains ?? [])];
  return isUnderOne(host, domains);
}

function addReport(found: Found, project: Project, { url, pageType, project: scope }: Review['report']): void {
  if (!isOwnPage(project, url)) return;
  if (scope?.domain === project.domain) for (const owner of scope.declares) addOwner(found, project, owner, url);
  const address = pageType === 'claim' ? readAddress(url) : undefined;
  if (address) found.add('claimPages', claimAddressOf(address), url, en('asks to claim something'));
}

/** Owners as `ownerOf` names them: "acme.io" or "github.com/acme". */
function addOwner(found: Found, project: Project, owner: string, page: string): void {
  const kind = owner.includes('/') ? 'repositories' : 'domains';
  const read = readBelonging(kind, owner);
  if (!read.ok || (kind === 'domains' && isOwnPage(project, `https://${read.value}/`))) return;
  found.add(kind, read.value, page, en('links it as its own'));
}

function addLinks(found: Found, project: Project, doc: PageDoc): void {
  for (const owner of declaredBy(doc)) addOwner(found, project, owner, doc.url);
  const links = doc.links.slice(0, MOST_LINKS);
  for (const { href } of links) {
    const owner = ownerOf(href);
    if (owner.includes('/') && sameBrand(owner, project.domain)) addOwner(found, project, owner, doc.url);
    const url = isOwnPage(project, href) ? readAddress(href) : undefined;
    if (url && saysClaim(url)) found.add('claimPages', claimAddressOf(url), doc.url, en('links it'));
  }
  addAccounts(found, project, doc, links);
}

/** A part of the path, or the name in front of the domain, says that something is handed out there. */
function saysClaim(url: URL): boolean {
  const front = url.hostname.split('.')[0] ?? '';
  return CLAIM_WORD.test(front) || pathSegments(url).some((part) => CLAIM_WORD.test(part));
}

/** An account is its own when it carries the project's name, or is the only one of its site that the page links to. */
function addAccounts(found: Found, project: Project, doc: PageDoc, links: PageDoc['links']): void {
  const bySite = new Map<string, Map<string, BelongingOf<'accounts'>>>();
  for (const { href } of links) {
    const account = accountOfAddress(href);
    if (!account) continue;
    const known = bySite.get(account.site) ?? new Map();
    bySite.set(account.site, known.set(keyOfBelonging('accounts', account), account));
  }
  const name = brandOf(project.domain) || registrableLabel(project.domain).replace(/[^a-z0-9]/g, '');
  for (const [site, accounts] of bySite) {
    const named = [...accounts.values()].filter(
      ({ handle }) => name.length >= 3 && handle.toLowerCase().replace(/[_.-]/g, '').includes(name),
    );
    // Code hosts are linked for what others wrote as well.
    const only = site !== 'github' && accounts.size === 1 ? [...accounts.values()] : [];
    for (const account of named.length > 0 ? named : only) found.add('accounts', account, doc.url, en('links it'));
  }
}

/** Neither confirmed, here or on any chain, nor declined, nor the project's own domain. */
function isOpen(project: Project, { kind, value, key }: Suggestion): boolean {
  if (project.declined?.includes(key)) return false;
  if (kind !== 'contracts') return !isConfirmed(project, kind, value);
  const own = project.own?.contracts ?? [];
  return !own.some(({ chain, address }) => address === value.address && sameChain(chain, value.chain));
}

function sameChain(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

/** The same address with its chain is the better of the two. */
function isSaidBetter({ kind, value }: Suggestion, all: readonly Suggestion[]): boolean {
  if (kind !== 'contracts' || value.chain !== '') return false;
  return all.some((other) => {
    const contract = other.value as Contract;
    return contract.address === value.address && contract.chain !== '';
  });
}

/** "acme.io/docs": without scheme and query, at most 60 characters. */
function shownPage(address: string): string {
  const url = readAddress(address);
  const shown = url ? url.host + url.pathname.replace(/\/$/, '') : registrableDomain(address);
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}
