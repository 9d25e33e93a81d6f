import type { ReceiptKind } from '@/lib/core/receipt.ts';
import { findListedHost } from '../listed-host.ts';
import { isFrontPage, readAddress } from '../web-address.ts';

/** Is this a front page, where nothing in particular is shown? A project's own figures may stand on the front of a host of theirs. */
export function isFrontDoor(address: string, kind: ReceiptKind): boolean {
  const url = readAddress(address);
  if (!url || kind === 'own-dashboard' || kind === 'status') return false;
  const listed = findListedHost(url.hostname, url.pathname);
  if (listed) return isFrontPage(url, listed);
  return (
    /^\/(?:index\.\w{2,5}|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(url.pathname) &&
    url.search === '' &&
    !/^#!?\//.test(url.hash)
  );
}
