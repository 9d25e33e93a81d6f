import { type Signal, signal } from '@preact/signals';
import type { ToastProps } from '@/components/Toast.tsx';
import { type SettingsList, setListed } from '@/lib/store/settings/settings.ts';
import { say } from '@/lib/words/say.ts';

/** Entries that left their list, newest last: that is the change which cannot be taken back where it was made. */
const taken = signal<readonly { list: SettingsList; word: string }[]>([]);

const WORDS: Partial<Record<SettingsList, (word: string) => string>> = {
  sitesOff: (host) => say('Pages of {host} are read again.', { host }),
  hidden: (key) => say('A note on {host} is shown again.', { host: key.split('|')[0] ?? '' }),
};

/** Puts words on a list of the settings or takes them off, and says in `failed` why one was not kept. */
export function switcher(failed: Signal<string>) {
  return async (list: SettingsList, word: string, on: boolean): Promise<void> => {
    const kept = await setListed(list, word, on);
    failed.value = kept.ok ? '' : kept.why;
    if (!kept.ok) return;
    const others = taken.value.filter((one) => one.list !== list || one.word !== word);
    taken.value = on || !WORDS[list] ? others : [...others, { list, word }];
  };
}

/** What was taken off a list last, with the way back; undefined when there is nothing. */
export function switchToast(): ToastProps | undefined {
  const last = taken.value.at(-1);
  const words = last && WORDS[last.list]?.(last.word);
  if (!last || !words) return undefined;
  return {
    sentence: words,
    onUndo: () => void undo(last),
    onDismiss: () => {
      taken.value = [];
    },
  };
}

async function undo({ list, word }: { list: SettingsList; word: string }): Promise<void> {
  const kept = await setListed(list, word, true);
  if (kept.ok) taken.value = taken.value.slice(0, -1);
}
