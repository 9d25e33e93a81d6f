import { storage } from 'wxt/utils/storage';
import { modeThatCounts, type ReadingChoice } from '@/lib/core/reading-mode.ts';
import type { Stored } from '../stored.ts';
import { changeReadingChoice } from './reading-choice.ts';

/** A question of the browser does not outlive the browser's session, nor does this. */
const item = storage.defineItem<unknown>('session:asked-site');

/** Notes the site that the browser is asking the person for: the popup that asked may close under the question. */
export async function keepAskedSite(site: string): Promise<void> {
  await item.setValue(site);
}

export async function getAskedSite(): Promise<string | undefined> {
  const site = await item.getValue();
  return typeof site === 'string' && /^[^\s/*]{1,253}$/.test(site) ? site : undefined;
}

export async function forgetAskedSite(): Promise<void> {
  await item.removeValue();
}

/** Puts a site on the list, which is what counts from then on; where all sites are read, nothing changes. */
export function listSite(site: string): Promise<Stored<ReadingChoice>> {
  return changeReadingChoice((choice) =>
    modeThatCounts(choice.mode) === 'everywhere' ? choice : { mode: 'sites', sites: [...choice.sites, site] },
  );
}
