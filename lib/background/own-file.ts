import { browser } from 'wxt/browser';

type KnownPath = Parameters<typeof browser.runtime.getURL>[0];

/** Address of one of the extension's own files or pages; what stands behind its name may be a query or a hash. */
export function ownAddress(path: `/${string}`): string {
  // The types know the files of this build alone, and none with a query.
  return browser.runtime.getURL(path as KnownPath);
}

/** Bytes of a file that the build put into the extension. No server is asked: the address is the extension's own. */
export async function readOwnFile(path: `/${string}`): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(ownAddress(path));
  return new Uint8Array(await answer.arrayBuffer());
}
