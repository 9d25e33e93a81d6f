import { effect, signal } from '@preact/signals';
import type { OnScreen } from '@/components/SavePostList.tsx';
import { ask } from '@/lib/messaging/client.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { known, said, tab } from './live-tab.ts';
import { isPopup } from './tab-here.ts';

/** The posts on the screen of this tab; undefined where it shows none that we read. */
export const onScreen = signal<OnScreen | undefined>(undefined);

/** Asks once, as soon as the tab is known to be a feed. */
export function followScreen(): void {
  const stop = effect(() => {
    if (known.value.is !== 'tab' || !known.value.tab.feed) return;
    queueMicrotask(() => stop());
    void look();
  });
}

export async function look(): Promise<void> {
  onScreen.value = { is: 'loading' };
  const asked = await ask('posts:on-screen', { tab: tab.value?.id ?? -1 });
  const posts = asked.ok ? asked.value.posts : [];
  const why = asked.ok ? asked.value.why : asked.why;
  onScreen.value = posts.length > 0 ? { is: 'posts', posts } : { is: 'none', why };
}

/** A window of ours asks with which project; the popup makes room for it. */
export async function keep(post: string): Promise<void> {
  const asked = await ask('post:pick', { tab: tab.value?.id ?? -1, post });
  const done = asked.ok && asked.value.asked;
  said.value = done ? '' : say('Not saved. {why}', { why: told(asked.ok ? asked.value.why : asked.why) });
  if (done && isPopup()) window.close();
}
