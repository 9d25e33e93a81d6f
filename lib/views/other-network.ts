import { signal } from '@preact/signals';
import { dateWords } from '@/components/date-words.ts';
import type { NetworkUse } from '@/components/look-ups/OtherNetwork.tsx';
import { getNodes, type NodeSettings, watchNodes } from '@/lib/store/nodes.ts';
import { getRecheckSettings, type RecheckSettings, watchRecheckSettings } from '@/lib/store/recheck-settings.ts';

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
      title: 'Trial runs of transactions',
      about:
        'Transactions that are held for your answer, and the addresses that a held request names, go to the node that you named for their chain.',
      now: trialWords(nodes.value),
      href: '/options.html#trials-title',
      where: 'Decide about trial runs',
    },
    {
      title: 'Re-checks of saved projects',
      about: 'Pages of projects that you saved are asked for again, without cookies, as a visit would.',
      now: recheckWords(rechecks.value),
      href: '/projects.html',
      where: 'Decide about re-checks',
    },
  ];
}

const NOT_READ = 'How this stands could not be read.';

function trialWords(known: NodeSettings | undefined): string {
  if (!known) return NOT_READ;
  if (!known.on) return 'Off.';
  if (known.nodes.length === 0) return 'On, and no node is named, so nothing is sent.';
  return `On, at ${known.nodes.map(({ address }) => hostOf(address)).join(', ')}.`;
}

function recheckWords(known: RecheckSettings | undefined): string {
  if (!known) return NOT_READ;
  if (known.agreed === 0) return 'Off: you have not agreed to it.';
  const often = {
    never: 'only when you press',
    day: 'every day, and when you press',
    week: 'every week, and when you press',
  };
  return `You agreed on ${dateWords(known.agreed, true)}; it runs ${often[known.every]}.`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
