import * as z from 'zod/mini';
import { type Fact, factOf } from '@/lib/core/fact.ts';
import { LookUpId } from '@/lib/core/look-up.ts';
import type { PageSubject } from '@/lib/evidence/probes/subjects.ts';
import type { Session } from '../session.ts';

const Subject = z.object({ id: LookUpId, subject: z.string(), about: z.string() });

/** What can be looked up about the page of one tab, and what came of it as long as that page stands there. */
const LookedAt = z.object({
  url: z.string(),
  subjects: z.array(Subject),
  facts: z.array(z.object({ id: LookUpId, subject: z.string(), fact: factOf(z.unknown()) })),
});
export type LookedAt = z.infer<typeof LookedAt>;

type Asked = Pick<PageSubject, 'id' | 'subject'>;

/**
 * The memory of what was looked up, one record for each tab. It lies in the session, which is never written to disk, so
 * that private windows and a store that is broken leave a person with what they asked for all the same.
 */
export function createLookedAt(session: Session) {
  const keyOf = (tab: number) => `looked:${tab}`;
  return {
    of: (tab: number) => session.read(keyOf(tab), LookedAt),

    /** The page of a tab was read: another page begins empty, the same one keeps what came of it. */
    async begin(tab: number, url: string, subjects: readonly PageSubject[]): Promise<LookedAt> {
      const next = (known: LookedAt | undefined): LookedAt => ({
        url,
        subjects: [...subjects],
        facts: known?.url === url ? known.facts : [],
      });
      return (await session.update(keyOf(tab), LookedAt, next)) ?? next(undefined);
    },

    /** Keeps what came of one look-up. False when the tab shows another page by now: then nothing is kept. */
    async keep(tab: number, url: string, { id, subject }: Asked, fact: Fact<unknown>): Promise<boolean> {
      const after = await session.update(keyOf(tab), LookedAt, (known) => {
        if (known?.url !== url) return known;
        const others = known.facts.filter((one) => one.id !== id || one.subject !== subject);
        return { ...known, facts: [...others, { id, subject, fact: asKept(fact) }] };
      });
      return after?.url === url;
    },

    forget: (tab: number) => session.remove(keyOf(tab)),
  };
}

function asKept(fact: Fact<unknown>): LookedAt['facts'][number]['fact'] {
  return fact.state === 'known' ? { ...fact } : { state: 'unknown', why: fact.why };
}
