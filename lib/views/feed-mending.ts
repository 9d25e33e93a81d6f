import { signal } from '@preact/signals';
import type { FeedMending, FeedReportState } from '@/components/FeedReportCopy.tsx';
import { ask } from '@/lib/messaging/client.ts';
import { say } from '@/lib/words/say.ts';
import { refresh, said, tab } from './live-tab.ts';

const report = signal<FeedReportState>({ is: 'none' });

/** What the popup offers where posts were not read: a report to copy, and trying again. */
export function feedMending(): FeedMending {
  return { report: report.value, onAsk: () => void askReport(), onCopy: () => void copyReport(), onAgain: turnOn };
}

/** The report's text; undefined when it is not to be had. One page has one report while the popup is open. */
async function askReport(): Promise<string | undefined> {
  if (report.value.is === 'ready') return report.value.text;
  report.value = { is: 'asking' };
  const asked = await ask('feed:report', { tab: tab.value?.id ?? -1 });
  const why = asked.ok ? asked.value.why : asked.why;
  if (!asked.ok || why !== '') {
    report.value = { is: 'failed', why };
    return undefined;
  }
  report.value = { is: 'ready', text: asked.value.text, copied: 'not-yet' };
  return asked.value.text;
}

async function copyReport(): Promise<void> {
  const text = await askReport();
  if (text === undefined) return;
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  report.value = { is: 'ready', text, copied: done ? 'done' : 'refused' };
}

async function turnOn(key: string): Promise<void> {
  const asked = await ask('feed:on', { key });
  said.value = asked.ok && asked.value.on ? '' : say('This change was not kept. Try again.');
  report.value = { is: 'none' };
  await refresh();
}
