import { SEVERITY_WORD } from '@/components/severity-words.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { told } from '@/lib/words/told.ts';
import { type Box, placeBeside } from './place-box.ts';

export interface NoteButton {
  finding: Finding;
  box: () => Box | undefined;
  scrollTo: () => void;
  open: (button: HTMLElement) => void;
}

/**
 * One button per mark for people who use the keyboard: Tab reaches them at the end of the page, each shows itself
 * beside its mark while it has the focus, Enter opens the card. They stand in our own root, not in the page.
 */
export function renderNoteButtons(root: HTMLElement, notes: readonly NoteButton[]): void {
  for (const old of root.querySelectorAll('.note')) old.remove();
  for (const note of notes) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'note';
    button.textContent = `${told(SEVERITY_WORD[note.finding.severity])}: ${told(note.finding.say)}`;
    button.addEventListener('focus', () => {
      note.scrollTo();
      const anchor = note.box();
      if (!anchor) return;
      const { left, top } = placeBeside(anchor, button.getBoundingClientRect(), {
        width: innerWidth,
        height: innerHeight,
      });
      button.style.left = `${left}px`;
      button.style.top = `${top}px`;
    });
    button.addEventListener('click', () => note.open(button));
    root.append(button);
  }
}
