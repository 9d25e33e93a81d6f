import { followLanguage, languageChoice } from './language.ts';
import { followMarks, followPause, marks } from './pause.ts';
import { switchToast } from './switch-undo.ts';
import { followSync, sync } from './sync.ts';

/** What the options show of the language, marks, a pause, sync, and of what was switched back just now. */
export function habitOptions() {
  return { language: languageChoice(), marks: marks(), sync: sync(), switched: switchToast() };
}

/** Follows all of it. */
export async function followHabits(): Promise<void> {
  await Promise.all([followLanguage(), followPause(), followMarks(), followSync()]);
}
