import type { Assessment } from '@/lib/core/assessment.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { SeenRequest } from '@/lib/messaging/protocol.ts';
import { en } from '@/lib/words/en.ts';
import type { Trial } from './simulate.ts';

/** Whether there is a contract at an address; undefined when nobody told. */
export type HasCode = (address: string) => boolean | undefined;

/**
 * A held request with what a node told of it. What it told of addresses is assessed anew and can only raise what is
 * said: an assessment that came out lower is dropped, since a node may answer anything.
 */
export function withTrial(held: SeenRequest, trial: Trial, assessAgain: (hasCode: HasCode) => Assessment): SeenRequest {
  const tried = { ...held, simulation: trial.simulation };
  if (!trial.hasCode || !held.assessment) return tried;
  const again = assessAgain(trial.hasCode);
  const lower = rankOf(again.worst) < rankOf(held.assessment.worst);
  const fewer = again.findings.length < held.assessment.findings.length;
  return lower || fewer ? tried : { ...tried, assessment: again };
}

/** A trial run that the worker's death cut short is told as that, and not as one under way for ever. */
export function endCutShort(held: SeenRequest, underWay: ReadonlySet<string>): SeenRequest {
  if (held.simulation?.state !== 'running' || underWay.has(held.id)) return held;
  return { ...held, simulation: { state: 'failed', why: en('the browser stopped it half way.') } };
}
