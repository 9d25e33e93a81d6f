import { browser } from 'wxt/browser';

type OwnPath = Parameters<typeof browser.runtime.getURL>[0];

/** Bytes of a file that the build put into the extension. No server is asked: the address is the extension's own. */
export async function readOwnFile(path: `/${string}`): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(browser.runtime.getURL(path as OwnPath));
  return new Uint8Array(await answer.arrayBuffer());
}
