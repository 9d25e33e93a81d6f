import { signal } from '@preact/signals';
import type { ListsToldProps } from '@/components/look-ups/ListsTold.tsx';
import { hostOfPattern } from '@/lib/core/look-up-origins.ts';
import { lookUpOf, modeOf } from '@/lib/core/look-ups.ts';
import {
  changeLookUps,
  type LookUpSettings,
  readLookUpSettings,
  watchLookUps,
} from '@/lib/store/settings/look-up-settings.ts';
import { openOwnPage } from './popup-ways.ts';

/** Undefined until it was read, and where it cannot be: then nothing is fetched either. */
const settings = signal<LookUpSettings | undefined>(undefined);

/** Reads whether the person was told of what is fetched by itself, and follows it. */
export async function followListsTold(): Promise<void> {
  watchLookUps((next) => {
    settings.value = next;
  });
  const read = await readLookUpSettings();
  settings.value = read.ok ? read.value : undefined;
}

/** What to tell the person; undefined when they know, or when nothing is fetched by itself. */
export function listsTold(): ListsToldProps | undefined {
  const known = settings.value;
  if (!known || known.told || modeOf(known, 'host-lists') !== 'on') return undefined;
  return {
    from: lookUpOf('host-lists').origins.map(hostOfPattern),
    onLookUps: () => openOwnPage('/look-ups.html'),
    onDismiss: () => void dismiss(),
  };
}

/** Gone at once; where it could not be kept, it is said again another time. */
async function dismiss(): Promise<void> {
  if (settings.value) settings.value = { ...settings.value, told: true };
  await changeLookUps((known) => ({ ...known, told: true }));
}
