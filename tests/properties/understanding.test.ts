import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { QUESTION_IDS } from '@/lib/core/answer.ts';
import { MOST_READ } from '@/lib/core/engine/readable-sentences.ts';
import { readText } from '@/lib/sites/text.ts';
import { confidencesOf } from '@/lib/understanding/confidences.ts';
import { featuresOf } from '@/lib/understanding/features.ts';
import { readModel, writeModel } from '@/lib/understanding/model.ts';
import { readPage, readPageCalmly } from '@/lib/understanding/read-page.ts';
import { wordsOf } from '@/lib/understanding/words.ts';
import { trained } from '../../scripts/cli/trained.ts';
import { understand } from '../fixtures/understood-page.ts';

const CHECKED = 'Every job is run a second time on another node, and the two results are compared before payment.';
const NEUTRAL = 'The office is open from nine to five, and the kitchen is on the second floor.';
const SHORT = 'The office is open all day.';
const url = 'https://larkspur.example/';

/** A small file of weights, so that broken ones are made quickly. */
function small(): Uint8Array {
  const { header } = trained();
  return writeModel({
    header: { ...header, buckets: 1_024 },
    weights: new Int8Array(1_024 * QUESTION_IDS.length).fill(3),
  });
}

describe('a file of weights', () => {
  const whole = small();

  it('comes back as it was written', () => {
    const model = readModel(whole);
    expect(model && writeModel(model)).toEqual(whole);
  });

  it('is none when it was cut, and breaks nothing', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(readModel(whole.slice(0, length))).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    expect(readModel(new Uint8Array([...whole, 0]))).toBeUndefined();
  });

  it('of any other bytes is none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readModel(bytes)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('with any one byte of its beginning changed is read as weights for the ten questions, or not at all', () => {
    const beginning = 12 + new DataView(whole.buffer).getUint32(8, true);
    fc.assert(
      fc.property(fc.nat(beginning - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const broken = whole.slice();
        broken[at] = (broken[at] as number) ^ flip;
        const ids = readModel(broken)?.header.questions.map(({ id }) => id);
        expect([undefined, QUESTION_IDS]).toContainEqual(ids);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the features of a sentence', () => {
  it('are ascending buckets, bounded for any text, and end in probabilities', () => {
    const model = trained();
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })), (text) => {
        const features = featuresOf(text, model.header.buckets);
        expect(wordsOf(text).length).toBeLessThanOrEqual(80);
        expect(features.length).toBeLessThanOrEqual(700);
        expect(features.every((bucket, at) => at === 0 || bucket > (features[at - 1] as number))).toBe(true);
        const sure = Object.values(confidencesOf(text, model));
        expect(sure.every((one) => one >= 0 && one <= 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['digits', '1,'],
    ['an address', 'https://'],
    ['apostrophes', "a'"],
    ['signs', '$%'],
    ['words', 'token pays the node '],
  ])('take no more work when %s are repeated a hundred thousand times', (_, unit) => {
    const short = featuresOf(unit.repeat(1_300), 1 << 16).length;
    expect(featuresOf(unit.repeat(100_000), 1 << 16).length).toBe(short);
  });
});

describe('a page that wants to be misread', () => {
  test('does not hide its one answer behind a hundred and fifty plain sentences', () => {
    const { answers } = understand(`${NEUTRAL} `.repeat(150).concat('\n\n', CHECKED));
    expect(answers.map(({ quote }) => quote)).toContain(CHECKED);
  });

  test('gets no answer for words alone', () => {
    const stuffed = 'verified proof re-run compare hash attestation validators slash payment USDC renters pay '.repeat(
      60,
    );
    const { report, answers } = understand(stuffed);
    expect(answers.length).toBeLessThanOrEqual(3 * QUESTION_IDS.length);
    expect(report.rows.filter(({ state }) => state === 'explained')).toEqual([]);
  });

  test('gets three answers to a question at most, and one for what it repeats', () => {
    const repeated = understand(`${CHECKED}\n\n`.repeat(200)).answers.filter(({ by }) => by !== 'rule');
    expect(repeated.filter(({ question }) => question === 'verification-method').length).toBe(1);
  });

  test('with zero-width characters in its words is read as if they were not there', () => {
    const hidden = CHECKED.replace('second', 'sec\u200bond').replace('compared', 'com\u200dpared');
    expect(understand(hidden).answers.map(({ question }) => question)).toContain('verification-method');
  });

  test('with letters of other scripts in its words loses no more than these words', () => {
    const { answers, report } = understand(
      '\u0412uy n\u043ew and th\u0435 t\u043eken d\u043eubles, c\u043enn\u0435ct y\u043eur wallet.',
    );
    expect(answers.length).toBeLessThanOrEqual(3);
    expect(report.rows.filter(({ state }) => state === 'explained')).toEqual([]);
  });

  test('of a hundred thousand characters without a full stop is read in pieces', () => {
    const doc = readText('the node pays the validator and the result goes on '.repeat(2_000), { url });
    const { read, of } = readPage(doc, trained()).told;
    expect(read).toBe(of);
    expect(of).toBeGreaterThan(40);
    expect(of).toBeLessThan(80);
  });
});

describe('a book on one page', () => {
  const doc = readText(`${SHORT} `.repeat(12_000), { url });
  const { weights, header } = trained();
  /** Counts how often the weights are looked at, which is all the work there is. */
  const counted = () => {
    const work = { readings: 0 };
    const questions = new Proxy(header.questions, {
      get(target, key, receiver) {
        if (key === 'entries') work.readings += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    return { work, model: { weights, header: { ...header, questions } } };
  };

  test('is read up to a limit in small portions, and says how much was not', async () => {
    const { work, model } = counted();
    const between = [0];
    const { told } = await readPageCalmly(doc, model, async () => {
      between.push(work.readings);
    });
    const portions = between.slice(1).map((count, at) => count - (between[at] ?? 0));
    expect(portions.length).toBeGreaterThan(40);
    expect(Math.max(...portions)).toBeLessThanOrEqual(200);
    // Alone, and under the heading where there is one.
    expect(work.readings).toBeGreaterThanOrEqual(MOST_READ);
    expect(work.readings).toBeLessThanOrEqual(2 * MOST_READ);
    expect(told).toEqual({
      state: 'partly',
      read: MOST_READ,
      of: told.of,
      why: `It read the first ${MOST_READ} sentences of ${told.of}.`,
    });
    expect(told.of).toBeGreaterThanOrEqual(12_000);
  });
});
