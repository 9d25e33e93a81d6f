import type { Channel } from './channel.ts';
import { createIntercept } from './intercept.ts';
import { createPatcher, type Patcher } from './patch.ts';

/** The providers of one window. */
export interface Providers extends Patcher {
  /** Tells that there is a provider here that can be neither patched nor replaced. Told once. */
  cannot(): void;
}

export function createProviders(channel: Channel): Providers {
  const { cover, mapGetter } = createPatcher(createIntercept(channel));
  let told = false;

  return {
    cover,
    mapGetter,
    cannot() {
      if (!told) channel.missed('', 'locked');
      told = true;
    },
  };
}
