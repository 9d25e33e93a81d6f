import type { Decoded, Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import type { AssessContext } from './context.ts';
import type { Story } from './story.ts';

/** Everything a wallet rule may look at. */
export interface Situation {
  decoded: Decoded;
  context: AssessContext;
  story: Story;
  /** Milliseconds since the epoch. */
  now: number;
  chainId: string | undefined;
}

/** What a wallet rule says about one effect, or about the request as a whole (`effect` absent). */
export interface Observation {
  effect?: Effect;
  severity: Severity;
  /** What we observed, in one sentence. */
  say: string;
}

/** One rule about wallet requests. Its id is that of the specification. */
export interface WalletRule {
  id: string;
  ask: string;
  clears: string;
  /** Every observation, in the order of the effects; none when the rule has nothing to say. */
  look(situation: Situation): Observation[];
}

/** Promises after which nothing should leave a wallet. */
export function promisesGain({ story, context }: Situation): boolean {
  return context.page?.worst === 'danger' || ['claim', 'airdrop', 'verify', 'login'].includes(story.kind);
}

/** Any promise that a request for a permission does not fit to. */
export function tellsStory(situation: Situation): boolean {
  return promisesGain(situation) || situation.story.kind !== 'none';
}
