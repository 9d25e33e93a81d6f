import { signal } from '@preact/signals';
import { ask } from '@/lib/messaging/client.ts';
import type { SeenRequest } from '@/lib/messaging/protocol.ts';

/** Held requests, worst first; undefined until the background has told them. */
export const requests = signal<SeenRequest[] | undefined>(undefined);
export const failed = signal<string | undefined>(undefined);

/** Asks for the held requests. The background closes the window when nothing waits any more. */
export async function refresh(): Promise<void> {
  const asked = await ask('request:held', {});
  failed.value = asked.ok ? undefined : asked.why;
  if (!asked.ok) return;
  requests.value = asked.value.requests;
}

/** Sends the person's answer to one request. */
export async function answer(id: string, letThrough: boolean): Promise<void> {
  const asked = await ask('request:answer', { id, letThrough });
  if (!asked.ok) failed.value = asked.why;
  else await refresh();
}
