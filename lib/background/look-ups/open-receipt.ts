import * as z from 'zod/mini';
import { canonicalJson } from '@/lib/core/canonical.ts';
import type { Fact } from '@/lib/core/fact.ts';
import type { OpenedReceipt } from '@/lib/core/opened-receipt.ts';
import { Opened, RelevanceTests } from '@/lib/core/receipt.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import type { Asked } from '@/lib/evidence/open-receipt/asked.ts';
import { judgeOpened, openedWithout } from '@/lib/evidence/open-receipt/judge-opened.ts';
import type { Probe } from '@/lib/evidence/probes/probe.ts';
import { en } from '@/lib/words/en.ts';
import type { Got } from '../recheck/get.ts';
import { isDrawnByScripts, type ReadSource } from '../recheck/read-source.ts';
import type { Visit } from '../recheck/visit.ts';
import { CANCELLED, type LookUps, TURNED_OFF } from './run.ts';

export interface OpenReceiptEdges {
  /** Fetches the page behind the link, as re-checks fetch pages: politely, without cookies, after asking its robots.txt. */
  visit: Visit;
  read: ReadSource;
  /** Does the browser let us ask these origins? As host patterns. */
  mayAsk(origins: readonly string[]): Promise<boolean>;
  /** A link was opened; how it ended. */
  ran(end: { at: number; ok: boolean; why: string }, host: string): Promise<unknown>;
}

/** What came of it, or why nobody looked, as a sentence. */
export type OpenedOrNot = { ok: true; value: OpenedReceipt } | { ok: false; why: string };

const DAY = 24 * 3600 * 1000;
const Kept = z.object({ opened: Opened, tests: z.optional(RelevanceTests) });

/**
 * Opens the link beside one claim and looks whether it shows the claim; what came of it counts for a day. `person` and
 * `itself` as look-ups have them. Never throws.
 */
export async function openReceipt(
  edges: OpenReceiptEdges,
  lookUps: Pick<LookUps, 'ask'>,
  asked: Asked,
  { by, signal }: { by: 'person' | 'itself'; signal: AbortSignal },
): Promise<OpenedOrNot> {
  const probe = receiptProbe(edges, asked, signal);
  const fact = await lookUps.ask(probe, subjectOf(asked), by, signal);
  if (fact.state === 'known') return { ok: true, value: fact.value };
  if (signal.aborted || fact === CANCELLED) return { ok: false, why: en('Stopped; the link was not opened.') };
  if (fact === TURNED_OFF) return { ok: false, why: en('Opening receipts is turned off on the page of look-ups.') };
  return { ok: true, value: openedWithout(asked, { why: asSentence(fact.why) }) };
}

/** What is kept of this receipt and still counts; asks nobody. */
export async function keptReceipt(lookUps: Pick<LookUps, 'kept'>, asked: Asked): Promise<OpenedReceipt | undefined> {
  const fact = await lookUps.kept(KEEPING, subjectOf(asked));
  return fact?.state === 'known' ? fact.value : undefined;
}

/** One claim of one page with one link. */
function subjectOf({ claim, receipt, claimant }: Asked): string {
  return canonicalJson({ page: claimant.url, quote: claim.quote, link: receipt.href });
}

const KEEPING: Probe<OpenedReceipt> = {
  id: 'receipt',
  version: 1,
  value: Kept,
  // What could not be read is asked for again soon: the other host may have been away for a moment.
  keeps: { known: DAY, unknown: DAY / 144 },
  ask: async () => ({ state: 'unknown', why: en('not looked up') }),
  words: ({ opened: { why, quote } }) => [quote, why].filter((words) => words !== ''),
};

function receiptProbe(edges: OpenReceiptEdges, asked: Asked, signal: AbortSignal): Probe<OpenedReceipt> {
  return {
    ...KEEPING,
    async ask(_subject, { now }): Promise<Fact<OpenedReceipt>> {
      const url = new URL(asked.receipt.href);
      if (!(await edges.mayAsk([`${url.protocol}//${url.hostname}/*`]))) {
        return { state: 'unknown', why: en('the browser was not given leave to ask its host') };
      }
      const value = await look(edges, { ...asked, now: now() }, signal);
      const { result, why, at } = value.opened;
      const isKnown = result !== 'not-checked';
      await edges.ran({ at, ok: isKnown, why: isKnown ? '' : why }, url.hostname);
      return isKnown ? { state: 'known', value, source: url.hostname, at } : { state: 'unknown', why };
    },
  };
}

async function look({ visit, read }: OpenReceiptEdges, asked: Asked, signal: AbortSignal): Promise<OpenedReceipt> {
  const { href } = asked.receipt;
  const owner = { url: asked.claimant.url, domain: registrableDomain(href), domains: [] };
  const got = await visit(href, owner, signal);
  if (!got.ok) return openedWithout(asked, whyNot(got, href));
  const source = await read({ text: got.text, url: got.url, kind: got.kind });
  if (!source) return openedWithout(asked, { why: en('It came, but could not be read.') });
  return judgeOpened(asked, { url: got.url, doc: source.doc, drawn: isDrawnByScripts(source, undefined) });
}

function whyNot({ why, status }: Extract<Got, { ok: false }>, href: string): { why: string; gone?: boolean } {
  const led = /^led to (\S{1,300})$/.exec(why)?.[1];
  if (led) return { why: en('It leads to {led}, which was not read.', { led }) };
  if (status === 404 || status === 410) return { why: asSentence(why), gone: true };
  if (/neither HTML nor text/.test(why) && /\.pdf$/i.test(new URL(href).pathname)) {
    return { why: en('It is a PDF, which is not read here.') };
  }
  return { why: asSentence(why) };
}

/** The end of a sentence about the page, or a whole one, as a sentence. */
function asSentence(why: string): string {
  if (/^(?:It|The|No)\b/.test(why)) return why;
  return /^(?:is|was|did|could|asked|has|led)\b/.test(why)
    ? en('It {~why}.', { why })
    : `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}
