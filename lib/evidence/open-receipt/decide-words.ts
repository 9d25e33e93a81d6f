import type { TestResult } from '@/lib/core/receipt.ts';
import { quoteAround } from '@/lib/core/text/quote.ts';
import { en } from '@/lib/words/en.ts';
import type { Decided, Deciding } from './decide-number.ts';
import { entityThere } from './entity-there.ts';
import type { Place } from './target.ts';
import { calledThing, othersNamed, speaksOf } from './words-of-kind.ts';

const passed = (why: string): TestResult => ({ result: 'passed', why });
const failed = (why: string): TestResult => ({ result: 'failed', why });
const notChecked = (why: string): TestResult => ({ result: 'not-checked', why });
const NO_NUMBER = notChecked(en('no number is claimed here'));
const NOWHERE = { quote: '', place: undefined } as const;

/** Looks for what a claim without a number is about: of the same sort, of this project, with the others whom it names. */
export function decideWords(deciding: Deciding): Decided {
  const { asked, target, names, language } = deciding;
  const { kind, quote } = asked.claim;
  const entity = entityThere(asked, target, names);
  const none = (result: TestResult) => ({ entity: result, noun: notChecked(en('not looked for')), number: NO_NUMBER });
  if (entity.result.result === 'not-checked')
    return {
      ...NOWHERE,
      unread: en('It could not be told whether it is about {called}.', { called: entity.called }),
      tests: none(entity.result),
    };
  if (entity.result.result === 'failed')
    return { quote: target.doc.title, place: undefined, tests: none(entity.result) };
  if (language !== '')
    return {
      ...NOWHERE,
      unread: en('It is written in {language}, which is not read here.', { language }),
      tests: none(entity.result),
    };
  if (kind === 'other')
    return {
      ...NOWHERE,
      unread: en('What a page would have to say to show this could not be told.'),
      tests: none(entity.result),
    };
  const named = othersNamed(quote, names);
  const isOther = (one: string) =>
    hasWord(`${target.visible}\n${target.doc.title}\n${new URL(target.url).hostname}`, one);
  if (named.length > 0 && OF_OTHERS.has(kind) && !named.some(isOther)) {
    const others = named.map((one) => `“${one}”`).join(' nor ');
    const why =
      named.length === 1
        ? en('{others} does not stand on it', { others })
        : en('neither {others} stands on it', { others });
    return {
      quote: target.doc.title,
      place: undefined,
      tests: { entity: entity.result, noun: failed(why), number: NO_NUMBER },
    };
  }
  const place = bestOf(target.places.filter((one) => speaks(one) && (entity.isAbout || isNamedAt(one))));
  if (place) {
    const text = place.sentence.text;
    const tests = {
      entity: entity.result,
      noun: passed(en('it speaks of {kind}', { kind: calledThing(kind) })),
      number: NO_NUMBER,
    };
    return { quote: quoteAround(text, 0, text.length), place, tests };
  }
  const elsewhere = target.places.some(speaks);
  const why = elsewhere
    ? en('{called} stands on it, but not beside {kind}', { called: entity.called, kind: calledThing(kind) })
    : en('nothing about {kind} stands on it', { kind: calledThing(kind) });
  return { ...NOWHERE, tests: { entity: entity.result, noun: failed(why), number: NO_NUMBER } };

  function speaks({ sentence }: Place): boolean {
    return speaksOf(kind, sentence.text);
  }

  /** The sentence that says most: it names the project, it names others whom the claim names, it is no heading. */
  function bestOf(places: readonly Place[]): Place | undefined {
    const said = ({ sentence, block }: Place) =>
      (names?.test(sentence.text) ? 4 : 0) +
      (named.some((one) => hasWord(sentence.text, one)) ? 2 : 0) +
      (block.kind === 'heading' ? 0 : 1);
    return places.reduce<Place | undefined>((best, one) => (!best || said(one) > said(best) ? one : best), undefined);
  }

  function isNamedAt({ sentence, heading, block }: Place): boolean {
    if (!names) return false;
    if (names.test(sentence.text) || names.test(heading)) return true;
    return target.around(block.index).some(({ index }) => names.test(target.text(index)));
  }
}

/** Kinds of claim that name somebody else, who has to stand on what shows it. */
const OF_OTHERS: ReadonlySet<string> = new Set(['audit', 'ally', 'standing', 'benchmark', 'security']);

function hasWord(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}
