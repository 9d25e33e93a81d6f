import * as z from 'zod/mini';
import type { CheckAnswer } from '@/lib/core/check-answer.ts';
import { pastForwarding } from '@/lib/core/forwarding.ts';
import type { HostCheck } from '@/lib/core/host-check.ts';
import type { Report } from '@/lib/core/report.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import type { Session } from '../session.ts';

/** What the person chose in a menu, and on which page; `left` counts what was cut off. */
const Chosen = z.object({
  key: z.string(),
  is: z.enum(['link', 'text']),
  words: z.string(),
  left: z.int(),
  page: z.string(),
});
export type Chosen = z.infer<typeof Chosen>;

/** The newest that are kept, in storage.session: they may be private, so they are in no address and in no history. */
const MOST_KEPT = 6;
const KEPT = 'chosen';
/** Longest text that is checked at a time, and longest address of a link, in UTF-16 units. */
export const LONGEST_TEXT = 20_000;
const LONGEST_LINK = 8_000;

export interface ChosenEdges {
  session: Session;
  /** What an address alone tells, from what is on this machine. */
  hostCheckOf(url: string): Promise<HostCheck>;
  judgeText(text: string, url: string): Promise<Pick<Report, 'findings' | 'coverage'>>;
  /** Shows the page that asks about this key. */
  open(key: string): Promise<unknown>;
  /** Gives a key that was never given before. */
  newKey(): string;
}

/** Links and texts that the person chose in a menu: kept until the page that shows them asks. Nobody else is asked. */
export function createChosen({ session, hostCheckOf, judgeText, open, newKey }: ChosenEdges) {
  async function choose(is: Chosen['is'], words: string, page: string): Promise<void> {
    const longest = is === 'link' ? LONGEST_LINK : LONGEST_TEXT;
    const kept = words.slice(0, longest);
    const chosen: Chosen = { key: newKey(), is, words: kept, left: words.length - kept.length, page };
    await session.update(KEPT, z.array(Chosen), (before = []) => [...before, chosen].slice(-MOST_KEPT));
    await open(chosen.key);
  }

  async function checkLink({ words: href, page }: Chosen): Promise<CheckAnswer> {
    const past = pastForwarding(href);
    const link = { block: -1, start: 0, end: 0, text: '', href: past ?? href };
    const receipt = gradeLink(link, { url: page });
    return {
      is: 'link',
      href,
      ...(past === undefined ? {} : { past }),
      host: await hostCheckOf(past ?? href),
      receipt,
    };
  }

  async function checkText({ words: text, left, page }: Chosen): Promise<CheckAnswer> {
    const { findings, coverage } = await judgeText(text, page);
    return { is: 'text', text, left, findings, coverage };
  }

  return {
    choose,
    async answer({ key }: { key: string }): Promise<CheckAnswer> {
      const kept = (await session.read(KEPT, z.array(Chosen))) ?? [];
      const chosen = kept.find((one) => one.key === key);
      if (!chosen) return { is: 'gone' };
      return chosen.is === 'link' ? checkLink(chosen) : checkText(chosen);
    },
  };
}
