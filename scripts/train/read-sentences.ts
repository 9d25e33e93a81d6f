import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTION_IDS, type QuestionId } from '@/lib/core/answer.ts';
import { isSentenceRule } from '@/lib/core/rule.ts';
import { RULES } from '@/lib/rules/index.ts';
import { ANSWERING } from '@/lib/rules/lexicon/answering-checks.ts';
import { PASSAGES } from '@/lib/rules/passages/index.ts';

/** One sentence with the questions that it answers; none for most. */
export interface Labelled {
  text: string;
  answers: readonly QuestionId[];
  /** The file it stands in: sentences of one file share an author and a register, so they are left out together. */
  from: string;
}

export const SENTENCES = new URL('../../assets/understanding/sentences/', import.meta.url).pathname;

/**
 * All training sentences: the files of `assets/understanding/sentences` (`labels<TAB>text`, labels separated by commas or
 * `-`), and the examples of the rules. Throws with file and line when one is not in that form.
 */
export function readSentences(): Labelled[] {
  const files = readdirSync(SENTENCES).filter((name) => name.endsWith('.tsv'));
  const written = files.toSorted().flatMap((file) => readFile(file));
  const seen = new Set<string>();
  return [...written, ...examplesOfRules()].filter(({ text }) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function readFile(file: string): Labelled[] {
  const lines = readFileSync(join(SENTENCES, file), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const [labels = '', text = '', ...rest] = line.split('\t');
    const answers = labels === '-' ? [] : labels.split(',');
    const unknown = answers.filter((label) => !(QUESTION_IDS as readonly string[]).includes(label));
    if (text.trim() === '' || rest.length > 0 || unknown.length > 0)
      throw new Error(`${file}:${at + 1}: wanted "labels<TAB>text", labels of ${QUESTION_IDS.join(', ')} or "-"`);
    return [{ text, answers: answers as QuestionId[], from: file }];
  });
}

/** Sentences that our rules and passages have as examples: what they flag answers the rule's question. */
function examplesOfRules(): Labelled[] {
  const rules = RULES.filter(isSentenceRule).flatMap(({ id, examples }) =>
    flagged(ANSWERING.rules[id], examples.flags),
  );
  const passages = PASSAGES.flatMap(({ id, examples }) => flagged(ANSWERING.passages[id], examples.flags));
  return [...rules, ...passages];
}

/** Plain sentences alone: an example with headings and links has several sentences, of which one answers. */
function flagged(question: QuestionId | undefined, flags: readonly unknown[]): Labelled[] {
  if (!question) return [];
  const sentences = flags.filter((one): one is string => typeof one === 'string' && !one.includes('\n'));
  return sentences.map((text) => ({ text, answers: [question], from: 'rules' }));
}

/** SHA-256, in hex, of all sentences with what they answer, in order: tells which sentences weights were made of. */
export function hashOfSentences(of: readonly Labelled[]): string {
  const lines = of.map(({ text, answers }) => `${answers.join(',')}\t${text}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
