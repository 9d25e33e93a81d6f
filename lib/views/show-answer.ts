import type { Answer } from '@/lib/core/answer.ts';
import { ask } from '@/lib/messaging/client.ts';
import { say } from '@/lib/words/say.ts';
import { said, tab } from './live-tab.ts';
import { isPopup } from './tab-here.ts';

/** Shows an answer where it stands on the page. The popup would cover it, and closes. */
export async function showAnswer({ question, block, start, end }: Answer): Promise<void> {
  const asked = await ask('answer:show', { tab: tab.value?.id ?? -1, question, block, start, end });
  const found = asked.ok && asked.value.found;
  said.value = found ? '' : say('This place was not found on the page. It may have changed since it was read.');
  if (found && isPopup()) window.close();
}
