import type { Sender } from '@/lib/messaging/server.ts';

/**
 * Origin of the frame that asks and whether it is another one than the page's. The browser's word for the frame's
 * address wins; frames without an address of their own (about:blank, srcdoc, blob:, data:) keep what our bridge read
 * from the browser inside the frame, where `null` is a frame that is cut off from every origin.
 */
export function originOf(
  read: string,
  sender: Pick<Sender, 'url' | 'tabUrl' | 'frame'>,
): { origin: string; framed: boolean } {
  const own = webOrigin(sender.url);
  const origin = own ?? read;
  const page = webOrigin(sender.tabUrl);
  return { origin, framed: sender.frame !== 0 && page !== undefined && origin !== page };
}

function webOrigin(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}
