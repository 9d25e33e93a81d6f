import { canParseUrl } from './can-parse-url.ts';

/** Parts of a query that only tell where a person came from. */
const TRACKING =
  /^(?:utm_\w{1,40}|gclid|gbraid|wbraid|fbclid|msclkid|twclid|ttclid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs\w{1,20}|ref|ref_\w{1,20}|referrer|referral|source|src|trk|si)$/i;

/**
 * Two addresses with the same key are the same page: scheme, `www.`, hash, a slash or `index.html` at the end and parts
 * of the query that only track make no difference. Empty for what is not a web address.
 */
export function pageKey(address: string): string {
  const url = webAddress(address);
  if (!url) return '';
  const path = url.pathname.replace(/\/index\.html?$/i, '/').replace(/\/$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return `${url.host.replace(/^www\./, '')}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/**
 * Is this the same page, read twice? The same key, or the same path under the same title: many sites put the state of a
 * page (a tab, a theme, a session) into the query.
 */
export function isSamePage(one: { url: string; title: string }, other: { url: string; title: string }): boolean {
  const [key, otherKey] = [pageKey(one.url), pageKey(other.url)];
  if (key === otherKey) return true;
  return one.title !== '' && one.title === other.title && key.split('?')[0] === otherKey.split('?')[0];
}

/** Parts of host and path that a person reads as words: the first label of the host, then the path, small letters. */
export function addressParts(address: string): string[] {
  const url = webAddress(address);
  if (!url) return [];
  const path = url.pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !/^index\.html?$/.test(part));
  return [url.hostname.replace(/^www\./, '').split('.')[0] ?? '', ...path];
}

function webAddress(address: string): URL | undefined {
  if (!/^https?:/i.test(address) || !canParseUrl(address)) return undefined;
  return new URL(address);
}
