import { en } from '@/lib/words/en.ts';
/** What the extension may do, in the words of its use. README.md names each permission as the browser calls it. */
export const MAY: readonly { name: string; why: string }[] = [
  {
    name: en('Read pages on the sites you choose'),
    why: en(
      'A claim can stand anywhere, and the guard has to be there before the page’s own scripts. Pages that are not about AI and crypto are left after a first look, on this computer.',
    ),
  },
  {
    name: en('Put its reader into a page'),
    why: en('Only when that first look says so, or when you ask: so other pages stay as fast as they were.'),
  },
  {
    name: en('Keep things on this computer'),
    why: en(
      'Your options, the projects you save, and wallet requests with what became of them. A few of the options go into your browser’s own sync when you turn that on.',
    ),
  },
  {
    name: en('See the tab you click on'),
    why: en('To read it once when you ask, and to take a picture of it if you tick that when saving.'),
  },
  {
    name: en('Add lines to the menu of pictures, links and selected text'),
    why: en('To check the one that you point at, when you press it.'),
  },
  { name: en('Show a panel beside the page'), why: en('For the list of notes, when you open it.') },
  {
    name: en('Wake up at a set time'),
    why: en(
      'For the lists of reported hosts, for the end of a pause, and for checking saved projects again where you set that.',
    ),
  },
];
