import { canParseUrl } from './can-parse-url.ts';
/** The host name of an address, in lower case and without port; empty for what is no address. */
export function hostOf(address: string): string {
  return canParseUrl(address) ? new URL(address).hostname : '';
}

/** The same, of a page on the web; empty for the browser's own pages, files and data. */
export function webHostOf(address: string): string {
  return /^https?:/i.test(address) ? hostOf(address) : '';
}
