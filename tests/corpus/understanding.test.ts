import { describe, expect, test } from 'vitest';
import { QUESTION_IDS, QUESTION_TEXT, type QuestionId } from '@/lib/core/answer.ts';
import { filledBy, understand } from '../fixtures/understood-page.ts';

/** Eight ways to say one thing; none of them stands in the sentences that the reading was trained on. */
const WAYS: Partial<Record<QuestionId, readonly string[]>> = {
  'verification-method': [
    'Every job is run a second time on another node, and the two results are compared before anybody is paid.',
    'Before a worker is paid, validators repeat a random sample of its jobs and compare the outputs.',
    'A second, randomly chosen machine recomputes the task; if the hashes differ, the provider loses its deposit.',
    'Results are accepted only when three independent nodes return the same hash.',
    'We check work by re-running one in twenty jobs on our own hardware and comparing the output.',
    'Each answer comes with a signed attestation from the enclave, which the client verifies before it pays.',
    'Providers submit a zero-knowledge proof of the computation, and a contract verifies it on-chain.',
    'Validators send test requests with known answers, and miners that answer wrongly are not paid.',
  ],
  'who-pays': [
    'Renters pay per hour in USDC, and 90% of it goes to the owner of the card.',
    'Customers pay in dollars for each thousand requests; node owners receive most of that fee.',
    'Nodes earn what renters pay: there is no emission, and the protocol keeps 5% of each invoice.',
    'Whoever asks the question pays for it, and that fee is split among the nodes that answered.',
    'The fee of a job is paid by the person who ordered it and goes to the worker who finished it.',
    'Studios pay for rendering by the frame, and operators are paid out of these payments every week.',
    'There are no fees for people who own a card; renters pay the owner per job in USDC.',
    'Revenue comes from subscriptions of research teams, from which data providers get 70%.',
  ],
};

describe.each(Object.entries(WAYS))('%s is found however it is said', (question, ways) => {
  test.each(ways)('%s', (sentence) => {
    expect(understand(sentence).answers.map((answer) => answer.question)).toContain(question);
  });
});

/** Sentences with the words of an answer that are none: what must fill no row. */
const NO_ANSWER: Readonly<Record<string, readonly string[]>> = {
  denial: [
    'We do not pay the nodes.',
    'Nothing is checked.',
    'The results of jobs are not verified by anybody.',
    'Nobody verifies the results that the nodes return.',
    'There is no spending limit, and the agent may use all of your funds.',
    'Our agents come without any limit on what they may spend.',
  ],
  plan: [
    'We will check results by re-running jobs on a second node.',
    'In a later version, every job will be run again on another node and compared.',
    'The team is currently working on checking results by re-running them on a second node.',
  ],
  quotation: [
    '"Every job is run again on another node and the results are compared," promised a rival project in its brochure.',
  ],
  warning: ['Be careful with projects that say every job is run again on another node and compared.'],
  sarcasm: ['Sure, every job is run again on another node, and pigs can fly.'],
  question: [
    'How does a network check that a job was run again on another node?',
    'Does every job run again on another node?',
  ],
  'what others say': [
    'According to their blog, Fernmoor re-runs every job on a second node and compares the results.',
    'Other projects claim that each result is checked by a second node.',
  ],
  condition: ['If every job was run again on another node, cheating would be noticed.'],
};

describe.each(Object.entries(NO_ANSWER))('a %s fills no row', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => expect(filledBy(sentence)).toEqual([]));
});

/** Answers that deny something bad, or tell a method by what does not happen. */
const DENYING: readonly [QuestionId, string][] = [
  ['privacy-detail', 'We collect nothing, keep no logs, and delete your prompts after 24 hours.'],
  ['privacy-detail', 'Nothing that you type is stored; prompts are kept in memory and deleted after the answer.'],
  ['privacy-detail', 'We never see your keys, and nobody but you can decrypt the files you upload.'],
  ['security-detail', 'No one can move funds without an approval of the owner, and each key expires after a day.'],
  ['verification-method', 'Nobody is paid before the results are checked by re-running them on a second node.'],
];

test.each(DENYING)('%s is still answered by: %s', (question, sentence) =>
  expect(filledBy(sentence)).toContain(question),
);

describe('what it was not trained on', () => {
  test.each([
    'Los nodos cobran por cada trabajo, y los clientes pagan en USDC por hora de uso de la tarjeta gráfica.',
    'Каждая задача выполняется второй раз на другом узле, и результаты сравниваются до оплаты.',
    '每个任务都会在另一个节点上重新运行,付款前会比较结果。用户按小时付费。',
  ])('is told and not guessed: %s', (sentence) => {
    const { readings, answers } = understand(`${sentence}\n\n`.repeat(6));
    expect(readings.told.state).toBe('partly');
    expect(readings.told.why).toContain('other languages');
    expect(answers).toEqual([]);
  });
});

test('what only shows something, and explains nothing, fills no row', () => {
  const shown = QUESTION_IDS.filter((question) => !QUESTION_TEXT[question].fills);
  const page =
    'Connect your wallet and claim 500 free tokens. Our token will reach ten dollars. 900,000 people follow us. Nobody can ever control or censor any part of Larkspur.';
  const { report } = understand(page);
  expect(report.answers?.some(({ question }) => shown.includes(question))).toBe(true);
  expect(report.rows.filter(({ state }) => state === 'partly' || state === 'explained')).toEqual([]);
});
