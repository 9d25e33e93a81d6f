import type { Assessment } from '@/lib/core/assessment.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { en } from '@/lib/words/en.ts';
import { createAtOnce } from './at-once.ts';
import { boundAssessment, rawOf } from './bounded-request.ts';
import { pageEvidence, waitingDecision } from './decision-of.ts';
import type { Around, RequestEdges } from './edges.ts';
import { createGonePages } from './gone-pages.ts';
import { missedKind, missedWords } from './missed-words.ts';
import { originOf } from './origin-of.ts';
import { createSeenRequests, type Entry, type Part, seenOf } from './seen-requests.ts';
import { createRequestTabs } from './tabs.ts';
import { createRequestTrials } from './trials.ts';
import { CROWDED, createTurnAway } from './turn-away.ts';

/** Held requests of one tab; a page that asks for more at once is refused the rest. */
const MOST_HELD = 30;
/** Milliseconds for which such a page is sent back unread: reading ten thousand would keep other tabs waiting. */
const CROWDED_FOR = 1_000;
/** Requests of one tab that are looked at in the same moment; more is a flood, and those are sent back. */
const MOST_AT_ONCE = 40;
/** Characters of the raw request that the panel can show, and those of a tab that has many waiting. */
const MOST_RAW = 60_000;
const MOST_RAW_OF_MANY = 8_000;
const MANY = 5;
/** Characters of an Assessment that the panel and the popup get. */
const MOST_ASSESSMENT = 24_000;
/** Panels of which a request remembers that they showed it. */
const MOST_PANELS = 8;
/** The same miss in the same tab is told once in this many milliseconds. */
const ONCE_IN = 10_000;

const PRIVATE = en('Asked in a private window, so it is not kept.');

/**
 * The life of a wallet request: seen, held or gone on, answered. Everything that decides is in storage.session before
 * anybody is told, so the worker may die between any two lines and `request:state` still gives the right answer; what
 * ended is marked as due in the same write, so that it is kept for good sooner or later, and once.
 * Nothing here lets a request through but the person; what fails is told as not checked.
 */
export function createRequests(edges: RequestEdges) {
  const { session, tabs, now, keeper, panel } = edges;
  const requests = createSeenRequests(session);
  const { show, reportFor } = createRequestTabs(tabs);
  const atOnce = createAtOnce(MOST_AT_ONCE);
  const gone = createGonePages();
  const turnAway = createTurnAway(edges);
  const trials = createRequestTrials({ requests, startTrial: edges.startTrial, show: (seen) => show(seen, true) });

  const held = async () => (await requests.list()).filter(({ state }) => state === 'held');
  const isWanted = async () => (await held()).length > 0;
  const isDone = async () => !(await isWanted());

  /** Stores a request and shows it in its tab. False when the browser has no room for it, even for the least of it. */
  async function keep(entry: Entry, part: Part): Promise<boolean> {
    const hidden = entry.unkept !== undefined && entry.state !== 'held';
    const least = { ...part, raw: '', ...(part.assessment ? { assessment: boundAssessment(part.assessment, 0) } : {}) };
    for (const one of [part, least]) {
      try {
        await requests.add(entry, hidden ? undefined : one);
        await show(seenOf(entry, one));
        return true;
      } catch (error) {
        console.error('receipts: no room for a wallet request', error);
      }
    }
    return false;
  }

  /** Ends the wait of held requests, all in one write. Only the first answer to each counts. */
  async function settle(
    chosen: (one: Entry) => boolean,
    end: Pick<Entry, 'state'> & Partial<Pick<Entry, 'why' | 'missed'>>,
  ): Promise<Entry[]> {
    const ended = now();
    const settled = await requests.change((one) =>
      one.state === 'held' && chosen(one) ? { ...one, ...end, ended, due: one.unkept === undefined } : one,
    );
    for (const one of settled) await show(seenOf(one, await requests.part(one.id)), true);
    await requests.forget(settled.filter(({ due }) => !due).map(({ id }) => id));
    return settled;
  }

  const settleLeft = (chosen: (one: Entry) => boolean) =>
    settle(chosen, { state: 'refused', missed: 'left', why: missedWords('left', '') });

  /** Tells the frames what was chosen. A frame may be gone, or asks again by itself: nothing depends on it. */
  function tell(settled: readonly Entry[], letThrough: boolean): void {
    for (const { id, tab, frame } of settled) {
      edges.say(tab, frame, { says: 'answered', id, letThrough }).catch(() => undefined);
    }
  }

  /** Shows what waits, or takes the panel away when nothing does. */
  async function follow(): Promise<void> {
    try {
      if (await isWanted()) await panel.open(isWanted);
      else await panel.close(isDone);
    } catch (error) {
      console.error('receipts: the panel did not open or close', error);
    }
  }

  /** A quiet line on the page, where the reader is there to show it; one on what nobody looked at looks different. */
  function note(tab: number, text: string, unchecked = false): void {
    void edges.say(tab, 0, { says: 'note', text, ...(unchecked ? { unchecked } : {}) }).catch(() => undefined);
  }

  async function entryOf(
    sender: Sender,
    given: Pick<Entry, 'state' | 'rank' | 'method' | 'why' | 'missed'>,
  ): Promise<Entry> {
    const isPrivate = await edges.isPrivate(sender.tab);
    const base = { id: edges.newId(), at: now(), tab: sender.tab, frame: sender.frame };
    const due = given.state === 'held' || isPrivate ? {} : { due: true, ended: base.at };
    return { ...base, ...given, ...due, ...(isPrivate ? { unkept: PRIVATE } : {}) };
  }

  /** Something that was not checked, or a page that asked for too much: told in the tab and kept. */
  async function miss(
    sender: Sender,
    given: { state: 'not-checked' | 'refused'; code: string; method: string; origin: string },
  ): Promise<void> {
    const [missed, why] = [missedKind(given.code), missedWords(given.code, given.method)];
    const method = given.method.slice(0, 200);
    const since = now() - ONCE_IN;
    const isRepeat = (one: Entry) =>
      one.tab === sender.tab && one.missed === missed && one.method === method && one.at > since;
    if ((await requests.list()).some(isRepeat)) return;
    const entry = await entryOf(sender, { state: given.state, rank: 0, method, why, missed });
    await keep(entry, { ...(await pageOf(sender)), origin: given.origin, raw: '' });
    note(sender.tab, why, given.state === 'not-checked');
    void keeper.flush();
  }

  async function pageOf(sender: Sender): Promise<Pick<Part, 'domain' | 'page'>> {
    const report = await reportFor(sender);
    return { domain: edges.domainOf(sender.tabUrl), page: pageEvidence(sender.tabUrl, report) };
  }

  async function look(asked: SignRequest, words: string, sender: Sender): Promise<Answers<'request:seen'>> {
    const { method, origin } = asked;
    const began = now();
    const known = (await requests.list()).filter(({ tab }) => tab === sender.tab);
    const waiting = known.filter(({ state }) => state === 'held').length;
    if (waiting >= MOST_HELD) {
      atOnce.close(sender.tab, now() + CROWDED_FOR);
      await miss(sender, { state: 'refused', code: 'crowded', method, origin });
      return turnAway(sender);
    }
    const report = await reportFor(sender);
    const refusedBefore = known.filter((one) => one.state === 'refused' && one.method === method).length;
    let assessment: Assessment;
    let around: Around;
    try {
      around = { ...(await edges.surroundings?.(asked, sender)), report, words, refusedBefore };
      assessment = edges.assess(asked, around);
    } catch (error) {
      console.error('receipts: a request could not be assessed', error);
      await miss(sender, { state: 'not-checked', code: 'failed', method, origin });
      return { id: edges.newId(), hold: false, note: missedWords('failed', method) };
    }
    const { hold, sentence } = assessment;
    const entry = await entryOf(sender, { state: hold ? 'held' : 'went-on', rank: rankOf(assessment.worst), method });
    const part: Part = {
      origin,
      domain: edges.domainOf(sender.tabUrl),
      raw: rawOf(asked, waiting < MANY ? MOST_RAW : MOST_RAW_OF_MANY),
      assessment: boundAssessment(assessment, MOST_ASSESSMENT),
      page: pageEvidence(sender.tabUrl, report),
    };
    // Without a place to wait in it can only be sent back: letting it go on would be a way round.
    if (!(await keep(entry, part)) && hold) return turnAway(sender);
    if (hold) {
      if (gone.isGone(sender, began)) await settleLeft(({ id }) => id === entry.id);
      void follow();
      if (entry.unkept === undefined) void keeper.wait(waitingDecision(entry, part));
      trials.follow(entry.id, asked, assessment.decoded, (hasCode) => edges.assess(asked, { ...around, hasCode }));
    } else if (assessment.worst !== 'none') note(sender.tab, sentence);
    if (!hold) void keeper.flush();
    return { id: entry.id, hold, note: sentence };
  }

  return {
    /** For a worker that has just started: what the last one left undone. */
    async resume(): Promise<void> {
      await keeper.sweep(async () => (await requests.list()).map(({ id }) => id));
      await keeper.flush();
    },

    async seen({ request, words }: Asks<'request:seen'>, sender: Sender): Promise<Answers<'request:seen'>> {
      const asked: SignRequest = { ...request, ...originOf(request.origin, sender) };
      const work = () => look(asked, words ?? '', sender);
      return atOnce.run(sender.tab, now(), work, () => turnAway(sender));
    },

    async missed({ method, why, id }: Asks<'request:missed'>, sender: Sender): Promise<Answers<'request:missed'>> {
      const isHere = (one: Entry) => one.tab === sender.tab && one.frame === sender.frame;
      const mine = (one: Entry) => isHere(one) && (id !== undefined ? one.id === id : why === 'left' || isGhost(one));
      if (why === 'left') gone.frameLeft(sender, now());
      // A worker that died while it stored a request left one that its bridge never heard of, and let go on.
      const isGhost = (one: Entry) =>
        why === 'unanswered' && one.state === 'held' && !one.asked && one.method === method;
      if ((await requests.list()).some(mine)) {
        const end = { why: missedWords(why, method), missed: missedKind(why) };
        await settle(mine, { ...end, state: why === 'left' || why === CROWDED ? 'refused' : 'not-checked' });
        await follow();
        await keeper.flush();
      } else if (why !== 'left') {
        const { origin } = originOf('', sender);
        await miss(sender, { state: why === CROWDED ? 'refused' : 'not-checked', code: why, method, origin });
      }
      return {};
    },

    async state({ id }: Asks<'request:state'>, sender: Sender): Promise<Answers<'request:state'>> {
      // Bridges ask with an empty id to wake us, and page after page may do so: nothing is read for it.
      const found = id === '' || id === CROWDED ? undefined : (await requests.list()).find((one) => one.id === id);
      if (found?.tab !== sender.tab) return { state: 'unknown' };
      if (found.state === 'held') {
        if (!found.asked) await requests.change((one) => (one.id === id ? { ...one, asked: true } : one));
        // The worker may have died between storing the request and opening the panel.
        void follow();
      }
      return { state: found.state === 'held' || found.state === 'let-through' ? found.state : 'refused' };
    },

    async answer({ id, letThrough }: Asks<'request:answer'>): Promise<Answers<'request:answer'>> {
      tell(await settle((one) => one.id === id, { state: letThrough ? 'let-through' : 'refused' }), letThrough);
      await follow();
      await keeper.flush();
      return {};
    },

    /** The person looks for the panel: one that was lost behind other windows, or never opened. */
    async showPanel(): Promise<Answers<'request:show'>> {
      await follow();
      await panel.front();
      return {};
    },

    /** What the panel shows. From now on, closing it is an answer to these. */
    async held(_: Asks<'request:held'>, sender: Sender): Promise<Answers<'request:held'>> {
      const waiting = await held();
      const isNew = ({ shownIn }: Entry) => shownIn?.includes(sender.tab) !== true;
      if (waiting.some(isNew) && (await panel.isShown(sender.tab))) {
        const ids = new Set(waiting.map(({ id }) => id));
        await requests.change((one) =>
          ids.has(one.id) && one.state === 'held' && isNew(one)
            ? { ...one, shownIn: [...(one.shownIn ?? []), sender.tab].slice(-MOST_PANELS) }
            : one,
        );
      }
      waiting.sort((a, b) => b.rank - a.rank || a.at - b.at);
      const whole = waiting.map(async (one) => {
        const part = await requests.part(one.id);
        return { ...trials.endCutShort(seenOf(one, part)), ...(part ? { raw: part.raw } : {}) };
      });
      return { requests: await Promise.all(whole) };
    },

    /**
     * A closed tab asks for nothing any more. If it was the panel, that is "go back" for everything it had shown; what
     * came since gets a panel of its own.
     */
    async tabClosed(tab: number): Promise<void> {
      atOnce.forget(tab);
      gone.tabClosed(tab);
      const whose = await panel.closed(tab);
      if (whose !== 'by-us')
        tell(await settle((one) => one.shownIn?.includes(tab) === true, { state: 'refused' }), false);
      await settleLeft((one) => one.tab === tab);
      await follow();
      await keeper.flush();
    },
  };
}
