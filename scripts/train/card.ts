import { readFileSync, writeFileSync } from 'node:fs';
import { QUESTION_IDS } from '@/lib/core/answer.ts';
import type { Levels } from '@/lib/understanding/model.ts';
import { table } from '../eval/tables.ts';
import type { Quality } from './quality.ts';
import type { Labelled } from './read-sentences.ts';

const CARD = new URL('../../docs/model.md', import.meta.url).pathname;

/** What stands in each file of sentences. */
export const FILES: Readonly<Record<string, string>> = {
  'agents-wallets.tsv': 'agents, wallets, keys and limits',
  'landing-data.tsv': 'landing pages, data and privacy',
  'neighbours.tsv': 'near misses: sentences with the words of an answer that are none',
  'pages-hype.tsv': 'whole pages of hype, sentence by sentence',
  'pages-neighbours.tsv': 'whole pages of neighbours of the subject',
  'pages-projects.tsv': 'whole pages of projects',
  'paraphrases.tsv': 'the same statement in many ways',
  'plain-chain.tsv': 'plain words on what a chain is for, and how work is checked',
  'plain-docs.tsv': 'documentation, tables, references',
  'plain-numbers.tsv': 'figures of work done, and of attention',
  'plain-promises.tsv': 'promises, invitations and sweeping words, in plain words',
  'plain-safety.tsv': 'keys, limits, data and rewards, in plain words',
  'posts-push.tsv': 'posts that push, sell or invite',
  'readme-compute.tsv': 'README files of compute networks',
};

/** Puts what was trained on, how well left-out files were read, and the levels, into docs/model.md. */
export function writeTrainedCard(sentences: readonly Labelled[], quality: Quality, levels: Levels): void {
  let card = readFileSync(CARD, 'utf8');
  card = withBlock(card, 'data', dataPart(sentences));
  card = withBlock(card, 'quality', qualityPart(quality));
  writeFileSync(CARD, withBlock(card, 'levels', levelsPart(levels)));
}

/** The text between `<!-- NAME -->` and `<!-- NAME: end -->` replaced. Throws when the marks are gone. */
function withBlock(card: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: written by npm run train and npm run levels -->`, `<!-- ${name}: end -->`];
  const [from, to] = [card.indexOf(begin), card.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/model.md has lost the marks of its part "${name}"`);
  return `${card.slice(0, from)}${begin}\n\n${text}\n\n${card.slice(to)}`;
}

export function dataPart(sentences: readonly Labelled[]): string {
  const written = sentences.filter(({ from }) => from !== 'rules');
  const none = sentences.filter(({ answers }) => answers.length === 0).length;
  const many = sentences.filter(({ answers }) => answers.length > 1).length;
  const counts = QUESTION_IDS.map(
    (id) => [id, sentences.filter(({ answers }) => answers.includes(id)).length] as const,
  ).toSorted((a, b) => b[1] - a[1]);
  const rows = [...new Set(written.map(({ from }) => from))].map((file) => [
    `\`${file}\``,
    String(written.filter(({ from }) => from === file).length),
    FILES[file] ?? '',
  ]);
  return [
    `${told(written.length)} sentences in \`assets/understanding/sentences\`, written for this project, and the examples of the rules: ${told(sentences.length)} that differ. None comes from a page, a post or a collection.`,
    table(['file', 'sentences', 'what'], rows),
    `${told(none)} of them answer nothing, ${told(many)} answer two questions or more. By question: ${counts.map(([id, n]) => `\`${id}\` ${n}`).join(', ')}.`,
  ].join('\n\n');
}

export function qualityPart({ questions, reliability }: Quality): string {
  const macro = questions.reduce((sum, { f1 }) => sum + f1, 0) / questions.length;
  const share = ({ share: of, low, high }: Quality['questions'][number]['precision']) =>
    `${of.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  const rows = questions.map(({ id, answering, precision, recall, f1 }) => [
    id,
    String(answering),
    share(precision),
    share(recall),
    f1.toFixed(2),
  ]);
  const bins = reliability.map(({ from, to, n, told: sure, true: came }) => [
    `${from}–${to}`,
    String(n),
    sure.toFixed(3),
    came.toFixed(3),
  ]);
  return [
    `Each file is judged by weights that never saw a sentence of it, at even odds, with Wilson 90 % intervals. Macro F1 ${macro.toFixed(2)}. These are our own sentences: real pages are harder, see below.`,
    table(['question', 'n', 'precision', 'recall', 'F1'], rows),
    'How true its confidence is, over all sentences and questions:',
    table(['told', 'n', 'on average', 'came true'], bins),
  ].join('\n\n');
}

export function levelsPart(levels: Levels): string {
  const rows = QUESTION_IDS.map((id) => {
    const { alone, withRule, fills } = levels[id];
    return [id, String(alone), String(withRule), String(fills)];
  });
  return table(['question', 'alone', 'with a rule', 'fills'], rows);
}

function told(count: number): string {
  return count.toLocaleString('en');
}
