import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { QUESTION_IDS } from '@/lib/core/answer.ts';
import { ClaimKind } from '@/lib/core/claim.ts';
import { FACETS } from '@/lib/rules/facets/index.ts';
import { RULES } from '@/lib/rules/index.ts';
import { ANSWERING } from '@/lib/rules/lexicon/answering-checks.ts';
import { PASSAGES } from '@/lib/rules/passages/index.ts';
import { Levels } from '@/lib/understanding/model.ts';
import { trained } from '../../scripts/cli/trained.ts';
import { dataPart, FILES, levelsPart, qualityPart } from '../../scripts/train/card.ts';
import { hashOfSentences, readSentences, SENTENCES } from '../../scripts/train/read-sentences.ts';

const FOLDER = 'assets/understanding/sentences';
const files = readdirSync(SENTENCES).filter((name) => name.endsWith('.tsv'));
const linesOf = (file: string) =>
  readFileSync(`${SENTENCES}${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe('lib/rules/lexicon/answering-checks.ts', () => {
  it.each([
    ['rules', Object.keys(ANSWERING.rules), RULES.map(({ id }) => id)],
    ['passages', Object.keys(ANSWERING.passages), PASSAGES.map(({ id }) => id)],
    ['facets', Object.keys(ANSWERING.facets), FACETS.map(({ id }) => id)],
    ['claims', Object.keys(ANSWERING.claims), ClaimKind.options],
  ] as const)('names only %s that exist', (what, named, known) => {
    expect(named.length).toBeGreaterThan(0);
    const gone = named.filter((id) => !(known as readonly string[]).includes(id));
    expect(
      gone,
      `Take these ${what} out of lib/rules/lexicon/answering-checks.ts, or name them as they are called now.`,
    ).toEqual([]);
  });
});

describe('the sentences that the reading is trained on', () => {
  test('are in the form "labels<TAB>text"', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(() => readSentences()).not.toThrow();
  });

  test('stand there once, whatever their capitals', () => {
    const seen = new Map<string, string>();
    const twice = files.flatMap((file) =>
      linesOf(file).flatMap((line) => {
        const text = (line.split('\t')[1] ?? '').toLowerCase();
        const before = seen.get(text);
        seen.set(text, file);
        return before === undefined ? [] : [`${file} and ${before}: ${text}`];
      }),
    );
    expect(twice, `Take the second one out of ${FOLDER}; with other labels, decide what it answers.`).toEqual([]);
  });

  test('name no question twice in one line, and have no white space around them', () => {
    const odd = files.flatMap((file) =>
      linesOf(file).filter((line) => {
        const [labels = '', text = ''] = line.split('\t');
        return new Set(labels.split(',')).size !== labels.split(',').length || text !== text.trim();
      }),
    );
    expect(odd).toEqual([]);
  });

  test.each(QUESTION_IDS)('answer %s a hundred times or more, in three files or more', (question) => {
    const answering = readSentences().filter(({ answers }) => answers.includes(question));
    expect(answering.length).toBeGreaterThan(100);
    expect(new Set(answering.map(({ from }) => from)).size).toBeGreaterThanOrEqual(3);
  });
});

describe('the weights', () => {
  const { header } = trained();

  test('were made of the sentences that stand here', () => {
    const sentences = readSentences();
    const told = 'Sentences were changed and the weights were not: npm run train makes them anew.';
    expect(header.sentences, told).toBe(sentences.length);
    expect(header.trainedOn, told).toBe(hashOfSentences(sentences));
  });

  test('carry the levels that stand beside them', () => {
    const kept = Levels.parse(JSON.parse(readFileSync(`${SENTENCES}../levels.json`, 'utf8')));
    expect(header.levels, 'npm run train puts assets/understanding/levels.json into the weights.').toEqual(kept);
  });

  test.each(QUESTION_IDS)('have levels for %s that stand in order', (question) => {
    const { alone, withRule, fills } = header.levels[question];
    expect(withRule).toBeLessThanOrEqual(alone);
    expect(alone).toBeLessThanOrEqual(fills);
  });

  it('the model card tells of the sentences, the quality and the levels that are here', () => {
    const card = readFileSync('docs/model.md', 'utf8');
    const quality = JSON.parse(readFileSync('assets/understanding/quality.json', 'utf8'));
    const why = 'run npm run train, which writes docs/model.md';
    expect(card.includes(dataPart(readSentences())), why).toBe(true);
    expect(card.includes(qualityPart(quality)), why).toBe(true);
    expect(card.includes(levelsPart(trained().header.levels)), why).toBe(true);
  });

  it('every file of sentences is told of in the model card', () => {
    const files = new Set(readSentences().map(({ from }) => from));
    expect([...files].filter((file) => file !== 'rules' && !(file in FILES))).toEqual([]);
  });
});
