import type { ReceiptGrade, ReceiptKind } from '@/lib/core/receipt.ts';
import { en } from '@/lib/words/en.ts';
import { registrableDomain, subdomainLabels } from './domain.ts';
import type { ListedHost } from './listed-host.ts';
import { pathSegments } from './web-address.ts';

/** What a link is worth, before the words around it are known. */
export interface LinkGrade {
  kind: ReceiptKind;
  grade: ReceiptGrade;
  note: string;
}

/** Words in a sub-domain or path that announce numbers the project shows about itself. */
const SHOWS_NUMBERS = new Set(
  'dashboard,dashboards,stats,statistics,status,transparency,explorer,scan,metrics,analytics,console,monitor,monitoring,uptime,telemetry,reserves'.split(
    ',',
  ),
);

/** Names of such a place only when they stand alone: "/data" shows numbers, "/data-policy" does not. */
const SHOWS_ALONE = new Set(['data', 'numbers', 'figures', 'facts']);

/** Places that write about such pages instead of being one. */
const WRITES_ABOUT = new Set('docs,doc,blog,news,help,support,learn,academy,forum,careers,press'.split(','));

/** Files that sell or bind, and report nothing. */
const NO_REPORT = /white-?_?paper|lite-?_?paper|deck|pitch|terms|privacy|brochure|one-?pager|brand/i;

/**
 * Grade of a link that stays with the page's own project (direction: own words are circular), or undefined when it
 * leaves. Own dashboards and own reports are R2, everything else of one's own is R1.
 */
export function gradeOwnLink(url: URL, page: URL | undefined, listed: ListedHost | undefined): LinkGrade | undefined {
  if (!page || registrableDomain(url.hostname) !== registrableDomain(page.hostname)) return undefined;
  if (listed?.kind === 'social' || listed?.kind === 'shortener') return undefined;
  if (listed?.kind === 'repository') return gradeOwnRepository(url, page);
  if (isSamePage(url, page)) return own(en('points to a place on this same page'));
  if (url.pathname.toLowerCase().endsWith('.pdf')) {
    if (NO_REPORT.test(url.pathname)) return own(en('a paper of the project’s own, not opened'));
    return { kind: 'own-dashboard', grade: 'R2', note: en('a report of the project’s own, not opened') };
  }
  if (listed?.kind === 'explorer' || listed?.kind === 'dashboard' || showsNumbers(url)) {
    return { kind: 'own-dashboard', grade: 'R2', note: en('a dashboard of the project’s own, not opened') };
  }
  return own(en('the same site, in its own words'));
}

function own(note: string): LinkGrade {
  return { kind: 'own-page', grade: 'R1', note };
}

/** Many owners share a repository host: own is the same owner and name, and its code still can be read. */
function gradeOwnRepository(url: URL, page: URL): LinkGrade | undefined {
  const [owner, name, ...rest] = pathSegments(url);
  const [pageOwner, pageName] = pathSegments(page);
  if (owner !== pageOwner || name !== pageName) return undefined;
  return rest.length === 0 ? own(en('the same repository’s own page')) : undefined;
}

function isSamePage(url: URL, page: URL): boolean {
  return url.hash !== '' && url.host === page.host && url.pathname === page.pathname && url.search === page.search;
}

function showsNumbers(url: URL): boolean {
  const places = [...subdomainLabels(url.hostname), ...pathSegments(url).slice(0, 2)];
  if (places.some((place) => WRITES_ABOUT.has(place))) return false;
  return places.some((place) => {
    if (SHOWS_ALONE.has(place)) return true;
    const words = place.split(/[-_]/);
    return words.length <= 3 && words.some((word) => SHOWS_NUMBERS.has(word));
  });
}
