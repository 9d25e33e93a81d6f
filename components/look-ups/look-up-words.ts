import type { LookUp, LookUpId, LookUpMode } from '@/lib/core/look-up.ts';
import { en } from '@/lib/words/en.ts';
import { sayCount } from '@/lib/words/say.ts';

/** The three choices, in the words of the page. */
export const MODE_WORDS: Record<LookUpMode, string> = { off: en('Off'), ask: en('When I press'), on: en('By itself') };

/** What the kinds of look-ups have in common, said once above each kind. */
export const KIND_WORDS: Record<LookUp['kind'], { title: string; about: string }> = {
  bulk: {
    title: en('The same files for everybody'),
    about: en(
      'Whole files are fetched and matched on this machine. Who serves them sees the address of your network, and not what you look at.',
    ),
  },
  one: {
    title: en('One thing at a time'),
    about: en(
      'Whoever is asked learns what was asked about, and the address of your network. Cookies and log-ins are never sent.',
    ),
  },
  here: { title: en('On this machine'), about: en('Nothing is sent.') },
};

/** How many look-ups stand where, in one sentence. In: the mode of each. */
export function modesWords(modes: readonly LookUpMode[]): string {
  const count = (mode: LookUpMode) => modes.filter((one) => one === mode).length;
  return sayCount(modes.length, 'Of {n} look-up, {on}, {ask}, {off}.', 'Of {n} look-ups, {on}, {ask}, {off}.', {
    on: sayCount(count('on'), '{n} runs by itself', '{n} run by themselves'),
    ask: sayCount(count('ask'), '{n} waits until you press', '{n} wait until you press'),
    off: sayCount(count('off'), '{n} is off', '{n} are off'),
  });
}

/** Where more can be decided about one of them. */
export const MORE: Partial<Record<LookUpId, { href: string; words: string }>> = {
  'host-lists': { href: '/options.html#lists', words: en('Each list, where it comes from and how old it is') },
};
