import type { Assessment } from '@/lib/core/assessment.ts';
import type { Decoded } from '@/lib/core/decoded.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import type { SeenRequest } from '@/lib/messaging/protocol.ts';
import { endCutShort, type HasCode, withTrial } from './follow-trial.ts';
import { type SeenRequests, seenOf } from './seen-requests.ts';
import type { Trial } from './simulate.ts';

export type StartTrial = (
  request: SignRequest,
  decoded: Decoded,
  tell: (trial: Trial) => Promise<void>,
) => Promise<void>;

interface TrialEdges {
  requests: SeenRequests;
  startTrial: StartTrial | undefined;
  show(seen: SeenRequest): Promise<void>;
}

/** Puts what a node tells of a held request beside it, while it is held. */
export function createRequestTrials({ requests, startTrial, show }: TrialEdges) {
  const underWay = new Set<string>();

  async function tell(id: string, trial: Trial, assessAgain: (hasCode: HasCode) => Assessment): Promise<void> {
    const entry = (await requests.list()).find((one) => one.id === id && one.state === 'held');
    const part = await requests.part(id);
    if (!entry || !part) return;
    const { simulation, assessment } = withTrial(seenOf(entry, part), trial, assessAgain);
    await requests.amend(id, { simulation, assessment });
    const rank = rankOf(assessment?.worst ?? 'none');
    // Written even when it is the same: the panel listens for changes of the list.
    await requests.change((one) => (one.id === id && one.state === 'held' ? { ...one, rank } : one));
    await show(seenOf(entry, { ...part, simulation, assessment }));
  }

  return {
    follow(id: string, asked: SignRequest, decoded: Decoded, assessAgain: (hasCode: HasCode) => Assessment): void {
      if (!startTrial) return;
      underWay.add(id);
      startTrial(asked, decoded, (trial) => tell(id, trial, assessAgain))
        .catch((error) => console.error('receipts: a trial run failed', error))
        .finally(() => underWay.delete(id));
    },
    endCutShort: (seen: SeenRequest) => endCutShort(seen, underWay),
  };
}
