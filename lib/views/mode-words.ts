import { say } from '@/lib/words/say.ts';
/** What became of the permission for all sites when a narrower mode was chosen, in words. */
export function leftModeWords(left: 'given-back' | 'still-held' | 'needed'): string {
  switch (left) {
    case 'given-back':
      return say(
        'The browser’s permission for all sites was given back. Look-ups that are on may need leave for their hosts again: the page Look-ups asks for it.',
      );
    case 'still-held':
      return say(
        'From now on nothing is read by itself outside this choice. The browser keeps its permission for all sites until you take it away there.',
      );
    case 'needed':
      return say(
        'From now on nothing is read by itself outside this choice. A look-up that runs by itself needs the permission for all sites, so it was kept.',
      );
  }
}
