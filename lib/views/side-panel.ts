import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { follow, jump, known, refresh, said, saving, tab } from './live-tab.ts';
import { findTab } from './tab-here.ts';

/** The words that were shown on the page last; empty once the page or the tab is another one. */
export const shown = signal('');
/** Nobody answered: the background is asked once more. */
export const isStarting = signal(false);
/** The page in the tab is still coming in, so that "not our subject" cannot be told yet. */
export const isLoading = signal(false);

/** Changes of the tab, numbered: of two looks only the newer one counts. */
let turns = 0;

/** Shows the active tab of the window that the panel belongs to, whichever that is, and each page that it goes to. */
export async function followActiveTab(): Promise<void> {
  browser.tabs.onActivated.addListener(() => void lookHere());
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id !== tab.value?.id || (change.url === undefined && change.status === undefined)) return;
    if (change.status !== undefined) isLoading.value = change.status === 'loading';
    if (change.status === 'loading' || change.url !== undefined) shown.value = '';
    void lookHere();
  });
  await follow();
  await askAgain();
}

/** Looks which tab is active, and asks about it. */
async function lookHere(): Promise<void> {
  turns += 1;
  const turn = turns;
  const found = await findTab();
  if (turn !== turns) return;
  const isOther = found?.id !== tab.value?.id;
  if (isOther) {
    [said.value, shown.value, saving.value, known.value] = ['', '', { is: 'idle' }, { is: 'waiting' }];
    isLoading.value = false;
  }
  if (isOther || found?.host !== tab.value?.host) tab.value = found;
  await refresh();
  if (turn === turns) await askAgain();
}

/** A background that was stopped in the middle of an answer starts again when it is asked again. */
async function askAgain(): Promise<void> {
  if (known.value.is !== 'no-answer' || !tab.value) return;
  isStarting.value = true;
  await refresh();
  isStarting.value = false;
}

/** The person asks again. */
export async function retry(): Promise<void> {
  await lookHere();
}

/** Shows a place on the page. The focus stays on what was pressed here: the page's card closes with Escape there. */
export async function showOnPage(finding: number, post?: string): Promise<void> {
  const words = wordsOf(finding, post);
  shown.value = '';
  await jump(finding, post);
  if (said.value === '') shown.value = words;
}

function wordsOf(finding: number, post: string | undefined): string {
  if (known.value.is !== 'tab') return '';
  const { report, posts } = known.value.tab;
  const findings = post === undefined ? report?.findings : posts.find(({ id }) => id === post)?.findings;
  const found = findings?.[finding];
  return found?.quote || found?.say || '';
}
