import { Decision, DecisionHead } from '@/lib/core/decision.ts';
import { asksUnlimited, hostsOf, wentOn } from '@/lib/core/list/unlimited.ts';
import type { Database } from './database.ts';
import { readAs } from './read-as.ts';
import { attempt, type Stored } from './stored.ts';

/**
 * Hosts from which a request for an unlimited permission went on to the wallet, as far as it was kept: each with the
 * domains above it. Of decisions that were kept before this was noted, the details are read one by one.
 */
export function unlimitedHosts(database: Database): Promise<Stored<Set<string>>> {
  return attempt(async () => {
    const heads = (await database.getAll('decisions')).flatMap((record) => readAs(DecisionHead, record)).filter(wentOn);
    const asked: DecisionHead[] = [];
    for (const head of heads) if (head.unlimited ?? (await wasUnlimited(database, head.id))) asked.push(head);
    return hostsOf(asked);
  });
}

async function wasUnlimited(database: Database, id: string): Promise<boolean> {
  const details: unknown = await database.get('decision-details', id);
  const kept =
    typeof details === 'object' && details !== null && 'assessment' in details ? details.assessment : undefined;
  const assessment = readAs(Decision.shape.assessment, kept)[0];
  return assessment !== undefined && asksUnlimited(assessment);
}
