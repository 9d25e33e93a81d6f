import type { ReadingMode } from '@/lib/core/reading-mode.ts';
import { en } from '@/lib/words/en.ts';

/** What each mode does, and plainly what it cannot do. Measured in docs/modes.md. */
export const MODE_WORDS: Readonly<Record<ReadingMode, { title: string; does: string; cannot: string }>> = {
  everywhere: {
    title: en('On every site'),
    does: en(
      'Each page that opens gets a first look on this computer; pages about AI and crypto are read. The guard stands before wallet requests on all sites.',
    ),
    cannot: en('It needs the browser’s permission for all sites.'),
  },
  sites: {
    title: en('Only on sites I allow'),
    does: en(
      'Pages of the sites on your list are read as they open, with the guard before their wallet requests. Elsewhere you can still have a page read once, from the icon.',
    ),
    cannot: en(
      'It cannot warn you on a site that is not on the list. Most claim pages are ones that you see for the first time.',
    ),
  },
  click: {
    title: en('Only when I click'),
    does: en('Press the icon, and the page in front is read once.'),
    cannot: en(
      'It cannot warn you before the click, not even about the address, and it may not see what a page asks of your wallet.',
    ),
  },
};
