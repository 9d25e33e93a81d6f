import { isObject, weakly } from './captured.ts';
import type { Channel } from './channel.ts';
import { createIntercept } from './intercept.ts';
import { createPatcher, type Patcher } from './patch.ts';
import { wrapLocked } from './wrap.ts';

/** The providers of one window. */
export interface Providers {
  /** Guards a provider. Out: what to use instead of it; mostly itself. `wallet` is the name it was announced with. */
  cover(provider: object, wallet: string | undefined): object;
  /** Tells that there is a provider here that can be neither patched nor replaced. Told once. */
  cannot(): void;
  patcher: Patcher;
}

export function createProviders(channel: Channel): Providers {
  const names = weakly<string>();
  const standIns = weakly<object>();
  const isStandIn = weakly<true>();
  let told = false;

  const patcher = createPatcher(
    createIntercept(channel, (self, style) => {
      const wallet = isObject(self) ? names.get(self) : undefined;
      const path = style !== 'request' ? style : wallet === undefined ? 'eip1193' : 'eip6963';
      return { path, wallet };
    }),
  );

  return {
    patcher,
    cover(provider, wallet) {
      if (isStandIn.get(provider)) return provider;
      if (wallet !== undefined) names.set(provider, wallet);
      const standIn = standIns.get(provider);
      if (standIn) return standIn;
      if (patcher.patch(provider)) return provider;
      const made = wrapLocked(provider, patcher.guarded);
      standIns.set(provider, made);
      isStandIn.set(made, true);
      return made;
    },
    cannot() {
      if (told) return;
      told = true;
      channel.missed('', 'locked');
    },
  };
}
