import { signal } from '@preact/signals';
import type { MarksProps } from '@/components/pause/MarksSettings.tsx';
import type { PauseProps } from '@/components/pause/PauseNotice.tsx';
import { getPausedUntil, isPaused, setPause, watchPause } from '@/lib/store/settings/pause.ts';
import { changeSettings, getSettings, type Settings, watchSettings } from '@/lib/store/settings/settings.ts';

const until = signal(0);
const failed = signal('');
const from = signal<NonNullable<Settings['marksFrom']>>('caution');
let end: ReturnType<typeof setTimeout> | undefined;

/** What is shown of a pause, and the ways into and out of it. */
export function pause(): PauseProps {
  return { until: until.value, failed: failed.value, onPause: () => void turn(true), onResume: () => void turn(false) };
}

/** What the options show of marks. */
export function marks(): MarksProps {
  return { pause: pause(), from: from.value, onFrom: (next) => void choose(next) };
}

/** Follows a pause, wherever it is begun or ended, and sees its end while the page is open. */
export async function followPause(): Promise<void> {
  watchPause(take);
  take(await getPausedUntil());
}

export async function followMarks(): Promise<void> {
  watchSettings(({ marksFrom = 'caution' }) => {
    from.value = marksFrom;
  });
  from.value = (await getSettings()).marksFrom ?? 'caution';
}

function take(next: number): void {
  const now = Date.now();
  clearTimeout(end);
  until.value = isPaused(next, now) ? next : 0;
  if (until.value > 0) end = setTimeout(() => take(0), next - now);
}

async function turn(on: boolean): Promise<void> {
  const kept = await setPause(on ? Date.now() : undefined);
  failed.value = kept.ok ? '' : kept.why;
  if (kept.ok) take(kept.value);
}

async function choose(next: NonNullable<Settings['marksFrom']>): Promise<void> {
  const kept = await changeSettings((settings) => ({ ...settings, marksFrom: next }));
  failed.value = kept.ok ? '' : kept.why;
  if (kept.ok) from.value = next;
}
