import { signal } from '@preact/signals';
import type { SimulationSettingsProps, Trying } from '@/components/SimulationSettings.tsx';
import { ask } from '@/lib/messaging/client.ts';
import {
  getNodes,
  keepNode,
  type NodeSettings,
  readNodeAddress,
  removeNode,
  switchTrials,
  watchNodes,
} from '@/lib/store/nodes.ts';
import type { Stored } from '@/lib/store/stored.ts';

const kept = signal<NodeSettings | undefined>(undefined);
const trying = signal<Trying>({ is: 'idle' });

/** What the options page shows of trial runs, and what can be done with them. `chainName` knows names of chains. */
export function trialRuns(chainName: (chainId: string) => string): SimulationSettingsProps {
  const chainWords = (chainId: string) => {
    const name = chainName(chainId);
    return name.startsWith('chain ') ? name : `${name} (chain ${chainId})`;
  };
  return {
    kept: kept.value,
    trying: trying.value,
    chainWords,
    onSwitch: (on) => void follow(switchTrials(on)),
    onAdd(typed) {
      const read = readNodeAddress(typed);
      if (!read.ok) return read.why;
      void askNode(read.address, chainWords, true);
      return '';
    },
    onTry: (address) => void askNode(address, chainWords, false),
    onRemove: (chainId) => void follow(removeNode(chainId)),
  };
}

/** Reads what is kept, and follows what other views change. */
export async function followTrials(): Promise<void> {
  watchNodes((next) => {
    kept.value = next;
  });
  kept.value = await getNodes();
}

/** Asks a node which chain it is on; with `add`, keeps it for that chain. */
async function askNode(address: string, chainWords: (chainId: string) => string, add: boolean): Promise<void> {
  if (trying.value.is === 'asking') return;
  trying.value = { is: 'asking', address };
  const asked = await ask('node:try', { address });
  const why = asked.ok ? asked.value.why : asked.why;
  if (!asked.ok || why !== '') {
    trying.value = { is: 'failed', address, why };
    return;
  }
  const { chainId, full } = asked.value;
  if (add && !(await follow(keepNode({ chainId, address })))) return;
  const before = add ? undefined : kept.value?.nodes.find((node) => node.address === address)?.chainId;
  trying.value = { is: 'answered', sentence: answerWords(chainWords(chainId), full, before, chainId) };
}

function answerWords(chain: string, full: boolean, before: string | undefined, now: string): string {
  if (before !== undefined && before !== now) {
    return `It answers, but it is on ${chain} now, so it is not used for the chain it was added for.`;
  }
  const can = full ? 'It can say what would leave and arrive.' : 'It can only say whether a transaction would fail.';
  return `It answers and is on ${chain}. ${can}`;
}

async function follow(change: Promise<Stored<NodeSettings>>): Promise<boolean> {
  const after = await change;
  if (after.ok) kept.value = after.value;
  else trying.value = { is: 'failed', address: 'Your change', why: after.why };
  return after.ok;
}
