import { describe, expect, it, vi } from 'vitest';
import { createShowAnswer } from '@/lib/background/pages/show-answer.ts';
import { QUESTION_IDS, QUESTION_TEXT, type SentencesRead } from '@/lib/core/answer.ts';
import { byWords, openWords, sentencesWords } from '@/lib/core/answer-words.ts';
import { answersTold } from '@/lib/core/answers-told.ts';
import { snapshotOf } from '@/lib/core/diff/snapshot.ts';
import { toMarkdown } from '@/lib/core/report-file/markdown.ts';
import { reportOfProject } from '@/lib/core/report-file/report-of-project.ts';
import { ReviewBody } from '@/lib/core/review.ts';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import { printReport } from '@/scripts/cli/print.ts';
import { TEST_MADE, TEST_WORDS } from '../fixtures/report-words.ts';
import { sampleAnswers } from '../fixtures/sample-answers.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { sampleReview } from '../fixtures/sample-review.ts';

const sentences = (state: SentencesRead['state'], why = ''): SentencesRead => ({ state, read: 8, of: 12, why });
const answers = sampleAnswers();

describe('answers, told', () => {
  it('puts every question in one place', () => {
    const told = answersTold(sampleReport({ answers }));
    const [answered, also] = [told?.answered ?? [], told?.alsoSaid ?? []].map((list) =>
      list.map(({ question }) => question),
    );
    expect(answered).toEqual(['why-crypto', 'outcome-metric', 'verification-method', 'who-pays']);
    expect(also).toEqual(['vanity-metric']);
    expect(told?.open).toEqual(['Keys, limits and permissions', 'What happens to data']);
    expect(told?.notSeen).toHaveLength(3);
    const all = [...(told?.answered ?? []), ...(told?.alsoSaid ?? [])].map(({ title }) => title);
    expect([...all, ...(told?.open ?? []), ...(told?.notSeen ?? [])].sort()).toEqual(
      QUESTION_IDS.map((question) => QUESTION_TEXT[question].title).sort(),
    );
  });

  it('tells that nothing answers, where the questions were asked', () => {
    expect(answersTold(sampleReport({ answers: [] }))?.open).toHaveLength(6);
  });

  it('says nothing for older Reports and for pages that the rows do not apply to', () => {
    expect(answersTold(sampleReport())).toBeUndefined();
    const rows = sampleReport().rows.map((row) => ({ ...row, state: 'not-applicable' as const }));
    expect(answersTold(sampleReport({ answers: [], rows }))).toBeUndefined();
  });
});

describe('words about answers', () => {
  it.each([
    [{ by: 'rule' }, 'Words that we look for'],
    [{ by: 'model', confidence: 0.9 }, 'Trained reading: almost sure'],
    [{ by: 'model', confidence: 0.6 }, 'Trained reading: likely'],
    [{ by: 'model', confidence: 0.15 }, 'Trained reading: perhaps'],
    [{ by: 'both', confidence: 0.95 }, 'Words that we look for; trained reading: almost sure'],
  ] as const)('%j: %s', (answer, words) => {
    expect(byWords(answer)).toBe(words);
  });

  it.each([
    [undefined, 'now', '', 'No answer found by the words that we look for: a; b.'],
    [sentences('waiting'), 'now', 'Still reading', 'No answer found so far: a; b.'],
    [sentences('waiting'), 'then', 'kept before its sentences were read', 'No answer found so far: a; b.'],
    [
      sentences('partly', 'It read the first 8.'),
      'now',
      '8 of 12 sentences were read. It read the first 8.',
      'in what',
    ],
    [
      sentences('not-checked', 'It ran out of memory'),
      'now',
      'were not read. It ran out of memory. Only',
      'words that',
    ],
    [{ ...sentences('read'), read: 12 }, 'now', 'All 12 sentences were read.', 'No answer found: a; b.'],
    [sentences('read'), 'now', '8 of 12 sentences were read.', 'No answer found: a; b.'],
  ] as const)('how far the reading came is said with what is missing (%#)', (read, when, said, open) => {
    expect(sentencesWords(read, when)).toContain(said);
    expect(openWords({ open: ['A', 'B'] }, read)).toContain(open);
  });
});

describe('an answer on its page', () => {
  const asked = { tab: 4, question: 'who-pays', block: 6, start: 2, end: 9 } as const;

  it('is shown at its place, and the page says what it shows', async () => {
    const say = vi.fn(async (_tab: number, message: ToContent) => message.says === 'show-place' || undefined);
    expect(await createShowAnswer({ say })(asked)).toEqual({ found: true });
    expect(say.mock.calls).toEqual([
      [4, { says: 'show-place', block: 6, start: 2, end: 9 }],
      [4, { says: 'note', text: 'Shown on the page: Who pays, and what for' }],
    ]);
  });

  it.each([false, undefined])('that is gone is not shown (%s)', async (answered) => {
    const say = vi.fn(async () => answered);
    expect(await createShowAnswer({ say })(asked)).toEqual({ found: false });
    expect(say).toHaveBeenCalledOnce();
  });
});

describe('answers elsewhere', () => {
  const report = sampleReport({ answers, sentences: sentences('read') });

  it('stand in the text of a page and in a report file', () => {
    const file = reportOfProject(
      { project: sampleProject(), review: sampleReview({ report }), posts: [] },
      TEST_WORDS,
      TEST_MADE,
    );
    for (const text of [printReport(report), toMarkdown(file).replace(/\\(?=[^\w\s])/g, '')]) {
      expect(text).toContain('Where the page answers this');
      for (const { quote } of answers) expect(text).toContain(quote);
      expect(text).toContain('No answer found: keys, limits and permissions; what happens to data.');
    }
    expect(printReport(sampleReport())).not.toContain('Where the page answers');
  });

  it('are kept with a review, and reviews without them stay as they were', () => {
    const { records } = sampleReview();
    expect(ReviewBody.parse({ report, records }).report).toMatchObject({ answers, sentences: sentences('read') });
    const old = { report: sampleReport(), records };
    expect(JSON.stringify(ReviewBody.parse(old))).toBe(JSON.stringify(ReviewBody.parse(structuredClone(old))));
    expect(ReviewBody.parse(old).report).not.toHaveProperty('answers');
  });

  it('are no change of the page: its words, claims and rows are compared, not which sentences were chosen', () => {
    const before = sampleReview({ report: sampleReport() });
    expect(snapshotOf({ ...before, report })).toEqual(snapshotOf(before));
  });
});
