import { type Fact, factOf as factSchema, NOT_LOOKED_UP } from '@/lib/core/fact.ts';
import type { LookedUp, LookUpId } from '@/lib/core/look-up.ts';
import { type LookUpChoice, modeOf } from '@/lib/core/look-ups.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import type { Probe } from '@/lib/evidence/probes/probe.ts';
import type { PageSubject } from '@/lib/evidence/probes/subjects.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import { en } from '@/lib/words/en.ts';
import type { Session } from '../session.ts';
import { createLookedAt, type LookedAt } from './looked-at.ts';
import { CANCELLED, type LookUps, TURNED_OFF } from './run.ts';

export interface PageLookUpEdges {
  session: Session;
  /** Those for the pages of a tab: of a private window nothing is kept on disk. */
  lookUpsFor(tab: number): Promise<LookUps>;
  probeOf(id: LookUpId): Probe<unknown> | undefined;
  subjectsOf(doc: PageDoc, report: Report): PageSubject[];
  /** What a value says beside this page, where that is more than the value alone says. */
  besides?(id: LookUpId, value: unknown, report: Report): string[];
  choice(): Promise<LookUpChoice>;
  reportOf(tab: number): Promise<Report | undefined>;
  /** Has the page of a tab judged again, now that more is known beside it. */
  lookAgain(tab: number): Promise<unknown>;
  now(): number;
}

type Asked = Pick<PageSubject, 'id' | 'subject'>;

/** What rules judge by; all else is only shown. */
const FOR_RULES: readonly LookUpId[] = ['domain-age', 'first-certificate'];
/** What is no answer of anybody, and is forgotten. */
const NOT_ASKED: readonly Fact<unknown>[] = [NOT_LOOKED_UP, TURNED_OFF, CANCELLED];
const ENDED = en('This page is not open in the tab any more.');

/**
 * What can be looked up about the page of a tab: what there is, what came of it, and asking. Look-ups that are on run by
 * themselves once the page was read. When one brings what rules judge by, the page is judged again. The worker may die
 * between any two lines: what came is kept before anybody is told, and the next look at the page uses it.
 */
export function createPageLookUps(edges: PageLookUpEdges) {
  const looked = createLookedAt(edges.session);
  /** Those under way, by tab and subject; a look-up dies with the worker, so memory is their right place. */
  const running = new Map<string, AbortController>();
  const keyOf = (tab: number, { id, subject }: Asked) => `${tab} ${id} ${subject}`;

  async function factOf(tab: number, at: LookedAt | undefined, one: Asked): Promise<Fact<unknown> | undefined> {
    const here = at?.facts.find(({ id, subject }) => id === one.id && subject === one.subject)?.fact;
    if (here) return here as Fact<unknown>;
    const probe = edges.probeOf(one.id);
    return probe && (await (await edges.lookUpsFor(tab)).kept(probe, one.subject));
  }

  /** Asks, keeps, and has the page judged again. Undefined when it was stopped or the page is gone. */
  async function look(
    tab: number,
    url: string,
    one: Asked,
    by: 'person' | 'itself',
  ): Promise<Fact<unknown> | undefined> {
    const probe = edges.probeOf(one.id);
    if (!probe) return undefined;
    const key = keyOf(tab, one);
    const other = running.get(key);
    const under = other && !other.signal.aborted ? other : new AbortController();
    running.set(key, under);
    try {
      const before = await factOf(tab, await looked.of(tab), one);
      const fact = await (await edges.lookUpsFor(tab)).ask(probe, one.subject, by, under.signal);
      if (under.signal.aborted || NOT_ASKED.includes(fact) || !(await looked.keep(tab, url, one, fact)))
        return undefined;
      // What was kept already was known when the page was judged. No answer is news, too: the Report says why it is not checked.
      const isNews = before?.state !== 'known' && before?.state !== fact.state;
      if (isNews && FOR_RULES.includes(one.id)) await edges.lookAgain(tab);
      return fact;
    } finally {
      if (running.get(key) === under) running.delete(key);
    }
  }

  async function lookByItself(tab: number, at: LookedAt): Promise<void> {
    const choice = await edges.choice();
    const open = at.subjects.filter((one) => {
      const isOpen = !running.has(keyOf(tab, one)) && !at.facts.some((fact) => isSame(fact, one));
      return isOpen && modeOf(choice, one.id) === 'on';
    });
    const late = open.filter(({ id }) => id === 'first-certificate');
    await Promise.all(open.filter((one) => !late.includes(one)).map((one) => look(tab, at.url, one, 'itself')));
    // The certificate only stands in where the registry told nothing.
    const after = await looked.of(tab);
    if (after?.url !== at.url) return;
    for (const one of late) if (await isWanted(tab, after, one, choice)) await look(tab, at.url, one, 'itself');
  }

  /** A first certificate is of use where the domain's age is not to be had. */
  async function isWanted(tab: number, at: LookedAt, one: Asked, choice: LookUpChoice): Promise<boolean> {
    if (one.id !== 'first-certificate' || modeOf(choice, 'domain-age') === 'off') return true;
    const age = at.subjects.find(({ id }) => id === 'domain-age');
    return age === undefined || (await factOf(tab, at, age))?.state === 'unknown';
  }

  async function tell(tab: number, at: LookedAt, one: PageSubject, choice: LookUpChoice): Promise<LookedUp> {
    const mode = modeOf(choice, one.id);
    const told = { ...one, mode, says: [], source: '', at: 0 };
    if (running.has(keyOf(tab, one))) return { ...told, state: 'asking' };
    const fact = await factOf(tab, at, one);
    if (!fact) return { ...told, state: 'not-asked' };
    if (fact.state === 'unknown') return { ...told, state: 'unknown', says: [fact.why] };
    const probe = edges.probeOf(one.id);
    const value = probe?.value.safeParse(fact.value);
    if (!probe || !value?.success) return { ...told, state: 'not-asked' };
    const report = await edges.reportOf(tab);
    // What stands beside the page's own figures is what a person came for.
    const beside = report ? (edges.besides?.(one.id, value.data, report) ?? []) : [];
    const says = [...beside, ...probe.words(value.data, edges.now())];
    return { ...told, state: 'known', says, source: fact.source, at: fact.at };
  }

  return {
    /** A page was read and judged. What is on runs now. */
    async pageRead(doc: PageDoc, report: Report, tab: number): Promise<void> {
      const before = await looked.of(tab);
      const at = await looked.begin(tab, doc.url, edges.subjectsOf(doc, report));
      if (before && before.url !== doc.url) stop(tab);
      await lookByItself(tab, at);
    },

    /** The page of a tab was left, or the tab was closed: nobody waits for its look-ups any more. */
    async left(tab: number): Promise<void> {
      stop(tab);
      await looked.forget(tab);
    },

    /** What came of one look-up for the page at this address: asked about in this tab, or kept. Asks nobody. */
    async known<Value>(
      tab: number,
      url: string,
      probe: Probe<Value>,
      subject: string,
    ): Promise<Fact<Value> | undefined> {
      if (modeOf(await edges.choice(), probe.id) === 'off') return undefined;
      const at = await looked.of(tab);
      const fact = await factOf(tab, at?.url === url ? at : undefined, { id: probe.id, subject });
      const read = factSchema(probe.value).safeParse(fact);
      return read.success ? (read.data as Fact<Value>) : undefined;
    },

    async ofTab({ tab }: Asks<'look-ups:of-tab'>): Promise<Answers<'look-ups:of-tab'>> {
      const [at, choice] = await Promise.all([looked.of(tab), edges.choice()]);
      if (!at) return { lookUps: [] };
      const lookUps: LookedUp[] = [];
      for (const one of at.subjects) {
        if (await isWanted(tab, at, one, choice)) lookUps.push(await tell(tab, at, one, choice));
      }
      return { lookUps };
    },

    async ask({ tab, id, subject }: Asks<'look-ups:ask'>): Promise<Answers<'look-ups:ask'>> {
      const [at, choice] = await Promise.all([looked.of(tab), edges.choice()]);
      const one = at?.subjects.find((known) => isSame(known, { id, subject }));
      if (!at || !one) return { why: ENDED };
      if (modeOf(choice, id) === 'off') return { why: en('This look-up is turned off.') };
      const fact = await look(tab, at.url, one, 'person');
      const after = await looked.of(tab);
      if (after?.url !== at.url) return { why: ENDED };
      return { lookedUp: await tell(tab, after, one, choice), why: fact ? '' : en('Stopped; nothing was looked up.') };
    },

    async cancel({ tab, ...one }: Asks<'look-ups:cancel'>): Promise<Answers<'look-ups:cancel'>> {
      running.get(keyOf(tab, one))?.abort();
      return {};
    },
  };

  function stop(tab: number): void {
    for (const [key, under] of running) if (key.startsWith(`${tab} `)) under.abort();
  }
}

function isSame(one: Asked, other: Asked): boolean {
  return one.id === other.id && one.subject === other.subject;
}
