import { wasTampered } from './captured.ts';
import { openChannel } from './channel.ts';
import { createProviders } from './providers.ts';
import { watch } from './watch.ts';

/**
 * Starts the guard in this window. Runs once, before any code of the page, but for what another window did here: one that
 * made this as a frame, or that opened it, which a history of one page tells. Whoever opened it may have cut the tie.
 */
export function startGuard(): void {
  const channel = openChannel(document);
  if ((top !== window || history.length < 2) && wasTampered()) channel.missed('', 'tampered');
  watch(window, createProviders(channel));
}
