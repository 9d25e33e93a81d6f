import { QUESTION_TEXT } from '@/lib/core/answer.ts';
import type { Answers, Asks, ToContent } from '@/lib/messaging/protocol.ts';

/**
 * Shows the words of a page that answer a question. The popup closes over it, so the page says in a quiet line what it
 * shows. Out: whether the words are still there.
 */
export function createShowAnswer({ say }: { say(tab: number, message: ToContent): Promise<unknown> }) {
  return async ({ tab, question, ...place }: Asks<'answer:show'>): Promise<Answers<'answer:show'>> => {
    const found = (await say(tab, { says: 'show-place', ...place })) === true;
    if (found) await say(tab, { says: 'note', text: `Shown on the page: ${QUESTION_TEXT[question].title}` });
    return { found };
  };
}
