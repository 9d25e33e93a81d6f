import type { RelevanceTests, TestResult } from '@/lib/core/receipt.ts';
import { quoteAround } from '@/lib/core/text/quote.ts';
import { en } from '@/lib/words/en.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Asked } from './asked.ts';
import type { ClaimedNumber } from './counted-things.ts';
import { entityThere } from './entity-there.ts';
import { type NumberThere, numbersThere } from './numbers-there.ts';
import { compareNumbers, shows } from './same-number.ts';
import type { Place, ReadTarget } from './target.ts';

/** What the words of the page come to: three of the tests, the place that decided, and why it cannot be told. */
export interface Decided {
  tests: Pick<RelevanceTests, 'entity' | 'noun' | 'number'>;
  quote: string;
  place: Place | undefined;
  /** Why nobody can tell, as a sentence; left out where it can be told. */
  unread?: string;
}

/** What is decided about. */
export interface Deciding {
  asked: Asked;
  target: ReadTarget;
  names: RegExp | undefined;
  /** Name of the page's language where it is not one that is read; empty otherwise. */
  language: string;
}

const passed = (why: string): TestResult => ({ result: 'passed', why });
const failed = (why: string): TestResult => ({ result: 'failed', why });
const notChecked = (why: string): TestResult => ({ result: 'not-checked', why });

/** Looks for the claimed number: of the same thing, of this project, and as large. */
export function decideNumber(deciding: Deciding & { number: ClaimedNumber }): Decided {
  const { asked, target, names, number, language } = deciding;
  const entity = entityThere(asked, target, names);
  const there = numbersThere(target, number, names);
  const ours = there.filter(({ isNamed }) => isNamed || entity.isAbout);
  const match = bestOf(ours.filter(({ compared }) => shows(compared, number.isAtLeast)));
  const noun = number.noun || 'this';
  if (match) {
    return {
      ...placeOf(match),
      tests: {
        entity: passed(match.isNamed ? en('it names {called} there', { called: entity.called }) : entity.why),
        noun: passed(en('it counts {noun}', { noun })),
        number: passed(en('it shows {words}', { words: match.words })),
      },
    };
  }
  if (entity.result.result !== 'failed' && ours.length === 0 && language !== '') return inOtherLanguage(deciding);
  if (entity.result.result === 'not-checked')
    return {
      ...NOWHERE,
      unread: en('It could not be told whether it is about {called}.', { called: entity.called }),
      tests: without(entity.result),
    };
  if (entity.result.result === 'failed') return { ...quoteOfTitle(target), tests: without(entity.result) };
  const close = bestOf(ours);
  if (!close) {
    const others = bestOf(there);
    if (others)
      return {
        ...placeOf(others),
        tests: {
          ...without(failed(en('{called} stands on it, but not beside this number', { called: entity.called }))),
        },
      };
    return {
      ...NOWHERE,
      tests: {
        entity: entity.result,
        noun: failed(en('no number of {noun} stands on it', { noun })),
        number: notChecked(en('there is no such number to compare')),
      },
    };
  }
  const tests = {
    entity: entity.result,
    noun: passed(en('it counts {noun}', { noun })),
    number: failed(whyNot(close, number)),
  };
  return { ...placeOf(close), tests };
}

const NOWHERE = { quote: '', place: undefined } as const;

function placeOf({ quote, place }: NumberThere): Pick<Decided, 'quote' | 'place'> {
  return { quote, place };
}

function quoteOfTitle({ doc }: ReadTarget): Pick<Decided, 'quote' | 'place'> {
  return { quote: doc.title, place: undefined };
}

function without(entity: TestResult): Decided['tests'] {
  return { entity, noun: notChecked(en('not looked for')), number: notChecked(en('not compared')) };
}

/** Nearest to the claimed number first; one that is named beside it before one that is not. */
function bestOf(found: readonly NumberThere[]): NumberThere | undefined {
  const off = ({ compared }: NumberThere) =>
    'ratio' in compared && compared.ratio > 0 ? Math.abs(Math.log(compared.ratio)) : Number.POSITIVE_INFINITY;
  return found.reduce<NumberThere | undefined>((best, one) => {
    if (!best || off(one) < off(best)) return one;
    return off(one) === off(best) && one.isNamed && !best.isNamed ? one : best;
  }, undefined);
}

function whyNot({ compared, words }: NumberThere, { words: claimed }: ClaimedNumber): string {
  if ('ratio' in compared) return en('it shows {words}, not {claimed}', { words, claimed });
  if (compared.why === 'currency')
    return en('it shows {words}, in another currency than {claimed}', { words, claimed });
  if (compared.why === 'period')
    return en('it shows {words}, counted over another time than {claimed}', { words, claimed });
  return en('it shows {words}, in another unit than {claimed}', { words, claimed });
}

/** Words of another language are not matched; a number that stands there is quoted all the same. */
function inOtherLanguage({ target, number, language, asked, names }: Deciding & { number: ClaimedNumber }): Decided {
  const entity = entityThere(asked, target, names);
  const same = (amount: Amount) => shows(compareNumbers(number, { amount, rate: undefined }), false);
  for (const place of target.places) {
    const amount = amountsIn(place.sentence.text).find(same);
    if (!amount) continue;
    const { text } = place.sentence;
    const words = text.slice(amount.start, amount.end);
    const unread = en('It is written in {language}, which is not read here; {words} stands on it.', {
      language,
      words,
    });
    return { quote: quoteAround(text, amount.start, amount.end), place, unread, tests: without(entity.result) };
  }
  return {
    ...NOWHERE,
    unread: en('It is written in {language}, which is not read here.', { language }),
    tests: without(entity.result),
  };
}
