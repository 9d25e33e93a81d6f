import { ask } from '@/lib/messaging/client.ts';
import { isPopup } from './tab-here.ts';

/** Brings the window in which waiting wallet requests are answered to the front; the popup would stay before it. */
export async function showRequests(): Promise<void> {
  const asked = await ask('request:show', {});
  if (asked.ok && isPopup()) window.close();
}
