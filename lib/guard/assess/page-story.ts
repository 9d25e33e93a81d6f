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

/** The sentences with what opens for them: the page's promise, or what is noted of its address; undefined when there is neither. */
export function opened(rest: string, story: Story, { host }: AssessContext): string | undefined {
  if (story.kind !== 'none') return en('This page says “{quote}”; {~rest}', { quote: story.quote, rest });
  if (host?.listed)
    return en('This site is on the list “{list}”; {~rest}', { list: plain(host.listed.list, 60), rest });
  if (host?.lookalike)
    return en('The name of this site resembles {of}; {~rest}', { of: plain(host.lookalike.of, 80), rest });
  return undefined;
}
