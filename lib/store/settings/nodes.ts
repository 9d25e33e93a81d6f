import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { isLoopback } from '@/lib/core/private-address.ts';
import { en } from '@/lib/words/en.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** One node of the person's own choice: a chain (decimal id) and the address at which it is asked. */
export const ChainNode = z.object({ chainId: z.string(), address: z.string() });
export type ChainNode = z.infer<typeof ChainNode>;

/** Trial runs: off until the person turns them on, and only at nodes that they named. */
export const NodeSettings = z.object({
  on: z.catch(z.boolean(), false),
  nodes: z.catch(z.array(ChainNode), []),
});
export type NodeSettings = z.infer<typeof NodeSettings>;

/** Most nodes that are kept: one for each chain. */
export const MOST_NODES = 40;
const LONGEST_ADDRESS = 500;

const item = storage.defineItem<unknown>('local:nodes');
const inTurn = takeTurns('receipts-nodes');

/** What the person set; what cannot be read counts as off. */
export async function getNodes(): Promise<NodeSettings> {
  return readNodes(await item.getValue());
}

/** Turns trial runs on or off. The nodes stay as they are. */
export function switchTrials(on: boolean): Promise<Stored<NodeSettings>> {
  return change((kept) => ({ ...kept, on }));
}

/** Keeps a node, in place of another one for its chain. */
export function keepNode(node: ChainNode): Promise<Stored<NodeSettings>> {
  return change(({ on, nodes }) => {
    const others = nodes.filter(({ chainId }) => chainId !== node.chainId);
    return { on, nodes: [...others, node].slice(-MOST_NODES) };
  });
}

export function removeNode(chainId: string): Promise<Stored<NodeSettings>> {
  return change(({ on, nodes }) => ({ on, nodes: nodes.filter((node) => node.chainId !== chainId) }));
}

/** Calls back after each change, wherever it was made. Returns the way to stop. */
export function watchNodes(listener: (nodes: NodeSettings) => void): () => void {
  return item.watch((value) => listener(readNodes(value)));
}

/** What a person typed as the address of a node: the address in one spelling, or a sentence that says what is wrong. */
export type NodeAddress = { ok: true; address: string } | { ok: false; why: string };

/**
 * Reads the address of a node. Only https, because what is sent there tells what a person is about to do; plain http
 * where it stays on this machine. A name and password in it are refused: browsers do not send them.
 */
export function readNodeAddress(typed: string): NodeAddress {
  const text = typed.trim();
  if (text === '' || text.length > LONGEST_ADDRESS || !URL.canParse(text)) {
    return { ok: false, why: en('Type the whole address of a node, such as https://node.example.com.') };
  }
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    return { ok: false, why: en('An address with a name and a password in it cannot be used.') };
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return { ok: false, why: en('Only https is used, and plain http for a node on this machine.') };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { ok: false, why: en('The address of a node begins with https.') };
  }
  url.hash = '';
  return { ok: true, address: url.href };
}

function change(next: (kept: NodeSettings) => NodeSettings): Promise<Stored<NodeSettings>> {
  return inTurn(() =>
    attempt(async () => {
      const changed = next(await getNodes());
      await item.setValue(changed);
      return changed;
    }),
  );
}

function readNodes(value: unknown): NodeSettings {
  const parsed = NodeSettings.safeParse(value ?? {});
  return parsed.success ? parsed.data : { on: false, nodes: [] };
}
