import { feedName } from '@/lib/core/feed-sites.ts';
import type { PostLabel } from '@/lib/core/post.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { dateWords, isDate } from './date-words.ts';

/** What the site itself wrote on a post. */
export const LABEL_WORDS: Readonly<Record<PostLabel, string>> = {
  ad: en('The site marked it as an ad.'),
  'paid-partnership': en('Its author marked it as a paid partnership.'),
  bot: en('The site marked the account as automated.'),
  staff: en('The site marked the author as its staff.'),
  author: en('By the author of the post that it answers.'),
  pinned: en('Pinned.'),
  verified: en('The account had a badge of the site.'),
};

/** A post as far as it is shown to be known again. */
export interface PostView {
  id: string;
  site: string;
  author: { handle: string; name: string };
  /** Its beginning. */
  text: string;
  time: string;
}

/** Who wrote a post, as a person says it: "Orbit Loom (@orbitloom)". Both names come from the page: text only. */
export function authorWords({ handle, name }: { handle: string; name: string }): string {
  if (handle === '') return name || say('An author without a name');
  return name === '' || name === handle ? `@${handle}` : `${name} (@${handle})`;
}

/** Site and time of a post. A time that is no date is given as the page had it. */
export function whenWords({ site, time }: { site: string; time: string }): string {
  if (time === '') return say('{site}, its time was not shown', { site: feedName(site) });
  const at = Date.parse(time);
  return `${feedName(site)}, ${isDate(at) ? dateWords(at) : time.slice(0, 60)}`;
}
