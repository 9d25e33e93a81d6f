import { forwardingOf, haveOneOwner } from '@/lib/core/forwarding.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import { registrableDomain, registrableLabel } from './domain.ts';
import { readHostAddress } from './host-address.ts';
import { findListedHost } from './listed-host.ts';

/** Where people sign in before they come to what they opened. Source: the services' own sign-in addresses. */
const SIGN_IN =
  /^(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|appleid\.apple\.com|[\w-]{1,60}\.(?:auth0\.com|okta\.com|cloudflareaccess\.com))$/;
/** Endings that name a country and are used as such: shops lead people to the one of theirs. */
const COUNTRY =
  /^(?:(?:co|com|org|net)\.)?(?:a[eltrstu]|b[deghory]|c[hlnruyz]|d[ek]|e[egs]|fi|fr|gr|hk|hr|hu|i[del]|it|jp|k[erz]|l[tuv]|m[axy]|n[glopz]|p[ehklt]|qa|r[osu]|s[aegik]|t[hnrw]|u[aksyz]|ve|vn|za)$/;

/** A stop on the way: the platform's forwarding or a short link, where nobody lands. In: an address. */
export function isOnTheWay(address: string): boolean {
  if (forwardingOf(address)) return true;
  const read = readHostAddress(address);
  return read !== undefined && findListedHost(read.host, read.path)?.kind === 'shortener';
}

/**
 * Does a page lie elsewhere than the host that a post showed for it? False where the two have one owner as far as that
 * is known (registrable domain, one platform, one known project, a shop's other country), where the shown host only
 * hides or forwards, and at places to sign in. In: the shown host, the page's address. Pure; never throws.
 */
export function landsElsewhere(shown: string, address: string, projects: readonly KnownProject[]): boolean {
  const [from, to] = [readHostAddress(shown), readHostAddress(address)];
  if (!from || !to || !from.host.includes('.') || !/^https?:/i.test(address)) return false;
  if (isOnTheWay(`https://${from.host}/`) || isOnTheWay(address) || SIGN_IN.test(to.host)) return false;
  const [showed, landed] = [registrableDomain(from.host), registrableDomain(to.host)];
  if (haveOneOwner(showed, landed) || isOtherCountry(showed, landed)) return false;
  return !projects.some(({ domains }) => domains.includes(showed) && domains.includes(landed));
}

/** shop.com and shop.de: one name, and the ending of a country at one of them at least. */
function isOtherCountry(one: string, other: string): boolean {
  const label = registrableLabel(one);
  if (label === '' || label !== registrableLabel(other)) return false;
  const [a, b] = [one.slice(label.length + 1), other.slice(label.length + 1)];
  const isCountry = (ending: string) => COUNTRY.test(ending);
  return (isCountry(a) && (isCountry(b) || b === 'com')) || (isCountry(b) && a === 'com');
}
