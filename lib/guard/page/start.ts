import { openChannel } from './channel.ts';
import { createProviders } from './providers.ts';
import { watch } from './watch.ts';

/** Starts the guard in this window. Runs once, before any code of the page. */
export function startGuard(): void {
  watch(window, createProviders(openChannel(document)));
}
