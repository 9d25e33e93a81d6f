import type { OpenedReceipt } from '@/lib/core/opened-receipt.ts';
import type { Opened, RelevanceTests, TestResult } from '@/lib/core/receipt.ts';
import { quoteAround } from '@/lib/core/text/quote.ts';
import { en } from '@/lib/words/en.ts';
import type { Asked } from './asked.ts';
import { namesOfClaimant } from './claimant.ts';
import { numberOf } from './counted-things.ts';
import { ageOf } from './dated.ts';
import { type Decided, decideNumber } from './decide-number.ts';
import { decideWords } from './decide-words.ts';
import { isFrontDoor } from './front-door.ts';
import { onlyLeadsBack } from './leads-back.ts';
import { saysItIsGone, whyNotReadable } from './not-readable.ts';
import { pageLanguage } from './page-language.ts';
import { readTarget, type Target } from './target.ts';

const LONGEST_QUOTE = 240;
const LONGEST_WHERE = 90;

const passed = (why: string): TestResult => ({ result: 'passed', why });
const failed = (why: string): TestResult => ({ result: 'failed', why });
const notChecked = (why: string): TestResult => ({ result: 'not-checked', why });

/** What is known of a link that led to no page that could be judged. */
export function openedWithout(asked: Asked, { why, gone }: { why: string; gone?: boolean | undefined }): OpenedReceipt {
  const result = gone ? 'not-shown' : 'not-checked';
  const bare = { at: asked.now, result, quote: '', where: '', why, unopened: asked.receipt.grade } as const;
  return { opened: gone ? { ...bare, gone } : bare };
}

/**
 * Does the opened page show the claim? The six relevance tests on what stands there; the first that fails is the reason,
 * with the words that stand there instead. What cannot be read, and what is written in a language that is not read, is
 * not checked. Pure; linear in the page; never throws on hostile pages. Source: the specification, section 6.
 */
export function judgeOpened(asked: Asked, target: Target): OpenedReceipt {
  if (saysItIsGone(target))
    return openedWithout(asked, { why: en('The page is gone; what came says so.'), gone: true });
  const unread = whyNotReadable(target);
  if (unread !== '') return openedWithout(asked, { why: unread });
  const read = readTarget(target);
  const names = namesOfClaimant(asked.claimant);
  const number = numberOf(asked.claim);
  const language = pageLanguage(read);
  const decided = number
    ? decideNumber({ asked, target: read, names, number, language })
    : decideWords({ asked, target: read, names, language });
  const tests = testsOf(asked, read, { ...decided, isNumber: number !== undefined }, names);
  return { opened: openedOf(asked, decided, tests, read.doc.title), tests };
}

function testsOf(
  asked: Asked,
  target: ReturnType<typeof readTarget>,
  decided: Decided & { isNumber: boolean },
  names: RegExp | undefined,
): RelevanceTests {
  const { place } = decided;
  // The date of a statement may be that of what it tells ("registered in 2019"); that of a number is its own.
  const age = ageOf(target, decided.isNumber ? place : undefined, asked);
  const isBack = place !== undefined && onlyLeadsBack(target, place, asked, names);
  const front = isFrontDoor(target.url, asked.receipt.kind);
  return {
    ...decided.tests,
    direction: isBack
      ? failed(en('it gives the project itself as its source'))
      : asked.receipt.kind === 'own-dashboard'
        ? notChecked(en('these are the project’s own figures'))
        : passed(en('it does not only repeat the project')),
    freshness:
      age.is === 'old'
        ? failed(en('what it shows is dated {words}, more than twelve months ago', { words: age.words }))
        : age.is === 'undated'
          ? notChecked(en('no date was seen on it'))
          : passed(
              age.is === 'live' ? en('it is a page of how things are now') : en('it is dated within twelve months'),
            ),
    specificity: front
      ? failed(en('it is a front page, not one entry'))
      : passed(en('it is one entry, not a front page')),
  };
}

/** In the order in which a person is told: what it is, whom it names, what it counts, how much, who says so, when. */
const ORDER = ['specificity', 'entity', 'noun', 'number', 'direction', 'freshness'] as const;

function openedOf(asked: Asked, decided: Decided, tests: RelevanceTests, title: string): Opened {
  const { place } = decided;
  const unread = decided.unread ?? '';
  const broken = ORDER.find((test) => tests[test].result === 'failed');
  const result = unread ? 'not-checked' : broken ? 'not-shown' : 'shown';
  const failedWhy = broken ? sentence(tests[broken].why) : '';
  const undated = tests.freshness.result === 'not-checked' ? en('No date was seen on it.') : '';
  return {
    at: asked.now,
    result,
    quote: quoteAround(decided.quote, 0, 0, LONGEST_QUOTE),
    where: (place?.heading || title).slice(0, LONGEST_WHERE),
    why: unread || failedWhy || undated,
    unopened: asked.receipt.grade,
  };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
