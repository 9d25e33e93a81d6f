import type { Assessment } from '@/lib/core/assessment.ts';
import type { PostReport, Report } from '@/lib/core/report.ts';
import type { Judged } from './item.ts';
import type { PageItem } from './load-pages.ts';
import type { PostItem } from './load-posts.ts';
import type { RequestItem } from './load-requests.ts';
import { type Answer, runLines } from './run-lines.ts';

/** What the command line could not answer: a broken invariant, told by id and reason. */
export class Unanswered extends Error {}

/** Every page through the command line. Throws Unanswered when one of them got no report. */
export async function judgePages(items: readonly PageItem[]): Promise<Judged[]> {
  const answers = await runLines<Report>(
    'page',
    items.map(({ id, url, html }) => ({ id, url, html })),
  );
  return items.map((item) => {
    const { worst, findings, rows, claims, topic } = answerOf(answers, item.id) as Report;
    return { item, spoken: { worst, findings, rows, claims, ours: topic.ours } };
  });
}

/** Every post through the command line. */
export async function judgePosts(items: readonly PostItem[]): Promise<Judged[]> {
  const answers = await runLines<PostReport>(
    'post',
    items.map(({ id, text, links }) => ({ id, text, links })),
  );
  return items.map((item) => {
    const { worst, findings } = answerOf(answers, item.id) as PostReport;
    return { item, spoken: { worst, findings } };
  });
}

/** Every wallet request through the command line. */
export async function judgeRequests(items: readonly RequestItem[]): Promise<Judged[]> {
  const answers = await runLines<Assessment>(
    'request',
    items.map(({ id, request }) => ({ id, request })),
  );
  return items.map((item) => {
    const { worst, findings, decoded } = answerOf(answers, item.id) as Assessment;
    return { item, spoken: { worst, findings, readable: decoded.readable } };
  });
}

function answerOf<Value>(answers: Map<string, Answer<Value>>, id: string): Answer<Value> {
  const answer = answers.get(id);
  if (!answer || answer.error !== undefined) throw new Unanswered(`${id}: ${answer?.error ?? 'no answer came'}`);
  return answer;
}
