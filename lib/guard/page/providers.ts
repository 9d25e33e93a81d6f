import { NativeWeakMap, weakSet } from './captured.ts';
import type { Channel } from './channel.ts';
import { createIntercept } from './intercept.ts';
import { createPatcher, type Patcher } from './patch.ts';

/** The providers of one window. */
export interface Providers {
  /** Guards a provider. Out: what to use instead of it; mostly itself. `wallet` is the name it was announced with. */
  cover(provider: object, wallet?: string): object;
  /** Tells that there is a provider here that can be neither patched nor replaced. Told once. */
  cannot(): void;
  mapGetter: Patcher['mapGetter'];
}

export function createProviders(channel: Channel): Providers {
  const names = new NativeWeakMap<object, string>();
  const { cover, mapGetter } = createPatcher(createIntercept(channel, names));
  let told = false;

  return {
    mapGetter,
    cover(provider, wallet) {
      if (wallet !== undefined) weakSet(names, provider, wallet);
      return cover(provider);
    },
    cannot() {
      if (!told) channel.missed('', 'locked');
      told = true;
    },
  };
}
