import { signal } from '@preact/signals';
import type { SimulationSettingsProps, Trying } from '@/components/SimulationSettings.tsx';
import { originPattern } from '@/lib/core/origin-pattern.ts';
import { ask } from '@/lib/messaging/client.ts';
import {
  getNodes,
  keepNode,
  type NodeSettings,
  readNodeAddress,
  removeNode,
  switchTrials,
  watchNodes,
} from '@/lib/store/settings/nodes.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { say } from '@/lib/words/say.ts';
import { grantedWords } from './permission-words.ts';
import { askForOrigins } from './permissions.ts';

const kept = signal<NodeSettings | undefined>(undefined);
const trying = signal<Trying>({ is: 'idle' });

/** What the options page shows of trial runs, and what can be done with them. `chainName` knows names of chains. */
export function trialRuns(chainName: (chainId: string) => string): SimulationSettingsProps {
  const chainWords = (chainId: string) => {
    const name = chainName(chainId);
    return name.startsWith('chain ') ? name : say('{name} (chain {chainId})', { name, chainId });
  };
  return {
    kept: kept.value,
    trying: trying.value,
    chainWords,
    onSwitch: (on) => void turn(on),
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

/** Trial runs ask all nodes that are kept, so the browser is asked for them when they are turned on. */
async function turn(on: boolean): Promise<void> {
  const nodes = on ? (kept.value?.nodes ?? []).map(({ address }) => address) : [];
  if (await mayAsk(nodes)) await follow(switchTrials(on));
}

/**
 * Has the browser let us ask these addresses. It is asked first thing, while it still knows of the press; where the person
 * declines there, that is said, and nothing is changed.
 */
async function mayAsk(addresses: readonly string[]): Promise<boolean> {
  const granted = await askForOrigins(addresses.flatMap((address) => originPattern(address) ?? []));
  if (granted.is !== 'held') trying.value = { is: 'refused', why: grantedWords(granted) };
  return granted.is === 'held';
}

/** Asks a node which chain it is on; with `add`, keeps it for that chain. */
async function askNode(address: string, chainWords: (chainId: string) => string, add: boolean): Promise<void> {
  if (trying.value.is === 'asking') return;
  if (!(await mayAsk([address]))) return;
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
    return say('It answers, but it is on {chain} now, so it is not used for the chain it was added for.', { chain });
  }
  const can = full
    ? say('It can say what would leave and arrive.')
    : say('It can only say whether a transaction would fail.');
  return say('It answers and is on {chain}. {can}', { chain, can });
}

async function follow(change: Promise<Stored<NodeSettings>>): Promise<boolean> {
  const after = await change;
  if (after.ok) kept.value = after.value;
  else trying.value = { is: 'failed', address: say('Your change'), why: after.why };
  return after.ok;
}
