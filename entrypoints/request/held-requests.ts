import { signal } from '@preact/signals';
import { ask } from '@/lib/messaging/client.ts';
import type { SeenRequest } from '@/lib/messaging/protocol.ts';

/** Held requests, worst first; undefined until the background has told them. */
export const requests = signal<SeenRequest[] | undefined>(undefined);
export const failed = signal<string | undefined>(undefined);

let looking: Promise<void> | undefined;
let again = false;

/**
 * Asks for the held requests, one look at a time: news that come in meanwhile are one more look, and no late answer brings
 * back what is over. The background closes the window when nothing waits any more.
 */
export function refresh(): Promise<void> {
  again = true;
  looking ??= look().finally(() => {
    looking = undefined;
  });
  return looking;
}

async function look(): Promise<void> {
  while (again) {
    again = false;
    const held = await ask('request:held', {});
    failed.value = held.ok ? undefined : held.why;
    if (held.ok) requests.value = held.value.requests;
  }
}

/** Sends the person's answer to one request; false when it did not arrive. */
export async function answer(id: string, letThrough: boolean): Promise<boolean> {
  const sent = await ask('request:answer', { id, letThrough });
  if (!sent.ok) failed.value = sent.why;
  else await refresh();
  return sent.ok;
}
