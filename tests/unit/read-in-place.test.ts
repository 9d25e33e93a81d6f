import { describe, expect, it } from 'vitest';
import type { QuestionId } from '@/lib/core/answer.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { readableSentences } from '@/lib/core/engine/readable-sentences.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { confidencesOf } from '@/lib/understanding/confidences.ts';
import { confidencesInPlace } from '@/lib/understanding/in-place.ts';
import { trained } from '../../scripts/cli/trained.ts';

const model = trained();

/** Confidences of each sentence of a page in markdown, in page order. */
function read(markdown: string) {
  const doc = readMarkdown(markdown, { url: 'https://quill.invalid/' });
  const { sentences } = readableSentences(doc, createPageText(doc));
  return sentences.map((sentence) => ({ text: sentence.text, told: confidencesInPlace(sentence, doc, model) }));
}

const sureOf = (markdown: string, words: string, id: QuestionId) =>
  read(markdown).find(({ text }) => text.includes(words))?.told[id] ?? 0;

describe('a sentence where it stands', () => {
  const ITEM = 'At most 2 % of the balance a day.';

  it('says more of what its heading is about', () => {
    const [here, elsewhere] = ['Security: what the agent may spend', 'Weather of the week'].map((heading) =>
      sureOf(`# Quill\n\n## ${heading}\n\n${ITEM}`, 'At most', 'security-detail'),
    );
    expect(here).toBeGreaterThan(elsewhere as number);
  });

  it('lies between what it says alone and what it says under its heading', () => {
    const heading = 'How results are checked';
    const text = 'A second node repeats one job in ten and compares the hash.';
    const told = sureOf(`## ${heading}\n\n${text}`, 'A second node', 'verification-method');
    const bounds = [text, `${heading}: ${text}`].map((one) => confidencesOf(one, model)['verification-method']);
    expect(told).toBeGreaterThanOrEqual(Math.min(...bounds));
    expect(told).toBeLessThanOrEqual(Math.max(...bounds));
  });

  it('is read under the title where no heading is above it', () => {
    const alone = confidencesOf(ITEM, model)['security-detail'];
    expect(sureOf(ITEM, 'At most', 'security-detail')).toBeCloseTo(alone, 9);
    const titled = readMarkdown(`${ITEM}`, { url: 'https://quill.invalid/' });
    const doc = { ...titled, title: 'Limits of the agent' };
    const { sentences } = readableSentences(doc, createPageText(doc));
    const told = confidencesInPlace(sentences[0] as (typeof sentences)[0], doc, model);
    expect(told['security-detail']).not.toBeCloseTo(alone, 9);
  });
});

describe('whatever stands above', () => {
  it.each([
    ['a heading of a hundred thousand letters', `# ${'a'.repeat(100_000)}\n\nThe node is paid.`],
    ['headings alone', '# One\n\n## Two\n\n### Three'],
    ['nothing', ''],
  ])('%s: confidences stay between 0 and 1', (_, markdown) => {
    for (const { told } of read(markdown)) {
      for (const one of Object.values(told)) {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
    }
  });
});
