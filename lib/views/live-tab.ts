import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Known } from '@/components/Popup.tsx';
import type { Saving } from '@/components/SaveBar.tsx';
import { ask } from '@/lib/messaging/client.ts';
import { getSettings, isSiteOff, type Settings, setListed, watchSettings } from '@/lib/store/settings/settings.ts';
import { getWithPicture, setWithPicture } from '@/lib/store/settings/with-picture.ts';
import { say } from '@/lib/words/say.ts';
import { followDeletion } from './follow-deletion.ts';
import { followPause } from './pause.ts';
import { findTab, isPopup } from './tab-here.ts';

export const tab = signal<{ id: number; host: string } | undefined>(undefined);
export const settings = signal<Settings>({ rulesOff: [], sitesOff: [], hidden: [] });
export const known = signal<Known>({ is: 'waiting' });
export const saving = signal<Saving>({ is: 'idle' });
/** The person wants a picture of the screen with what they save. */
export const withPicture = signal(false);
export const said = signal('');
const id = () => tab.value?.id ?? -1;
/** Questions about the tab, numbered: of two on their way only the newer one counts. */
let asks = 0;

/** Finds the tab, asks about it, and asks again whenever the background learned something new. */
export async function follow(): Promise<void> {
  followDeletion();
  watchSettings((next) => {
    settings.value = next;
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (`tab:${id()}` in changes) void refresh();
  });
  const [found, kept, picture] = await Promise.all([findTab(), getSettings(), getWithPicture(), followPause()]);
  [tab.value, settings.value, withPicture.value] = [found, kept, picture];
  await refresh();
}

export async function refresh(): Promise<void> {
  if (!tab.value) {
    known.value = { is: 'no-answer', why: say('This window has no tab that could be asked about.') };
    return;
  }
  asks += 1;
  const [mine, about] = [asks, id()];
  const asked = await ask('tab:get', { tab: about });
  // A panel follows the active tab: an answer about the one before, or an older one about this, comes too late.
  if (mine !== asks || about !== id()) return;
  known.value = asked.ok ? { is: 'tab', tab: asked.value } : { is: 'no-answer', why: asked.why };
}

export async function read(): Promise<void> {
  const asked = await ask('tab:read', { tab: id() });
  said.value = asked.ok ? asked.value.why : asked.why;
  await refresh();
}
export async function save(): Promise<void> {
  saving.value = { is: 'busy' };
  const asked = await ask('project:save', { tab: id(), ...(withPicture.value ? { picture: true } : {}) });
  const done = asked.ok && asked.value.saved;
  const why = asked.ok ? asked.value.why : asked.why;
  saving.value = { is: done ? 'done' : 'failed', why };
  await refresh();
}
export async function choosePicture(on: boolean): Promise<void> {
  withPicture.value = on;
  await setWithPicture(on);
}
export async function jump(finding: number, post?: string): Promise<void> {
  const asked = await ask('tab:jump', { tab: id(), finding, ...(post === undefined ? {} : { post }) });
  const found = asked.ok && asked.value.found;
  said.value = found ? '' : say('This place was not found on the page. It may have changed since it was read.');
  if (found && isPopup()) window.close();
}
export async function showBanner(): Promise<void> {
  const asked = await ask('banner:show', { tab: id() });
  const shown = asked.ok && asked.value.shown;
  said.value = shown ? '' : say('The page has nothing to show any more. It may have changed since it was read.');
  await refresh();
}
export async function switchSite(on: boolean): Promise<void> {
  const host = tab.value?.host ?? '';
  const above = on
    ? settings.value.sitesOff.filter((off) => isSiteOff({ ...settings.value, sitesOff: [off] }, host))
    : [];
  for (const word of on ? above : [host]) {
    const kept = await setListed('sitesOff', word, !on);
    said.value = kept.ok ? '' : kept.why;
  }
}
