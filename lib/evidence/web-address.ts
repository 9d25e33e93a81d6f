import type { ListedHost } from './listed-host.ts';

/** A web address that has a host, or undefined: broken, mailto:, javascript:, data: and the like are none. */
export function readAddress(href: string): URL | undefined {
  try {
    const url = new URL(href);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.hostname !== '' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Parts of the path, lower case: `/Acme/repo/` gives `['acme', 'repo']`. */
export function pathSegments(url: URL): string[] {
  return url.pathname.toLowerCase().split('/').filter(Boolean);
}

/** Pages of an auditor, bounty platform or register that speak of its own business, never of one project. */
const GENERAL_PAGES = new Set(
  'about,about-us,audits,blog,careers,company,contact,contact-us,en,explore,faq,home,leaderboard,news,pricing,privacy,products,research,reports,resources,search,security,services,smart-contract-audit,smart-contract-audits,solutions,team,terms,projects'.split(
    ',',
  ),
);

/** First path parts of repository hosts that are the host's own pages. */
const HOST_PAGES = new Set(
  'about,apps,collections,contact,customer-stories,enterprise,explore,features,join,login,marketplace,notifications,pricing,search,security,settings,signup,site,sponsors,team,topics,trending,users,models,tasks,docs'.split(
    ',',
  ),
);

/** Path parts that come before owner and name. */
const REPOSITORY_FOLDERS = new Set(['datasets', 'spaces', 'code', 'orgs', 'repos']);

/** True when the address names nothing in particular: a front page, or an owner without one of its repositories. */
export function isFrontPage(url: URL, { kind, path }: ListedHost): boolean {
  const parts = pathSegments(url).slice(path ? pathSegments(new URL(path, url)).length : 0);
  if (kind === 'repository') return !namesRepository(parts);
  if (kind === 'status') return false;
  if (hasHashRoute(url)) return false;
  if (parts.length !== 1) return parts.length === 0;
  const only = parts[0] ?? '';
  // An explorer's entry has a number, a hash or a folder before it; "/charts" and "/tokens" are lists of everybody.
  return kind === 'explorer' ? !/\d/.test(only) : kind !== 'dashboard' && GENERAL_PAGES.has(only);
}

function namesRepository(parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  if (HOST_PAGES.has(first) || first === 'orgs') return false;
  return parts.length >= (REPOSITORY_FOLDERS.has(first) ? 3 : 2);
}

/** Some explorers and dashboards keep the route behind the hash: `/#/address/T…`. */
function hasHashRoute(url: URL): boolean {
  return /^#!?\/\w/.test(url.hash);
}

const TEST_NETWORK =
  /^(?:(?:[a-z]{1,12}-)?(?:testnet|sepolia|goerli|holesky|hoodi|rinkeby|ropsten|kovan|amoy|mumbai|fuji|chiado|alfajores|shasta|nile|ghostnet|preprod|preview|signet|devnet|calibration)|testnet\d?)(?:-[a-z0-9]{1,12})?$/;

/** The test network that an explorer address names in its host, path or query, or undefined. */
export function testNetworkOf(url: URL): string | undefined {
  const named = ['cluster', 'network', 'chain'].map((name) => url.searchParams.get(name) ?? '');
  const places = [...url.hostname.toLowerCase().split('.'), ...pathSegments(url).slice(0, 1), ...named];
  return places.find((place) => TEST_NETWORK.test(place.toLowerCase()));
}
