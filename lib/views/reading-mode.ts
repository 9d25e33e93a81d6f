import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ReadingModeProps } from '@/components/reading/ReadingModes.tsx';
import { originsOf } from '@/lib/core/look-up-origins.ts';
import { ALL_SITES } from '@/lib/core/origin-pattern.ts';
import {
  modeThatCounts,
  patternsOfSite,
  type ReadingChoice,
  type ReadingMode,
  siteOf,
} from '@/lib/core/reading-mode.ts';
import { forgetAskedSite, getAskedSite, keepAskedSite, listSite } from '@/lib/store/settings/asked-site.ts';
import { getLookUpSettings } from '@/lib/store/settings/look-up-settings.ts';
import { changeReadingChoice, getReadingChoice, watchReadingChoice } from '@/lib/store/settings/reading-choice.ts';
import { readHost } from '@/lib/store/settings/settings.ts';
import { say } from '@/lib/words/say.ts';
import { leftModeWords } from './mode-words.ts';
import { grantedWords } from './permission-words.ts';
import { askForOrigins, type Granted, giveOriginsBack, holdsOrigins } from './permissions.ts';

interface Standing {
  choice: ReadingChoice;
  holdsAll: boolean;
  /** Sites of the list that the browser does not let us into. */
  withheld: ReadonlySet<string>;
}

const standing = signal<Standing | undefined>(undefined);
const answer = signal('');

/** Reads what was chosen and what the browser holds, and follows both. */
export async function followReadingMode(): Promise<void> {
  watchReadingChoice(() => void look());
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  await settleAsked().catch(() => undefined);
  await look();
}

async function look(): Promise<void> {
  const choice = await getReadingChoice();
  const holdsAll = await holdsOrigins(ALL_SITES);
  const held = await Promise.all(choice.sites.map((site) => holdsOrigins(patternsOfSite(site))));
  const withheld = new Set(choice.sites.filter((_, index) => !held[index]));
  standing.value = { choice, holdsAll, withheld };
}

/** What the choice of a mode shows, and what can be done there. Undefined until it was read. */
export function readingModes(): ReadingModeProps | undefined {
  if (!standing.value) return undefined;
  const { choice, holdsAll, withheld } = standing.value;
  return {
    mode: modeThatCounts(choice.mode),
    sites: choice.sites.map((host) => ({ host, withheld: withheld.has(host) })),
    holdsAll,
    answer: answer.value,
    onMode: chooseMode,
    onAddSite: addSite,
    onRemoveSite: (host) => void removeSite(host),
    onAskSite: (host) => void askAnd(askForOrigins(patternsOfSite(host)), async () => ''),
    onBrowserPage: browserPage(),
  };
}

/** The browser is asked first thing, while it still knows of the press; where the person declines, nothing is changed. */
function chooseMode(mode: ReadingMode): void {
  const sites = standing.value?.choice.sites ?? [];
  const needs = mode === 'everywhere' ? ALL_SITES : mode === 'sites' ? sites.flatMap(patternsOfSite) : [];
  void askAnd(askForOrigins(needs), async () => {
    const kept = await changeReadingChoice((choice) => ({ ...choice, mode }));
    if (!kept.ok) return kept.why;
    return mode === 'everywhere' ? '' : leftModeWords(await letGoOfAllSites());
  });
}

/** What a look-up still needs stays with the browser; nothing is read by that. */
async function letGoOfAllSites(): Promise<'given-back' | 'still-held' | 'needed'> {
  const lookUps = originsOf(await getLookUpSettings());
  if (ALL_SITES.some((origin) => lookUps.includes(origin))) return 'needed';
  return (await giveOriginsBack(ALL_SITES)) === 'still-held' ? 'still-held' : 'given-back';
}

function addSite(typed: string): string {
  const host = readHost(typed);
  if (!host) return say('Type the name of a site, such as example.com.');
  void allowSite(siteOf(host));
  return '';
}

/**
 * Puts a site on the list once the browser lets us in there. It may close the popup under its own question: which site it
 * is about is noted first, and the background lists it then. Out: what became of it, in words; empty when all went well.
 */
export async function allowSite(site: string): Promise<string> {
  const asked = askForOrigins(patternsOfSite(site));
  await keepAskedSite(site).catch(() => undefined);
  await askAnd(asked, async () => {
    const kept = await listSite(site);
    return kept.ok ? '' : kept.why;
  });
  await forgetAskedSite().catch(() => undefined);
  return answer.value;
}

/** A question that was open when its popup closed is over now: what the browser lets us into is listed, and else nothing. */
async function settleAsked(): Promise<void> {
  const site = await getAskedSite();
  if (site === undefined) return;
  if (await holdsOrigins(patternsOfSite(site))) await listSite(site);
  await forgetAskedSite();
}

async function removeSite(host: string): Promise<void> {
  const kept = await changeReadingChoice((choice) => ({
    ...choice,
    sites: choice.sites.filter((one) => one !== host),
  }));
  answer.value = kept.ok ? '' : kept.why;
  if (kept.ok && !(await holdsOrigins(ALL_SITES))) await giveOriginsBack(patternsOfSite(host));
  await look();
}

async function askAnd(asked: Promise<Granted>, then: () => Promise<string>): Promise<void> {
  const granted = await asked;
  answer.value = grantedWords(granted);
  if (granted.is === 'held') answer.value = await then();
  await look();
}

/** Opens the browser's own page about Receipts, where there is one that extensions may open: Chromium's. */
function browserPage(): (() => void) | undefined {
  const scheme = browser.runtime.getURL('/options.html').split('-', 1)[0];
  if (scheme !== 'chrome') return undefined;
  return () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
