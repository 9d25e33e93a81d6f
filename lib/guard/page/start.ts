import { wasTampered } from './captured.ts';
import { openChannel } from './channel.ts';
import { createProviders } from './providers.ts';
import { watch } from './watch.ts';

/** Starts the guard in this window. Runs once, before any code of the page, but for what another window did here. */
export function startGuard(): void {
  const channel = openChannel(document);
  if ((top !== window || opener) && wasTampered()) channel.missed('', 'tampered');
  watch(window, createProviders(channel));
}
