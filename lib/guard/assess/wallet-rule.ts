import type { ClearText } from '@/lib/core/clear-text.ts';
import type { Decoded, Effect } from '@/lib/core/decoded.ts';
import { rankOf, type Severity, type Worst } from '@/lib/core/severity.ts';
import type { AssessContext } from './context.ts';
import type { Story } from './story.ts';

/** Everything a wallet rule may look at. */
export interface Situation {
  decoded: Decoded;
  context: AssessContext;
  story: Story;
  /** Calls and messages read field by field. They name what is done; no rule lowers anything for them. */
  clear: readonly ClearText[];
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

/** Promises after which nothing should leave a wallet; a host that lists or names speak against counts as one. */
export function promisesGain({ story, context }: Situation): boolean {
  if (context.page?.worst === 'danger' || isHostNoted(context)) return true;
  return ['claim', 'airdrop', 'verify'].includes(story.kind);
}

/** Something is offered for nothing: then paying for it is worth a question. */
export function promisesFree({ story }: Situation): boolean {
  return story.kind === 'mint' && /\bfree\b/i.test(story.quote);
}

/** Any promise that a request for a permission does not fit to. */
export function tellsStory(situation: Situation): boolean {
  return promisesGain(situation) || situation.story.kind !== 'none';
}

/** The host is on a list, or its name resembles that of another project. */
export function isHostNoted({ host }: AssessContext): boolean {
  return host !== undefined && (host.listed !== undefined || host.lookalike !== undefined || isLoud(host.worst));
}

/** Warning or danger: what a request is held for. */
export function isLoud(worst: Severity | Worst): boolean {
  return rankOf(worst) >= rankOf('warning');
}
