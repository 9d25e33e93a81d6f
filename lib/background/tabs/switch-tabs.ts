import { getSettingsNow, isReadingOff } from '@/lib/store/settings/pause.ts';
import { watchSettings } from '@/lib/store/settings/settings.ts';
import { say, startReader, webTabs } from '../browser-edges.ts';
import { startReading } from './start-reading.ts';
import type { Tabs } from './tabs.ts';

/** Takes marks away where the person switched a site off, and reads again where they switched it on. */
export function followSettings(tabs: Tabs): void {
  watchSettings(async ({ marksFrom }, before) => {
    await switchTabs(tabs);
    if (marksFrom !== before.marksFrom) await markAgain(tabs);
  });
}

/** Brings every open tab in line with what is switched off now. */
export async function switchTabs(tabs: Tabs): Promise<void> {
  const settings = await getSettingsNow();
  for (const { id, url } of await webTabs()) {
    const known = await tabs.get(id);
    if (!known) continue;
    const off = isReadingOff(settings, new URL(url).hostname);
    // Where nothing was read there is nothing to take away, and nothing to read when it is on again.
    if (off && known.state !== 'off' && known.state !== 'ordinary') await switchOff(tabs, id);
    if (!off && known.state === 'off') await switchOn(tabs, id);
  }
}

/** Another choice of what is marked: pages that are read are read once more. */
async function markAgain(tabs: Tabs): Promise<void> {
  for (const { id } of await webTabs()) {
    if ((await tabs.get(id))?.state !== 'read') continue;
    await say(id, { says: 'switch-off' });
    await say(id, { says: 'switch-on' });
  }
}

async function switchOff(tabs: Tabs, tab: number): Promise<void> {
  await say(tab, { says: 'switch-off' });
  await tabs.change(tab, ({ report: _report, feed: _feed, ...known }) => ({ ...known, state: 'off', posts: [] }));
}

async function switchOn(tabs: Tabs, tab: number): Promise<void> {
  await tabs.change(tab, (known) => ({ ...known, state: 'reading' }));
  const { started } = await startReading({ tabs, startReader }, tab);
  if (started) await say(tab, { says: 'switch-on' });
}
