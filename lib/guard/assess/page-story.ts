import { en } from '@/lib/words/en.ts';
import type { AssessContext } from './context.ts';
import { type Story, storyOf } from './story.ts';
import { plain } from './words.ts';

const NO_STORY: Story = { kind: 'none', quote: '' };

/** The words of a claim that the page's own checks found speak first, in whatever language; then its text, its title. */
export function pageStory({ page }: AssessContext): Story {
  if (!page) return NO_STORY;
  const quote = plain(page.claimWording ?? '', 90);
  if (quote !== '') return { kind: 'claim', quote };
  const story = storyOf(page.text);
  return story.kind === 'none' ? storyOf(page.title) : story;
}

/** What the sentence begins with: the page's promise, or what is noted of its address; empty when there is neither. */
export function openingWords(story: Story, { host }: AssessContext): string {
  if (story.kind !== 'none') return en('This page says “{quote}”; ', { quote: story.quote });
  if (host?.listed) return en('This site is on the list “{list}”; ', { list: plain(host.listed.list, 60) });
  if (host?.lookalike) return en('The name of this site resembles {of}; ', { of: plain(host.lookalike.of, 80) });
  return '';
}
