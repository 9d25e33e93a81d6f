import { canParseUrl } from './can-parse-url.ts';
/** A claim page as it is kept and compared: origin and path, without the slash at the end. */
export function claimAddressOf({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): string {
  return origin + pathname.replace(/\/{1,50}$/, '');
}

/**
 * Is this address one of these claim pages, or below one? One that was confirmed with http counts with https as well,
 * and not the other way round. Never throws.
 */
export function isClaimPage(address: string, claimPages: readonly string[]): boolean {
  if (claimPages.length === 0 || !canParseUrl(address)) return false;
  const here = claimAddressOf(new URL(address));
  return claimPages.some((page) => isAtOrBelow(here, page) || isAtOrBelow(here, page.replace(/^http:/, 'https:')));
}

function isAtOrBelow(here: string, page: string): boolean {
  return here === page || here.startsWith(`${page}/`);
}
