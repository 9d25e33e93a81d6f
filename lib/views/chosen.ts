import { signal } from '@preact/signals';
import type { Chosen } from '@/components/checks/CheckPage.tsx';
import { ask } from '@/lib/messaging/client.ts';

/** What came of the link or the text that the address of this page names by its key. */
export const chosen = signal<Chosen>({ is: 'asking' });

/** Asks now, and again when the address names another one. */
export async function followChosen(): Promise<void> {
  addEventListener('hashchange', () => void askChosen());
  await askChosen();
}

export async function askChosen(): Promise<void> {
  const key = location.hash.slice(1, 101);
  chosen.value = { is: 'asking' };
  const asked = await ask('check:chosen', { key });
  if (key !== location.hash.slice(1, 101)) return;
  chosen.value = asked.ok ? asked.value : { is: 'no-answer', why: asked.why };
}
