import { browser } from 'wxt/browser';
import type { WrongNoteWays } from '@/components/wrong-note/WrongNote.tsx';
import { RULESET } from '@/lib/core/ruleset.ts';

/** What a report on a wrong note needs beside the note. `host` goes in only when the person wants it. */
export function wrongNoteWays(host: string): WrongNoteWays {
  return { version: browser.runtime.getManifest().version, ruleset: RULESET, host, onCopy: copy };
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
