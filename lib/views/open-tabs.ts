import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { webHostOf } from '@/lib/core/host-of.ts';
import type { Project } from '@/lib/core/project.ts';
import { ask } from '@/lib/messaging/client.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { said } from './saved-list.ts';

/** Hosts that are open in a tab now. */
export const openHosts = signal<readonly string[]>([]);

/** Keeps `openHosts` in step while the page is in view. */
export function followTabs(): void {
  const look = async () => {
    openHosts.value = (await browser.tabs.query({})).map(({ url }) => webHostOf(url ?? ''));
  };
  browser.tabs.onUpdated.addListener((_, change) => {
    if (change.url || change.status === 'complete') void look();
  });
  browser.tabs.onRemoved.addListener(() => void look());
  void look();
}

export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

export function openSite({ url }: Project): void {
  if (/^https?:/.test(url)) void browser.tabs.create({ url });
  else said.value = say('The saved address is not one that can be opened.');
}

/** A new review needs the page: from the tab that has it, or else the site is opened and the way is told. */
export async function saveAgain(project: Project): Promise<void> {
  const tabs = (await browser.tabs.query({}))
    .filter(({ url }) => isWithin(webHostOf(url ?? ''), project.domain))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tab = tabs[0]?.id;
  if (tab === undefined) {
    openSite(project);
    said.value =
      project.reviews === 0
        ? say(
            '{domain} opens in a new tab. When it has been read, press the Receipts button there and choose “Save this project”.',
            { domain: project.domain },
          )
        : say(
            '{domain} opens in a new tab. When it has been read, press the Receipts button there and choose “Save again as a new review”.',
            { domain: project.domain },
          );
    return;
  }
  const asked = await ask('project:save', { tab });
  if (asked.ok && asked.value.saved)
    said.value = say('A new review of {name} was saved from the open tab.', { name: project.name });
  else said.value = say('Not saved. {why}', { why: told(asked.ok ? asked.value.why : asked.why) });
}
