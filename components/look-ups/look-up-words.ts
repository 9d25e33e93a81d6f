import type { LookUp, LookUpId, LookUpMode } from '@/lib/core/look-up.ts';

/** The three choices, in the words of the page. */
export const MODE_WORDS: Record<LookUpMode, string> = { off: 'Off', ask: 'When I press', on: 'By itself' };

/** What the kinds of look-ups have in common, said once above each kind. */
export const KIND_WORDS: Record<LookUp['kind'], { title: string; about: string }> = {
  bulk: {
    title: 'The same files for everybody',
    about:
      'Whole files are fetched and matched on this machine. Who serves them sees the address of your network, and not what you look at.',
  },
  one: {
    title: 'One thing at a time',
    about:
      'Whoever is asked learns what was asked about, and the address of your network. Cookies and log-ins are never sent.',
  },
  here: { title: 'On this machine', about: 'Nothing is sent.' },
};

/** How many look-ups stand where, in one sentence. In: the mode of each. */
export function modesWords(modes: readonly LookUpMode[]): string {
  const count = (mode: LookUpMode) => modes.filter((one) => one === mode).length;
  const [on, ask, off] = [count('on'), count('ask'), count('off')];
  return `Of ${modes.length} look-ups, ${on} ${on === 1 ? 'runs' : 'run'} by ${on === 1 ? 'itself' : 'themselves'}, ${ask} ${ask === 1 ? 'waits' : 'wait'} until you press, ${off} ${off === 1 ? 'is' : 'are'} off.`;
}

/** Where more can be decided about one of them. */
export const MORE: Partial<Record<LookUpId, { href: string; words: string }>> = {
  'host-lists': { href: '/options.html#lists', words: 'Each list, where it comes from and how old it is' },
};
