import { ask } from '@/lib/messaging/client.ts';
import { speak } from '@/lib/words/say.ts';

let speaking: Promise<void> | undefined;

/** Longest wait for the words, in ms: a note in English is better than none. */
const PATIENCE = 1_000;

/** Has what we draw on this page speak the person's language. Asked once; without an answer in time it speaks English. */
export function speakOnPage(): Promise<void> {
  speaking ??= ask('words:here', {}).then((answer) => {
    if (answer.ok && answer.value.words) speak(answer.value.language, answer.value.words);
  });
  return Promise.race([speaking, new Promise<void>((late) => setTimeout(late, PATIENCE))]);
}
