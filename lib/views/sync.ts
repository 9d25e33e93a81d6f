import { signal } from '@preact/signals';
import type { SyncProps } from '@/components/sync/SyncSettings.tsx';
import { SYNC, watchSync } from '@/lib/store/settings/sync.ts';
import { say } from '@/lib/words/say.ts';

const state = signal<{ on: boolean; why: string } | undefined>(undefined);
const busy = signal(false);

/** What the options show of settings that go to the person's other browsers. */
export function sync(): SyncProps {
  return { state: state.value, busy: busy.value, onSwitch: (on) => void turn(on) };
}

export async function followSync(): Promise<void> {
  watchSync(() => void read());
  await read();
}

async function read(): Promise<void> {
  state.value = await SYNC.state().catch(() => ({ on: false, why: say('What is known of it could not be read.') }));
}

async function turn(on: boolean): Promise<void> {
  if (busy.value) return;
  busy.value = true;
  try {
    state.value = await (on ? SYNC.turnOn() : SYNC.turnOff());
  } catch {
    state.value = { on: !on, why: say('This change was not kept.') };
  } finally {
    busy.value = false;
  }
}
