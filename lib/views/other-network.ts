import { signal } from '@preact/signals';
import { dateWords } from '@/components/date-words.ts';
import type { NetworkUse } from '@/components/look-ups/OtherNetwork.tsx';
import { getNodes, type NodeSettings, watchNodes } from '@/lib/store/settings/nodes.ts';
import {
  getRecheckSettings,
  type RecheckSettings,
  watchRecheckSettings,
} from '@/lib/store/settings/recheck-settings.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

/** Undefined until it was read, or where it could not be. */
const nodes = signal<NodeSettings | undefined>(undefined);
const rechecks = signal<RecheckSettings | undefined>(undefined);

/** Reads how the other uses of the network stand, and follows them. */
export async function followOtherNetwork(): Promise<void> {
  watchNodes((next) => {
    nodes.value = next;
  });
  watchRecheckSettings((next) => {
    rechecks.value = next;
  });
  nodes.value = await getNodes().catch(() => undefined);
  rechecks.value = await getRecheckSettings().catch(() => undefined);
}

/** Everything beside look-ups for which something may leave the browser. */
export function otherNetwork(): NetworkUse[] {
  return [
    {
      title: say('Trial runs of transactions'),
      about: say(
        'Transactions that are held for your answer, and the addresses that a held request names, go to the node that you named for their chain.',
      ),
      now: trialWords(nodes.value),
      href: '/options.html#trials-title',
      where: say('Decide about trial runs'),
    },
    {
      title: say('Re-checks of saved projects'),
      about: say('Pages of projects that you saved are asked for again, without cookies, as a visit would.'),
      now: recheckWords(rechecks.value),
      href: '/projects.html',
      where: say('Decide about re-checks'),
    },
  ];
}

const NOT_READ = en('How this stands could not be read.');

function trialWords(known: NodeSettings | undefined): string {
  if (!known) return told(NOT_READ);
  if (!known.on) return say('Off.');
  if (known.nodes.length === 0) return say('On, and no node is named, so nothing is sent.');
  return say('On, at {hosts}.', { hosts: known.nodes.map(({ address }) => hostOf(address)).join(', ') });
}

function recheckWords(known: RecheckSettings | undefined): string {
  if (!known) return told(NOT_READ);
  if (known.agreed === 0) return say('Off: you have not agreed to it.');
  const date = dateWords(known.agreed, true);
  if (known.every === 'never') return say('You agreed on {date}; it runs only when you press.', { date });
  return known.every === 'day'
    ? say('You agreed on {date}; it runs every day, and when you press.', { date })
    : say('You agreed on {date}; it runs every week, and when you press.', { date });
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
