import type { Decoded } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import type { Simulation } from '@/lib/core/simulation.ts';
import { chainName } from '@/lib/guard/clear/chains.ts';
import { CHAIN_ID, codeCall, plainCall, simulateCall } from '@/lib/guard/simulate/ask-bodies.ts';
import { planOf, type TrialPlan } from '@/lib/guard/simulate/plan.ts';
import { readAnswer, readChainId, readCode } from '@/lib/guard/simulate/read-answer.ts';
import { readOldSimulation, readSimulation } from '@/lib/guard/simulate/read-simulation.ts';
import type { NodeSettings } from '@/lib/store/settings/nodes.ts';
import { en } from '@/lib/words/en.ts';
import type { AskNode } from './ask-node.ts';

export interface SimulateEdges {
  settings(): Promise<NodeSettings>;
  ask: AskNode;
  /** Epoch milliseconds. */
  now(): number;
}

/** What a node told about one request. */
export interface Trial {
  simulation: Simulation;
  /** Whether there is a contract at an address, lower case; undefined for addresses that nobody told about. */
  hasCode?: (address: string) => boolean | undefined;
}

/** Trial runs under way at once; a page that asks for more gets none for the rest. */
const MOST_AT_ONCE = 8;

/** Trial runs of wallet requests at the person's own node. Nothing is sent while they are off. Never throws. */
export function createSimulate({ settings, ask, now }: SimulateEdges) {
  let running = 0;

  /**
   * Starts a trial run. `tell` is called with `running` and then with how it ended, or not at all when trial runs are
   * off or there is nothing to ask. Nobody has to wait for it.
   */
  async function start(request: SignRequest, decoded: Decoded, tell: (trial: Trial) => Promise<void>): Promise<void> {
    const { on, nodes } = await settings();
    const plan = on ? planOf(request, decoded) : undefined;
    if (!plan) return;
    const address = nodes.find(({ chainId }) => chainId === plan.chainId)?.address;
    if (address === undefined) return tell(failed(noNodeWords(plan)));
    if (running >= MOST_AT_ONCE) return tell(failed(en('too many requests came at once.')));
    running += 1;
    try {
      await tell({ simulation: { state: 'running' } });
      await tell(await tryOut(address, plan));
    } finally {
      running -= 1;
    }
  }

  async function tryOut(address: string, plan: TrialPlan): Promise<Trial> {
    const chain = await chainAt(address);
    if (!chain.ok) return failed(chain.why);
    if (chain.chainId !== plan.chainId) {
      return failed(
        en('your node is on {chain}, and the request is for {chainB}.', {
          chain: chainWords(chain.chainId),
          chainB: chainWords(plan.chainId),
        }),
      );
    }
    const [simulation, codes] = await Promise.all([
      plan.why === '' ? simulate(address, plan) : failed(plan.why).simulation,
      Promise.all(plan.codeOf.map((one) => codeAt(address, one))),
    ]);
    const known = new Map(plan.codeOf.map((one, at) => [one, codes[at]]));
    return { simulation, hasCode: (one) => known.get(one) };
  }

  async function simulate(address: string, plan: TrialPlan): Promise<Simulation> {
    const reply = await ask(address, simulateCall(plan.calls));
    if (!reply.ok) return failed(reply.why).simulation;
    const read = readSimulation(reply.value, plan, now());
    if (read.state !== 'retry') return read;
    const [only] = plan.calls;
    const older = only ? await ask(address, plainCall(only)) : reply;
    return older.ok ? readOldSimulation(older.value, now()) : failed(older.why).simulation;
  }

  async function codeAt(address: string, one: string): Promise<boolean | undefined> {
    const reply = await ask(address, codeCall(one));
    return reply.ok ? readCode(reply.value) : undefined;
  }

  async function chainAt(address: string): Promise<{ ok: true; chainId: string } | { ok: false; why: string }> {
    const reply = await ask(address, CHAIN_ID);
    if (!reply.ok) return reply;
    const chainId = readChainId(reply.value);
    return chainId === undefined
      ? { ok: false, why: en('your node did not say on which chain it is.') }
      : { ok: true, chainId };
  }

  return {
    start,

    /** Asks a node which chain it is on, and whether it can tell balances. For the options page; sends no request. */
    async examine(address: string): Promise<{ chainId: string; full: boolean; why: string }> {
      const chain = await chainAt(address);
      if (!chain.ok) return { chainId: '', full: false, why: chain.why };
      const reply = await ask(address, simulateCall([NOTHING]));
      const full = reply.ok && readAnswer(reply.value).is === 'result';
      return { chainId: chain.chainId, full, why: '' };
    },
  };
}

/** Nothing from nobody to nobody: shows whether a node knows eth_simulateV1. */
const NOTHING = { from: `0x${'0'.repeat(40)}`, to: `0x${'0'.repeat(40)}`, value: '0x0', data: '0x' };

function failed(why: string): Trial {
  return { simulation: { state: 'failed', why } };
}

function noNodeWords({ chainId }: TrialPlan): string {
  if (chainId === '') return en('the request does not say for which chain it is.');
  return en('you have named no node for {chain}.', { chain: chainWords(chainId) });
}

/** "Base (chain 8453)". */
function chainWords(chainId: string): string {
  const name = chainName(chainId);
  return name.startsWith('chain ') ? name : `${name} (chain ${chainId.slice(0, 20)})`;
}
