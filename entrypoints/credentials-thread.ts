import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInThread, type ToThread } from '@/lib/background/credentials/thread.ts';

/** A thread of its own that reads the credentials of pictures; started by lib/background/credentials/browser-reader.ts. */
export default defineUnlistedScript(() => {
  // The types of the page's own window; a thread has the same ways to tell and to be told.
  const thread = self as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
  thread.onmessage = async ({ data }: MessageEvent<ToThread>) => {
    const answer = await answerInThread(data);
    if (answer !== undefined) thread.postMessage(answer);
  };
});
